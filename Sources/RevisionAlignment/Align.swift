import RevisionModel

/// Links the sections and sentences of two documents and draws the edit scripts between linked sentences.
///
/// Exchanging the documents mirrors the result: the work is always done in one direction, with the lesser document
/// first, and turned round when the caller asked for the other. Near-linear in the size of the documents.
package func align(_ documents: Pair<Document>) -> Comparison {
  let isTurned = precedes(documents.second, documents.first)
  let linking = link(isTurned ? documents.swapped : documents)
  return compose(isTurned ? linking.swapped : linking, documents)
}

/// All links of a pair of documents.
struct Linking {
  var sections: [Link]
  var sentences: [Link]
  /// How sure it is that a sentence without a link belongs to nothing.
  var looseConfidences: Pair<[Double]>
  var alternatives: [Alternative]

  /// The same with the editions exchanged.
  var swapped: Linking {
    Linking(
      sections: sections.map(\.swapped), sentences: sentences.map(\.swapped),
      looseConfidences: looseConfidences.swapped,
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
private func link(_ documents: Pair<Document>) -> Linking {
  let pieces = SentencePieces(documents)
  let tables = Pair(first: SectionTable(documents.first), second: SectionTable(documents.second))
  let sectionLinking = linkSections(SectionLikeness(pieces, tables), tables)
  var sections = sectionLinking.links(tables)
  markMovedSections(&sections, tables)
  let draft = linkSentences(documents, sections: sections, tables: tables, pieces: pieces)
  var sentences = draft.links
  var rows = tables.map { Array(repeating: -1, count: $0.count) }
  for (row, link) in sections.enumerated() {
    for section in link.first { rows.first[section] = row }
    for section in link.second { rows.second[section] = row }
  }
  for edition in Edition.allCases {
    for section in rows[edition].indices where rows[edition][section] < 0 {
      rows[edition][section] = edition == .first ? -2 - section * 2 : -3 - section * 2
    }
  }
  markMovedSentences(&sentences, documents, sectionRows: rows)
  return Linking(
    sections: sections, sentences: sentences, looseConfidences: draft.doubts.map { $0.map { 1 - $0 } },
    alternatives: [])
}

/// The comparison with everything in its place, edit scripts drawn.
private func compose(_ linking: Linking, _ documents: Pair<Document>) -> Comparison {
  let sections = Alignment(linking.sections, counts: documents.map { $0.sections.count })
  let sentences = Alignment(
    linking.sentences, counts: documents.map { $0.sentences.count },
    confidenceOfLoose: { linking.looseConfidences[$0][$1] })
  var scripts: [EditScript] = []
  scripts.reserveCapacity(sentences.count)
  var scratch = ScriptScratch()
  for row in 0..<sentences.count {
    let members = Pair(first: sentences.members(row, .first), second: sentences.members(row, .second))
    guard !members.first.isEmpty, !members.second.isEmpty else {
      scripts.append(EditScript())
      continue
    }
    scripts.append(
      drawScript(
        first: ScriptSide(documents.first, sentences: members.first),
        second: ScriptSide(documents.second, sentences: members.second), language: documents.first.language,
        sameWording: sentences.kind(row) == .unchanged, scratch: &scratch))
  }
  return Comparison(
    documents: documents, sections: sections, sentences: sentences, scripts: scripts,
    alternatives: linking.alternatives)
}
