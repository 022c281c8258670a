import RevisionModel

/// Links what is the same word for word and stayed loose because there are several of it.
///
/// Inside of a stretch, copies that stand off the order are paired as they come: their section says that they belong
/// together. Elsewhere, of two or three copies those that stand nearest to one another are paired, and name the others as
/// rivals: that the sentence is kept is certain, only which copy of it is not. More copies are boilerplate and stay
/// loose. O(sentences log).
func linkCopies(
  _ draft: inout SentenceDraft, _ documents: borrowing Pair<Document>, _ stretches: [Stretch]
) {
  let wordings = Pair(first: documents.first.wordings, second: documents.second.wordings)
  for stretch in stretches {
    for copies in CopyGroup.all(stretch.sentences, draft, wordings) {
      for (first, second) in zip(copies.first, copies.second) where draft.decisions.allows(first, second) {
        draft.add(
          Link(
            first: [first], second: [second], traits: .sameWording, confidence: MoveConfidence.byNeighbour))
      }
    }
  }
  let loose = Pair(
    first: looseBodies(draft, documents.first, .first).filter { documents.first.roles[$0] != .cell },
    second: looseBodies(draft, documents.second, .second).filter { documents.second.roles[$0] != .cell })
  for copies in CopyGroup.all(loose, draft, wordings) where copies.most <= AmbiguityRule.mostRivals {
    draft.link(copies)
  }
}

/// Loose sentences of one wording, ascending.
private struct CopyGroup {
  var first: [Int]
  var second: [Int]

  /// How many there are on the side that has more.
  var most: Int { max(first.count, second.count) }

  subscript(edition: Edition) -> [Int] { edition == .first ? first : second }

  /// The loose ones of `sentences` by wording, as far as both sides have it. O(sentences log).
  static func all(_ sentences: Pair<[Int]>, _ draft: SentenceDraft, _ wordings: Pair<[Symbol]>) -> [CopyGroup]
  {
    let first = sorted(sentences.first, .first, draft, wordings.first)
    let second = sorted(sentences.second, .second, draft, wordings.second)
    if first.isEmpty || second.isEmpty { return [] }
    var groups: [CopyGroup] = []
    var from = 0
    var start = 0
    while start < first.count {
      let wording = wordings.first[first[start]].id
      let copies = first[start...].prefix { wordings.first[$0].id == wording }
      while from < second.count && wordings.second[second[from]].id < wording { from += 1 }
      let others = second[from...].prefix { wordings.second[$0].id == wording }
      if !others.isEmpty { groups.append(CopyGroup(first: Array(copies), second: Array(others))) }
      start = copies.endIndex
      from = others.endIndex
    }
    return groups
  }

  private static func sorted(
    _ sentences: [Int], _ edition: Edition, _ draft: SentenceDraft, _ wordings: [Symbol]
  ) -> [Int] {
    sentences.filter { draft.isLoose($0, edition) }.sorted {
      (wordings[$0].id, $0) < (wordings[$1].id, $1)
    }
  }
}

extension SentenceDraft {
  /// Links as many of two or three copies as either side has, the nearest first, by where they stand in their editions.
  fileprivate mutating func link(_ copies: CopyGroup) {
    let counts = linkOf.map(\.count)
    func distance(_ pair: (first: Int, second: Int)) -> Int {
      abs((2 * pair.first + 1) * counts.second - (2 * pair.second + 1) * counts.first)
    }
    let pairs = copies.first.flatMap { first in copies.second.map { (first: first, second: $0) } }
      .filter { decisions.allows($0.first, $0.second) }
    let order = pairs.sorted {
      (distance($0), $0.first, $0.second) < (distance($1), $1.first, $1.second)
    }
    let share = MoveConfidence.ofUnique / Double(copies.most)
    for (first, second) in order where isLoose(first, .first) && isLoose(second, .second) {
      add(
        Link(
          first: [first], second: [second], traits: .sameWording, confidence: share,
          rivals: rivals(among: copies, of: .first, share, but: first)
            + rivals(among: copies, of: .second, share, but: second)))
    }
    for edition in Edition.allCases {
      for sentence in copies[edition] where isLoose(sentence, edition) {
        leave(sentence, edition, rivals(among: copies, of: edition.other, share))
      }
    }
  }

  private func rivals(
    among copies: CopyGroup, of edition: Edition, _ share: Double, but partner: Int? = nil
  ) -> [Link.Rival] {
    copies[edition].filter { $0 != partner }.map { Link.Rival($0, of: edition, confidence: share) }
  }
}
