import RevisionModel

/// What belongs together in a gap, and what nearly does.
struct GapFinding {
  /// In order.
  fileprivate(set) var links: [Link] = []
  /// For each sentence that stays loose, how likely it is that it belongs to some other of the gap.
  fileprivate(set) var attraction: Pair<[(sentence: Int, likelihood: Double)]> = Pair(first: [], second: [])
  /// Pairs of loose sentences that were nearly linked, and how likely they are.
  fileprivate(set) var suggestions: [(first: Int, second: Int, confidence: Double)] = []
}

/// Links what belongs together in gaps, one by one. What it finds in a gap depends on the gap alone, so that gaps need not
/// wait for one another.
struct GapLinker {
  let model: PairModel
  let pieces: SentencePieces
  let decisions: LevelDecisions
  private var overlap: Overlap

  init(_ model: PairModel, _ pieces: SentencePieces, _ decisions: LevelDecisions) {
    self.model = model
    self.pieces = pieces
    self.decisions = decisions
    overlap = Overlap(pieces)
  }

  /// O(pairs), and O(length) for each pair of neighbours that both resemble the same sentence.
  /// - Parameter gap: measured; all its sentences are loose.
  mutating func find(_ gap: Gap) -> GapFinding {
    var weights = GapWeights(gap, model, pieces, &overlap)
    for pair in decisions.parted(gap.first, gap.second) { weights.part(pair.row, pair.column) }
    let posterior = GapPosterior(weights, opening: model.opening)
    var finding = GapFinding()
    var isLoose = Pair(
      first: Array(repeating: true, count: gap.first.count),
      second: Array(repeating: true, count: gap.second.count))
    for link in joiningShiftedEnds(decode(posterior, gap, threshold: model.threshold), gap) {
      finding.links.append(
        Link(
          first: Array(gap.first[link.first]), second: Array(gap.second[link.second]),
          confidence: confidence(of: link, gap), rivals: rivals(of: link, posterior, gap)))
      for row in link.first { isLoose.first[row] = false }
      for column in link.second { isLoose.second[column] = false }
    }
    finding.noteLoose(gap, posterior, isLoose)
    return finding
  }

  private mutating func confidence(of link: GapLink, _ gap: Gap) -> Double {
    if link.isPair { return min(1, link.probability) }
    return GapConfidence.ofGroup(
      link.probability, whole: overlap.likeness(gap.sentences(link, .first), gap.sentences(link, .second)))
  }

  /// The weight that the two sides of a link, each taken together, have in common.
  mutating func weight(_ link: GapLink, _ gap: Gap) -> Int {
    overlap.common(gap.sentences(link, .first), gap.sentences(link, .second))
  }

  /// The weight of some sentences of a gap.
  func total(_ range: Range<Int>, _ edition: Edition, _ gap: Gap) -> Int {
    range.reduce(0) { $0 + Int(pieces.totals[edition][gap[edition][$1]]) }
  }
}

extension GapFinding {
  /// Notes how strongly the sentences that stay loose belong somewhere, and what was nearly linked.
  fileprivate mutating func noteLoose(_ gap: Gap, _ posterior: GapPosterior, _ isLoose: Pair<[Bool]>) {
    for (row, sentence) in gap.first.enumerated() where isLoose.first[row] {
      var sum = 0.0
      for (column, other) in gap.second.enumerated() {
        sum += posterior[row, column]
        if isLoose.second[column] && posterior[row, column] >= AmbiguityRule.leastSuggestion {
          suggestions.append((sentence, other, posterior[row, column]))
        }
      }
      attraction.first.append((sentence, sum))
    }
    for (column, other) in gap.second.enumerated() where isLoose.second[column] {
      attraction.second.append((other, gap.first.indices.reduce(0.0) { $0 + posterior[$1, column] }))
    }
  }
}
