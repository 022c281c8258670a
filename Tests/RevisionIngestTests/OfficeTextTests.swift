import RevisionModel
import Testing

@testable import RevisionIngest

/// What `pandoc` is given of docx and odt files.
struct OfficeTextTests {
  /// The body of a docx document, as it is written anew; its text in pieces.
  private func word(
    _ body: String, styles: String = "", numbering: String = ""
  ) throws -> (body: String, styles: String, pieces: [String]) {
    func part(_ name: String, _ text: String) -> (name: String, bytes: [UInt8]) {
      ("word/\(name).xml", Array("<w:\(name)>\(text)</w:\(name)>".utf8))
    }
    let text = try #require(
      officeText([part("document", body), part("styles", styles), part("numbering", numbering)], .docx))
    let written = text.parts.map { String(decoding: $0.bytes, as: UTF8.self) }
    return (
      String(written[0].dropFirst("<w:document>".count).dropLast("</w:document>".count)),
      String(written[1].dropFirst("<w:styles>".count).dropLast("</w:styles>".count)), text.pieces.pieces
    )
  }

  private func writer(_ content: String) throws -> (content: String, pieces: [String]) {
    let text = try #require(officeText([("content.xml", Array(content.utf8))], .odt))
    return (String(decoding: text.parts[0].bytes, as: UTF8.self), text.pieces.pieces)
  }

  @Test func boxesStandBehindTheirParagraphOnce() throws {
    let box = "<w:txbxContent><w:p><w:r><w:t>箱</w:t></w:r></w:p></w:txbxContent>"
    let drawn = try word(
      "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t/>\(box)</w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>文</w:t></w:r></w:p>"
    )
    #expect(
      drawn.body == "<w:p><w:r></w:r><w:r><w:t>文</w:t></w:r></w:p><w:p><w:r><w:t>箱</w:t></w:r></w:p>")
    #expect(drawn.pieces == ["文", "箱"])
    let nested = try word(
      "<w:p><w:r><w:pict><w:txbxContent><w:p>外\(box)</w:p></w:txbxContent></w:pict></w:r></w:p>")
    #expect(nested.body == "<w:p><w:r></w:r></w:p><w:p>外</w:p><w:p><w:r><w:t>箱</w:t></w:r></w:p>")
  }

  @Test func wordsKeepNoReadings() throws {
    let ruby =
      "<w:ruby><w:rubyPr/><w:rt><w:r><w:t>みなと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>港</w:t></w:r></w:rubyBase></w:ruby>"
    let read = try word("<w:p><w:r>\(ruby)</w:r><w:r><w:t>町</w:t></w:r></w:p>")
    #expect(read.body == "<w:p><w:r></w:r><w:r><w:t>港</w:t></w:r><w:r></w:r><w:r><w:t>町</w:t></w:r></w:p>")
    #expect(read.pieces == ["港町"])
    let writer = try writer(
      "<office:text><text:p><text:ruby><text:ruby-base>港</text:ruby-base><text:ruby-text>みなと</text:ruby-text></text:ruby>町</text:p></office:text>"
    )
    #expect(writer.content == "<office:text><text:p>港町</text:p></office:text>")
    #expect(writer.pieces == ["港町"])
  }

  @Test func fieldsAndWrappingsLeaveTheirText() throws {
    let read = try word(
      "<w:p><w:fldSimple w:instr=\"IF a > b\"><w:r><w:t>３</w:t></w:r></w:fldSimple><w:sdt><w:sdtPr/><w:sdtContent>"
        + "<w:r><w:t>章</w:t></w:r></w:sdtContent></w:sdt></w:p>")
    #expect(read.body == "<w:p><w:r><w:t>３</w:t></w:r><w:r><w:t>章</w:t></w:r></w:p>")
    let note = try word("<w:p><w:r><w:rPr/><w:t>港</w:t><w:footnoteReference/></w:r></w:p>")
    #expect(
      note.body
        == "<w:p><w:r><w:rPr/><w:t>港</w:t></w:r><w:r><w:footnoteReference/></w:r><w:r></w:r></w:p>")
    let writer = try writer("<text:p>表<text:sequence>2</text:sequence>　港<text:s/></text:p>")
    #expect(writer.content == "<text:p>表2　港<text:s/></text:p>")
  }

  @Test(arguments: [
    (#"\o\ad(\s\up 9(みなと),港)"#, "港"), (#"\* jc2 \* "Font:明朝" \* hps10 \o\ad(\s\up 9(みなと),港)"#, "港"),
    (#"\o\ac(○,秘)"#, "秘"), (#"\f(1,2)"#, "1/2"), (#"\x(枠)"#, "枠"),
  ])
  func formulasOfWordAreTheirText(formula: String, text: String) throws {
    func run(_ text: String) -> String { "<w:r>\(text)</w:r>" }
    func mark(_ type: String) -> String { run("<w:fldChar w:fldCharType=\"\(type)\"/>") }
    let read = try word(
      "<w:p>\(mark("begin"))\(run("<w:instrText> EQ \(formula) </w:instrText>"))\(mark("end"))</w:p>")
    let shown = "<w:t xml:space=\"preserve\">\(text)</w:t></w:r><w:r>"
    #expect(
      read.body
        == "<w:p><w:r>\(shown)<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r></w:r>\(mark("end"))</w:p>")
  }

  @Test func tickedBoxesAreCharacters() throws {
    for (value, sign) in [("1", "☑"), ("0", "☐")] {
      let read = try word(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"\(value)\"/>"
          + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")
      #expect(read.body.contains("<w:t xml:space=\"preserve\">\(sign)</w:t></w:r><w:r><w:fldChar"))
    }
  }

  @Test(arguments: [
    ("Wingdings", "F0FC", "✓"), ("Wingdings", "F06C", "●"), ("Symbol", "F0B7", "•"),
    ("Wingdings 2", "F052", "☑"),
    ("Wingdings", "F03C", "\u{FFFD}"), ("Noto Serif", "25CB", "○"), ("Webdings", "F061", "\u{FFFD}"),
  ])
  func symbolsAreCharacters(font: String, code: String, character: String) throws {
    let read = try word("<w:p><w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r></w:p>")
    #expect(read.body == "<w:p><w:r><w:t>\(character)</w:t></w:r></w:p>")
  }

  @Test func tablesHaveColumnsAndFramesAreNone() throws {
    let cell = "<w:tc><w:p/></w:tc>"
    let table = try word("<w:tbl><w:tblPr/><w:tr>\(cell)\(cell)</w:tr><w:tr>\(cell)</w:tr></w:tbl>")
    let columns = "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>"
    #expect(
      table.body == "<w:tbl><w:tblPr/>\(columns)<w:tr>\(cell)\(cell)</w:tr><w:tr>\(cell)</w:tr></w:tbl>")
    let frame = try word(
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:tcPr/><w:p/>\(table.body)</w:tc></w:tr></w:tbl>")
    #expect(frame.body == "<w:p/>" + table.body)
  }

  @Test func levelsInTheOutlineMakeHeadings() throws {
    func style(_ id: String, _ more: String) -> String {
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\">\(more)</w:style>"
    }
    let outline = "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
    let read = try word(
      "<w:p>\(outline)<w:r><w:t>港</w:t></w:r></w:p><w:p>\(outline)<w:r><w:t>文。</w:t></w:r></w:p>",
      styles: style("a", "<w:name w:val=\"節見出し\"/>" + outline)
        + style("b", "<w:name w:val=\"小見出し\"/><w:basedOn w:val=\"a\"/>")
        + style("c", "<w:name w:val=\"見出し 3\"/>") + style("d", "<w:name w:val=\"本文\"/>")
        + style("e", "<w:name w:val=\"heading 1\"/>"))
    #expect(
      read.styles == style("outline-2", "<w:name w:val=\"heading 2\"/>")
        + style("a", "<w:name w:val=\"heading 2\"/>" + outline)
        + style("b", "<w:name w:val=\"heading 2\"/><w:basedOn w:val=\"a\"/>")
        + style("c", "<w:name w:val=\"heading 3\"/>") + style("d", "<w:name w:val=\"本文\"/>")
        + style("e", "<w:name w:val=\"heading 1\"/>"))
    #expect(
      read.body
        == "<w:p><w:pPr><w:pStyle w:val=\"outline-2\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>港</w:t></w:r></w:p>"
        + "<w:p>\(outline)<w:r><w:t>文。</w:t></w:r></w:p>")
  }

  @Test func numbersThatWordCountsAreTextWhereNoListIs() throws {
    func level(_ at: Int, _ format: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(at)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "decimalFullWidth", "第%1章")
      + level(1, "decimal", "%1.%2")
      + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"5\"/></w:num>"
    func numbered(_ level: Int, _ text: String) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    let body = "<w:p><w:r><w:t>文。</w:t></w:r></w:p>"
    let read = try word(
      numbered(0, "港") + numbered(1, "船") + body + numbered(1, "人") + body + numbered(0, "道") + body
        + numbered(1, "荷") + numbered(1, "客"), numbering: numbering)
    let texts = read.body.matches(of: #/<w:t[^>]*>([^<]*)/#).map { String($0.output.1) }
    #expect(
      texts == ["第１章　", "港", "１.1　", "船", "文。", "１.2　", "人", "文。", "第２章　", "道", "文。", "荷", "客"])
    #expect(read.body.matches(of: #/<w:numPr>/#).count == 2)
  }

  @Test(arguments: [
    (12, "decimal", "12"), (3, "decimalZero", "03"), (10, "decimalFullWidth", "１０"),
    (3, "aiueoFullWidth", "ウ"),
    (2, "irohaFullWidth", "ロ"), (4, "upperRoman", "IV"), (28, "lowerLetter", "bb"),
    (21, "decimalEnclosedCircle", "21"), (9, "decimalEnclosedCircle", "⑨"), (112, "japaneseCounting", "百十二"),
    (20, "ideographDigital", "二〇"), (1, "bullet", ""), (5, "other", "5"), (-5, "decimalFullWidth", "-5"),
  ])
  func numbersOfLists(value: Int, format: String, text: String) {
    #expect(listNumber(value, format: format) == text)
  }

  @Test func writerBoxesAndShapesStandBehindTheirParagraph() throws {
    let read = try writer(
      "<office:text><text:p>文<draw:frame><svg:title>絵</svg:title><draw:text-box><text:p>箱</text:p></draw:text-box></draw:frame>"
        + "<draw:custom-shape><text:p>形</text:p><draw:enhanced-geometry/></draw:custom-shape>。</text:p></office:text>"
    )
    #expect(
      read.content
        == "<office:text><text:p>文。</text:p><text:p>箱</text:p><text:p>形</text:p></office:text>")
    #expect(read.pieces == ["文。", "箱", "形"])
  }

  @Test func writerStylesInTheOutlineMakeHeadings() throws {
    let styles =
      "<style:style style:name=\"A\" style:family=\"paragraph\" style:default-outline-level=\"2\"/>"
      + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"A\"/>"
    let read = try writer(
      "<o>\(styles)<text:p text:style-name=\"P1\">港</text:p><text:p text:style-name=\"Title\">題</text:p></o>")
    #expect(
      read.content
        == "<o>\(styles)<text:h text:outline-level=\"2\">港</text:h><text:h text:outline-level=\"1\">題</text:h></o>"
    )
  }

  @Test func rowsThatRepeatAndGroupsOfRowsStandInTheTable() throws {
    let read = try writer(
      "<t><table:table-header-rows><r/></table:table-header-rows><table:table-row-group table:display=\"a\">"
        + "<table:table-rows><table:table-row/></table:table-rows></table:table-row-group></t>")
    #expect(read.content == "<t><r/><table:table-row/></t>")
  }

  @Test func whatIsNotWellFormedStaysAsItIs() {
    for content in ["<t><table:table-row/>", "<!DOCTYPE t [<!ENTITY e 'x'>]><t>&e;</t>", ""] {
      #expect(officeText([("content.xml", Array(content.utf8))], .odt) == nil)
    }
    #expect(officeText([], .docx) == nil)
  }
}

/// Text of a file that was not read.
struct UnreadTextTests {
  private func unread(_ pieces: [String], _ text: String) -> [String] {
    TextPieces(pieces: pieces).unread(in: Source(bytes: Array(text.utf8))).map(\.text)
  }

  @Test func whatIsReadIsFoundInAnyOrder() {
    let note = "この注は、本文のあとに置かれている、長い注の文である。"
    #expect(unread(["港を直す。", note, "道を 直す。"], "港を直す。\n道を直す。\n1 " + note).isEmpty)
  }

  @Test func whatIsMissingIsTold() {
    #expect(unread(["港を直す。", "箱の中の文。", "道を直す。"], "港を直す。道を直す。") == ["箱の中の文。"])
    #expect(unread(["詳しくは第三章を参照する。"], "詳しくはを参照する。") == ["第三章"])
    #expect(unread(["同じ文。", "同じ文。"], "同じ文。").count == 1)
  }

  @Test func aShortWordOfWhatIsMissingIsNotTakenFromOtherText() {
    let text =
      "The harbour is to be kept open in winter. The road is to be mended in the spring of the next year."
    #expect(
      unread(
        [
          "The harbour is to be kept open in winter.", "A box in the text.",
          "The road is to be mended in the spring of the next year.",
        ], text)
        == ["Aboxinthetext."])
  }

  @Test func whatWasSetAsideIsRead() {
    let source = Source(
      bytes: Array("港を直す。".utf8), diagnostics: [Diagnostic(.contentsList, line: 1, text: "第１章　港")])
    #expect(TextPieces(pieces: ["第１章　港", "港を直す。"]).unread(in: source).isEmpty)
  }
}
