import RevisionModel

/// Weighs a claim by the measures of the second edition; without body text there is nothing to weigh.
/// - Parameter measures: those of `comparison`.
/// - Parameter columns: those of `comparison`.
package func weigh(
  _ claim: Claim, measures: [Measure], comparison: Comparison, columns: Pair<Columns>
) -> Verdict {
  let second = measures.filter { $0.edition == .second }
  let agree = second.filter { $0.tally.reaches(claim) }.map(\.name)
  let disagree = second.filter { !$0.tally.reaches(claim) }.map(\.name)
  let bounds = headlineBounds(comparison, columns.second)
  if second.allSatisfy({ $0.tally.total == 0 }) {
    return Verdict(
      claim: claim, outcome: .dependsOnMeasure, headline: .phraseCarriedOver, agree: [], disagree: [],
      low: bounds.low, high: bounds.high)
  }
  return Verdict(
    claim: claim,
    outcome: disagree.isEmpty ? .supported : agree.isEmpty ? .refuted : .dependsOnMeasure,
    headline: .phraseCarriedOver, agree: agree, disagree: disagree, low: bounds.low, high: bounds.high)
}

/// The headline with every doubtful link taken as not made (`low`), and with every link that was nearly made taken as
/// made (`high`): `low <= headline <= high`.
private func headlineBounds(_ comparison: Comparison, _ columns: Columns) -> (low: Tally, high: Tally) {
  var low = Tally()
  var high = Tally()
  for sentence in columns.body.indices {
    let total = Int(columns.body[sentence])
    let kept = Int(columns.kept[sentence])
    let row = comparison.sentences.row(of: sentence, in: .second)
    low += Tally(counted: comparison.sentences.isDoubtful(row) ? 0 : kept, total: total)
    high += Tally(counted: kept, total: total)
  }
  for alternative in comparison.alternatives {
    let sentence = alternative.sentences.second
    let rest = Int(columns.body[sentence] - columns.kept[sentence])
    high.counted += min(alternative.carried.second, rest)
  }
  return (low, high)
}
