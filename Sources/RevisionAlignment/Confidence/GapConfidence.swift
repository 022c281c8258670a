/// How sure links and loose sentences of a gap are. The probabilities of the model are well calibrated for links of one
/// sentence to one and are told as they are; the maps below were fitted on half of the cases of every set, with every
/// set weighing the same, and held against the other half (Platt 1999; decision 0031).
enum GapConfidence {
  /// Of several sentences that are linked together: annotators agree less on the second half of a split than the model
  /// thinks, and the more so the less the whole is alike.
  private enum Group {
    static let base = -1.138
    static let logOdds = 0.558
    static let whole = 1.714
  }
  /// Of loose sentences: in retellings the model misses more than it thinks.
  private enum Loose {
    static let slope = 3.0
    static let lightness = 0.3
    static let most = 0.985
    /// Where nothing but what is literally the same is linked.
    static let mostUnrelated = 0.9
    static let least = 0.02
  }

  /// - Parameters:
  ///   - probability: of the least likely pair.
  ///   - whole: the likeness of all sentences of one side to all of the other.
  static func ofGroup(_ probability: Double, whole: Double) -> Double {
    logistic(Group.base + Group.logOdds * logOdds(probability) + Group.whole * whole)
  }

  /// - Parameters:
  ///   - attraction: how likely it is that the sentence belongs to some other of its gap.
  ///   - elsewhere: how likely it is that it belongs to one outside of its section.
  static func ofLoose(_ draft: SentenceDraft, attraction: Double, elsewhere: Double) -> Double {
    let odds = logOdds(1 - attraction) - Loose.slope * max(0, Loose.lightness - draft.lightness)
    let most = draft.areRelated ? Loose.most : Loose.mostUnrelated
    return max(Loose.least, min(most, logistic(odds)) * (1 - elsewhere))
  }
}
