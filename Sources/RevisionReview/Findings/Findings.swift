import RevisionModel

/// What a reviewer should look at in a comparison: by kind, in the order of `Finding.Kind`, within a kind in reading
/// order. O(size of both editions), but for sorting.
/// - Parameter digest: SHA-256 in hexadecimal, by which findings are known again in the next draft.
package func findings(_ assessment: Assessment, digest: ([UInt8]) -> String) -> [Finding] {
  let texts = FoldedComparison(assessment)
  let drafts =
    carriedOverSections(texts) + Promises(texts: texts).drafts() + ChangedValues(texts: texts).drafts()
    + StayedValues(texts: texts).drafts() + droppedTexts(texts) + movedTexts(texts)
    + Terms(texts: texts).drafts() + WaveringSpelling(texts: texts).drafts() + References(texts).drafts()
  return fingerprinted(drafts, digest: digest)
}
