import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu review findings`.
struct FindingsCommand: ParsableCommand {
  /// What `--format` may be.
  enum Format: String, CaseIterable {
    case csv
    case json
    case xlsx

    /// Its file under `--output`.
    var fileName: String { "findings.\(rawValue)" }

    func render(_ review: Review, hasMark: Bool) -> [UInt8] {
      switch self {
      case .csv: renderFindingsCSV(review, hasMark: hasMark)
      case .json: renderFindingsJSON(review)
      case .xlsx: renderFindingsWorkbook(review)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Lists what a reviewer should look at, each with its place, a reason and a stable fingerprint.",
    discussion: """
      The comparison is proved against the editions first, as by shinkyu verify: exit code 5 where it is not theirs. \
      Without --format and --output the findings are told in words; docs/contract.md names their kinds.
      """)

  @OptionGroup var compared: ProvedComparison

  @Option(
    help: "csv, json, xlsx, with commas between. (default with --output: all)",
    transform: list(of: "--format"))
  var format: Given<[Format]>?

  @Option(help: "The folder for findings.csv, findings.json and findings.xlsx, or - for standard output.")
  var output: String?

  @Flag(help: "Begin findings.csv with a byte order mark, by which spreadsheets know UTF-8.")
  var bom = false

  @OptionGroup var gate: ReviewGate

  func run() throws {
    let formats = try format?.get()
    let gate = try gate.kinds
    let states = LedgerUpdate.states
    if let state = gate.names.first(where: states.contains) {
      throw wrong(
        .notAmong(
          option: "--fail-on", given: state, allowed: Finding.Kind.allCases.map(\.rawValue)))
    }
    if output == "" { throw wrong(.noFolder) }
    let isPrinted = output == nil || output == "-"
    if isPrinted, let formats, formats.count > 1 { throw wrong(.severalFormats) }
    if output == "-", formats == nil { throw wrong(.notOneFormat) }
    let review = Review(try compared.proved, sharing: SeveralThreads.all)
    if let output, !isPrinted {
      try writeFiles(
        (formats ?? Format.allCases).map { ($0.fileName, $0.render(review, hasMark: bom)) }, in: output)
    } else {
      try StandardOutput.write(
        formats?[0].render(review, hasMark: bom) ?? renderFindingsText(review))
    }
    try gate.check(review.findings)
  }
}
