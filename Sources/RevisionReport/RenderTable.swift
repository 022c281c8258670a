import RevisionModel

/// table.html, UTF-8: the table of both editions as `profile` wants it, in one self-contained file. O(size of both
/// editions).
package func renderTable(_ assessment: Assessment, profile: TableProfile) -> [UInt8] {
  var page = TablePage(assessment, comparisonTable(assessment, profile))
  return page.written()
}
