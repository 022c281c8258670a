import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The second edition as tracked changes against the first")
struct RedlineTests {
  /// A document of blocks, each with its role and its sentences, in one section; `columns` of cells make a row.
  private static func document(_ blocks: [(Role, [String])], columns: Int = 2) -> Document {
    var document = Document(language: .ja)
    var cells = 0
    for (role, sentences) in blocks {
      for text in sentences {
        if role == .cell {
          document.cells.append(
            TableCell(
              position: document.sentences.count, table: 0, row: cells / columns, column: cells % columns))
        }
        document.bytes += Array(text.utf8)
        document.phrases.append(cut: document.bytes.count)
        document.symbols.append(Symbol(id: 0))
        document.sentences.append(cut: document.phrases.count)
        document.wordings.append(Symbol(id: 0))
        document.roles.append(role)
        document.lines.append(UInt32(document.sentences.count))
      }
      if role == .cell { cells += 1 }
      document.blocks.append(cut: document.sentences.count)
    }
    document.sections.append(cut: document.sentences.count)
    document.heads = [SectionHead(level: 1, parent: nil, number: "", heading: "", line: 1)]
    return document
  }

  /// The body of the redline of two editions: `same` sentences are equal, `edited` ones differ by a hunk.
  private func body(
    _ first: [(Role, [String])], _ second: [(Role, [String])], same: [(Int, Int)] = [],
    edited: [(Int, Int, Hunk)] = [], columns: Pair<Int> = Pair(first: 2, second: 2)
  ) -> String {
    let documents = Pair(
      first: Self.document(first, columns: columns.first),
      second: Self.document(second, columns: columns.second))
    let links =
      same.map { Link(first: [$0.0], second: [$0.1], traits: [.sameWording]) }
      + edited.map { Link(first: [$0.0], second: [$0.1]) }
    let alignment = Alignment(links, counts: documents.map(\.sentences.count))
    let scripts = (0..<alignment.count).map { row -> EditScript in
      let second = alignment.members(row, .second).first.map(Int.init)
      return EditScript(hunks: edited.filter { $0.1 == second }.map(\.2))
    }
    let comparison = Comparison(
      documents: documents, sections: Alignment([], counts: documents.map(\.sections.count)),
      sentences: alignment, scripts: scripts)
    let flows = documents.map { BlockFlow($0) }
    let writer = RedlineWriter(comparison, flows, Redline(comparison, flows))
    let text = String(decoding: writer.out.bytes, as: UTF8.self)
    for edition in Edition.allCases {
      let expected = (edition == .first ? first : second).map { $0.1.joined() }
      #expect(RedlineReader.paragraphs(text, isAccepted: edition == .second) == expected)
    }
    return text
  }

  @Test("what both editions have stands without a mark")
  func unchanged() {
    let body = body([(.paragraph, ["道を直す。"])], [(.paragraph, ["道を直す。"])], same: [(0, 0)])
    #expect(body == "<w:p><w:pPr></w:pPr><w:r><w:t xml:space=\"preserve\">道を直す。</w:t></w:r></w:p><w:p/>")
  }

  @Test("words that changed are deleted and inserted inside of their sentence")
  func edited() {
    let body = body(
      [(.paragraph, ["道を直す。"])], [(.paragraph, ["橋を直す。"])],
      edited: [(0, 0, Hunk(first: 0..<3, second: 0..<3, kind: .wording))])
    #expect(
      body.between("</w:pPr>", "</w:p>")
        == "<w:del w:id=\"1\" w:author=\"shinkyu\"><w:r><w:delText xml:space=\"preserve\">道</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\" w:author=\"shinkyu\"><w:r><w:t xml:space=\"preserve\">橋</w:t></w:r></w:ins>"
        + "<w:r><w:t xml:space=\"preserve\">を直す。</w:t></w:r>")
  }

  @Test("a paragraph of one edition alone goes with its mark")
  func wholeParagraphs() {
    let body = body(
      [(.paragraph, ["道。"]), (.paragraph, ["橋。"])], [(.paragraph, ["道。"]), (.item, ["川。"])],
      same: [(0, 0)])
    #expect(body.contains("<w:rPr><w:del w:id=\"1\" w:author=\"shinkyu\"/></w:rPr>"))
    #expect(
      body.contains(
        "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
          + "<w:rPr><w:ins "))
  }

  @Test("an item that brings its own mark gets none from the list")
  func markedItem() {
    let body = body([(.item, ["・道。"])], [(.item, ["・道。"])], same: [(0, 0)])
    #expect(!body.contains("w:numPr"))
  }

  @Test("a sentence that moved as it is is shown as moved, with one name in both places")
  func moved() {
    let body = body(
      [(.paragraph, ["道を直す。"]), (.paragraph, ["川。"]), (.paragraph, ["橋を守る。"])],
      [(.paragraph, ["川。"]), (.paragraph, ["橋を守る。"]), (.paragraph, ["道を直す。"])],
      same: [(0, 2), (1, 0), (2, 1)])
    #expect(body.occurrences(of: "w:name=\"move1\"") == 2)
    #expect(body.between("<w:moveFrom ", "</w:moveFrom>").contains("<w:t xml:space=\"preserve\">道を直す。</w:t>"))
    #expect(body.between("<w:moveTo ", "</w:moveTo>").contains("道を直す。"))
  }

  @Test("a sentence that moved and changed is deleted and inserted")
  func movedAndEdited() {
    let body = body(
      [(.paragraph, ["道を直す。"]), (.paragraph, ["川と海と山と空。"])],
      [(.paragraph, ["川と海と山と空。"]), (.paragraph, ["橋を直す。"])],
      same: [(1, 0)], edited: [(0, 1, Hunk(first: 0..<3, second: 0..<3, kind: .wording))])
    #expect(!body.contains("w:move"))
  }

  @Test("where a paragraph stands as something else, the change of style is tracked too")
  func styles() {
    let body = body([(.heading, ["道"])], [(.paragraph, ["道"])], same: [(0, 0)])
    #expect(
      body.contains(
        "<w:pPr><w:pPrChange w:id=\"1\" w:author=\"shinkyu\"><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
          + "</w:pPrChange></w:pPr>"))
  }

  @Test("one paragraph that became two, and two that became one")
  func joined() {
    _ = body(
      [(.paragraph, ["道。", "橋。"])], [(.paragraph, ["道。"]), (.paragraph, ["橋。"])], same: [(0, 0), (1, 1)])
    _ = body(
      [(.paragraph, ["道。"]), (.paragraph, ["橋。"])], [(.paragraph, ["道。", "橋。"])], same: [(0, 0), (1, 1)])
  }

  @Test("a row of one edition alone goes as a row, cells that changed are marked inside")
  func rows() {
    let body = body(
      [(.cell, ["指標"]), (.cell, ["目標"]), (.cell, ["利用"]), (.cell, ["五割"]), (.cell, ["苦情"]), (.cell, ["三件"])],
      [(.cell, ["指標"]), (.cell, ["目標"]), (.cell, ["利用"]), (.cell, ["九割"]), (.cell, ["時間"]), (.cell, ["半分"])],
      same: [(0, 0), (1, 1), (2, 2)], edited: [(3, 3, Hunk(first: 0..<3, second: 0..<3, kind: .figure))])
    #expect(body.occurrences(of: "<w:tr>") == 4)
    #expect(body.occurrences(of: "<w:trPr><w:del ") == 1)
    #expect(body.occurrences(of: "<w:trPr><w:ins ") == 1)
    #expect(body.contains("五</w:delText>"))
    #expect(body.occurrences(of: "<w:tbl>") == 1)
  }

  @Test("rows of tables with other columns are deleted and inserted whole")
  func otherColumns() {
    let body = body(
      [(.cell, ["指標"]), (.cell, ["目標"])], [(.cell, ["指標"]), (.cell, ["現状"]), (.cell, ["目標"])],
      same: [(0, 0), (1, 2)], columns: Pair(first: 2, second: 3))
    #expect(body.occurrences(of: "<w:trPr>") == 2)
  }

  @Test("tables that touch have an empty paragraph between them, and the last one has one behind it")
  func tablesThatTouch() {
    let body = body([(.cell, ["道"]), (.cell, ["橋"])], [(.cell, ["海"]), (.cell, ["空"])])
    #expect(body.occurrences(of: "</w:tbl><w:p/>") == 2)
  }

  @Test(
    "paragraphs of a cell come and go but for the mark at its end",
    arguments: [
      (["道。"], ["道。", "橋。"]), (["道。", "橋。"], ["道。"]), (["道。", "川。"], ["道。", "橋。"]), (["川。"], ["橋。"]),
      (["道。", "川。", "空。"], ["道。", "橋。"]),
    ])
  func paragraphsOfACell(first: [String], second: [String]) {
    let documents = Pair(first: first, second: second).map { texts in
      var document = Self.document(texts.map { (.cell, [$0]) }, columns: 1)
      for index in document.cells.indices { document.cells[index].row = 0 }
      return document
    }
    let same = first[0] == second[0] ? [Link(first: [0], second: [0], traits: [.sameWording])] : []
    let alignment = Alignment(same, counts: documents.map(\.sentences.count))
    let comparison = Comparison(
      documents: documents, sections: Alignment([], counts: documents.map(\.sections.count)),
      sentences: alignment, scripts: Array(repeating: EditScript(), count: alignment.count))
    let flows = documents.map { BlockFlow($0) }
    let writer = RedlineWriter(comparison, flows, Redline(comparison, flows))
    let body = String(decoding: writer.out.bytes, as: UTF8.self)
    #expect(RedlineReader.paragraphs(body, isAccepted: false) == first)
    #expect(RedlineReader.paragraphs(body, isAccepted: true) == second)
  }

  @Test("a table that is too wide for Word is paragraphs")
  func wideTables() {
    let flow = BlockFlow(Self.document((0..<64).map { (.cell, ["\($0)"]) }, columns: 64))
    #expect(flow.elements.count == 64)
  }

  @Test("tabs, line ends and markup in a text are text")
  func characters() {
    let body = body(
      [(.paragraph, ["一\t二\n三"])], [(.paragraph, ["一\t二\n三"])], same: [(0, 0)])
    #expect(body.contains("一</w:t><w:tab/><w:t xml:space=\"preserve\">二</w:t><w:br/>"))
    var out = Markup()
    out.run(Array("<script>]]>&\u{1}\u{202E}".utf8)[...])
    #expect(String(decoding: out.bytes, as: UTF8.self).contains("&lt;script&gt;]]&gt;&amp;␁[U+202E]"))
  }

  @Test("no two changes have one number")
  func numbers() {
    let body = body(
      [(.paragraph, ["道。"]), (.paragraph, ["橋。"]), (.paragraph, ["空。", "海。"])],
      [(.paragraph, ["橋。", "野。"]), (.paragraph, ["道。"]), (.paragraph, ["空。"])],
      same: [(0, 2), (1, 0), (2, 3)])
    let ids = body.components(separatedBy: "<").filter { !$0.contains("RangeEnd") && $0.contains("w:id=\"") }
      .map { $0.between("w:id=\"", "\"") }
    #expect(ids.count > 4)
    #expect(Set(ids).count == ids.count)
  }
}
