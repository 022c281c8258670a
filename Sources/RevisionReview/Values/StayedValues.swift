import RevisionModel

/// Figures, dates, amounts and targets that are what they were though the period of the plan moved on.
struct StayedValues {
  let texts: FoldedComparison

  /// In reading order; none where either edition does not tell its period, or both have the same. O(size of both editions).
  func drafts() -> [FindingDraft] {
    guard let first = PlanPeriod(texts, .first), let second = PlanPeriod(texts, .second),
      first.end < second.end
    else { return [] }
    let periods = Pair(first: first, second: second)
    return (0..<texts.comparison.sentences.count).flatMap { row in
      texts.isBody(row) ? drafts(row, periods) : []
    }
  }

  private func drafts(_ row: Int, _ periods: Pair<PlanPeriod>) -> [FindingDraft] {
    let sentences = texts.sentences(row)
    guard let second = sentences.second.first, !sentences.first.isEmpty else { return [] }
    let comparison = texts.comparison
    let bytes = Pair(first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
    let values = bytes.map { RevisionReview.values(in: $0) }
    guard areComparable(values) else { return [] }
    let stayed = values.second.filter { value in values.first.contains { $0.isSame(as: value) } }
    if stayed.isEmpty { return [] }
    let isTarget = sentences.second.contains { Targets(texts: texts).isTarget($0, .second) }
    let promise = Promises(texts: texts).commitment(second, .second)
    let speaksOfFuture = isTarget || promise?.isPromise == true
    return stayed.compactMap { value in
      guard let kind = kind(value, isTarget, speaksOfFuture, periods) else { return nil }
      let written = String(decoding: bytes.second[value.range], as: UTF8.self)
      return texts.draft(
        kind, row: row,
        facts: [
          written, "\(periods.first.start)–\(periods.first.end)",
          "\(periods.second.start)–\(periods.second.end)",
        ],
        sureness: 850)
    }
  }

  /// What a value that stayed amounts to; `nil` for one that may well stay: a year before the first period or within the
  /// second, a small number without a unit.
  private func kind(
    _ value: Value, _ isTarget: Bool, _ speaksOfFuture: Bool, _ periods: Pair<PlanPeriod>
  ) -> Finding.Kind? {
    switch value.kind {
    case .date:
      guard speaksOfFuture, let year = value.year else { return nil }
      let isOver = (periods.first.start...periods.first.end).contains(year) && year < periods.second.start
      return isOver || year == periods.first.end && year != periods.second.end ? .dateStayed : nil
    case .amount: return .amountStayed
    case .figure:
      guard !value.unit.isEmpty, !["つ", "本", "年間", "度", "位", "歳"].contains(value.unit) else { return nil }
      return isTarget ? .targetStayed : .figureStayed
    }
  }
}
