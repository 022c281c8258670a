import RevisionModel

/// The links between sections, one to one so far, and what stands behind each.
struct SectionLinking {
  /// The partner of each section, or -1.
  var partners: Pair<[Int]>
  /// The score of each linked first section.
  var scores: [Double]
  /// The best score of a rival: another candidate of either of the two.
  var rivals: [Double]
  /// For each section that is not linked: the best score with a partner that is not linked either.
  var missed: Pair<[Double]>
  /// For each linked first section: the sections that would have done nearly as well.
  var nearby: [[SectionRival]] = []
  /// What someone decided.
  var decisions = LevelDecisions()
}

/// Links sections: all candidates are scored by likeness and by what is linked around them, the best consistent set is
/// taken, and the rounds repeat with the links of the round before as context, so that parents vote for children,
/// children for parents and neighbours for each other.
///
/// O((candidates + sections) log) for each of a fixed number of rounds.
func linkSections(
  _ likeness: SectionLikeness, _ tables: Pair<SectionTable>, _ decisions: LevelDecisions
) -> SectionLinking {
  var score = SectionScore(tables)
  var candidates = likeness.candidates
  if !decisions.isEmpty { candidates.removeAll { !decisions.allows($0.first, $0.second) } }
  var known = Set(candidates.map { LevelDecisions.key($0.first, $0.second) })
  if tables.first.count == 1 && tables.second.count == 1 && decisions.isEmpty {
    return SectionLinking(
      partners: Pair(first: [0], second: [0]), scores: [1], rivals: [0], missed: Pair(first: [0], second: [0])
    )
  }
  var linking = assign([], tables.map(\.count), decisions)
  score.setContext(linking.partners)
  var scored: [(SectionCandidate, Double)] = []
  for _ in 0..<4 {
    scored = candidates.map { ($0, score.score($0)) }
    linking = assign(scored, tables.map(\.count), decisions)
    score.setContext(linking.partners)
    extend(&candidates, &known, linking.partners, tables, decisions)
  }
  linking.noteRivals(scored)
  linkRuns(&linking, tables)
  return linking
}

/// Takes the best candidate first, whatever is free.
private func assign(
  _ scored: [(SectionCandidate, Double)], _ counts: Pair<Int>, _ decisions: LevelDecisions
) -> SectionLinking {
  var linking = SectionLinking(
    partners: counts.map { Array(repeating: -1, count: $0) },
    scores: Array(repeating: 0, count: counts.first),
    rivals: Array(repeating: 0, count: counts.first),
    missed: counts.map { Array(repeating: 0, count: $0) }, decisions: decisions)
  linking.partners = decisions.partners(counts)
  let order = scored.filter { $0.1 >= SectionWeights.threshold }.sorted {
    ($0.1, $1.0.first + $1.0.second, $1.0.first) > ($1.1, $0.0.first + $0.0.second, $0.0.first)
  }
  for (candidate, score) in order
  where linking.partners.first[candidate.first] < 0 && linking.partners.second[candidate.second] < 0 {
    linking.partners.first[candidate.first] = candidate.second
    linking.partners.second[candidate.second] = candidate.first
    linking.scores[candidate.first] = score
  }
  for (candidate, score) in scored {
    let own = linking.partners.first[candidate.first]
    if own == candidate.second { continue }
    if own >= 0 { linking.rivals[candidate.first] = max(linking.rivals[candidate.first], score) }
    let its = linking.partners.second[candidate.second]
    if its >= 0 { linking.rivals[its] = max(linking.rivals[its], score) }
    if own < 0 && its < 0 {
      linking.missed.first[candidate.first] = max(linking.missed.first[candidate.first], score)
      linking.missed.second[candidate.second] = max(linking.missed.second[candidate.second], score)
    }
  }
  return linking
}

/// Adds pairs that context suggests: next to linked ones, and the unlinked children of linked parents, where these are
/// few.
private func extend(
  _ candidates: inout [SectionCandidate], _ known: inout Set<UInt64>, _ partners: Pair<[Int]>,
  _ tables: Pair<SectionTable>, _ decisions: LevelDecisions
) {
  func suggest(_ first: Int, _ second: Int) {
    guard first >= 0, second >= 0, first < tables.first.count, second < tables.second.count,
      partners.first[first] < 0, partners.second[second] < 0, decisions.allows(first, second)
    else { return }
    if known.insert(LevelDecisions.key(first, second)).inserted {
      candidates.append(SectionCandidate(first: first, second: second))
    }
  }
  suggest(0, 0)
  suggest(tables.first.count - 1, tables.second.count - 1)
  for first in 0..<tables.first.count {
    let second = partners.first[first]
    if second < 0 { continue }
    suggest(first - 1, second - 1)
    suggest(first + 1, second + 1)
    suggest(tables.first.parents[first], tables.second.parents[second])
    let loose = tables.first.children[first].filter { partners.first[$0] < 0 }
    let its = tables.second.children[second].filter { partners.second[$0] < 0 }
    if loose.count * its.count <= SectionLikeness.cap {
      for child in loose { for other in its { suggest(child, other) } }
    }
  }
}

/// Links what follows or precedes a linked pair and is the same in title, number and wording, on and on: runs of
/// sections that occur too often to be candidates by themselves. O(sections).
private func linkRuns(_ linking: inout SectionLinking, _ tables: Pair<SectionTable>) {
  func link(_ first: Int, _ second: Int) {
    guard first >= 0, second >= 0, first < tables.first.count, second < tables.second.count,
      linking.partners.first[first] < 0, linking.partners.second[second] < 0,
      tables.first.signatures[first] == tables.second.signatures[second],
      tables.first.titles[first] == tables.second.titles[second],
      tables.first.numbers[first] == tables.second.numbers[second], linking.decisions.allows(first, second)
    else { return }
    linking.partners.first[first] = second
    linking.partners.second[second] = first
    linking.scores[first] = SectionWeights.threshold
  }
  link(0, 0)
  for first in 0..<tables.first.count where linking.partners.first[first] >= 0 {
    link(first + 1, linking.partners.first[first] + 1)
  }
  link(tables.first.count - 1, tables.second.count - 1)
  for first in (0..<tables.first.count).reversed() where linking.partners.first[first] >= 0 {
    link(first - 1, linking.partners.first[first] - 1)
  }
}

extension SectionLinking {
  /// The links with what is true of each; sections that are in none are left out.
  func links(_ tables: Pair<SectionTable>) -> [Link] {
    var result = decisions.links.map { decidedLink($0, tables) }
    for (first, second) in partners.first.enumerated()
    where second >= 0 && !decisions.isSettled(first, .first) {
      var traits: Link.Traits = []
      if tables.first.wordings[first] == tables.second.wordings[second] { traits.insert(.sameWording) }
      if tables.first.numbers[first] != tables.second.numbers[second] { traits.insert(.renumbered) }
      result.append(
        Link(
          first: [first], second: [second], traits: traits,
          confidence: sectionConfidence(score: scores[first], rival: rivals[first])))
    }
    return result
  }

  /// How sure it is that each section without a link belongs to nothing.
  var looseConfidences: Pair<[Double]> { missed.map { $0.map { looseSectionConfidence(best: $0) } } }
}
