import RevisionModel

/// Sections with body text whose every sentence is carried over word for word, whatever their numbers.
func carriedOverSections(_ assessment: Assessment) -> [FindingDraft] {
  let comparison = assessment.comparison
  return (0..<comparison.sections.count).compactMap { row in
    let link = comparison.sections[row]
    let share = assessment.shares[row].second
    guard link.kind == .unchanged, share.total > 0 else { return nil }
    let sentences = Pair(
      first: comparison.documents.first.sections[link.first[0]],
      second: comparison.documents.second.sections[link.second[0]])
    let wordings = Pair(first: Edition.first, second: .second).map {
      comparison.documents[$0].folded(sentences[$0])
    }
    let titles = Pair(first: Edition.first, second: .second).map {
      Array(comparison.documents[$0].heads[link[$0][0]].heading.utf8)
    }
    return FindingDraft(
      kind: .sectionCarriedOver, sentences: sentences.map(Array.init), excerpts: titles, keys: wordings,
      facts: [String(share.total)], share: share,
      confidenceThousandths: comparison.sections.confidenceThousandths(row))
  }
}
