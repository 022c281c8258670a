import RevisionModel

/// What a reviewer should look at in a comparison: by kind, in the order of `Finding.Kind`, within a kind in reading
/// order. O(size of both editions).
/// - Parameter digest: SHA-256 in hexadecimal, by which findings are known again in the next draft.
package func findings(_ assessment: Assessment, digest: ([UInt8]) -> String) -> [Finding] {
  let drafts = carriedOverSections(assessment)
  return fingerprinted(drafts, digest: digest)
}
