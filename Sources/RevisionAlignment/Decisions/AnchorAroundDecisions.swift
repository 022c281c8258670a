import RevisionModel

extension SentenceLinker {
  /// Links what is word for word the same and in order between the links that someone decided, as far as these are in
  /// order themselves. O(sentences log).
  /// - Parameter partners: of each first sentence, by decision; -1 where it has none.
  mutating func anchorAroundDecisions(
    _ stretch: inout Stretch, _ anchors: inout Anchors, partners: [Int]
  ) {
    let decided = decidedAnchors(stretch, partners)
    var from = (first: 0, second: 0)
    for next in decided + [(stretch.sentences.first.count, stretch.sentences.second.count)] {
      anchor(&stretch, from.first..<next.first, from.second..<next.second, &anchors)
      if next.first < stretch.sentences.first.count { stretch.anchors.append(next) }
      from = (next.first + 1, next.second + 1)
    }
  }

  /// The same in a part of a stretch.
  private mutating func anchor(
    _ stretch: inout Stretch, _ first: Range<Int>, _ second: Range<Int>, _ anchors: inout Anchors
  ) {
    let sentences = stretch.sentences
    let places = Pair(
      first: first.filter { draft.isLoose(sentences.first[$0], .first) },
      second: second.filter { draft.isLoose(sentences.second[$0], .second) })
    let found = anchors.find(
      Pair(
        first: places.first.map { sentences.first[$0] }, second: places.second.map { sentences.second[$0] }))
    for pair in found {
      let (one, other) = (places.first[pair.first], places.second[pair.second])
      guard draft.decisions.allows(sentences.first[one], sentences.second[other]) else { continue }
      stretch.anchors.append((one, other))
      draft.add(Link(first: [sentences.first[one]], second: [sentences.second[other]], traits: .sameWording))
    }
  }

  /// Places of decided links inside of a stretch, ascending on both sides; those that cross others are left out.
  private func decidedAnchors(_ stretch: Stretch, _ partners: [Int]) -> [(first: Int, second: Int)] {
    let sentences = stretch.sentences
    var anchors: [(first: Int, second: Int)] = []
    for (first, sentence) in sentences.first.enumerated() {
      let partner = partners[sentence]
      let second = sentences.second.partitioningIndex { $0 >= partner }
      if partner >= 0, second < sentences.second.count, sentences.second[second] == partner {
        anchors.append((first, second))
      }
    }
    let kept = commonOrder(anchors, weights: Array(repeating: 0, count: anchors.count))
    return anchors.indices.filter { kept[$0] }.map { anchors[$0] }
  }
}
