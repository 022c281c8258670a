import RevisionModel
import Testing

@testable import RevisionIngest

/// Worksheets as Excel and LibreOffice save them.
@Suite struct WorkbookTests {
  private func book(
    _ rows: String, strings: String = "", styles: String = "", is1904: Bool = false
  ) -> [(name: String, bytes: [UInt8])] {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ entries: [(String, String)]) -> String {
      "<Relationships>"
        + entries.enumerated().map {
          "<Relationship Id=\"r\($0)\" Type=\"\(type)/\($1.0)\" Target=\"\($1.1)\"/>"
        }.joined() + "</Relationships>"
    }
    return [
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        relations([("worksheet", "sheets/a.xml"), ("sharedStrings", "s.xml"), ("styles", "../t.xml")])
      ),
      (
        "xl/workbook.xml",
        "<workbook><workbookPr date1904=\"\(is1904)\"/><sheets><sheet name=\"A &amp; B\" r:id=\"r0\" xmlns:r=\"r\"/></sheets></workbook>"
      ),
      ("xl/sheets/a.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/s.xml", "<sst>\(strings)</sst>"), ("t.xml", "<styleSheet>\(styles)</styleSheet>"),
    ].map { ($0.0, Array($0.1.utf8)) }
  }

  private func fields(_ parts: [(name: String, bytes: [UInt8])]) throws -> [[String]] {
    try readWorkbook(parts).sheets[0].rows.map(\.fields)
  }

  @Test func whatCellsSay() throws {
    let cells =
      "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>橋</t></r><r><t> と道 </t></r></is></c>"
      + "<c r=\"D1\"><v>0.5</v></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"str\"><f>A1</f><v>x</v></c>"
    let strings = "<si><t>a_x000D_b &amp;</t><rPh sb=\"0\" eb=\"1\"><t>c</t></rPh></si>"
    let sheet = try readWorkbook(book("<row>\(cells)</row>", strings: strings)).sheets[0]
    #expect(sheet.rows[0].fields == ["a\rb &", "", "橋 と道", "0.5", "TRUE", "x"])
    #expect(sheet.rows[0].formulas == [5])
    #expect(sheet.name == "A & B")
  }

  @Test(
    "numbers are dates where their format says so",
    arguments: [
      ("14", "", "46350", "2026-11-24"), ("22", "", "46350.5", "2026-11-24 12:00"),
      ("2", "", "46350", "46350"),
      ("164", "yyyy/m/d", "60.99999999", "1900-03-01"),
      ("164", "[$-411]ggge\"年\"m\"月\"d\"日\"", "1", "1900-01-01"),
      ("164", "General", "5", "5"), ("164", "#,##0\"days\"", "5", "5"), ("164", "h:mm", "0.5", "0.5"),
    ])
  func dates(_ number: String, _ code: String, _ value: String, _ shown: String) throws {
    let own =
      code.isEmpty ? "" : "<numFmt numFmtId=\"164\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/>"
    let styles = own + "<cellXfs><xf/><xf numFmtId=\"\(number)\"/></cellXfs>"
    #expect(
      try fields(book("<row><c s=\"1\"><v>\(value)</v></c></row>", styles: styles)) == [[shown]])
  }

  @Test func rowsOfDrawingsAndRowsInRowsAreNone() throws {
    var parts = book("<row r=\"1\"><c r=\"A1\"><v>1</v></c><row r=\"2\"/></row>")
    let drawing =
      "<worksheet><sheetData><row r=\"1\"/></sheetData><controls><from><row>7</row></from></controls></worksheet>"
    #expect(try fields(parts) == [["1"]])
    parts[3].bytes = Array(drawing.utf8)
    let sheet = try readWorkbook(parts).sheets[0]
    #expect(sheet.rows.count == 1)
    #expect(String(decoding: sheet.tail, as: UTF8.self).hasPrefix("</sheetData><controls>"))
  }

  @Test func manySheetsOfOnePartAreRefused() throws {
    var parts = book(String(repeating: "<row/>", count: 40))
    func named(_ times: Int) -> [UInt8] {
      let sheet = "<sheet name=\"a\" r:id=\"r0\" xmlns:r=\"r\"/>"
      return Array("<workbook><sheets>\(String(repeating: sheet, count: times))</sheets></workbook>".utf8)
    }
    parts[2].bytes = named(2)
    #expect(try readWorkbook(parts).sheets.count == 2)
    parts[2].bytes = named(900)
    parts[3].bytes = Array(
      "<worksheet><sheetData>\(String(repeating: "<row/>", count: 40_000))</sheetData></worksheet>".utf8)
    #expect(throws: IngestError.self) { try readWorkbook(parts) }
  }

  @Test func aRowThatNoSheetHasIsRefused() {
    #expect(throws: IngestError.self) { try fields(book("<row r=\"9223372036854775807\"/>")) }
  }

  @Test func daysFrom1904() throws {
    let styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    #expect(
      try fields(book("<row><c><v>0</v></c></row>", styles: styles, is1904: true)) == [["1904-01-01"]])
  }

  @Test func everyByteOfTheSheetHasItsPlace() throws {
    let parts = book(
      "\n<row r=\"2\">\n <c r=\"B2\"/> <c r=\"D2\"><v>1</v></c>\n</row> <row r=\"7\"/>\n<row r=\"8\"></row><!-- end -->"
    )
    let sheet = try readWorkbook(parts).sheets[0]
    let joined = sheet.head + sheet.rows.flatMap(\.bytes) + sheet.tail
    let whole = String(decoding: parts[3].bytes, as: UTF8.self)
    #expect(
      String(decoding: joined, as: UTF8.self)
        == whole.replacing("<row r=\"7\"/>", with: "<row r=\"7\"></row>"))
    #expect(sheet.rows.map(\.number) == [2, 7, 8])
  }

  @Test(
    "rows and cells out of order, and what is no workbook",
    arguments: [
      "<row r=\"2\"/><row r=\"2\"/>", "<row><c r=\"B1\"/><c r=\"A1\"/></row>", "<row><c r=\"XFE1\"/></row>",
      "<row>",
    ])
  func refused(_ rows: String) {
    #expect(#expect(throws: IngestError.self) { try readWorkbook(book(rows)) }?.reason == .notAWorkbook)
  }

  @Test func commentsAreReadFromTheSheetThatNamesTheirColumn() throws {
    let text = { (reference: String, text: String) in
      "<c r=\"\(reference)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    let rows =
      "<row r=\"1\">\(text("A1", "意見"))</row>"
      + "<row r=\"3\">\(text("A3", "意見番号"))\(text("C3", "意見の概要"))</row>"
      + "<row r=\"4\"><c r=\"A4\"><v>7</v></c>\(text("C4", "橋を\n直す。"))</row><row r=\"5\"/>"
    let comments = try readCommentTable(readWorkbook(book(rows)))
    #expect(comments.map(\.number) == ["7"] && comments.map(\.text) == ["橋を直す。"])
    #expect(comments.map(\.line) == [4])
    let missing = #expect(throws: IngestError.self) { try readCommentTable(readWorkbook(book(""))) }
    #expect(missing?.reason == .noColumn)
  }
}
