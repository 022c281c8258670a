import RevisionModel

/// Promises that are carried over word for word, weakened or strengthened.
struct Promises {
  let texts: FoldedComparison

  /// How firmly a sentence promises; `nil` for headings and captions, which name what is told elsewhere, and for what explains
  /// a term.
  func commitment(_ sentence: Int, _ edition: Edition) -> Commitment? {
    let document = texts.comparison.documents[edition]
    guard document.roles[sentence].isBody, !texts.explainsTerm(sentence, edition) else { return nil }
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
    let second = commitments.second
    guard texts.comparison.sentences.kind(row) != .unchanged else {
      guard second.isPromise, !second.isNegative else { return nil }
      return texts.draft(
        .promiseCarriedOver, row: row, facts: [shown(second, row, .second), String(second.grade)],
        sureness: second.sureness)
    }
    guard let changed = changed(row, commitments) else { return nil }
    return texts.draft(
      changed.first.isFirmer(than: changed.second) ? .promiseWeakened : .promiseStrengthened, row: row,
      facts: [
        shown(changed.first, row, .first), String(changed.first.grade), shown(changed.second, row, .second),
        String(changed.second.grade),
      ], sureness: min(changed.first.sureness, changed.second.sureness))
  }

  /// What became weaker or firmer in an edited sentence: its main clause or, where that is as firm as it was, the one other
  /// clause that is not.
  private func changed(_ row: Int, _ main: Pair<Commitment>) -> Pair<Commitment>? {
    if !main.first.isAsFirm(as: main.second) {
      return main.first.isPromise || main.second.isPromise ? main : nil
    }
    let sentences = texts.sentences(row)
    let clauses = Pair(first: Edition.first, second: .second).map { edition in
      clauseCommitments(
        of: texts.wordings[edition][sentences[edition][0]],
        language: texts.comparison.documents[edition].language)
    }
    guard clauses.first.count == clauses.second.count else { return nil }
    let changed = zip(clauses.first, clauses.second).filter { !$0.isAsFirm(as: $1) }
    guard changed.count == 1, changed[0].0.isPromise || changed[0].1.isPromise else { return nil }
    return Pair(first: changed[0].0, second: changed[0].1)
  }

  /// The predicate as it stands in the folded wording.
  private func shown(_ commitment: Commitment, _ row: Int, _ edition: Edition) -> String {
    let wording = texts.wordings[edition][texts.sentences(row)[edition][0]]
    return String(decoding: wording[commitment.predicate], as: UTF8.self)
  }
}
