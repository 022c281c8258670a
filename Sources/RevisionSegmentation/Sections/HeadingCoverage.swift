import RevisionModel
import RevisionText

extension Document {
  /// Says so when less than half of the body text stands under headings: the outline is likely not what the reader sees,
  /// and every figure by sections says little. O(size) where text stands before a first heading, else O(sections).
  mutating func noteHeadingCoverage() {
    let unheaded = heads.indices.filter { heads[$0].level == 0 }
    guard let first = unheaded.first, unheaded.count < heads.count else { return }
    let outside = unheaded.reduce(0) { $0 + bodyCharacters(sections[$1]) }
    let total = bodyCharacters(0..<sentences.count)
    guard outside * 2 > total else { return }
    diagnostics.append(
      Diagnostic(
        .fewHeadings, line: heads[first].line, text: "\((total - outside) * 100 / total) %",
        file: file(ofSentence: sections[first].lowerBound)))
  }

  /// Characters of those of `range` that are no headings.
  private func bodyCharacters(_ range: Range<Int>) -> Int {
    bodyCounts(range, by: characterCount(in:)).reduce(0) { $0 + Int($1) }
  }
}
