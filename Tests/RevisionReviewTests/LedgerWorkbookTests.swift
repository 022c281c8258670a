import RevisionArchive
import RevisionDiff
import RevisionModel
import Testing

/// The ledger as a workbook, which people and the program write in turn.
@Suite struct LedgerWorkbookTests {
  private let first = "市税の証明書を駅で発行する。\n橋の点検の結果を公開する。\n夜間の窓口を開く。\n"
  private let second = "市税の証明書を駅で発行することを検討する。\n橋の点検の結果を公開する。\n夜間の窓口を開くことを検討する。\n"
  private let third = "市税の証明書を駅で発行することを研究する。\n橋の点検の結果を公開する。\n夜間の窓口を開く。\n道を直す。\n"

  private func made() throws -> [UInt8] {
    try updateLedger(nil, path: "ledger.xlsx", with: review(first, second)).bytes
  }

  private func update(_ ledger: [UInt8], _ second: String) throws -> LedgerUpdate {
    try updateLedger(ledger, path: "ledger.xlsx", with: review(first, second))
  }

  private func parts(_ workbook: [UInt8]) throws -> [(name: String, text: String)] {
    try #require(unpacked(workbook, limit: 1 << 24) { _ in true }).map {
      ($0.name, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  private func sheet(_ workbook: [UInt8]) throws -> String {
    try #require(try parts(workbook).first { $0.name == "xl/worksheets/sheet1.xml" }).text
  }

  /// The workbook with its sheet, or another part, as `edit` leaves it, and with parts of a person's own.
  private func edited(
    _ workbook: [UInt8], _ name: String = "xl/worksheets/sheet1.xml",
    adding own: [(name: String, bytes: [UInt8])] = [], _ edit: (String) -> String
  ) throws -> [UInt8] {
    archive(
      try parts(workbook).map { ($0.name, Array(($0.name == name ? edit($0.text) : $0.text).utf8)) } + own)
  }

  private func counts(_ update: LedgerUpdate) -> [String] {
    update.counts.map { "\($0.state) \($0.rows)" }
  }

  @Test func aLedgerIsMadeAndStaysAsItIs() throws {
    let made = try made()
    let again = try update(made, second)
    #expect(counts(again) == ["new 0", "unchanged 3", "updated 0", "absent 0"])
    #expect(try update(again.bytes, second).bytes == again.bytes)
    #expect(
      try sheet(again.bytes).replacing(">unchanged<", with: ">new<") == sheet(made), "nothing else is touched"
    )
  }

  @Test func whatPeopleWroteAndAllOtherPartsStayByteForByte() throws {
    let own = "<c r=\"B2\" s=\"9\" t=\"str\"><f>UPPER(\"a\")</f><v>A</v></c>"
    let note = (name: "xl/comments1.xml", bytes: Array("<comments>駅</comments>".utf8))
    let written = try edited(made(), adding: [note]) {
      $0.replacing("<c r=\"B2\" s=\"3\"/>", with: own)
        .replacing("<c r=\"D3\" s=\"3\"/>", with: "<c r=\"D3\" s=\"3\"><v>45000</v></c>")
        .replacing("<pageMargins", with: "<pageMargins  ")
    }
    let next = try update(written, third)
    #expect(counts(next) == ["new 1", "unchanged 1", "updated 1", "absent 1"])
    let text = try sheet(next.bytes)
    #expect(text.contains(own) && text.contains("<c r=\"D3\" s=\"3\"><v>45000</v></c>"))
    #expect(text.contains("<pageMargins  "))
    let others = try zip(parts(written), parts(next.bytes)).filter { $0.1 != $1.1 }.map(\.0.0).sorted()
    #expect(others == ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
  }

  @Test("new rows look like the last one, and what ended with it goes on: filter, drop-down list, print area")
  func newRows() throws {
    let list = "<dataValidations><dataValidation sqref=\"B2:B4 D4\"/></dataValidations>"
    let next = try update(edited(made()) { $0.replacing("<pageMargins", with: list + "<pageMargins") }, third)
    let text = try sheet(next.bytes)
    #expect(
      text.contains("<row r=\"5\"><c r=\"A5\" s=\"3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">new<"))
    #expect(text.contains("<autoFilter ref=\"A1:V5\"/>"))
    #expect(text.contains("sqref=\"B2:B5 D5\""))
    let names = try #require(try parts(next.bytes).first { $0.name == "xl/workbook.xml" }).text
    #expect(names.contains("$A$1:$V$5<") && !names.contains("$V$4<"))
  }

  @Test(
    "rows below the last one in which nothing stands make room; rows above the heads and prefixes are no hindrance"
  )
  func frames() throws {
    let spare = "<row r=\"5\" ht=\"9\"/><row r=\"1048576\" hidden=\"1\"/></sheetData>"
    let written = try edited(made()) { text in
      // All rows one further down, below a line of somebody's own.
      let moved = text.replacing(#/ r="([A-Z]*)([1-4])"/#) { " r=\"\($0.output.1)\(Int($0.output.2)! + 1)\"" }
      return moved.replacing("<sheetData>", with: "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        .replacing("</sheetData>", with: spare.replacing("\"5\"", with: "\"6\""))
        .replacing(#/<(\/?)(worksheet|sheetData|row|c|is|t)\b/#) { "<\($0.output.1)x:\($0.output.2)" }
        .replacing("xmlns=", with: "xmlns:x=")
    }
    let next = try sheet(update(written, third).bytes)
    #expect(next.contains("<x:row r=\"1\"><x:c r=\"A1\"><v>1</v></x:c></x:row>"))
    #expect(next.contains("<x:row r=\"6\"><x:c r=\"A6\" s=\"3\" t=\"inlineStr\"><x:is><x:t "))
    #expect(!next.contains("ht=\"9\""), "a row without text gives its place away")
    #expect(next.contains("<x:row r=\"1048576\" hidden=\"1\"></x:row></x:sheetData>"))
  }

  @Test("rich text, shared strings, exchanged columns")
  func spellings() throws {
    let rich = "<si><r><t>指</t></r><r><rPr><b/></rPr><t>紋</t><rPh sb=\"0\" eb=\"1\"><t>シモン</t></rPh></r></si>"
    let written = try edited(
      made(), adding: [("xl/strings.xml", Array("<sst><si><t>a</t></si>\(rich)</sst>".utf8))]
    ) { text in
      text.replacing(#/ t="inlineStr"><is><t xml:space="preserve">指紋<\/t><\/is>/#, with: " t=\"s\"><v>1</v>")
    }
    let related = try edited(written, "xl/_rels/workbook.xml.rels") {
      let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
      return $0.replacing(
        "</Relationships>",
        with: "<Relationship Id=\"rId9\" Type=\"\(type)\" Target=\"/xl/strings.xml\"/></Relationships>")
    }
    #expect(try counts(update(related, second))[1] == "unchanged 3")
  }

  @Test("what would be lost or cannot be read is told, with its row where there is one")
  func errors() throws {
    let made = try made()
    func error(_ ledger: [UInt8]) -> String {
      do {
        _ = try update(ledger, third)
        return ""
      } catch let failure as ReadingFailure {
        return [
          failure.error.reason.rawValue, failure.error.line.map(String.init) ?? "-", failure.error.detail,
        ]
        .joined(separator: " ")
      } catch { return "\(error)" }
    }
    #expect(
      try error(
        edited(made) { $0.replacing("<c r=\"A3\" s=\"3\" t=\"inlineStr\">", with: "<c r=\"A3\"><f>B1</f>") })
        == "formula-in-ledger 3 状態")
    #expect(
      try error(edited(made) { $0.replacing(">指紋<", with: ">しるし<") }) == "no-table-column 1 指紋 / fingerprint")
    #expect(
      try error(edited(made) { _ in "<worksheet><sheetData/></worksheet>" }).hasPrefix("no-table-column - "))
    #expect(
      try error(edited(made, adding: [("_xmlsignatures/origin.sigs", [])]) { $0 }) == "signed-workbook - ")
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == "closed-workbook - ")
    #expect(error(Array(made.dropLast(30))) == "not-a-workbook - zip")
    #expect(
      try error(edited(made) { $0.replacing("</row>", with: "</rov>") })
        == "not-a-workbook - xl/worksheets/sheet1.xml")
    #expect(
      try error(edited(made) { "<!DOCTYPE a [<!ENTITY b \"c\">]>" + $0.drop { $0 != "\n" } })
        .hasPrefix("entity-declaration"))
    let twice = try edited(made, "xl/workbook.xml") {
      $0.replacing("<sheets>", with: "<sheets><sheet name=\"控え\" sheetId=\"7\" r:id=\"rId1\"/>")
    }
    #expect(error(twice) == "several-ledgers - 控え, 指摘の一覧")
  }

  @Test func aTextThatNoCellCanHoldIsCutAndStaysTheSame() throws {
    let long = "市は" + String(repeating: "道と橋を", count: 9000) + "直す。"
    let review = try review(long + "\n", long + "\n")
    let made = try updateLedger(nil, path: "a.xlsx", with: review)
    let again = try updateLedger(made.bytes, path: "a.xlsx", with: review)
    #expect(again.conflicts == 0 && again.counts[1].rows == made.counts[0].rows)
  }
}
