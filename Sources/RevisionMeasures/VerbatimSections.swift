import RevisionModel

/// For each row of `comparison.sections`, whether the section is carried over word for word: one section to one, whose
/// own sentences, heading and body, are linked unchanged into each other, in order, with nothing more on either side.
func verbatimSections(_ comparison: Comparison) -> [Bool] {
  (0..<comparison.sections.count).map { row in
    let first = comparison.sections.members(row, .first)
    let second = comparison.sections.members(row, .second)
    guard first.count == 1, second.count == 1 else { return false }
    let sentences = Pair(
      first: comparison.documents.first.sections[Int(first[first.startIndex])],
      second: comparison.documents.second.sections[Int(second[second.startIndex])])
    guard sentences.first.count == sentences.second.count else { return false }
    return zip(sentences.first, sentences.second).allSatisfy { one, other in
      let row = comparison.sentences.row(of: one, in: .first)
      return row == comparison.sentences.row(of: other, in: .second)
        && comparison.sentences.kind(row) == .unchanged && !comparison.sentences.isMoved(row)
    }
  }
}
