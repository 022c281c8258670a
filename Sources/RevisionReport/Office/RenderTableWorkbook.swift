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
  var package = OfficePackage(.workbook)
  var entries: [(name: [UInt8], relation: Int, sheet: Sheet)] = []
  for (index, entry) in sheets.enumerated() {
    let relation = package.append(
      "worksheets/sheet\(index + 1).xml", entry.sheet.written(isSelected: index == 0),
      type: "spreadsheetml.worksheet", relation: "worksheet")
    entries.append((entry.name, relation, entry.sheet))
  }
  package.append(
    "styles.xml", Workbook.styles(SheetFace(words.language)), type: "spreadsheetml.styles", relation: "styles"
  )
  package.appendMain(Workbook.workbook(entries))
  return package.bound(title: table.title, description: words[.tableDocumentNote])
}
