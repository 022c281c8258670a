import RevisionModel
import RevisionText

extension Document {
  /// Says so when less than half of the body text stands under headings: the outline is likely not what the reader sees,
  /// and every figure by sections says little. O(size) where text stands before the first heading, else O(1).
  mutating func noteHeadingCoverage() {
    guard let first = heads.first, first.level == 0, heads.count > 1 else { return }
    let before = bodyCharacters(sections[0])
    let total = before + bodyCharacters(sections[0].upperBound..<sentences.count)
    guard before * 2 > total else { return }
    diagnostics.append(
      Diagnostic(
        .fewHeadings, line: first.line, text: "\((total - before) * 100 / total) %", file: file(ofSentence: 0)
      ))
  }

  /// Characters of those of `range` that are no headings.
  private func bodyCharacters(_ range: Range<Int>) -> Int {
    bodyCounts(range, by: characterCount(in:)).reduce(0) { $0 + Int($1) }
  }
}
