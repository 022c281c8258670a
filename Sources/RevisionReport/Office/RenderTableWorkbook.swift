import RevisionModel

/// The parts of table.xlsx: the table of both editions as `profile` wants it, and the measures on a sheet of their own.
/// O(size of both editions).
package func renderTableWorkbook(
  _ assessment: Assessment, profile: TableProfile
) -> [(name: String, bytes: [UInt8])] {
  let words = Words(assessment.reportLanguage)
  let table = comparisonTable(assessment, profile)
  let sheets = [
    (name: words[.tableSheet], sheet: TableSheet(table, words).sheet),
    (name: words[.measureSheet], sheet: MeasureSheet(assessment, words).sheet),
  ]
  return Workbook.parts(sheets, words, title: table.title, description: words[.tableDocumentNote])
}
