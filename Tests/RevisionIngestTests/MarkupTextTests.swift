import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Markup: running text")
struct MarkupTextTests {
  @Test(
    "White space is collapsed as browsers do",
    arguments: [
      ("  two \t words\n  here  ", "two words here"),
      ("行の\n  終わり", "行の終わり"),
      ("令和７\n年度", "令和７年度"),
      ("計画\nPlan", "計画 Plan"),
      ("市 の", "市 の"),
      ("終わる。\n始まる", "終わる。始まる"),
      ("続く…\n語", "続く…語"),
      ("<b>太</b>い <i>字</i>\n<i>体</i>", "太い 字体"),
      ("un<b>break</b>able", "unbreakable"),
      ("<b> one </b> <i> two </i>", "one two"),
      ("　全角の字下げ　", "全角の字下げ"),
      ("十&#x4E00;&#12289;&amp;&lt;", "十一、&<"),
      ("<ruby>新旧<rp>（</rp><rt>しんきゅう</rt><rp>）</rp></ruby>の版", "新旧の版"),
      ("<![CDATA[<語> ]]>と", "<語> と"),
      ("注<!-- 消える -->釈", "注釈"),
      ("x<sup>2</sup>+<math><mi>y</mi><mo>=</mo><mn>1</mn></math>", "x2+y=1"),
    ])
  func whiteSpace(body: String, expected: String) throws {
    #expect(try blocks(xhtml("<p>\(body)</p>")) == ["p: \(expected)"])
  }

  @Test(
    "A line break is white space within a sentence, and ends a block between sentences and in front of marks",
    arguments: [
      ("文の途<br/>中。", ["p: 文の途中。"]),
      ("one<br/>two", ["p: one two"]),
      ("終わり。<br/>次。", ["p: 終わり。", "p: 次。"]),
      ("（終わり。）<br/>次。", ["p: （終わり。）", "p: 次。"]),
      ("前<br/><br/>後", ["p: 前", "p: 後"]),
      ("前<br/>　後", ["p: 前", "p: 後"]),
      ("目標<br/>(1) 利便<br/>(2) 効率", ["p: 目標", "p: (1) 利便", "p: (2) 効率"]),
    ] as [(String, [String])])
  func lineBreaks(body: String, expected: [String]) throws {
    #expect(try blocks(xhtml("<p>\(body)</p>")) == expected)
  }

  @Test("A heading is one block, whatever breaks it; its number stays set off")
  func headingBreaks() throws {
    #expect(try blocks(xhtml("<h2>第１章<br/>市の<br/>計画。<br/>概要</h2><p>文</p>"))[0] == "h2: 第１章 市の計画。概要")
  }

  @Test(
    "Named characters are read under every document type",
    arguments: [
      "", "<!DOCTYPE html>\n",
      "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
        + "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n",
    ])
  func namedCharacters(type: String) throws {
    let body =
      "<html><body><p title=\"&eacute;\">a&nbsp;b&ndash;c&hellip;&copy;&Omega;&apos;&hearts;</p></body></html>"
    let source = try readMarkup(Array((type + body).utf8), format: .xhtml)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "a\u{A0}b–c…©Ω'♥")
    #expect(source.format == .xhtml)
    #expect(source.diagnostics.isEmpty)
  }

  @Test("A name that is not known stays as written, with a diagnostic")
  func unknownName() throws {
    let source = try readMarkup(Array("<html>\n<body><p>a&shi;b</p></body></html>".utf8), format: .xhtml)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "a&shi;b")
    #expect(source.diagnostics == [Diagnostic(.unknownEntity, line: 2, text: "&shi;")])
  }

  @Test("Names that came with HTML5 are known, in XHTML and in what is not well-formed")
  func newNames() throws {
    let text = "三割&percnt;減&lpar;&NotEqualTilde;&rpar;&num;1 A&amp;B &amp;num; &LT;p&GT; &zopf;"
    let read = "三割%減(≂̸)#1 A&B &num; <p> 𝕫"
    for (end, format) in [("</p></body></html>", Source.Format.xhtml), ("", .html)] {
      let source = try readMarkup(
        Array("<html><body><p>\(text)\(end)".utf8), format: format == .xhtml ? .xhtml : .html)
      #expect(String(decoding: source.bytes, as: UTF8.self) == read)
      #expect(source.format == format)
      #expect(source.setAside(.unknownEntity) == [])
    }
  }

  @Test("What begins like a name and is none stays, with a diagnostic where it has the form of one")
  func noNames() throws {
    let source = try readMarkup(
      Array("<p>a&<b>b</b>&&percnt; &percnt &x&<i>percnt;</i>\n&nosuch;&nosuch".utf8), format: .html)
    #expect(source.texts == ["a&b&% &percnt &x&percnt; &nosuch;&nosuch"])
    #expect(source.diagnostics.last == Diagnostic(.unknownEntity, line: 2, text: "&nosuch;"))
    #expect(source.setAside(.unknownEntity).count == 1)
  }

  @Test("Every name of the table is found, and each means one character or two")
  func allNames() {
    let table = UnsafeBufferPointer(
      start: namedCharacterTable.utf8Start, count: namedCharacterTable.utf8CodeUnitCount)
    var names = 0
    for word in table.split(separator: 0x20) {
      for name in word.drop(while: { $0 != 0x3A }).dropFirst().split(separator: 0x2C) {
        names += 1
        let characters = NamedCharacters.named(Array(name))
        #expect((1...2).contains(String(decoding: characters ?? [], as: UTF8.self).unicodeScalars.count))
      }
    }
    #expect(names == 1873)
    #expect(NamedCharacters.named(Array("percen".utf8)) == nil)
  }

  @Test("A name that is not known stays whole, however long", arguments: [125, 126, 127, 3_000])
  func longUnknownName(length: Int) throws {
    let name = String(repeating: "a", count: length % 3) + String(repeating: "名", count: length / 3)
    let source = try readMarkup(
      Array("<html><body><p title=\"&\(name);\">甲&\(name);乙</p></body></html>".utf8), format: .xhtml)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "甲&\(name);乙")
    #expect(source.setAside(.unknownEntity).last == "&\(name);")
  }

  @Test("Other vocabularies: elements with text are paragraphs, numbers join what they number")
  func otherVocabulary() throws {
    let plan = """
      <?xml version="1.0"?>
      <Plan><PlanTitle>計画</PlanTitle><Body>
      <Part><PartTitle>第一条</PartTitle><Text>市は、<Term>情報</Term>を<Ruby>活<Rt>い</Rt></Ruby>かす。</Text></Part>
      <Part><Num>イ</Num><Text>次の文。</Text><Text>別の文。</Text></Part></Body></Plan>
      """
    #expect(try blocks(plan) == ["p*: 計画", "p: 第一条 市は、情報を活かす。", "p: イ 次の文。", "p: 別の文。"])
    let paper = "<article><front><title>論</title></front><para>一。</para><para>二。</para></article>"
    #expect(try blocks(paper) == ["p*: 論", "p: 一。", "p: 二。"])
  }
}

@Suite("Markup: lines")
struct MarkupLineTests {
  private func lines(_ markup: String) throws -> [Int] {
    let source = try readMarkup(Array(markup.utf8), format: nil)
    return source.blocks.map { source.lines.line(at: $0.range.lowerBound) }
  }

  @Test("A heading stands on the line of its start tag, other text on its own", arguments: ["", "& "])
  func lines(tolerant: String) throws {
    let markup =
      "<html><body>\n<h1\n class=\"a\"\n id='b'>\n見出し\n</h1>\n\n<p>\n\n本文\n<b>\n続き</b></p>\n<div>\(tolerant)終</div></body></html>"
    #expect(try lines(markup) == [2, 10, 13])
  }

  @Test("Lines end at LF, CR and CRLF", arguments: ["\n", "\r", "\r\n"])
  func lineEnds(end: String) throws {
    let markup = ["<html><body>", "<h1>見出し</h1>", "<p>文", "の続き。</p>", "<p>終</p></body></html>"]
    let source = try readMarkup(Array(markup.joined(separator: end).utf8), format: nil)
    #expect(source.blocks.map { source.lines.line(at: $0.range.lowerBound) } == [2, 3, 5])
    #expect(source.lines.line(at: source.blocks[1].range.upperBound - 1) == 4)
  }

  @Test("Lines inside CDATA are counted from where it begins")
  func verbatim() throws {
    let markup = "<html><body>\n<pre><![CDATA[甲\n\n乙\n\n]]></pre>\n<p><![CDATA[\n丙\n]]></p></body></html>"
    #expect(try lines(markup) == [2, 4, 8])
    let long = String(repeating: "字\n", count: 30_000)
    let source = try readMarkup(Array("<html><p><![CDATA[\(long)終]]></p></html>".utf8), format: .xhtml)
    #expect(source.lines.line(at: source.bytes.count - 1) == 30_001)
  }

  @Test("Lines beyond 65,535 are counted")
  func manyLines() throws {
    let markup = "<html><body>" + String(repeating: "<p>文</p>\n", count: 70_000) + "<h1>終</h1></body></html>"
    #expect(try lines(markup).last == 70_001)
  }
}
