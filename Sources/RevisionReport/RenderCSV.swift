import RevisionModel

/// report.csv, UTF-8: a row for every link, of sections and of sentences; RFC 4180. O(size of both editions).
/// - Parameter hasMark: whether it begins with a byte order mark.
package func renderCSV(_ assessment: Assessment, hasMark: Bool) -> [UInt8] {
  var table = LinkTable(assessment, hasMark: hasMark)
  return table.written()
}
