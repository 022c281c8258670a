/// When another partner would have done nearly as well, and when a missed link is worth telling.
enum AmbiguityRule {
  /// A rival in the gap that is so many times as likely as the partner.
  static let share = 0.5
  /// A rival of a moved sentence that is less alike by less than this.
  static let margin = 0.15
  /// How likely the other one is where the neighbours on either side of a sentence point to different ones.
  static let ofContext = 0.5
  /// A sentence that might be one of more than these is boilerplate.
  static let mostRivals = 3
  /// Links that were not made are told from this confidence on.
  static let leastSuggestion = 0.1
}

import RevisionModel

/// How sure moved links are. No gold of revised texts tells of moves to other sections, planted edits do, and there they
/// are right; inside a section annotators hardly ever link what moved.
enum MoveConfidence {
  /// The same wording, once on either side.
  static let ofUnique = 0.98
  /// The same wording, by the links of a neighbour.
  static let byNeighbour = 0.9
  /// That a sentence with rivals belongs to none of them, at the least.
  static let leastOfNone = 0.02
  /// The same but for figures, once on either side of a stretch.
  static let ofNamesake = 0.98
  /// What is left of it inside a section, off the common order; more where the two say the same, figures apart, for that
  /// is a fact.
  static func inside(areSame: Bool) -> Double { areSame ? 0.85 : 0.65 }

  /// An edited one: a logistic curve over strength and lead over the best rival.
  static func ofEdited(_ candidate: LooseCandidate) -> Double {
    logistic(-6 + 16 * candidate.strength + 5 * min(0.4, candidate.likeness - candidate.rival))
  }

  /// A pair that was not linked: because a rival would have done as well, or because it is not alike enough, and few of
  /// those belong together.
  static func ofUnlinked(_ candidate: LooseCandidate) -> Double {
    MoveRule.isAlike(candidate) ? ofRival(candidate, among: 2) : 0.2 * ofEdited(candidate)
  }

  /// That a sentence belongs to none of `rivals`: to one of them or to none it does.
  static func ofNone(_ rivals: [Link.Rival]) -> Double {
    max(leastOfNone, 1 - rivals.reduce(0) { $0 + $1.confidence })
  }

  /// One of `rivals` that would do equally well.
  static func ofRival(_ candidate: LooseCandidate, among rivals: Int) -> Double {
    ofEdited(candidate) / Double(rivals)
  }
}
