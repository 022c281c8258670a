import Testing

@testable import RevisionReport

@Suite("A worksheet")
struct SheetTests {
  private func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

  /// The rows of a sheet of two columns with one row.
  private func row(_ fill: (inout Sheet) -> Void) -> String {
    var sheet = Sheet(widths: [10, 20], face: .japanese)
    sheet.openRow()
    fill(&sheet)
    sheet.closeRow()
    return text(sheet.written(isSelected: true)).between("<sheetData>", "</sheetData>")
  }

  @Test("a cell holds text in place, under a format")
  func plain() {
    #expect(
      row { $0.append(Array("道".utf8), .text) }
        == "<row r=\"1\" ht=\"19\" customHeight=\"1\"><c r=\"A1\" s=\"3\" t=\"inlineStr\"><is>"
        + "<t xml:space=\"preserve\">道</t></is></c></row>")
  }

  @Test("a cell without text keeps its border")
  func empty() { #expect(row { $0.append([], .text) }.contains("<c r=\"A1\" s=\"3\"/>")) }

  @Test("marks are runs")
  func marks() {
    let runs = [
      SheetText.Run(text: Array("道".utf8), mark: .underline),
      SheetText.Run(text: Array("橋".utf8), mark: .doubleUnderline),
    ]
    let cell = row { $0.append(SheetText(runs), .text) }
    #expect(cell.contains("<r><rPr><u/><sz "))
    #expect(cell.contains("<r><rPr><u val=\"double\"/><sz "))
  }

  @Test(
    "text that looks like a formula is text, also when someone edits it",
    arguments: ["=1+1", "+1", "-1", "@A", "＝1"])
  func formulas(_ formula: String) {
    let cell = row { $0.append(Array(formula.utf8), .text) }
    #expect(cell.contains(" s=\"4\" t=\"inlineStr\""))
    #expect(!cell.contains("<f>"))
  }

  @Test(
    "what Excel would take for an escape is escaped",
    arguments: [
      ("_x0041_", "_x005F_x0041_"), ("_x00e9_x", "_x005F_x00e9_x"), ("_x004_", "_x004_"),
      ("_x00G1_", "_x00G1_"),
      ("__x0041_", "__x005F_x0041_"),
    ])
  func escapes(written: String, expected: String) {
    var out = Markup()
    out.sheetText(Array(written.utf8))
    #expect(text(out) == "<t xml:space=\"preserve\">\(expected)</t>")
  }

  @Test("numbers are numbers")
  func numbers() {
    #expect(row { $0.append(12, .count) }.contains("<c r=\"A1\" s=\"5\"><v>12</v></c>"))
  }

  @Test("columns are lettered", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
  func columns(number: Int, name: String) { #expect(Sheet.name(ofColumn: number) == name) }

  @Test("a title stands over all columns; the head stays in view, is filtered and printed on every page")
  func head() {
    var sheet = Sheet(widths: [10, 20], face: .japanese)
    sheet.appendLine(Array("表".utf8), .title)
    sheet.openRow()
    sheet.closeRow()
    sheet.endHead()
    sheet.openRow()
    sheet.closeRow()
    let part = text(sheet.written(isSelected: false))
    #expect(
      part.contains("<pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(part.contains("<autoFilter ref=\"A2:B3\"/><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/>"))
    let book = text(Workbook.workbook([(name: Array("表".utf8), relation: 1, sheet: sheet)]))
    #expect(
      book.contains("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'表'!$A$1:$B$3</definedName>"))
    #expect(
      book.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'表'!$2:$2</definedName>"))
  }
}

@Suite("Texts that a cell can hold and show")
struct SheetTextTests {
  private func parts(_ paragraphs: [String], columns: Int) -> [String] {
    SheetText.parts(paragraphs.map { [SheetText.Run(text: Array($0.utf8), mark: .none)] }, columns: columns)
      .map { $0.runs.map { String(decoding: $0.text, as: UTF8.self) }.joined() }
  }

  @Test("paragraphs stand one below the other")
  func paragraphs() { #expect(parts(["道。", "橋。"], columns: 20) == ["道。\n橋。"]) }

  @Test("nothing is one empty part")
  func nothing() { #expect(parts([], columns: 20) == [""]) }

  @Test("what is longer than the highest row goes on in another, with nothing lost")
  func long() {
    let text = String(repeating: "あ", count: 1000)
    let cut = parts([text], columns: 20)
    #expect(cut.count == 5)
    #expect(cut.allSatisfy { $0.unicodeScalars.count <= 10 * SheetText.Limit.lines })
    #expect(cut.joined() == text)
  }

  @Test("a part that is full ends at the paragraph's end where it can")
  func paragraphsOnParts() {
    let cut = parts((1...30).map { "\($0)" }, columns: 20)
    #expect(cut.joined(separator: "\n") == (1...30).map { "\($0)" }.joined(separator: "\n"))
    #expect(cut.count == 2)
  }

  @Test("no part has more units than Excel takes, however wide the column")
  func units() {
    let cut = parts([String(repeating: "𠮷", count: 40_000)], columns: 1_000_000)
    #expect(cut.count == 3)
    #expect(cut.allSatisfy { $0.utf16.count <= 32_767 })
  }

  @Test("a mark that is cut goes on in the next part")
  func marks() {
    let run = SheetText.Run(text: Array(String(repeating: "あ", count: 300).utf8), mark: .underline)
    let cut = SheetText.parts([[run]], columns: 20)
    #expect(cut.count == 2)
    #expect(cut.allSatisfy { $0.runs.map(\.mark) == [.underline] })
  }

  @Test("lines are counted by the width of their characters")
  func lines() {
    #expect(SheetText(Array("ああああ".utf8)).lines(columns: 8) == 1)
    #expect(SheetText(Array("あああああ".utf8)).lines(columns: 8) == 2)
    #expect(SheetText(Array("aaaaaaaa".utf8)).lines(columns: 8) == 1)
    #expect(SheetText(Array("a\n\nb".utf8)).lines(columns: 8) == 3)
  }
}
