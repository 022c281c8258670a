import RevisionModel

/// When two sentences that are alike, and not alone in a gap, are taken for one that moved and was edited.
enum MoveRule {
  /// So much alike that nothing else is asked, in another section and in the same one, where order speaks against it.
  static let likeness = 0.65
  static let likenessInside = 0.75
  /// So strongly alike, and so much alike at the least.
  static let strength = 0.43
  static let strengthInside = 0.5
  static let leastLikeness = 0.5
  /// Before the gaps are looked at: so much more alike than anything in their own places.
  static let lead = 0.2
  /// How much more alike than any rival.
  static let margin = 0.1

  static func holds(_ candidate: LooseCandidate) -> Bool {
    isAlike(candidate) && candidate.likeness - candidate.rival >= margin
  }

  /// Whether it would hold if there were no rivals.
  static func isAlike(_ candidate: LooseCandidate) -> Bool {
    candidate.likeness >= (candidate.isInside ? likenessInside : likeness)
      || candidate.likeness >= leastLikeness
        && candidate.strength >= (candidate.isInside ? strengthInside : strength)
  }
}

/// Links, best first, the loose ones of all candidates that `isGood` accepts. O(candidates log).
func linkMoves(
  _ rivals: MoveRivals, _ draft: inout SentenceDraft, where isGood: (LooseCandidate) -> Bool
) {
  let order = rivals.candidates.filter(isGood).sorted {
    ($0.likeness, $1.first, $1.second) > ($1.likeness, $0.first, $0.second)
  }
  for candidate in order where draft.isLoose(candidate) {
    draft.add(
      Link(
        first: [candidate.first], second: [candidate.second],
        confidence: MoveConfidence.ofEdited(candidate), rivals: rivals.of(candidate)))
  }
}
