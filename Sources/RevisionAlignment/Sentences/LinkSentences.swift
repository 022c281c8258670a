import RevisionModel

/// Links the sentences of two documents whose sections are linked: exact ones in place, exact ones elsewhere, then
/// what is alike between them in order, then what is alike and moved.
func linkSentences(
  _ documents: borrowing Pair<Document>, sections: [Link], tables: Pair<SectionTable>, pieces: SentencePieces
) -> SentenceDraft {
  var draft = SentenceDraft(
    Pair(first: documents.first.sentences.count, second: documents.second.sentences.count))
  var anchors = Anchors(
    Pair(first: documents.first.wordings.map(\.id), second: documents.second.wordings.map(\.id)))
  linkHeadings(&draft, documents, sections)
  let stretches = sections.filter(\.isJoining).map { bodies($0, tables) }
  for stretch in stretches {
    for (first, second) in anchors.find(stretch) {
      draft.add(
        Link(
          first: [stretch.first[first]], second: [stretch.second[second]], traits: .sameWording, confidence: 1
        ))
    }
  }
  linkExactMoves(&draft, documents)
  var overlap = Overlap(pieces)
  var gaps = stretches.flatMap { looseStretches($0, draft) }.filter { $0.cells <= Gap.cellLimit }
  for index in gaps.indices { gaps[index].measure(pieces, &overlap) }
  let model = PairModel(lightness: lightness(draft, gaps, stretches))
  for gap in gaps { link(gap, model, pieces, &overlap, &draft) }
  return draft
}

/// Links the headings of sections that are linked one to one.
private func linkHeadings(
  _ draft: inout SentenceDraft, _ documents: borrowing Pair<Document>, _ sections: [Link]
) {
  for link in sections where link.isJoining {
    guard let first = heading(link.first[0], documents.first),
      let second = heading(link.second[0], documents.second)
    else { continue }
    let same = documents.first.wordings[first] == documents.second.wordings[second]
    draft.add(
      Link(first: [first], second: [second], traits: same ? .sameWording : [], confidence: link.confidence))
  }
}

/// The sentence that is the heading of `section`.
private func heading(_ section: Int, _ document: borrowing Document) -> Int? {
  let own = document.sections[section]
  return document.heads[section].level > 0 && !own.isEmpty ? own.lowerBound : nil
}

/// The sentences of the bodies of linked sections.
private func bodies(_ link: Link, _ tables: Pair<SectionTable>) -> Pair<[Int]> {
  Pair(
    first: link.first.flatMap { tables.first.bodies[$0] },
    second: link.second.flatMap { tables.second.bodies[$0] })
}

/// The gaps between the pairs of `stretch` that are linked to one another in order: what is loose there.
private func looseStretches(_ stretch: Pair<[Int]>, _ draft: SentenceDraft) -> [Gap] {
  var gaps: [Gap] = []
  let places = Dictionary(uniqueKeysWithValues: stretch.second.enumerated().map { ($1, $0) })
  var gap = Gap(first: [], second: [])
  var next = 0
  for sentence in stretch.first {
    if draft.isLoose(sentence, .first) {
      gap.first.append(sentence)
      continue
    }
    guard let place = places[draft.partner(sentence, .first)], place >= next else { continue }
    gap.second = stretch.second[next..<place].filter { draft.isLoose($0, .second) }
    if gap.cells > 0 { gaps.append(gap) }
    gap = Gap(first: [], second: [])
    next = place + 1
  }
  gap.second = stretch.second[next...].filter { draft.isLoose($0, .second) }
  if gap.cells > 0 { gaps.append(gap) }
  return gaps
}

/// How like the linked sections are as a whole: see `PairModel.lightness`.
private func lightness(_ draft: SentenceDraft, _ gaps: [Gap], _ stretches: [Pair<[Int]>]) -> Double {
  var sum = 0.0
  var count = 0
  for stretch in stretches {
    count += stretch.first.count + stretch.second.count
    sum += Double(stretch.first.count { !draft.isLoose($0, .first) })
    sum += Double(stretch.second.count { !draft.isLoose($0, .second) })
  }
  for gap in gaps { sum += gap.bestLikeness }
  return sum / Double(max(1, count))
}

/// Links what belongs together in a gap.
private func link(
  _ gap: Gap, _ model: PairModel, _ pieces: SentencePieces, _ overlap: inout Overlap,
  _ draft: inout SentenceDraft
) {
  let weights = GapWeights(gap, model, pieces, &overlap)
  let posterior = GapPosterior(weights, opening: model.opening)
  for link in decode(posterior, gap, threshold: model.threshold) {
    draft.add(
      Link(
        first: link.first.map { gap.first[$0] }, second: link.second.map { gap.second[$0] },
        confidence: min(1, link.probability)))
  }
  for (row, sentence) in gap.first.enumerated() {
    draft.doubts.first[sentence] = min(1, gap.second.indices.reduce(0) { $0 + posterior[row, $1] })
  }
  for (column, sentence) in gap.second.enumerated() {
    draft.doubts.second[sentence] = min(1, gap.first.indices.reduce(0) { $0 + posterior[$1, column] })
  }
}
