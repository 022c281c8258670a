import RevisionModel

/// How like two editions are, as a mean over sentences: 1 for a sentence that is linked, else its likeness to the best
/// partner in its gap.
struct Lightness {
  /// Over the sentences of linked sections: what `PairModel.lightness` is about.
  let inLinkedSections: Double
  /// Over all sentences of each edition, and of both.
  let ofEdition: Pair<Double>
  let ofBoth: Double

  /// Editions below both bounds have nothing in common but words and turns of speech: the mean of all sentences, and
  /// that of the edition which has more in common. Of 120 pairs of different fables, nineteen in twenty stay below 0.092
  /// in the first and all below 0.104; retold ones begin at 0.057 and pass 0.111 three times in four. The second bound
  /// is a guess, for an edition that is contained in a much longer one.
  private static let bounds = (both: 0.095, either: 0.2)

  /// Whether anything but what is literally the same may be linked.
  var areRelated: Bool {
    ofBoth >= Self.bounds.both || max(ofEdition.first, ofEdition.second) >= Self.bounds.either
  }

  /// O(sentences + pairs in gaps).
  init(_ draft: SentenceDraft, _ gaps: [Gap], _ stretches: [Stretch]) {
    var inside = 0
    var linkedInside = 0
    for stretch in stretches {
      inside += stretch.sentences.first.count + stretch.sentences.second.count
      linkedInside += stretch.sentences.first.count { !draft.isLoose($0, .first) }
      linkedInside += stretch.sentences.second.count { !draft.isLoose($0, .second) }
    }
    var best = Pair(first: 0.0, second: 0.0)
    for gap in gaps {
      let sums = gap.bestLikeness
      best.first += sums.first
      best.second += sums.second
    }
    inLinkedSections = (Double(linkedInside) + best.first + best.second) / Double(max(1, inside))
    let counts = draft.linkOf.map(\.count)
    let sums = Pair(
      first: Double(draft.linkOf.first.count { $0 >= 0 }) + best.first,
      second: Double(draft.linkOf.second.count { $0 >= 0 }) + best.second)
    ofEdition = Pair(
      first: sums.first / Double(max(1, counts.first)), second: sums.second / Double(max(1, counts.second)))
    ofBoth = (sums.first + sums.second) / Double(max(1, counts.first + counts.second))
  }
}
