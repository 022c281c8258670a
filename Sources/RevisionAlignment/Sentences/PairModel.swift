import Glibc

/// How likely it is that sentences belong together: a log-linear model of alignments, in the manner of a pair hidden
/// Markov model (Durbin et al. 1998) with features (Lafferty et al. 2001).
///
/// An alignment of two stretches is a sequence of joined pairs (1-1, 1-2, 2-1, 1-3, 3-1) and gaps; its weight is the
/// exponential of the sum of the potentials below. They were fitted by maximum likelihood on marked editions, both
/// halves held back in turn (docs/decisions). `lightness` is how like the editions are as a whole: in a light
/// revision a faint likeness is chance, in a retelling it is all there is.
struct PairModel {
  /// From 0 to 1: the mean, over all sentences, of the likeness to the best partner at hand.
  let lightness: Double

  /// Constants, and their change with lightness.
  private enum Join {
    static let base = (-2.015, -3.901)
    static let likeness = (1.035, -0.258)
    static let root = (9.714, 0.384)
  }
  private enum Attach {
    static let base = (-0.961, -4.487)
    static let gain = (5.55, -1.058)
  }
  private enum Gap {
    static let opening = (0.698, 1.079)
  }

  private func at(_ constant: (Double, Double)) -> Double { constant.0 + constant.1 * lightness }

  /// The potential of joining two sentences whose likeness (weighted Dice) is `likeness`.
  func join(_ likeness: Double) -> Double {
    at(Join.base) + at(Join.likeness) * likeness + at(Join.root) * likeness.squareRoot()
  }

  /// The potential of one more sentence beside a joined one: `gain` is what share of it stands in the other side and
  /// is not explained by the others already.
  func attach(_ gain: Double) -> Double { at(Attach.base) + at(Attach.gain) * min(1, max(0, gain)) }

  /// The potential of leaving a run of sentences alone, taken once a run.
  var opening: Double { -at(Gap.opening) }

  /// A pair is linked when its probability is above this. The value that maximises F1 is half the F1 that can be
  /// reached (Lipton et al. 2014), so it is low where little can be known.
  var threshold: Double { 0.3 + 0.2 * min(1, max(0, (lightness - 0.2) / 0.2)) }
}
