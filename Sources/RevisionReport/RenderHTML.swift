import RevisionModel

/// report.html, UTF-8: one self-contained file. O(size of both editions).
/// - Parameter findings: what a reviewer should look at, by kind.
package func renderHTML(_ assessment: Assessment, _ findings: [Finding]) -> [UInt8] {
  var page = Page(assessment)
  return page.written(findings)
}
