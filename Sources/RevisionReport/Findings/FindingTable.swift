import RevisionModel

/// Findings as rows of cells: the fingerprint, the kind as other programs read it, then what people read. UTF-8.
struct FindingTable {
  private let comparison: Comparison
  private let words: Words

  init(_ assessment: Assessment) {
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
  }

  /// The widths of the columns on a worksheet, in half-width characters.
  static let widths = [14, 22, 18, 40, 26, 26, 6, 6, 6, 6, 44, 44, 9, 9]

  /// The names of the columns.
  var heads: [[UInt8]] { Self.heads(words) }

  /// The names of the columns in the language of `words`.
  static func heads(_ words: Words) -> [[UInt8]] {
    [words[.fingerprintColumn], words[.linkKindColumn], words[.findingColumn], words[.reasonColumn]]
      + [.sectionOfEdition, .pageOfEdition, .lineOfEdition, .textOfEdition].flatMap { word in
        [Word.firstColumn, .secondColumn].map { words.filled(word, words[$0]) }
      } + [words[.carriedShareColumn], words[.confidenceColumn]]
  }

  /// A cell as reports show text, and no formula.
  static func safe(_ cell: [UInt8]) -> [UInt8] { defused(VisibleCharacters.shown(cell) { [$0] }) }

  /// One finding. O(length of its excerpts + depth of its sections).
  func cells(_ finding: Finding) -> [[UInt8]] {
    let places = Pair(first: Edition.first, second: .second).map { place(finding, $0) }
    return [
      Array(finding.fingerprint.utf8), Array(finding.kind.rawValue.utf8), words.name(of: finding),
      words.reason(of: finding), places.first.section, places.second.section, places.first.page,
      places.second.page, places.first.line, places.second.line, finding.excerpts.first,
      finding.excerpts.second, finding.share.map(Figures.percent) ?? [],
      Figures.confidence(finding.confidenceThousandths),
    ]
  }

  /// Where the first of its sentences stands in one edition; empty where it has none there.
  private func place(
    _ finding: Finding, _ edition: Edition
  ) -> (section: [UInt8], page: [UInt8], line: [UInt8]) {
    guard let sentence = finding.sentences[edition].first else { return ([], [], []) }
    let document = comparison.documents[edition]
    let titles = document.ancestry(of: document.section(ofSentence: sentence)).map {
      words.title(document.heads[$0])
    }
    let page = document.page(ofSentence: sentence).map { Array(String($0).utf8) } ?? []
    return (
      Array(titles.joined(separator: " > ".utf8)), page, Array(String(document.lines[sentence]).utf8)
    )
  }
}

/// findings.csv, UTF-8: a row for every finding; RFC 4180. O(size of both editions).
/// - Parameter hasMark: whether it begins with a byte order mark.
package func renderFindingsCSV(
  _ findings: [Finding], _ assessment: Assessment, hasMark: Bool = false
) -> [UInt8] {
  let table = FindingTable(assessment)
  var out = SeparatedText(hasMark: hasMark)
  out.writeRow(table.heads)
  for finding in findings {
    out.writeRow(table.cells(finding).map(FindingTable.safe))
  }
  return out.bytes
}
