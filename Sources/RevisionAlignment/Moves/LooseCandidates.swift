import RevisionModel

/// Two loose sentences that are alike, wherever they stand.
struct LooseCandidate {
  var first: Int
  var second: Int
  /// Weighted Dice of their pieces.
  var likeness: Double
  /// The largest likeness that either of them has to another candidate.
  var rival = 0.0
  /// Whether both stand in sections that are linked to one another.
  var isInside = false
  /// The same likeness by the pieces that carry content alone.
  var contentLikeness = 0.0
  /// The mean of what share of either's weight lies in pieces that many sentences have.
  var commonness = 0.0

  /// How strongly the two are alike: the mean of both likenesses, less what a common pattern explains. Of sentences of one
  /// pattern that tell of different things, nothing else tells those of one thing apart.
  var strength: Double { (likeness + contentLikeness) / 2 - 0.3 * commonness }

  /// The sentence of one edition.
  subscript(edition: Edition) -> Int { edition == .first ? first : second }
}

/// The candidates among some loose sentences, kept for when the same are loose again.
struct FoundCandidates {
  /// The loose sentences of either edition.
  let loose: Pair<[Int]>
  /// What `looseCandidates` found among them.
  let candidates: [LooseCandidate]
}

/// Finds, for loose sentences of the first edition, the loose sentences of the second that are most like them, through
/// an index of rare pieces, so that nothing is compared with everything.
///
/// - Returns: candidates of at least `least` likeness, by first sentence and then by second, ascending.
/// O(pieces × cap), and O(length) for each of a few candidates a sentence.
func looseCandidates(
  _ loose: Pair<[Int]>, _ pieces: SentencePieces, _ overlap: inout Overlap, _ decisions: LevelDecisions,
  least: Double
) -> [LooseCandidate] {
  /// At most this many pairs of sentences for one piece, and this many candidates a sentence.
  let (cap, width) = (64, 6)
  let postings = CappedPostings(
    loose.map { $0.map { $0..<$0 + 1 } }, pieces.runs, weights: pieces.weights, cap: cap)
  var sums = Array(repeating: 0, count: loose.second.count)
  var found: [LooseCandidate] = []
  for (place, sentence) in loose.first.enumerated() {
    var met: [Int] = []
    postings.addCommons(of: place, to: &sums, met: &met)
    let own = postings.totals.first[place]
    var ranked = met.map { (share: Double(sums[$0]) / Double(own + postings.totals.second[$0]), other: $0) }
    for other in met { sums[other] = 0 }
    ranked.sort { ($0.share, $1.other) > ($1.share, $0.other) }
    overlap.lay(sentence)
    for (_, other) in ranked.prefix(width).sorted(by: { $0.other < $1.other }) {
      let partner = loose.second[other]
      guard decisions.allows(sentence, partner) else { continue }
      let common = overlap.commons(partner)
      let total = pieces.totals.first[sentence] + pieces.totals.second[partner]
      let likeness = 2 * Double(common.all) / Double(max(1, total))
      if likeness >= least {
        let content = pieces.contentTotals.first[sentence] + pieces.contentTotals.second[partner]
        found.append(
          LooseCandidate(
            first: sentence, second: partner, likeness: likeness,
            contentLikeness: 2 * Double(common.content) / Double(max(1, content)),
            commonness: Double(pieces.commonness.first[sentence] + pieces.commonness.second[partner]) / 2))
      }
    }
    overlap.lift(sentence)
  }
  addRivals(&found, pieces)
  return found
}

/// Notes for each candidate the best other one of either sentence.
private func addRivals(_ candidates: inout [LooseCandidate], _ pieces: SentencePieces) {
  typealias Best = (best: Double, next: Double)
  var best = Pair<[Best]>(
    first: Array(repeating: (0, 0), count: pieces.totals.first.count),
    second: Array(repeating: (0, 0), count: pieces.totals.second.count))
  func note(_ likeness: Double, _ entry: inout Best) {
    if likeness > entry.best {
      entry = (likeness, entry.best)
    } else {
      entry.next = max(entry.next, likeness)
    }
  }
  for candidate in candidates {
    note(candidate.likeness, &best.first[candidate.first])
    note(candidate.likeness, &best.second[candidate.second])
  }
  for index in candidates.indices {
    let own = candidates[index].likeness
    let entries = (best.first[candidates[index].first], best.second[candidates[index].second])
    candidates[index].rival = max(
      entries.0.best == own ? entries.0.next : entries.0.best,
      entries.1.best == own ? entries.1.next : entries.1.best)
  }
}
