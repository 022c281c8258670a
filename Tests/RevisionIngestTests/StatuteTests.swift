import RevisionModel
import Testing

@testable import RevisionIngest

/// `body` as a law.
private func law(_ body: String) -> String {
  "<?xml version=\"1.0\"?>\n<Law Lang=\"ja\"><LawNum>令和八年条例第一号</LawNum><LawBody>\(body)</LawBody></Law>"
}

/// An article with a caption and one sentence.
private func article(_ number: String, caption: String, _ sentence: String) -> String {
  "<Article><ArticleCaption>\(caption)</ArticleCaption><ArticleTitle>\(number)</ArticleTitle><Paragraph>"
    + "<ParagraphNum/><ParagraphSentence><Sentence>\(sentence)</Sentence></ParagraphSentence></Paragraph></Article>"
}

@Suite("Statute XML")
struct StatuteTests {
  @Test(
    "Elements of the schema become blocks",
    arguments: [
      (
        "<MainProvision><Part><PartTitle>第一編　通則</PartTitle><Chapter><ChapterTitle>第一章　港</ChapterTitle>"
          + article("第一条", caption: "（目的）", "船を守る。") + "</Chapter></Part></MainProvision>",
        ["h1: 第一編　通則", "h2: 第一章　港", "h6: （目的）", "h6: 第一条", "p: 船を守る。"]
      ),
      (
        "<Paragraph><ParagraphNum>２</ParagraphNum><ParagraphSentence><Sentence>次のとおり。</Sentence>"
          + "<Sentence>ただし、除く。</Sentence></ParagraphSentence><Item><ItemTitle>一</ItemTitle><ItemSentence>"
          + "<Column><Sentence>甲</Sentence></Column><Column><Sentence>乙</Sentence></Column></ItemSentence>"
          + "<Subitem1><Subitem1Title>イ</Subitem1Title><Subitem1Sentence><Sentence>丙</Sentence></Subitem1Sentence>"
          + "</Subitem1></Item></Paragraph>",
        ["p: ２ 次のとおり。", "p: ただし、除く。", "item1: 一 甲", "item1: 乙", "item2: イ 丙"]
      ),
      (
        "<TOC><TOCLabel>目次</TOCLabel><TOCChapter><ChapterTitle>第一章　港</ChapterTitle>"
          + "<ArticleRange>（第一条・第二条）</ArticleRange></TOCChapter></TOC><LawTitle>港条例</LawTitle>",
        ["contents: 目次", "contents: 第一章　港 （第一条・第二条）", "p: 港条例"]
      ),
      (
        "<AppdxTable><AppdxTableTitle>別表</AppdxTableTitle><RelatedArticleNum>（第二条関係）</RelatedArticleNum>"
          + "<TableStruct><TableStructTitle>料金</TableStructTitle><Table><TableRow><TableColumn><Sentence>船</Sentence>"
          + "</TableColumn><TableColumn><Sentence>百円</Sentence></TableColumn></TableRow></Table><Remarks>"
          + "<RemarksLabel>備考</RemarksLabel><Sentence>税を含む。</Sentence></Remarks></TableStruct></AppdxTable>",
        ["h1: 別表 （第二条関係）", "caption1: 料金", "cell1: 船", "cell1: 百円", "note1: 備考 税を含む。"]
      ),
      (
        "<Paragraph><ParagraphSentence><Sentence>船は<Ruby>艀<Rt>はしけ</Rt></Ruby>と<Line>する</Line>。</Sentence>"
          + "</ParagraphSentence></Paragraph><FigStruct><Fig src=\"a.png\"/></FigStruct>",
        ["p: 船は艀とする。"]
      ),
      (
        "<Paragraph><ParagraphSentence><Sentence>改める。</Sentence></ParagraphSentence><NewProvision>"
          + article("第九条", caption: "（時期）", "夏とする。") + "</NewProvision></Paragraph>",
        ["p: 改める。", "p1: （時期）", "p1: 第九条", "p1: 夏とする。"]
      ),
    ] as [(String, [String])])
  func elements(body: String, expected: [String]) throws {
    #expect(try blocks(law(body)) == ["p*: 令和八年条例第一号"] + expected)
  }

  @Test("a sentence that follows another one in its paragraph goes on with it; a column and an item do not")
  func sentencesOfOneParagraph() throws {
    let body =
      "<Paragraph><ParagraphNum>２</ParagraphNum><ParagraphSentence><Sentence>次のとおり。</Sentence>"
      + "<Sentence>ただし、除く。</Sentence></ParagraphSentence><Item><ItemTitle>一</ItemTitle><ItemSentence>"
      + "<Column><Sentence>甲</Sentence></Column><Column><Sentence>乙</Sentence></Column></ItemSentence></Item></Paragraph>"
    let source = try read(Array(law(body).utf8), name: "law.xml", options: ReadingOptions())
    #expect(source.blocks.map(\.goesOn) == [false, false, true, false, false])
  }

  @Test("A sentence is one by the law's own decision, whatever stops stand in it")
  func sentences() throws {
    let sentence = "<Sentence>船。港。</Sentence>"
    let source = try readMarkup(
      Array(law("<LawTitle>港</LawTitle><Paragraph>\(sentence)</Paragraph>").utf8), format: nil)
    #expect(source.format == .statute)
    #expect(source.blocks.map(\.isSentence) == [false, false, true])
  }

  @Test(
    "Headings of supplementary provisions say in words what their attributes say, and their parts lie in them"
  )
  func supplements() throws {
    let body =
      "<SupplProvision><SupplProvisionLabel>附　則</SupplProvisionLabel>\(article("第一条", caption: "（施行）", "施行する。"))"
      + "</SupplProvision><SupplProvision AmendLawNum=\"令和九年条例第三号\" Extract=\"true\"><SupplProvisionLabel>附　則"
      + "</SupplProvisionLabel><Paragraph><ParagraphCaption>（施行）</ParagraphCaption><ParagraphNum>１</ParagraphNum>"
      + "<ParagraphSentence><Sentence>施行する。</Sentence></ParagraphSentence></Paragraph></SupplProvision>"
    #expect(
      try blocks(law(body)).dropFirst() == [
        "h1: 附　則", "h7: （施行）", "h7: 第一条", "p: 施行する。", "h1: 附　則　（令和九年条例第三号）　抄", "caption: （施行）",
        "p: １ 施行する。",
      ])
  }

  @Test("What stands around a law is set aside")
  func envelope() throws {
    let answer =
      "<DataRoot><Result><Code>0</Code></Result><Data><LawId>12</LawId>"
      + law("<LawTitle>港条例</LawTitle>").replacing("<?xml version=\"1.0\"?>\n", with: "")
      + "<ImageData>abc</ImageData></Data></DataRoot>"
    let source = try readMarkup(Array(answer.utf8), format: nil)
    #expect(source.texts == ["令和八年条例第一号", "港条例"])
    #expect(source.setAside(.markupMarks).joined(separator: " ") == "0 12 abc")
  }

  @Test("A heading stands on the line of its start tag")
  func headingLines() throws {
    let source = try readMarkup(
      Array(law("\n<Chapter>\n<ChapterTitle\n>\n第一章</ChapterTitle>\n</Chapter>").utf8), format: nil)
    #expect(source.blockLines == [2, 4])
  }

  @Test("A law that breaks off is refused")
  func cutOff() {
    #expect(throws: IngestError.self) {
      try readMarkup(Array("<Law><LawBody><LawTitle>港条例</LawTitle><MainProvision>".utf8), format: .xhtml)
    }
  }
}
