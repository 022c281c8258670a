import RevisionModel

/// Promises that are carried over word for word, weakened or strengthened.
struct Promises {
  let texts: FoldedComparison

  /// How firmly a sentence promises; `nil` for headings and captions, which name what is told elsewhere.
  func commitment(_ sentence: Int, _ edition: Edition) -> Commitment? {
    let document = texts.comparison.documents[edition]
    guard document.roles[sentence].isBody else { return nil }
    return RevisionReview.commitment(of: texts.wordings[edition][sentence], language: document.language)
  }

  /// In reading order. O(size of both editions).
  func drafts() -> [FindingDraft] {
    (0..<texts.comparison.sentences.count).compactMap { row in
      let sentences = texts.sentences(row)
      guard sentences.first.count == 1, sentences.second.count == 1,
        let first = commitment(sentences.first[0], .first),
        let second = commitment(sentences.second[0], .second)
      else { return nil }
      return draft(row, Pair(first: first, second: second))
    }
  }

  private func draft(_ row: Int, _ commitments: Pair<Commitment>) -> FindingDraft? {
    let (first, second) = (commitments.first, commitments.second)
    let sureness = min(first.sureness, second.sureness)
    guard texts.comparison.sentences.kind(row) != .unchanged else {
      guard second.isPromise, !second.isNegative else { return nil }
      return texts.draft(
        .promiseCarriedOver, row: row, facts: [shown(second, row, .second), String(second.grade)],
        sureness: second.sureness)
    }
    guard first.isPromise || second.isPromise, first.isFirmer(than: second) || second.isFirmer(than: first)
    else { return nil }
    let kind: Finding.Kind = first.isFirmer(than: second) ? .promiseWeakened : .promiseStrengthened
    return texts.draft(
      kind, row: row,
      facts: [
        shown(first, row, .first), String(first.grade), shown(second, row, .second), String(second.grade),
      ], sureness: sureness)
  }

  /// The predicate as it stands in the folded wording.
  private func shown(_ commitment: Commitment, _ row: Int, _ edition: Edition) -> String {
    let wording = texts.wordings[edition][texts.sentences(row)[edition][0]]
    return String(decoding: wording[commitment.predicate], as: UTF8.self)
  }
}
