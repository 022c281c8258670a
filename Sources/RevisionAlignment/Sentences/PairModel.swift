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
    static let base = -1.427
    static let likeness = 1.416
    static let root = 8.892
    static let baseByLightness = -6.489
    static let likenessByLightness = -0.370
    static let rootByLightness = 4.590
    /// Both stand first, or both last, in the gap: that is what the opening of gaps says already.
    static let edge = -0.502
    /// How common their pieces are: two sentences of one pattern are alike by their pattern alone.
    static let commonness = -7.564
    static let likenessByCommonness = 1.155
    static let rootByCommonness = 4.204
  }
  /// What one more sentence beside a joined one adds: by its gain, and by the likeness of the joined ones.
  private enum Attach {
    static let base = -1.416
    static let gain = 10.742
    static let gainSquared = -4.596
    static let likeness = -2.866
    static let likenessSquared = 2.176
    static let lightness = -3.992
  }
  private enum Opening {
    static let base = 1.067
    static let lightness = 0.553
  }

  /// The potential of joining two sentences.
  /// - Parameters:
  ///   - likeness: weighted Dice of their pieces.
  ///   - commonness: the mean of what share of either's weight lies in pieces that many sentences have.
  func join(_ likeness: Double, commonness: Double, atEdge: Bool) -> Double {
    let light = min(lightness, 0.5)
    let root = likeness.squareRoot()
    let base = Join.base + Join.baseByLightness * light + Join.commonness * commonness
    let slope = Join.likeness + Join.likenessByLightness * light + Join.likenessByCommonness * commonness
    let rise = Join.root + Join.rootByLightness * light + Join.rootByCommonness * commonness
    return base + slope * likeness + rise * root + (atEdge ? Join.edge : 0)
  }

  /// The potential of one more sentence beside a joined one.
  /// - Parameters:
  ///   - gain: what share of it stands in the other side and is not explained by the others already.
  ///   - likeness: the likeness of the joined pair.
  func attach(_ gain: Double, besides likeness: Double) -> Double {
    let gain = min(1, max(0, gain))
    return Attach.base + Attach.gain * gain + Attach.gainSquared * gain * gain + Attach.likeness * likeness
      + Attach.likenessSquared * likeness * likeness + Attach.lightness * lightness
  }

  /// The potential of leaving a run of sentences alone, taken once a run.
  var opening: Double { -(Opening.base + Opening.lightness * lightness) }

  /// A pair is linked when its probability is above this. The value that maximises F1 is half the F1 that can be
  /// reached (Lipton et al. 2014), so it is low where little can be known. The two ends were chosen on all marked and
  /// planted editions.
  var threshold: Double { 0.25 + 0.15 * min(1, max(0, (lightness - 0.15) / 0.15)) }
}
