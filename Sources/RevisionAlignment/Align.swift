import RevisionModel

/// Links the sections and sentences of two documents and draws the edit scripts between linked sentences.
///
/// Exchanging the documents mirrors the result: the work is always done in one direction, with the lesser document
/// first, and turned round when the caller asked for the other. Near-linear in the size of the documents.
/// - Parameters:
///   - decided: what someone decided about links; the rest is linked around it.
///   - sharing: among how many threads gaps and edit scripts are shared out.
package func align(
  _ documents: Pair<Document>, decided: DecidedLinks = DecidedLinks(),
  sharing: some WorkSharing = OneAfterAnother()
) -> Comparison {
  let isTurned =
    precedes(documents.second, documents.first)
    || decided.precedesInverse && !precedes(documents.first, documents.second)
  let linking =
    isTurned ? link(documents.swapped, decided.swapped, sharing) : link(documents, decided, sharing)
  return compose(isTurned ? linking.swapped : linking, documents, sharing)
}

/// All links of a pair of documents.
struct Linking {
  var sections: [Link]
  var sentences: [Link]
  /// How sure it is that a section, or a sentence, without a link belongs to nothing.
  var looseSections: Pair<[Double]>
  var looseSentences: Pair<[Double]>
  var alternatives: [Alternative]

  /// The same with the editions exchanged.
  var swapped: Linking {
    Linking(
      sections: sections.map(\.swapped), sentences: sentences.map(\.swapped),
      looseSections: looseSections.swapped, looseSentences: looseSentences.swapped,
      alternatives: alternatives.map {
        Alternative(sentences: $0.sentences.swapped, confidence: $0.confidence, carried: $0.carried.swapped)
      })
  }
}

/// The canonical order of documents: by their text, then by where it is cut.
private func precedes(_ one: borrowing Document, _ other: borrowing Document) -> Bool {
  if one.bytes != other.bytes { return one.bytes.lexicographicallyPrecedes(other.bytes) }
  if one.sentences != other.sentences {
    return one.sentences.cuts.lexicographicallyPrecedes(other.sentences.cuts)
  }
  return one.sections.cuts.lexicographicallyPrecedes(other.sections.cuts)
}

/// Links one direction.
private func link(
  _ documents: Pair<Document>, _ decided: DecidedLinks, _ sharing: some WorkSharing
) -> Linking {
  let pieces = SentencePieces(documents)
  let tables = sharing.pair { SectionTable(documents[$0]) }
  let sectionLinking = linkSections(SectionLikeness(pieces, tables), tables, decided.sections)
  var sections = sectionLinking.links(tables)
  var found: FoundCandidates?
  func linkSentences() -> SentenceDraft {
    RevisionAlignment.linkSentences(
      documents, sections: sections, tables: tables, pieces: pieces, decisions: decided.sentences,
      found: &found, sharing: sharing)
  }
  var draft = linkSentences()
  if draft.areRelated, let supported = partGenericSections(sections, draft.links, documents, tables) {
    sections = supported
    draft = linkSentences()
  }
  if draft.areRelated,
    let paired = pairLooseSections(sections, draft.links, documents, tables, decided.sections)
  {
    sections = paired
    draft = linkSentences()
  }
  if draft.areRelated,
    let joined = joinSections(sections, draft.links, documents, tables, decided.sections)
  {
    sections = joined
    draft = linkSentences()
  }
  var sentences = draft.links
  markSameWording(&sentences, documents)
  if !draft.areRelated { unlink(&sections, &sentences, tables.map(\.count), documents) }
  markMovedSections(&sections, tables)
  sections = sections.map(sectionLinking.sharingMoved)
  markMovedSentences(&sentences, documents, sectionRows: sectionRows(sections, tables.map(\.count)))
  if draft.areRelated { sentences += draft.loneCopies + ambiguousLoose(draft) }
  sections += decided.sections.loneLinks
  sentences += decided.sentences.loneLinks
  return Linking(
    sections: sections, sentences: sentences, looseSections: sectionLinking.looseConfidences,
    looseSentences: looseConfidences(draft), alternatives: chooseAlternatives(draft))
}

/// Marks every link of one sentence to one that is the same word for word, whatever it was linked by. Texts that are
/// equal byte for byte are, even where one was taken for numbered and the other was not.
private func markSameWording(_ links: inout [Link], _ documents: Pair<Document>) {
  for (index, link) in links.enumerated() where link.first.count == 1 && link.second.count == 1 {
    let (first, second) = (link.first[0], link.second[0])
    if documents.first.wordings[first] == documents.second.wordings[second]
      || haveSameBytes(first, second, documents)
    {
      links[index].traits.insert(.sameWording)
    }
  }
}

/// Between unrelated documents only what is literally the same stays linked, and what someone decided: headings that
/// differ part, and so do sections that have no linked sentence in common.
private func unlink(
  _ sections: inout [Link], _ sentences: inout [Link], _ counts: Pair<Int>, _ documents: Pair<Document>
) {
  sentences.removeAll { !$0.traits.contains(.sameWording) && !$0.isDecided }
  let holders = documents.map { sectionOfSentences($0) }
  let rowOf = sectionRows(sections, counts)
  var isKept = sections.map { $0.isDecided || counts.first == 1 && counts.second == 1 }
  for link in sentences {
    let row = rowOf.first[holders.first[link.first[0]]]
    if row >= 0 && row == rowOf.second[holders.second[link.second[0]]] { isKept[row] = true }
  }
  sections = zip(sections, isKept).filter(\.1).map(\.0)
}

/// The comparison with everything in its place, edit scripts drawn.
private func compose(
  _ linking: Linking, _ documents: Pair<Document>, _ sharing: some WorkSharing
) -> Comparison {
  let sections = Alignment(
    linking.sections, counts: documents.map { $0.sections.count },
    confidenceOfLoose: { linking.looseSections[$0][$1] })
  let sentences = Alignment(
    linking.sentences, counts: documents.map { $0.sentences.count },
    confidenceOfLoose: { linking.looseSentences[$0][$1] })
  let language = sharedLanguage(documents)
  let scripts = sharing.runs(of: sentences.count) { drawScripts($0, sentences, documents, language) }
  let alternatives = sharing.runs(of: linking.alternatives.count) { run in
    var scratch = ScriptScratch()
    return run.map { weigh(linking.alternatives[$0], documents, language, &scratch) }
  }
  return Comparison(
    documents: documents, sections: sections, sentences: sentences, scripts: scripts,
    alternatives: alternatives)
}

/// The edit scripts of some links, which join nothing that needs one or sentences that differ.
private func drawScripts(
  _ rows: Range<Int>, _ sentences: Alignment, _ documents: Pair<Document>, _ language: Language
) -> [EditScript] {
  var scratch = ScriptScratch()
  return rows.map { row in
    let members = Pair(first: sentences.members(row, .first), second: sentences.members(row, .second))
    if members.first.isEmpty || members.second.isEmpty || haveSameBytes(members, documents) {
      return EditScript()
    }
    return drawScript(
      first: ScriptSide(documents.first, sentences: members.first),
      second: ScriptSide(documents.second, sentences: members.second), language: language,
      sameWording: sentences.kind(row) == .unchanged, scratch: &scratch)
  }
}

/// The language that edit scripts are drawn by, the same whichever edition comes first: Japanese where either is.
private func sharedLanguage(_ documents: Pair<Document>) -> Language {
  documents.second.language == .ja ? .ja : documents.first.language
}

/// Whether one sentence is linked to one that is the same byte for byte.
private func haveSameBytes(_ members: Pair<ArraySlice<UInt32>>, _ documents: Pair<Document>) -> Bool {
  guard members.first.count == 1, members.second.count == 1 else { return false }
  return haveSameBytes(
    Int(members.first[members.first.startIndex]), Int(members.second[members.second.startIndex]), documents)
}

private func haveSameBytes(_ one: Int, _ other: Int, _ documents: Pair<Document>) -> Bool {
  let first = documents.first.byteRange(ofSentence: one)
  let second = documents.second.byteRange(ofSentence: other)
  return first.count == second.count && documents.first.bytes[first] == documents.second.bytes[second]
}

/// An alternative with the characters that it would carry over.
private func weigh(
  _ alternative: Alternative, _ documents: Pair<Document>, _ language: Language,
  _ scratch: inout ScriptScratch
) -> Alternative {
  let sides = Pair(
    first: ScriptSide(documents.first, sentences: [alternative.sentences.first]),
    second: ScriptSide(documents.second, sentences: [alternative.sentences.second]))
  let script = drawScript(
    first: sides.first, second: sides.second, language: language, sameWording: false, scratch: &scratch)
  var weighed = alternative
  weighed.carried = carriedCharacters(script, sides)
  return weighed
}
