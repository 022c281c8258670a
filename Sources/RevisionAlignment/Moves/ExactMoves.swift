import RevisionModel

/// Links loose sentences of the same wording, wherever they stand.
///
/// A wording that one loose sentence of either edition has is linked at once. Where several have it, a pair is linked
/// when the sentence before or after it is linked to the one before or after the partner, over and over; what context
/// does not decide stays loose. O(sentences log).
func linkExactMoves(_ draft: inout SentenceDraft, _ documents: borrowing Pair<Document>) {
  let wordings = Pair(first: documents.first.wordings, second: documents.second.wordings)
  var loose = Pair(
    first: looseBodies(draft, documents.first, .first), second: looseBodies(draft, documents.second, .second))
  linkUnique(&draft, loose, wordings)
  loose.first.removeAll { !draft.isLoose($0, .first) }
  loose.second.removeAll { !draft.isLoose($0, .second) }
  linkByNeighbours(&draft, loose, wordings)
}

private func linkUnique(_ draft: inout SentenceDraft, _ loose: Pair<[Int]>, _ wordings: Pair<[Symbol]>) {
  let decisions = draft.decisions
  var holders: [UInt32: (count: Int, sentence: Int)] = [:]
  for sentence in loose.second {
    holders[wordings.second[sentence].id, default: (0, sentence)].count += 1
  }
  var counts: [UInt32: Int] = [:]
  for sentence in loose.first { counts[wordings.first[sentence].id, default: 0] += 1 }
  for sentence in loose.first {
    let wording = wordings.first[sentence].id
    guard counts[wording] == 1, let holder = holders[wording], holder.count == 1,
      decisions.allows(sentence, holder.sentence)
    else { continue }
    draft.add(
      Link(
        first: [sentence], second: [holder.sentence], traits: .sameWording,
        confidence: MoveConfidence.ofUnique))
  }
}

/// Lets links spread to neighbours of the same wording, forwards and then backwards.
private func linkByNeighbours(_ draft: inout SentenceDraft, _ loose: Pair<[Int]>, _ wordings: Pair<[Symbol]>)
{
  for sentence in loose.first { draft.linkByNeighbour(sentence, 1, wordings) }
  for sentence in loose.first.reversed() { draft.linkByNeighbour(sentence, -1, wordings) }
}

extension SentenceDraft {
  /// Links a loose first sentence to the one of the same wording beside the partner of the sentence `step` before it.
  /// Where the neighbours on either side point to different sentences, the other one is a rival.
  fileprivate mutating func linkByNeighbour(_ sentence: Int, _ step: Int, _ wordings: Pair<[Symbol]>) {
    guard isLoose(sentence, .first), let other = beside(sentence, step, .first, wordings) else { return }
    var rivals: [Link.Rival] = []
    if let rival = beside(sentence, -step, .first, wordings), rival != other {
      rivals.append(Link.Rival(rival, of: .second, confidence: AmbiguityRule.ofContext))
    }
    if let rival = beside(other, -step, .second, wordings), rival != sentence {
      rivals.append(Link.Rival(rival, of: .first, confidence: AmbiguityRule.ofContext))
    }
    add(
      Link(
        first: [sentence], second: [other], traits: .sameWording,
        confidence: rivals.isEmpty ? MoveConfidence.byNeighbour : 1 - AmbiguityRule.ofContext, rivals: rivals)
    )
  }

  /// The loose sentence of the same wording beside the partner of the sentence `step` before `sentence`.
  private func beside(
    _ sentence: Int, _ step: Int, _ edition: Edition, _ wordings: Pair<[Symbol]>
  ) -> Int? {
    let neighbour = sentence - step
    guard neighbour >= 0, neighbour < wordings[edition].count else { return nil }
    let partner = partner(neighbour, edition)
    let other = partner + step
    guard partner >= 0, other >= 0, other < wordings[edition.other].count, isLoose(other, edition.other),
      wordings[edition][sentence] == wordings[edition.other][other]
    else { return nil }
    let pair = edition == .first ? (sentence, other) : (other, sentence)
    return decisions.allows(pair.0, pair.1) ? other : nil
  }
}
