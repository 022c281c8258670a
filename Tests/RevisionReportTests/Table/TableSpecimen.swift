import RevisionDiff
import RevisionModel

@testable import RevisionReport

/// A comparison of two editions given as text, for the table of both.
func compared(
  _ first: String, _ second: String, name: String = "edition.md",
  options: ComparisonOptions = ComparisonOptions()
) throws -> Assessment {
  try compare(
    Pair(
      first: Input(path: name, bytes: Array(first.utf8)), second: Input(path: name, bytes: Array(second.utf8))
    ),
    options: options)
}

/// The rows of the table of two editions, each in a line: the first edition, the second, the remarks, with bars between.
/// Paragraphs are parted by a slash, cells of a row of a table by a full-width bar; `[…]` is an underline, `[=…]` a
/// double one, `[#…]` a frame.
func rows(
  _ first: String, _ second: String, _ profile: TableProfile = TableProfile(.municipal),
  name: String = "edition.md",
  language: Language = .ja
) throws -> [String] {
  let assessment = try compared(first, second, name: name, options: ComparisonOptions(language: language))
  let table = comparisonTable(assessment, profile)
  return table.rows.map { line($0, of: table) }
}

private func line(_ row: ComparisonTable.Row, of table: ComparisonTable) -> String {
  let cells = Edition.allCases.map { edition in
    table.lines(row.cells[edition]).map { $0.runs.map(marked).joined() }.joined(separator: " / ")
  }
  let remarks = row.remarks.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " / ")
  return (cells + (remarks.isEmpty ? [] : [remarks])).joined(separator: " | ")
}

private func marked(_ run: ComparisonTable.Run) -> String {
  let text = String(decoding: run.text, as: UTF8.self)
  return switch run.mark {
  case .none: text
  case .underline: "[\(text)]"
  case .doubleUnderline: "[=\(text)]"
  case .frame: "[#\(text)]"
  }
}

extension TableProfile {
  /// A profile with some of it changed.
  static func adapted(_ base: Base, _ change: (inout TableProfile) -> Void) -> TableProfile {
    var profile = TableProfile(base)
    change(&profile)
    return profile
  }
}
