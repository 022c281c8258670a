import RevisionModel

/// What a reviewer should look at in a comparison: by kind, in the order of `Finding.Kind`, within a kind in reading
/// order. O(size of both editions), but for sorting.
/// - Parameters:
///   - sharing: among how many threads it is shared out; the result does not depend on it.
///   - digest: SHA-256 in hexadecimal, by which findings are known again in the next draft; `nil`: they need not be, and have
///     empty fingerprints, which takes half of the time.
package func findings(
  _ assessment: Assessment, sharing: some WorkSharing, digest: (([UInt8]) -> String)?
) -> [Finding] {
  let texts = FoldedComparison(assessment, sharing: sharing)
  let ways: [@Sendable (FoldedComparison) -> [FindingDraft]] = [
    carriedOverSections, { Promises(texts: $0).drafts() }, { ChangedValues(texts: $0).drafts() },
    { StayedValues(texts: $0).drafts() }, droppedTexts, movedTexts, { Terms(texts: $0).drafts() },
    { WaveringSpelling(texts: $0).drafts() }, { References($0).drafts() },
  ]
  let drafts = sharing.map(ways.count) { ways[$0](texts) }
  return fingerprinted(Array(drafts.joined()), digest: digest)
}
