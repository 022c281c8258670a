import RevisionModel

/// report.html, UTF-8: one self-contained file. O(size of both editions).
package func renderHTML(_ assessment: Assessment) -> [UInt8] {
  var page = Page(assessment)
  return page.written()
}
