import RevisionModel

/// The parts of findings.xlsx: the table of `renderFindingsCSV` as a worksheet. O(size of both editions).
package func renderFindingsWorkbook(
  _ findings: [Finding], _ assessment: Assessment
) -> [(name: String, bytes: [UInt8])] {
  let words = Words(assessment.reportLanguage)
  let table = FindingTable(assessment)
  var sheet = Sheet(widths: FindingTable.widths, face: SheetFace(words.language))
  sheet.openRow()
  for head in table.heads { sheet.append(head, .head) }
  sheet.closeRow()
  sheet.endHead()
  for finding in findings {
    sheet.openRow()
    for (cell, width) in zip(table.cells(finding), FindingTable.widths) {
      let run = SheetText.Run(text: VisibleCharacters.shown(cell) { [$0] }, mark: .none)
      sheet.append(SheetText.parts([[run]], columns: width - SheetText.Limit.margin)[0], .text)
    }
    sheet.closeRow()
  }
  var package = OfficePackage(.workbook)
  let relation = package.append(
    "worksheets/sheet1.xml", sheet.written(isSelected: true), type: "spreadsheetml.worksheet",
    relation: "worksheet")
  package.append(
    "styles.xml", Workbook.styles(SheetFace(words.language)), type: "spreadsheetml.styles", relation: "styles"
  )
  package.appendMain(Workbook.workbook([(words[.findingsSheet], relation, sheet)]))
  return package.bound(title: words[.findingsSheet], description: words[.tableDocumentNote])
}
