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
    let cells = zip(table.cells(finding), FindingTable.widths).map { cell, width in
      SheetText.parts([[SheetText.Run(text: cell, mark: .none)]], columns: width - SheetText.Limit.margin)
    }
    sheet.appendRows(cells, continued: words[.cellContinued])
  }
  return Workbook.parts(
    [(name: words[.findingsSheet], sheet: sheet)], words, title: words[.findingsSheet],
    description: words[.tableDocumentNote])
}
