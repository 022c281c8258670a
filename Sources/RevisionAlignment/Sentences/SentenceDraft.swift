import RevisionModel

/// The links between sentences while they are being made.
struct SentenceDraft {
  private(set) var links: [Link] = []
  /// The index in `links` of the link in which each sentence stands; -1 or `alone` for none.
  private(set) var linkOf: Pair<[Int32]>
  /// Whether the documents have anything in common but single words and turns of speech.
  var areRelated = true
  /// How like the editions are: `PairModel.lightness`.
  var lightness = 1.0
  /// For each sentence that stayed loose in a gap, how likely it is that it belongs to some other of the gap.
  private(set) var attraction: Pair<[Double]>
  /// Links that were nearly made, and how likely they are.
  private(set) var suggestions: [(first: Int, second: Int, confidence: Double)] = []
  /// Copies that stayed alone because the other edition has fewer, each with those that it might belong to.
  private(set) var loneCopies: [Link] = []
  /// What was alike among the sentences that were neither the same nor in place, by first sentence.
  var candidates: [LooseCandidate] = []
  /// What someone decided: its links are made, and what it parts is never linked.
  let decisions: LevelDecisions
  /// Stands for a link where it was decided that nothing belongs to a sentence, or where it is held back.
  private static let alone: Int32 = -2

  init(_ counts: Pair<Int>, _ decisions: LevelDecisions) {
    linkOf = counts.map { Array(repeating: -1, count: $0) }
    attraction = counts.map { Array(repeating: 0, count: $0) }
    self.decisions = decisions
    for link in decisions.links { add(Link(first: link.first, second: link.second, traits: .decided)) }
    for edition in Edition.allCases {
      for sentence in decisions.alone[edition] { linkOf[edition][sentence] = Self.alone }
    }
  }

  /// Notes a link that was nearly made.
  mutating func suggest(_ first: Int, _ second: Int, _ confidence: Double) {
    if confidence >= AmbiguityRule.leastSuggestion { suggestions.append((first, second, confidence)) }
  }

  /// Takes over what was found in a gap.
  mutating func take(_ finding: GapFinding) {
    for link in finding.links { add(link) }
    for edition in Edition.allCases {
      for (sentence, likelihood) in finding.attraction[edition] { attraction[edition][sentence] = likelihood }
    }
    suggestions += finding.suggestions
  }

  /// Whether `sentence` stands in no link yet and may stand in one.
  @inline(__always)
  func isLoose(_ sentence: Int, _ edition: Edition) -> Bool {
    (edition == .first ? linkOf.first[sentence] : linkOf.second[sentence]) == -1
  }

  /// Whether both sentences of `candidate` are.
  @inline(__always)
  func isLoose(_ candidate: LooseCandidate) -> Bool {
    isLoose(candidate.first, .first) && isLoose(candidate.second, .second)
  }

  /// Leaves a loose sentence alone for good: it belongs to one of `rivals` or to nothing.
  mutating func leave(_ sentence: Int, _ edition: Edition, _ rivals: [Link.Rival]) {
    hold(sentence, edition)
    loneCopies.append(
      Link(
        first: edition == .first ? [sentence] : [], second: edition == .second ? [sentence] : [],
        confidence: MoveConfidence.ofNone(rivals), rivals: rivals))
  }

  /// Keeps a loose sentence from being linked.
  mutating func hold(_ sentence: Int, _ edition: Edition) {
    precondition(linkOf[edition][sentence] < 0, "what is linked cannot be held back")
    linkOf[edition][sentence] = Self.alone
  }

  /// - Precondition: its sentences are loose.
  mutating func add(_ link: Link) {
    let index = Int32(links.count)
    for sentence in link.first {
      precondition(linkOf.first[sentence] < 0, "a sentence stands in one link")
      linkOf.first[sentence] = index
    }
    for sentence in link.second {
      precondition(linkOf.second[sentence] < 0, "a sentence stands in one link")
      linkOf.second[sentence] = index
    }
    links.append(link)
  }

  /// The only partner of `sentence`, where it has just one, else -1.
  func partner(_ sentence: Int, _ edition: Edition) -> Int {
    let index = edition == .first ? linkOf.first[sentence] : linkOf.second[sentence]
    guard index >= 0 else { return -1 }
    let partners = links[Int(index)][edition.other]
    return partners.count == 1 ? partners[0] : -1
  }
}
