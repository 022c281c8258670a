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

/// How sure it is that a moved and edited sentence is the same one: a logistic curve over likeness and lead over the
/// best rival. Its constants are set by hand and not calibrated.
func moveConfidence(_ candidate: LooseCandidate) -> Double {
  logistic(-4.2 + 8 * candidate.likeness + 5 * min(0.4, candidate.likeness - candidate.rival))
}

/// How likely a pair is that was alike, but not enough to be linked as moved.
func missedMoveConfidence(_ candidate: LooseCandidate) -> Double {
  min(0.5, 0.5 * moveConfidence(candidate))
}
