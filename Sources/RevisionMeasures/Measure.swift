import RevisionModel

/// All measures of both editions: the second edition's first, from strict to lenient.
package func measure(_ comparison: Comparison) -> [Measure] { [] }

/// For each row of `comparison.sections`, what of its own body text `phrase.carried-over` counts, in both editions.
package func sectionShares(_ comparison: Comparison) -> [Pair<Tally>] { [] }

/// Weighs a claim by the measures of the second edition.
package func weigh(_ claim: Claim, measures: [Measure], comparison: Comparison) -> Verdict {
  Verdict(
    claim: claim, outcome: .refuted, headline: .phraseCarriedOver, agree: [], disagree: [], low: Tally(),
    high: Tally())
}
