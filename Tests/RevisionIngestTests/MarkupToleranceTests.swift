import Glibc
import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Markup: what is not well-formed")
struct MarkupToleranceTests {
  @Test("HTML is read, and said not to be well-formed XML, with the line")
  func html() throws {
    let markup =
      "<!DOCTYPE html>\n<html><head><link rel=x><title>t</title></head>\n<body><h1>R&D\n</h1><p>甲<p>乙<br>丙</body></html>"
    let source = try readMarkup(Array(markup.utf8), format: .html)
    #expect(source.format == .html)
    #expect(source.diagnostics.map(\.code) == [.notWellFormed])
    #expect(source.diagnostics[0].line == 2)
    #expect(try blocks(markup) == ["h1: R&D", "p: 甲", "p: 乙丙"])
  }

  @Test("Elements that came with HTML5 do their work there too")
  func newElements() throws {
    let markup =
      "<body><nav><a href=#a>目次</a></nav><main><section><h2>章</h2><figure><figcaption>図</figcaption></figure>"
      + "<aside>注</aside><template>消</template><p>本文 & <ruby>新<rt>しん</ruby>版</section></main>"
    #expect(try blocks(markup) == ["contents: 目次", "h2: 章", "caption: 図", "note: 注", "p: 本文 & 新版"])
  }

  @Test("A paragraph without its end tag ends where a section begins")
  func openParagraph() throws {
    let markup = "<body><p class=footnote>注<section><h2>章</h2><p>文 & 文</section><p>終"
    #expect(try blocks(markup) == ["note: 注", "h2: 章", "p: 文 & 文", "p: 終"])
  }

  @Test("A block behind the text of a heading is none of it, wherever the end tag is")
  func openHeading() throws {
    #expect(
      try blocks("<body><h1>港 & 灯<div><p>港を直す。</p><h2>灯</h2><p>灯をともす。")
        == ["h1: 港 & 灯", "p: 港を直す。", "h2: 灯", "p: 灯をともす。"])
    #expect(try blocks("<body><h1>港 & 灯<section>甲</section>乙") == ["h1: 港 & 灯", "p: 甲", "p: 乙"])
    #expect(try blocks("<body><h2><div>港 & 灯</div></h2><p>甲") == ["h2: 港 & 灯", "p: 甲"])
    #expect(try blocks("<body><h2><div>３</div><div>港 & 灯</div></h2><p>甲") == ["h2: ３ 港 & 灯", "p: 甲"])
  }

  @Test(
    "A numbered title in bold before a line break is a paragraph of its own; a name there has a space behind it"
  )
  func titleInParagraph() throws {
    #expect(
      try blocks("<p><b>１　港</b><br>港を直す & 開く。<p><b>港</b><br>直す。<p><b>１　港</b>直す。")
        == ["p*: １　港", "p: 港を直す & 開く。", "p: 港 直す。", "p: １　港直す。"])
  }

  @Test("Conditions that Word sets between tags are no text; comments and CDATA sections keep theirs")
  func conditions() throws {
    let markup = "<p><![if !x]>甲<![endif]>乙 & <!--[if x]>丙<![endif]-->丁</p>\n<![if a\n]><p>戊"
    #expect(try blocks(markup) == ["p: 甲乙 & 丁", "p: 戊"])
    #expect(
      withoutConditions(Array("a<![if\n]>b<!-- <![x]> -->c<![CDATA[d]]>".utf8))
        == Array("a\nb<!-- <![x]> -->c<![CDATA[d]]>".utf8))
    #expect(withoutConditions(Array("a<!--->".utf8)) == Array("a<!--->".utf8))
  }

  @Test("Of a page that Word wrote, bullets in a font of pictures and comments are left out, notes are notes")
  func word() throws {
    let markup =
      "<p><span style='font-family:Wingdings'>l </span>甲 & 乙<a class=msocomanchor>[係1]</a></p>"
      + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>注</p></div></div>"
      + "<div style='mso-element:comment-list'><p>要確認</p></div>"
    #expect(try blocks(markup) == ["p: 甲 & 乙", "note: 注"])
  }

  @Test("Headings that are all h1 in sections have levels there too")
  func outline() throws {
    #expect(try blocks("<section><h1>章</h1><section><h1>節 & 款</h1>") == ["h1: 章", "h2: 節 & 款"])
  }

  @Test(
    "XHTML that breaks off is refused with the line, HTML is not",
    arguments: [("乙は、", "p"), ("乙</p", "p"), ("乙</p><p class=\"x", "body")])
  func cutOff(end: String, innermost: String) throws {
    let markup = "<html><body>\n<p>甲</p>\n<p>\(end)"
    let error = #expect(throws: IngestError.self) { try blocks(markup, format: .xhtml) }
    #expect(error?.reason == .cutOff)
    #expect(error?.detail == innermost)
    #expect(error?.line == 3)
    #expect(try blocks(markup, format: .html).first == "p: 甲")
  }

  @Test(
    "Beyond mending",
    arguments: [
      ("no tag at all, 1 < 2", IngestError.Reason.noElement), ("<Plan><Text>甲</Plan>", .malformed),
      ("<?xml version=\"1.0\"?><html><p>", .cutOff),
    ])
  func malformed(markup: String, reason: IngestError.Reason) {
    #expect { try blocks(markup) } throws: { ($0 as? IngestError)?.reason == reason }
  }

  @Test(
    "Markup without text",
    arguments: ["<p> &#160;<br/></p>", "<nav>目次</nav>", "<script>1</script>", "<img alt=\"a\"/>"])
  func noText(body: String) {
    #expect { try blocks(xhtml(body)) } throws: { ($0 as? IngestError)?.reason == .noText }
  }

  @Test("Control characters are left out, with a diagnostic; a form feed is white space")
  func controls() throws {
    let padding = String(repeating: "字", count: 40)
    let source = try readMarkup(
      Array("<html><body>\n<p>a\u{0}b\u{C}c\(padding)</p></body></html>".utf8), format: .xhtml)
    #expect(String(decoding: source.bytes, as: UTF8.self) == "ab c\(padding)")
    #expect(source.diagnostics.map(\.code) == [.controlCharacters])
    #expect(source.format == .xhtml)
  }

  @Test(
    "The encoding is the declared one",
    arguments: [
      "<?xml version=\"1.0\" encoding='EUC-JP'?><html>", "<meta charset=EUC-JP>",
      "<META http-equiv=\"Content-Type\" content=\"text/html; charset=EUC-JP\">",
    ])
  func declared(markup: String) {
    #expect(declaredEncoding(Array(markup.utf8)) == "EUC-JP")
  }

  @Test("A declaration that is not true does no harm: the parser is always given UTF-8")
  func wrongDeclaration() throws {
    let markup = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><html><body><p>文字</p></body></html>"
    #expect(try blocks(markup) == ["p: 文字"])
    #expect(try blocks("<meta charset=\"utf-16\"><p>文字 & 語") == ["p: 文字 & 語"])
  }
}

@Suite("Markup: hostile documents")
struct MarkupRefusalTests {
  private func reason(_ markup: String) -> IngestError? {
    do {
      _ = try readMarkup(Array(markup.utf8), format: nil)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Declared entities are refused, with name and line",
    arguments: [
      "<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">", "<!ENTITY lol SYSTEM \"file:///etc/hostname\">",
      "<!ENTITY % lol SYSTEM \"file:///etc/hostname\">%lol;", "<!ENTITY lol SYSTEM \"x.gif\" NDATA gif>",
    ])
  func entities(declarations: String) {
    let markup =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE html [\(declarations)]>\n<html><body><p>&lol2;</p></body></html>"
    #expect(reason(markup) == IngestError(.entityDeclaration, line: 2, detail: "lol"))
  }

  @Test("No file is read for an external subset or an inclusion")
  func noFile() throws {
    let path = try secretFile("<!ENTITY secret 'leaked'> leaked")
    defer { unlink(path) }
    let subset = "<!DOCTYPE html SYSTEM \"file://\(path)\"><html><body><p>甲&secret;乙</p></body></html>"
    #expect(try blocks(subset) == ["p: 甲&secret;乙"])
    let inclusion =
      "<html xmlns:xi=\"http://www.w3.org/2001/XInclude\"><body><p>甲"
      + "<xi:include href=\"\(path)\" parse=\"text\"/>乙</p></body></html>"
    #expect(try blocks(inclusion) == ["p: 甲乙"])
  }

  /// A file of its own for the test, holding `text`; its path.
  private func secretFile(_ text: String) throws -> String {
    var template = Array("/tmp/shinkyu-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    _ = write(file, text, text.utf8.count)
    close(file)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test(
    "Nesting without end is refused, closed or not, mended or not",
    arguments: [
      ("<span>", "</span>"), ("<div>", ""), ("<b>&", "</i>"), ("<svg>", "</svg>"),
    ])
  func tooDeep(start: String, end: String) {
    let markup =
      "<html><body>" + String(repeating: start, count: 100_000) + "x" + String(repeating: end, count: 100_000)
    #expect(reason(markup)?.reason == .tooDeep)
    #expect(reason(markup)?.detail == "\(MarkupLimit.depth)")
  }

  @Test("Nesting up to the limit is read")
  func deepEnough() throws {
    let levels = MarkupLimit.depth - 2
    let body = String(repeating: "<div>", count: levels) + "底" + String(repeating: "</div>", count: levels)
    #expect(try blocks(xhtml(body)) == ["p: 底"])
  }

  @Test("Attributes by the thousand are refused", arguments: ["<p", "&<p"])
  func attributes(start: String) {
    for value in ["", "=1", "=\"1\""] {
      let many = (0..<100_000).map { " a\($0)\(value)" }.joined()
      #expect(reason("<html><body>\(start)\(many)>x</p></body></html>")?.reason == .tooManyAttributes)
    }
  }

  @Test("A tag that does not end is refused")
  func endlessTag() {
    let markup =
      "<html><body><p title=\"" + String(repeating: "x", count: MarkupLimit.tag + MarkupLimit.chunk)
      + "\">x</p>"
    #expect(reason(markup)?.reason == .tagTooLong)
  }

  @Test("Elements that need no end tag are not nested", arguments: ["<p>港", "<li>港", "<br>港", "<a>港"])
  func unended(start: String) throws {
    let markup = "<html><body>" + String(repeating: start, count: 1_500) + "</body></html>"
    #expect(try blocks(markup, format: .html).joined().count { $0 == "港" } == 1_500)
  }

  @Test(
    "What stands behind an element that holds nothing is read",
    arguments: ["embed", "source", "track", "wbr"])
  func empty(name: String) throws {
    #expect(try blocks("<body><p>甲<p><\(name) src=x><p>乙 & 丙</body>") == ["p: 甲", "p: 乙 & 丙"])
  }

  @Test("A long attribute is no attack")
  func longAttribute() throws {
    let picture = String(repeating: "QUJD", count: 200_000)
    #expect(try blocks(xhtml("<p><img src=\"data:image/png;base64,\(picture)\"/>図</p>")) == ["p: 図"])
  }
}
