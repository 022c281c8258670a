import RevisionModel

/// Links the sentences of two documents whose sections are linked: those of tables, exact ones in place, exact ones
/// elsewhere, then lines that are the same but for figures, then what is alike between them in order, then what is alike
/// and moved, then what has copies. Near-linear in the size of the documents.
/// - Parameters:
///   - found: what an earlier call, with other sections, found alike; the same is not searched for again.
///   - sharing: among how many threads gaps are shared out.
func linkSentences(
  _ documents: borrowing Pair<Document>, sections: [Link], tables: Pair<SectionTable>, pieces: SentencePieces,
  decisions: LevelDecisions, found: inout FoundCandidates?, sharing: some WorkSharing
) -> SentenceDraft {
  var linker = SentenceLinker(documents, pieces, decisions)
  linkHeadings(&linker.draft, documents, sections)
  let cells = linker.linkCells(documents, sections: sections)
  var stretches = sections.filter(\.isJoining).map { Stretch($0, tables, without: cells) } + cells.stretches
  linker.anchor(&stretches, documents)
  linkExactMoves(&linker.draft, documents)
  linker.linkNamesakes(stretches, documents)
  linker.linkAlike(&stretches, documents, &found, sharing)
  if linker.draft.areRelated { linkCopies(&linker.draft, documents, stretches) }
  return linker.draft
}

/// The bodies of linked sections, or cells of several sentences, and what is linked there in order.
struct Stretch {
  /// The sentences of either side, ascending.
  let sentences: Pair<[Int]>
  /// Places in `sentences` that are linked to one another, ascending on both sides.
  var anchors: [(first: Int, second: Int)] = []

  init(sentences: Pair<[Int]>) { self.sentences = sentences }

  init(_ link: Link, _ tables: Pair<SectionTable>, without cells: CellLinking) {
    sentences = Pair(
      first: link.first.flatMap { cells.others(tables.first.bodies[$0], .first) },
      second: link.second.flatMap { cells.others(tables.second.bodies[$0], .second) })
  }

  /// What is loose between one anchor and the next.
  func gaps(_ draft: SentenceDraft) -> [Gap] {
    var gaps: [Gap] = []
    var from = (first: 0, second: 0)
    for anchor in anchors + [(sentences.first.count, sentences.second.count)] {
      let first = (from.first..<anchor.first).filter { draft.isLoose(sentences.first[$0], .first) }
      let second = (from.second..<anchor.second).filter { draft.isLoose(sentences.second[$0], .second) }
      let gap = Gap(
        first: first.map { sentences.first[$0] }, second: second.map { sentences.second[$0] },
        places: Pair(
          first: first.map { (Double($0) + 0.5) / Double(sentences.first.count) },
          second: second.map { (Double($0) + 0.5) / Double(sentences.second.count) }))
      if gap.cells > 0 { gaps.append(gap) }
      from = (anchor.first + 1, anchor.second + 1)
    }
    return gaps
  }
}

/// Links the headings of sections that are linked; of several to one, those that are the same, or else the first. A
/// heading of several sentences (a caption and the number of its article) is linked sentence by sentence.
private func linkHeadings(
  _ draft: inout SentenceDraft, _ documents: borrowing Pair<Document>, _ sections: [Link]
) {
  for link in sections where link.isJoining {
    let first = link.first.map { documents.first.headingSentences(ofSection: $0) }.filter { !$0.isEmpty }
    let second = link.second.map { documents.second.headingSentences(ofSection: $0) }.filter { !$0.isEmpty }
    guard !first.isEmpty, !second.isEmpty else { continue }
    var pair = (first[0], second[0])
    search: for own in first {
      for other in second
      where documents.first.wordings[own.lowerBound] == documents.second.wordings[other.lowerBound] {
        pair = (own, other)
        break search
      }
    }
    for (own, other) in zip(pair.0, pair.1) where draft.decisions.allows(own, other) {
      draft.add(Link(first: [own], second: [other], confidence: link.confidence))
    }
  }
}

/// Links sentences step by step.
struct SentenceLinker {
  var draft: SentenceDraft
  let pieces: SentencePieces
  private var overlap: Overlap

  init(
    _ documents: borrowing Pair<Document>, _ pieces: SentencePieces, _ decisions: LevelDecisions
  ) {
    draft = SentenceDraft(
      Pair(first: documents.first.sentences.count, second: documents.second.sentences.count), decisions)
    self.pieces = pieces
    overlap = Overlap(pieces)
  }

  /// Links what is word for word the same and in order.
  mutating func anchor(_ stretches: inout [Stretch], _ documents: borrowing Pair<Document>) {
    var anchors = Anchors(
      Pair(first: documents.first.wordings.map(\.id), second: documents.second.wordings.map(\.id)))
    let partners =
      draft.decisions.isEmpty ? [] : draft.decisions.partners(draft.linkOf.map(\.count)).first
    for index in stretches.indices {
      let sentences = stretches[index].sentences
      guard draft.decisions.isEmpty else {
        anchorAroundDecisions(&stretches[index], &anchors, partners: partners)
        continue
      }
      stretches[index].anchors = anchors.find(sentences)
      for (first, second) in stretches[index].anchors {
        draft.add(
          Link(first: [sentences.first[first]], second: [sentences.second[second]], traits: .sameWording))
      }
    }
  }

  /// Links what is alike: moves that are beyond doubt, then gaps, then the other moves.
  mutating func linkAlike(
    _ stretches: inout [Stretch], _ documents: borrowing Pair<Document>, _ found: inout FoundCandidates?,
    _ sharing: some WorkSharing
  ) {
    let loose = Pair(
      first: looseBodies(draft, documents.first, .first),
      second: looseBodies(draft, documents.second, .second))
    var candidates = self.candidates(loose, &found)
    markInside(&candidates, stretches)
    var gaps = stretches.map { $0.gaps(draft) }
    if splitLargeGaps(&stretches, gaps, candidates) { gaps = stretches.map { $0.gaps(draft) } }
    linkAlike(gaps.flatMap { $0.filter { $0.cells <= Gap.cellLimit } }, candidates, stretches, sharing)
  }

  /// What is alike among loose sentences, searched for unless it is known.
  private mutating func candidates(_ loose: Pair<[Int]>, _ found: inout FoundCandidates?) -> [LooseCandidate]
  {
    if let found, found.loose == loose { return found.candidates }
    let candidates = looseCandidates(loose, pieces, &overlap, draft.decisions, least: 0.3)
    found = FoundCandidates(loose: loose, candidates: candidates)
    return candidates
  }

  private mutating func linkAlike(
    _ gaps: [Gap], _ candidates: [LooseCandidate], _ stretches: [Stretch], _ sharing: some WorkSharing
  ) {
    var gaps = sharing.runs(of: gaps.count) { [gaps, pieces] run in
      var overlap = Overlap(pieces)
      return gaps[run].map { $0.measured(pieces, &overlap) }
    }
    let lightness = Lightness(draft, gaps, stretches, pieces)
    draft.areRelated = lightness.areRelated
    draft.lightness = lightness.inLinkedSections
    guard lightness.areRelated else { return }
    let moves = MoveRivals(candidates)
    linkSureMoves(moves, gaps)
    gaps = gaps.map { $0.keeping(draft) }.filter { $0.cells > 0 }
    let model = PairModel(lightness: lightness.inLinkedSections)
    let findings = sharing.runs(of: gaps.count) { [gaps, pieces, decisions = draft.decisions] run in
      var linker = GapLinker(model, pieces, decisions)
      return gaps[run].map { linker.find($0) }
    }
    for finding in findings { draft.take(finding) }
    draft.candidates = candidates
    linkMoves(moves, &draft, where: MoveRule.holds)
    for candidate in candidates where draft.isLoose(candidate) {
      draft.suggest(candidate.first, candidate.second, MoveConfidence.ofUnlinked(candidate))
    }
  }

  /// Notes which candidates join sentences of one stretch.
  private func markInside(_ candidates: inout [LooseCandidate], _ stretches: [Stretch]) {
    var stretchOf = draft.linkOf.map { Array(repeating: -1, count: $0.count) }
    for (number, stretch) in stretches.enumerated() {
      for sentence in stretch.sentences.first { stretchOf.first[sentence] = number }
      for sentence in stretch.sentences.second { stretchOf.second[sentence] = number }
    }
    for index in candidates.indices {
      let number = stretchOf.first[candidates[index].first]
      candidates[index].isInside = number >= 0 && number == stretchOf.second[candidates[index].second]
    }
  }

  /// Where a gap is too large to be looked at pair by pair, the surest candidates inside it, in order, are linked and
  /// become anchors.
  /// - Returns: whether there was one; if so, the gaps are others now.
  private mutating func splitLargeGaps(
    _ stretches: inout [Stretch], _ gaps: [[Gap]], _ candidates: [LooseCandidate]
  ) -> Bool {
    let large = gaps.flatMap { $0.filter { $0.cells > Gap.cellLimit } }
    if large.isEmpty { return false }
    var gapOf = draft.linkOf.map { Array(repeating: -1, count: $0.count) }
    for (number, gap) in large.enumerated() {
      for sentence in gap.first { gapOf.first[sentence] = number }
      for sentence in gap.second { gapOf.second[sentence] = number }
    }
    let inside = candidates.filter {
      gapOf.first[$0.first] >= 0 && gapOf.first[$0.first] == gapOf.second[$0.second]
        && $0.likeness >= MoveRule.likeness && $0.likeness > $0.rival
    }
    var start = 0
    while start < inside.count {
      var end = start
      while end < inside.count && gapOf.first[inside[end].first] == gapOf.first[inside[start].first] {
        end += 1
      }
      let group = inside[start..<end].sorted { $0.first < $1.first }
      let kept = commonOrder(
        group.map { ($0.first, $0.second) }, weights: group.map { Int($0.likeness * 1000) })
      for (candidate, isKept) in zip(group, kept) where isKept {
        draft.add(Link(first: [candidate.first], second: [candidate.second], confidence: 0.95))
      }
      start = end
    }
    for index in stretches.indices { addAnchors(&stretches[index], gapOf) }
    return true
  }

  /// Adds what was linked inside large gaps to the anchors of a stretch.
  private func addAnchors(_ stretch: inout Stretch, _ gapOf: Pair<[Int]>) {
    var places: [Int: Int] = [:]
    for (place, sentence) in stretch.sentences.second.enumerated() where gapOf.second[sentence] >= 0 {
      places[sentence] = place
    }
    if places.isEmpty { return }
    for (place, sentence) in stretch.sentences.first.enumerated() where gapOf.first[sentence] >= 0 {
      if let other = places[draft.partner(sentence, .first)] { stretch.anchors.append((place, other)) }
    }
    stretch.anchors.sort { $0.first < $1.first }
  }

  /// Moves so much surer than anything in place that the gaps need not be asked.
  private mutating func linkSureMoves(_ moves: MoveRivals, _ gaps: [Gap]) {
    var best = draft.linkOf.map { Array(repeating: 0.0, count: $0.count) }
    var gapOf = draft.linkOf.map { Array(repeating: -1, count: $0.count) }
    for (number, gap) in gaps.enumerated() {
      for (row, sentence) in gap.first.enumerated() {
        gapOf.first[sentence] = number
        for (column, other) in gap.second.enumerated() {
          gapOf.second[other] = number
          let likeness = Double(gap.likeness[row * gap.second.count + column])
          best.first[sentence] = max(best.first[sentence], likeness)
          best.second[other] = max(best.second[other], likeness)
        }
      }
    }
    linkMoves(moves, &draft) {
      let isInPlace = gapOf.first[$0.first] >= 0 && gapOf.first[$0.first] == gapOf.second[$0.second]
      return !isInPlace && MoveRule.holds($0) && $0.likeness >= MoveRule.likeness
        && $0.likeness - max(best.first[$0.first], best.second[$0.second]) >= MoveRule.lead
    }
  }
}

/// Loose sentences that are no headings: a heading goes with its section.
func looseBodies(_ draft: SentenceDraft, _ document: borrowing Document, _ edition: Edition) -> [Int] {
  var result: [Int] = []
  for sentence in 0..<document.sentences.count
  where draft.isLoose(sentence, edition) && document.roles[sentence] != .heading { result.append(sentence) }
  return result
}
