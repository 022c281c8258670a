import RevisionModel

/// Whether values are few enough to be held against one another, each with each and with each hunk: a whole book in one sentence
/// has no place for a finding.
func areComparable(_ values: Pair<[Value]>, hunks: Int = 0) -> Bool {
  let most = max(values.first.count, values.second.count)
  return most * max(min(values.first.count, values.second.count), hunks) <= 1_000_000
}

/// Figures, dates, amounts, targets and units that changed inside of linked sentences.
struct ChangedValues {
  let texts: FoldedComparison

  /// In reading order. O(size of both editions).
  func drafts() -> [FindingDraft] {
    (0..<texts.comparison.sentences.count).flatMap { row in
      texts.comparison.scripts[row].hunks.isEmpty || !texts.isBody(row) ? [] : drafts(row)
    }
  }

  private func drafts(_ row: Int) -> [FindingDraft] {
    let comparison = texts.comparison
    let texts = Pair(
      first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
    let values = texts.map { RevisionReview.values(in: $0) }
    guard !values.first.isEmpty, !values.second.isEmpty,
      areComparable(values, hunks: comparison.scripts[row].hunks.count)
    else { return [] }
    return replaced(comparison.scripts[row].hunks, values).compactMap { pair in
      guard let kind = kind(pair, row) else { return nil }
      let facts = Edition.allCases.map {
        String(decoding: texts[$0][pair[$0].range], as: UTF8.self)
      }
      return self.texts.draft(kind, row: row, facts: facts)
    }
  }

  /// What a value that another one stands for now amounts to; `nil` where they are the same or cannot be compared.
  private func kind(_ pair: Pair<Value>, _ row: Int) -> Finding.Kind? {
    let (first, second) = (pair.first, pair.second)
    if first.isSame(as: second) || (first.kind == .date) != (second.kind == .date) { return nil }
    if first.kind == .date { return first.quantities == second.quantities ? nil : .dateChanged }
    if first.unit != second.unit, !first.unit.isEmpty, !second.unit.isEmpty { return .unitChanged }
    if first.quantities == second.quantities { return nil }
    if first.kind == .amount || second.kind == .amount { return .amountChanged }
    let sentences = texts.sentences(row)
    let targets = Targets(texts: texts)
    let isTarget = Edition.allCases.contains { edition in
      sentences[edition].contains { targets.isTarget($0, edition) }
    }
    return isTarget ? .targetChanged : .figureChanged
  }

  /// The values that hunks touch, each with the one in its place on the other side: of a run of hunks that touch the same
  /// values the first with the first, once those that the other side has somewhere are left out.
  private func replaced(_ hunks: [Hunk], _ values: Pair<[Value]>) -> [Pair<Value>] {
    var pairs: [Pair<Value>] = []
    var touched = Pair(first: [Int](), second: [Int]())
    func flush() {
      let left = Pair(
        first: touched.first.map { values.first[$0] }, second: touched.second.map { values.second[$0] })
      let own = left.first.filter { value in !values.second.contains { $0.isSame(as: value) } }
      let others = left.second.filter { value in !values.first.contains { $0.isSame(as: value) } }
      pairs += zip(own, others).map { Pair(first: $0, second: $1) }
      touched = Pair(first: [], second: [])
    }
    for hunk in hunks {
      let now = Pair(
        first: touching(hunk.first, values.first), second: touching(hunk.second, values.second))
      let isJoined = Edition.allCases.contains { edition in
        touched[edition].last.map { now[edition].contains($0) } ?? false
      }
      if !isJoined { flush() }
      for edition in Edition.allCases {
        touched[edition] += now[edition].filter { $0 > (touched[edition].last ?? -1) }
      }
    }
    flush()
    return pairs
  }

  /// The values that `range` cuts into or, where it is empty, stands inside of. O(values).
  private func touching(_ range: Range<Int>, _ values: [Value]) -> [Int] {
    values.indices.filter { index in
      let value = values[index].range
      return range.isEmpty
        ? value.lowerBound <= range.lowerBound && range.lowerBound <= value.upperBound : value.overlaps(range)
    }
  }
}
