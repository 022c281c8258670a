import RevisionModel
import Testing

@testable import RevisionIngest

/// The blocks of `markup`, one line each: its kind, its depth where it has one, a star when it is emphasised, and its
/// text.
func blocks(_ markup: String, format: Source.Format? = nil) throws -> [String] {
  let source = try readMarkup(Array(markup.utf8), format: format)
  #expect(source.blocks.map(\.range.count).reduce(0, +) == source.bytes.count, "blocks tile the bytes")
  return source.blocks.map { block in
    let depth = block.depth > 0 ? "\(block.depth)" : ""
    let text = String(decoding: source.bytes[block.range], as: UTF8.self)
    return "\(name(block.kind))\(depth)\(block.emphasised ? "*" : ""): \(text)"
  }
}

private func name(_ kind: Block.Kind) -> String {
  switch kind {
  case .heading(let level): "h\(level)"
  case .paragraph: "p"
  case .item: "item"
  case .cell: "cell"
  case .caption: "caption"
  case .note: "note"
  case .contents: "contents"
  case .runningHeader: "header"
  case .pageNumber: "page"
  case .siteFurniture: "site"
  case .separator: "separator"
  }
}

/// `body` as a well-formed XHTML document.
func xhtml(_ body: String) -> String {
  "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head>"
    + "<body>\(body)</body></html>"
}

@Suite("Markup: blocks")
struct MarkupBlockTests {
  @Test(
    "Elements become blocks, in the order of the document",
    arguments: [
      ("<h1>第１章　総則</h1><p>目的。</p><h2>趣旨</h2><div>記す。</div>", ["h1: 第１章　総則", "p: 目的。", "h2: 趣旨", "p: 記す。"]),
      ("<ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p></li></ul>", ["item1: 甲", "item2: 乙", "item1: 丙"]),
      ("<dl><dt>用語</dt><dd>説明</dd></dl>", ["item1: 用語", "item1: 説明"]),
      (
        "<table><caption>表１</caption><tr><th>年度</th><td>令和<b>７</b>年</td></tr></table>",
        ["caption1: 表１", "cell1: 年度", "cell1: 令和７年"]
      ),
      ("<figure><img alt=\"x\"/><figcaption>図１</figcaption></figure>", ["caption: 図１"]),
      ("<blockquote><h3>引用の題</h3><p>引用。</p></blockquote>", ["p1*: 引用の題", "p1: 引用。"]),
      (
        "<aside><h2>注</h2><p>補足。</p><ul><li>一</li></ul></aside><p>本文。</p>",
        ["note: 注", "note: 補足。", "note1: 一", "p: 本文。"]
      ),
      ("<p class=\"big footnote\">脚注。</p><p role=\"doc-footnote\">同じ。</p>", ["note: 脚注。", "note: 同じ。"]),
      ("<div>前<p>中</p>後</div>", ["p: 前", "p: 中", "p: 後"]),
      ("<div role=\"heading\" aria-level=\"3\">見出し</div><p>文。</p>", ["h3: 見出し", "p: 文。"]),
      (
        "<table role=\"presentation\"><tr><td><p>段落</p><table><tr><td>欄</td></tr></table></td></tr></table>",
        ["p: 段落", "cell1: 欄"]
      ),
      (
        "<h2>題<a class=\"headerlink\" href=\"#a\">¶</a></h2><p>文。<a class=\"pilcrow\" href=\"#b\">¶</a></p>",
        ["h2: 題", "p: 文。"]
      ),
      ("<p>一<o:p xmlns:o=\"urn:office\">二</o:p>三</p>", ["p: 一二三"]),
      (
        "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\">一</h:p><h:p xmlns:h=\"http://www.w3.org/1999/xhtml\">二</h:p>",
        ["p: 一", "p: 二"]
      ),
      ("<hgroup><h1>計画</h1><h2>副題</h2></hgroup><p>文。</p>", ["h1: 計画", "p*: 副題", "p: 文。"]),
      ("<section><article><nav/><main><template>x</template>文。</main></article></section>", ["p: 文。"]),
    ] as [(String, [String])])
  func elements(body: String, expected: [String]) throws {
    #expect(try blocks(xhtml(body)) == expected)
  }

  @Test(
    "Text that is no text of the edition is left out",
    arguments: [
      "script", "style", "template", "noscript", "iframe", "button", "select", "textarea", "svg", "object",
    ])
  func leftOut(element: String) throws {
    #expect(try blocks(xhtml("<p>残<\(element)>消</\(element)>る</p>")) == ["p: 残る"])
  }

  @Test("What is not displayed is left out")
  func hidden() throws {
    let body = "<p hidden=\"\">消</p><div style=\"display: none\"><p>消</p></div><p>残</p>"
    #expect(try blocks(xhtml(body)) == ["p: 残"])
  }

  @Test("A paragraph that is bold as a whole, or a heading by its class, stands out")
  func emphasised() throws {
    let body =
      "<p><strong>背景</strong></p><p><b>語</b>と文</p><p><span style=\"font-weight: bold\">要点</span></p><p class=\"midashi\">経緯</p><p>文</p>"
    #expect(try blocks(xhtml(body)) == ["p*: 背景", "p: 語と文", "p*: 要点", "p*: 経緯", "p: 文"])
  }

  @Test("Headings that are all h1 have the level of the sections they stand in")
  func outlineByNesting() throws {
    let body =
      "<h1>計画</h1><section><h1>章</h1><section><h1>節</h1></section></section><section><h1>章二</h1></section>"
    #expect(try blocks(xhtml(body)) == ["h1: 計画", "h2: 章", "h3: 節", "h2: 章二"])
    let ranked = "<h1>計画</h1><section><h2>章</h2><section><h1>節</h1></section></section>"
    #expect(try blocks(xhtml(ranked)) == ["h1: 計画", "h2: 章", "h1: 節"])
  }

  @Test("Blocks say what stands around them")
  func layout() throws {
    let source = try readMarkup(Array(xhtml("<p>　字下げ。<br/>次の行。</p><p>段落。</p>").utf8), format: nil)
    #expect(source.blocks.map(\.indent) == [2, 0, 0])
    #expect(source.blocks.map(\.blankBefore) == [true, false, true])
    #expect(source.blocks.map(\.blankAfter) == [false, true, true])
  }

  @Test("Preformatted text keeps its white space; an empty line ends a block")
  func preformatted() throws {
    let body = "<pre>\n  a  <i>b</i>\n\tc\n\nd\n</pre>"
    #expect(try blocks(xhtml(body)) == ["p: a  b\n\tc", "p: d"])
  }
}

@Suite("Markup: contents lists")
struct MarkupContentsTests {
  @Test(
    "Navigation and what is called a contents list are set aside, title and all",
    arguments: [
      "<nav><h2>目次</h2><ol><li>章</li></ol></nav>", "<div class=\"x toc\"><h2>目次</h2><p>章</p></div>",
      "<ul id=\"toc\"><li>目次</li><li>章</li></ul>", "<section role=\"doc-toc\"><h2>目次</h2>章</section>",
    ])
  func stated(list: String) throws {
    let source = try readMarkup(Array(xhtml(list + "<h2>章</h2><p>文。</p>").utf8), format: nil)
    #expect(source.blocks.map(\.kind) == [.contents, .contents, .heading(level: 2), .paragraph])
    let aside = source.diagnostics.filter { $0.code == .contentsList }
    #expect(aside.map(\.text) == ["目次", "章"])
  }

  private let entries = (1...3).map { "<li><a href=\"#c\($0)\">\($0) 第\($0)の主題</a> </li>" }.joined()
  private let chapters = (1...3).map { "<h2>\($0) 第\($0)の主題</h2><p>文。</p>" }.joined()

  @Test("A list of nothing but links to later headings is one, and the word above it")
  func found() throws {
    let read = try blocks(xhtml("<p>目次</p><ul>\(entries)</ul>\(chapters)"))
    #expect(
      read.prefix(5).map { $0.prefix(8) } == ["contents", "contents", "contents", "contents", "h2: 1 第1"])
  }

  @Test("Numbers may stand beside the links")
  func numbered() throws {
    let list = (1...3).map { "<p>\($0). <a href=\"#c\($0)\">主題その\($0)</a> … 1\($0)</p>" }.joined()
    let read = try blocks(xhtml(list + (1...3).map { "<h2>\($0). 主題その\($0)</h2><p>文。</p>" }.joined()))
    #expect(read.prefix(4).map { $0.prefix(8) } == ["contents", "contents", "contents", "h2: 1. 主"])
  }

  @Test("Links back, links to other things and links with text beside them are text")
  func kept() throws {
    for body in [
      "\(chapters)<ul>\(entries)</ul>",
      "<ul>\(entries.replacing("の主題", with: "の詳細"))</ul>\(chapters)",
      "<ul>\(entries.replacing("</a>", with: "</a>を見よ。"))</ul>\(chapters)",
    ] {
      #expect(try blocks(xhtml(body)).allSatisfy { !$0.hasPrefix("contents") })
    }
  }
}
