import RevisionModel
import RevisionText

/// Which cell of a row is what, told by the names of the columns, wherever these stand.
struct LedgerPlaces {
  private var places: [Int?]
  /// How many columns the table has.
  let count: Int

  /// - Throws: `IngestError` where a column is missing without which rows cannot be told apart.
  init(_ head: LedgerTable.Row, _ layout: LedgerLayout) throws(IngestError) {
    let heads = head.fields.map(Self.plain)
    places = LedgerColumn.allCases.map { Self.place(of: $0, in: heads, layout) }
    count = head.fields.count
    for column in LedgerColumn.needed where self[column] == nil {
      throw IngestError(
        .noTableColumn, line: head.line, detail: layout.names(column).joined(separator: " / "))
    }
  }

  /// How many of the columns that are needed a row names.
  static func neededCount(in row: LedgerTable.Row, _ layout: LedgerLayout) -> Int {
    let heads = row.fields.map(Self.plain)
    return LedgerColumn.needed.count { place(of: $0, in: heads, layout) != nil }
  }

  private static func place(of column: LedgerColumn, in heads: [String], _ layout: LedgerLayout) -> Int? {
    let names = layout.names(column).map(plain)
    return heads.firstIndex { names.contains($0) }
  }

  /// The place of a column in every row; `nil` where there is none.
  subscript(column: LedgerColumn) -> Int? {
    places[LedgerColumn.allCases.firstIndex(of: column)!]
  }

  /// Whether the column at `place` is the program's.
  func isOwn(_ place: Int) -> Bool { places.contains(place) }

  /// What stands in a row under a column.
  func text(_ column: LedgerColumn, _ row: LedgerTable.Row) -> String {
    guard let place = self[column], place < row.fields.count else { return "" }
    return row.fields[place]
  }

  /// A name with width folded and without white space.
  private static func plain(_ name: String) -> String {
    String(decoding: Folding.folded(Array(name.utf8)), as: UTF8.self).filter { $0 != " " }
  }
}
