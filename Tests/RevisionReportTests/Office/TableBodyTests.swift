import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The table of both editions as a Word document")
struct TableBodyTests {
  private static func row(
    _ kind: ComparisonTable.Row.Kind, _ first: [ComparisonTable.Paragraph],
    _ second: [ComparisonTable.Paragraph],
    remarks: [String] = []
  ) -> ComparisonTable.Row {
    ComparisonTable.Row(
      kind: kind, cells: Pair(first: first, second: second), remarks: remarks.map { Array($0.utf8) },
      place: ComparisonTable.Place(
        path: [], pages: Pair(first: nil, second: nil), lines: Pair(first: nil, second: nil),
        files: Pair(first: nil, second: nil), text: []),
      section: 0, headingLevel: 0, number: 1)
  }

  private static func paragraph(
    _ text: String, _ mark: ComparisonTable.Run.Mark = .none, role: Role = .paragraph
  ) -> ComparisonTable.Paragraph {
    ComparisonTable.Paragraph(
      role: role, level: role == .heading ? 2 : 0, runs: [ComparisonTable.Run(Array(text.utf8), mark)])
  }

  private func body(_ rows: [ComparisonTable.Row]) -> String {
    func column(_ content: TableProfile.Content, _ label: String, _ width: Int) -> ComparisonTable.Column {
      ComparisonTable.Column(content: content, label: Array(label.utf8), width: width)
    }
    let table = ComparisonTable(
      language: .ja, languages: Pair(first: .ja, second: .ja), title: Array("新旧対照表".utf8),
      note: Array("（下線部分）".utf8), dateLine: [],
      columns: [column(.second, "新", 40), column(.first, "旧", 40), column(.remarks, "備考", 20)], rows: rows,
      emptyLine: rows.isEmpty ? Array("改正なし".utf8) : [])
    return String(decoding: TableBody(table, page: .landscape).out.bytes, as: UTF8.self)
  }

  @Test("title and note stand above the table, whose head is repeated and not parted")
  func head() {
    let body = body([Self.row(.edited, [Self.paragraph("道")], [Self.paragraph("橋")])])
    #expect(body.hasPrefix("<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>"))
    #expect(body.between("<w:p>", "<w:tbl>").contains("（下線部分）"))
    #expect(body.contains("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    #expect(
      body.contains("<w:gridCol w:w=\"5828\"/><w:gridCol w:w=\"5828\"/><w:gridCol w:w=\"2914\"/></w:tblGrid>")
    )
  }

  @Test("marks are properties of runs, columns stand as the profile has them")
  func marks() {
    let body = body([
      Self.row(
        .edited, [Self.paragraph("道", .doubleUnderline)], [Self.paragraph("橋", .underline)], remarks: ["（変更）"]
      )
    ])
    let row = body.components(separatedBy: "<w:tr>").last ?? ""
    #expect(
      row.contains("<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">橋</w:t></w:r>"))
    #expect(row.between("橋", "（変更）").contains("<w:u w:val=\"double\"/>"))
  }

  @Test("a frame is a dashed border of its run")
  func frame() {
    let body = body([Self.row(.edited, [Self.paragraph("一", .frame)], [Self.paragraph("二", .frame)])])
    #expect(body.occurrences(of: "<w:bdr w:val=\"dashed\"") == 2)
  }

  @Test(
    "headings stand in the outline once: those of the second edition, of the first where the second has none")
  func outline() {
    let heading = [Self.paragraph("第１章", role: .heading)]
    #expect(body([Self.row(.context, heading, heading)]).occurrences(of: "\"Heading2\"") == 1)
    let deleted = body([Self.row(.deleted, heading, [Self.paragraph("（削る）")])])
    #expect(deleted.occurrences(of: "\"Heading2\"") == 1)
  }

  @Test("a long row may be parted between pages, a short one may not")
  func longRows() {
    let long = [Self.paragraph(String(repeating: "道", count: 600))]
    #expect(body([Self.row(.edited, long, long)]).occurrences(of: "w:cantSplit") == 1)
    #expect(body([Self.row(.edited, [], [])]).occurrences(of: "w:cantSplit") == 2)
  }

  @Test("a cell without text has a paragraph, which Word wants")
  func emptyCells() {
    #expect(
      body([Self.row(.edited, [], [])]).occurrences(
        of: "<w:pStyle w:val=\"TableText\"/></w:pPr></w:p></w:tc>") == 3)
  }

  @Test("without a row there is a line and no table")
  func noRows() {
    #expect(body([]).contains("改正なし"))
    #expect(!body([]).contains("<w:tbl>"))
  }
}
