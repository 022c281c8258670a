import RevisionModel

/// Sections with body text whose every sentence is carried over word for word, whatever their numbers.
func carriedOverSections(_ texts: FoldedComparison) -> [FindingDraft] {
  let comparison = texts.comparison
  return (0..<comparison.sections.count).compactMap { row in
    let share = texts.assessment.shares[row].second
    guard comparison.sections.kind(row) == .unchanged, share.total > 0 else { return nil }
    let link = comparison.sections[row]
    let sentences = Pair(
      first: Array(comparison.documents.first.sections[link.first[0]]),
      second: Array(comparison.documents.second.sections[link.second[0]]))
    return FindingDraft(
      kind: .sectionCarriedOver, sentences: sentences,
      excerpts: Pair(
        first: texts.excerpt([sentences.first[0]], .first),
        second: texts.excerpt([sentences.second[0]], .second)),
      keys: Pair(first: texts.key(sentences.first, .first), second: texts.key(sentences.second, .second)),
      facts: [String(share.total)], share: share,
      confidenceThousandths: comparison.sections.confidenceThousandths(row))
  }
}
