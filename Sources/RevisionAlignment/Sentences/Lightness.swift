import RevisionModel

/// How like two editions are, as a mean over sentences: 1 for a sentence that is linked, else its likeness to the best
/// partner in its gap.
struct Lightness {
  /// Over the sentences of linked sections: what `PairModel.lightness` is about.
  let inLinkedSections: Double
  /// Whether anything but what is literally the same may be linked.
  let areRelated: Bool

  /// What editions must have in common that are more than chance: the mean of both or, for one that is contained in a
  /// much longer one (a guess), that of the edition which has more. Turns of speech weigh much in short texts, so pieces
  /// that carry content are asked as well: where these are much alike, less of all pieces is needed.
  ///
  /// Of 539 pairs of different fables 24 pass, of 77 retold ones 71; by all pieces alone, from 0.095 on, 42 and 66.
  private enum Bounds {
    static let much = (all: 0.08, content: 0.08)
    static let little = (all: 0.095, content: 0.045)
    static let either = (all: 0.2, content: 0.15)
    /// Where less than this share of the weight carries content as far as can be told, content is not asked.
    static let contentShare = 0.1
  }

  /// The mean of both editions, and of the one that has more in common.
  private struct Means {
    let both: Double
    let either: Double

    init(_ linked: Pair<Int>, _ best: Pair<Double>, _ counts: Pair<Int>) {
      let sums = Pair(first: Double(linked.first) + best.first, second: Double(linked.second) + best.second)
      both = (sums.first + sums.second) / Double(max(1, counts.first + counts.second))
      either = max(sums.first / Double(max(1, counts.first)), sums.second / Double(max(1, counts.second)))
    }
  }

  /// O(sentences + pairs in gaps).
  init(_ draft: SentenceDraft, _ gaps: [Gap], _ stretches: [Stretch], _ pieces: SentencePieces) {
    var inside = 0
    var linkedInside = 0
    for stretch in stretches {
      inside += stretch.sentences.first.count + stretch.sentences.second.count
      linkedInside += stretch.sentences.first.count { !draft.isLoose($0, .first) }
      linkedInside += stretch.sentences.second.count { !draft.isLoose($0, .second) }
    }
    let best = Self.sum(gaps.map { $0.best($0.likeness) })
    let bestContent = Self.sum(gaps.map { $0.best($0.contentLikeness) })
    inLinkedSections = (Double(linkedInside) + best.first + best.second) / Double(max(1, inside))
    let linked = draft.linkOf.map { $0.count { $0 >= 0 } }
    let counts = draft.linkOf.map(\.count)
    areRelated = Self.areRelated(
      Means(linked, best, counts), Means(linked, bestContent, counts), hasContent: Self.hasContent(pieces))
  }

  private static func areRelated(_ all: Means, _ content: Means, hasContent: Bool) -> Bool {
    func reach(_ own: Double, _ its: Double, _ bounds: (all: Double, content: Double)) -> Bool {
      own >= bounds.all && (its >= bounds.content || !hasContent)
    }
    return all.both >= Bounds.much.all && content.both >= Bounds.much.content
      || reach(all.both, content.both, Bounds.little) || reach(all.either, content.either, Bounds.either)
  }

  /// Whether it can be told which pieces carry content: words do. Of text without spaces in a script of which nothing is
  /// known, or in kana alone, it cannot.
  private static func hasContent(_ pieces: SentencePieces) -> Bool {
    if pieces.kind == .wordsAndQuadruples { return true }
    func sum(_ totals: Pair<[Int]>) -> Double {
      Double(totals.first.reduce(0, +) + totals.second.reduce(0, +))
    }
    return sum(pieces.contentTotals) >= Bounds.contentShare * sum(pieces.totals)
  }

  private static func sum(_ likenesses: [Pair<Double>]) -> Pair<Double> {
    likenesses.reduce(Pair(first: 0, second: 0)) {
      Pair(first: $0.first + $1.first, second: $0.second + $1.second)
    }
  }
}
