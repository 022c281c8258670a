import RevisionModel
import RevisionText

/// Sentences of the first edition of which the second has nothing alike.
///
/// What is alike is told by runs of three characters: a sentence is dropped without trace when no sentence of the second
/// has half of its runs.
func droppedTexts(_ texts: FoldedComparison) -> [FindingDraft] {
  let alignment = texts.comparison.sentences
  let dropped = (0..<alignment.count).filter { row in
    alignment.kind(row) == .deleted && texts.isBody(row) && isLong(texts, row, .first)
  }
  if dropped.isEmpty { return [] }
  let grams = Grams(texts.wordings.second)
  return dropped.compactMap { row in
    let wording = texts.sentences(row).first.flatMap { texts.wordings.first[$0] }
    let trace = grams.trace(of: wording)
    guard trace.shared * 2 < trace.of else { return nil }
    let share = Tally(counted: trace.shared, total: trace.of)
    return texts.draft(
      .textDropped, row: row, facts: [String(trace.shared * 100 / trace.of)], share: share,
      sureness: 1000 - trace.shared * 500 / trace.of)
  }
}

/// Sections and sentences that stand elsewhere now, the same or reworded.
func movedTexts(_ texts: FoldedComparison) -> [FindingDraft] {
  let comparison = texts.comparison
  let sections = (0..<comparison.sections.count).compactMap { row in
    comparison.sections.isMoved(row) ? movedSection(texts, row) : nil
  }
  let sentences = (0..<comparison.sentences.count).compactMap { row -> FindingDraft? in
    guard comparison.sentences.isMoved(row), texts.isBody(row), isLong(texts, row, .second) else {
      return nil
    }
    return texts.draft(.textMoved, row: row, facts: places(texts, texts.sentences(row).map { $0.first }))
  }
  return sections + sentences
}

private func movedSection(_ texts: FoldedComparison, _ row: Int) -> FindingDraft? {
  let comparison = texts.comparison
  let link = comparison.sections[row]
  // Of several that became one, each has moved only as far as they were joined.
  guard link.first.count == 1, link.second.count == 1 else { return nil }
  let (first, second) = (link.first[0], link.second[0])
  let heads = Pair(
    first: comparison.documents.first.sections[first].lowerBound,
    second: comparison.documents.second.sections[second].lowerBound)
  return FindingDraft(
    kind: .textMoved,
    sentences: Pair(
      first: Array(comparison.documents.first.sections[first]),
      second: Array(comparison.documents.second.sections[second])),
    excerpts: Pair(
      first: texts.excerpt([heads.first], .first), second: texts.excerpt([heads.second], .second)),
    keys: Pair(first: texts.key([heads.first], .first), second: texts.key([heads.second], .second)),
    facts: [
      parent(texts, first, .first), parent(texts, second, .second),
    ], confidenceThousandths: comparison.sections.confidenceThousandths(row))
}

/// The heading of the section that a section lies in; a dash at the top.
private func parent(_ texts: FoldedComparison, _ section: Int, _ edition: Edition) -> String {
  let heads = texts.comparison.documents[edition].heads
  return heads[section].parent.map { heads[$0].heading } ?? "–"
}

/// The headings of the sections that two sentences stand in.
private func places(_ texts: FoldedComparison, _ sentences: Pair<Int?>) -> [String] {
  Edition.allCases.map { edition in
    guard let sentence = sentences[edition] else { return "–" }
    let document = texts.comparison.documents[edition]
    let heading = document.heads[document.section(ofSentence: sentence)].heading
    return heading.isEmpty ? "–" : heading
  }
}

/// Whether one side of a row is long enough to be missed: ten characters, or four words' worth of Latin letters.
private func isLong(_ texts: FoldedComparison, _ row: Int, _ edition: Edition) -> Bool {
  let separates = texts.comparison.documents[edition].language.separatesWords
  let count = texts.sentences(row)[edition].reduce(0) { count, sentence in
    count + texts.wordings[edition][sentence].withUnsafeBufferPointer { characterCount(in: $0) }
  }
  return count >= (separates ? 20 : 10)
}
