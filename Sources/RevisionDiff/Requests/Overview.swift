import RevisionIngest
import RevisionModel
import RevisionReport

/// The overview of many pairs, made of the rows that responses carry, in two rounds: the first counts, the second writes.
/// It takes the same room however many pairs there are.
public struct Overview: Sendable {
  private var tally = OverviewTally()

  /// An overview of nothing yet.
  public init() {}

  /// The row that names the columns, without a line end.
  public static var head: [UInt8] {
    Array(OverviewColumn.allCases.map(\.rawValue).joined(separator: ",").utf8)
  }

  /// Pairs that could not be compared.
  public var failed: Int { tally.failed }

  /// Counts the row of a response in and returns it as it stands in overview.csv.
  public mutating func add(_ row: [UInt8]) -> [UInt8] {
    let row = OverviewRow(fields: fields(ofRow: row))
    tally.add(row)
    return row.csv(isGuarded: true)
  }

  /// overview.html, UTF-8: one self-contained file.
  /// - Parameters:
  ///   - language: `nil`: that of most second editions.
  ///   - rows: gives the rows once more, one by one, and `nil` at the end.
  public func page<Failure: Error>(
    language: Language?, title: String?, rows: () throws(Failure) -> [UInt8]?
  ) throws(Failure) -> [UInt8] {
    var page = OverviewPage(tally, language: language ?? tally.language, title: title, tool: tool)
    while let row = try rows() { page.add(OverviewRow(fields: fields(ofRow: row))) }
    return page.written()
  }
}
