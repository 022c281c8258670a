import RevisionModel

/// The sentences of a gap that would have done nearly as well as those of a link: some pair with them is at least
/// `AmbiguityRule.share` as likely as the link. O(sentences of the link × gap).
func rivals(of link: GapLink, _ posterior: GapPosterior, _ gap: Gap) -> [Link.Rival] {
  let least = AmbiguityRule.share * link.probability
  var rivals: [Link.Rival] = []
  for row in gap.first.indices where !link.first.contains(row) {
    let best = link.second.reduce(0.0) { max($0, posterior[row, $1]) }
    if best >= least { rivals.append(Link.Rival(gap.first[row], of: .first, confidence: min(1, best))) }
  }
  for column in gap.second.indices where !link.second.contains(column) {
    let best = link.first.reduce(0.0) { max($0, posterior[$1, column]) }
    if best >= least { rivals.append(Link.Rival(gap.second[column], of: .second, confidence: min(1, best))) }
  }
  return rivals
}

/// The candidates for moves, so that those of one sentence are found at once.
struct MoveRivals {
  /// All of them, by first sentence, ascending.
  let candidates: [LooseCandidate]
  private let bySecond: [Int]

  /// - Parameter candidates: by first sentence, ascending. O(n log n).
  init(_ candidates: [LooseCandidate]) {
    self.candidates = candidates
    bySecond = candidates.indices.sorted { (candidates[$0].second, $0) < (candidates[$1].second, $1) }
  }

  /// The sentences that are nearly as much like either sentence of `candidate` as the other one is. O(log n + found).
  func of(_ candidate: LooseCandidate) -> [Link.Rival] {
    guard candidate.likeness - candidate.rival < AmbiguityRule.margin else { return [] }
    let least = candidate.likeness - AmbiguityRule.margin
    return Edition.allCases.flatMap { edition in
      of(candidate[edition], edition).filter {
        $0[edition.other] != candidate[edition.other] && $0.likeness > least
      }.map {
        Link.Rival($0[edition.other], of: edition.other, confidence: MoveConfidence.ofRival($0, among: 2))
      }
    }
  }

  /// The candidates of one sentence.
  func of(_ sentence: Int, _ edition: Edition) -> [LooseCandidate] {
    switch edition {
    case .first:
      let start = candidates.partitioningIndex { $0.first >= sentence }
      return Array(candidates[start...].prefix { $0.first == sentence })
    case .second:
      let start = bySecond.partitioningIndex { candidates[$0].second >= sentence }
      return bySecond[start...].prefix { candidates[$0].second == sentence }.map { candidates[$0] }
    }
  }
}

/// Sentences that stayed loose only because several would have done as well: a copy of each of these would have been
/// linked as moved. More than `AmbiguityRule.mostRivals` of them are boilerplate, of which nothing is told.
/// - Returns: for each such sentence an insertion or a deletion with its rivals. O(candidates log).
func ambiguousLoose(_ draft: SentenceDraft) -> [Link] {
  let open = draft.candidates.filter {
    MoveRule.isAlike($0) && draft.isLoose($0)
  }
  let all = MoveRivals(open)
  return Edition.allCases.flatMap { edition in
    distinct(open.map { $0[edition] }).compactMap { (sentence) -> Link? in
      let own = all.of(sentence, edition)
      // A rival without a choice of its own is ambiguous because its only partner has one.
      let most = own.reduce(own.count) { max($0, all.of($1[edition.other], edition.other).count) }
      guard (2...AmbiguityRule.mostRivals).contains(most) else { return nil }
      let rivals = own.map {
        Link.Rival(
          $0[edition.other], of: edition.other, confidence: MoveConfidence.ofRival($0, among: most))
      }
      return Link(
        first: edition == .first ? [sentence] : [], second: edition == .second ? [sentence] : [],
        confidence: MoveConfidence.ofNone(rivals), rivals: rivals)
    }
  }
}

/// `units` in order, each once.
private func distinct(_ units: [Int]) -> [Int] {
  var result: [Int] = []
  for unit in units.sorted() where result.last != unit { result.append(unit) }
  return result
}
