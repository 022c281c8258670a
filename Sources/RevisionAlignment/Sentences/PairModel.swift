import Glibc

/// How likely it is that sentences belong together: a log-linear model of alignments, in the manner of a pair hidden
/// Markov model (Durbin et al. 1998) with features (Lafferty et al. 2001).
///
/// An alignment of two stretches is a sequence of joined pairs (1-1, 1-2, 2-1, 1-3, 3-1) and gaps; its weight is the
/// exponential of the sum of the potentials below. Which potentials there are was decided with halves of the marked
/// editions held back in turn; the constants were then fitted by maximum likelihood on all of them and on planted
/// edits. `lightness` is how like the editions are as a whole: in a light revision a faint likeness is chance, in a
/// retelling it is all there is.
struct PairModel {
  /// From 0 to 1: the mean, over all sentences, of the likeness to the best partner at hand.
  let lightness: Double

  /// What the potential of joining two sentences is made of. Lightness beyond a half makes no further difference.
  private enum Join {
    static let base = -0.802
    static let likeness = 2.867
    static let root = 6.963
    static let baseByLightness = -5.910
    static let likenessByLightness = 0.397
    static let rootByLightness = -0.649
    /// The same by the pieces that carry content.
    static let content = -0.443
    static let contentRoot = 3.306
    static let contentByLightness = 0.751
    static let contentRootByLightness = -0.130
    /// Both stand first, or both last, in the gap: that is what the opening of gaps says already.
    static let edge = -0.522
    /// How common their pieces are: two sentences of one pattern are alike by their pattern alone.
    static let commonness = -4.732
    static let likenessByCommonness = 2.492
    static let rootByCommonness = 1.101
    /// How far apart their places in the stretch are.
    static let displacement = -2.506
    static let displacementByLightness = -5.032
    /// How many pairs there are to choose from, and how unequal the sides are.
    static let choice = -0.484
    static let imbalance = 0.764
  }
  /// What one more sentence beside a joined one adds.
  private enum Attach {
    static let base = -1.346
    /// By what of it is gained.
    static let gain = 7.049
    static let gainSquared = -3.481
    /// By the likeness of the joined ones, and of all together.
    static let likeness = -9.980
    static let likenessSquared = 3.657
    static let whole = 10.535
    /// By its share in the length of its side.
    static let share = 0.421
    static let lightness = -4.461
  }
  private enum Opening {
    static let base = 1.389
    static let lightness = -0.876
  }

  /// What is known of two sentences of a gap.
  struct Features {
    /// Weighted Dice of their pieces, and of those that carry content.
    var likeness: Double
    var contentLikeness: Double
    /// The mean of what share of either's weight lies in pieces that many sentences have.
    var commonness: Double
    /// How far apart their places are, as a share of the stretch.
    var displacement: Double
    var isAtEdge: Bool
    /// Of the gap: half the logarithm of how many pairs it has.
    var choice: Double
    /// Of the gap: the logarithm of how many times as many sentences the longer side has.
    var imbalance: Double
  }

  /// The potential of joining two sentences.
  func join(_ pair: Features) -> Double {
    let light = min(lightness, 0.5)
    let commonness = pair.commonness
    let base =
      Join.base + Join.baseByLightness * light + Join.commonness * commonness + Join.choice * pair.choice
      + Join.imbalance * pair.imbalance + (pair.isAtEdge ? Join.edge : 0)
    let slope = Join.likeness + Join.likenessByLightness * light + Join.likenessByCommonness * commonness
    let rise = Join.root + Join.rootByLightness * light + Join.rootByCommonness * commonness
    let content =
      (Join.content + Join.contentByLightness * light) * pair.contentLikeness
      + (Join.contentRoot + Join.contentRootByLightness * light) * pair.contentLikeness.squareRoot()
    let place = (Join.displacement + Join.displacementByLightness * light) * pair.displacement
    return base + slope * pair.likeness + rise * pair.likeness.squareRoot() + content + place
  }

  /// The potential of one more sentence beside a joined one.
  /// - Parameters:
  ///   - gain: what share of it stands in the other side and is not explained by the others already.
  ///   - likeness: the likeness of the joined pair.
  ///   - whole: the likeness of all sentences of the link together.
  ///   - share: its share in the weight of its side.
  func attach(_ gain: Double, besides likeness: Double, whole: Double, share: Double) -> Double {
    let gain = min(1, max(0, gain))
    return Attach.base + Attach.gain * gain + Attach.gainSquared * gain * gain + Attach.likeness * likeness
      + Attach.likenessSquared * likeness * likeness + Attach.whole * whole + Attach.share * log(share)
      + Attach.lightness * lightness
  }

  /// The potential of leaving a run of sentences alone, taken once a run.
  var opening: Double { -(Opening.base + Opening.lightness * lightness) }

  /// A pair is linked when its probability is above this. The value that maximises F1 is half the F1 that can be
  /// reached (Lipton et al. 2014), so it is low where little can be known. The two ends were chosen on all marked and
  /// planted editions.
  var threshold: Double { 0.22 + 0.28 * min(1, max(0, (lightness - 0.18) / 0.17)) }
}
