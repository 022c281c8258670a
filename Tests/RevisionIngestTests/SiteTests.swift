import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Markup: the site around the page")
struct SiteTests {
  private static let text = "<h2>手すり</h2><p>急な坂には、両側に手すりを付ける。夜は足元を照らす。</p>"
  private static let read = ["h2: 手すり", "p: 急な坂には、両側に手すりを付ける。夜は足元を照らす。"]

  @Test(
    "What stands outside of the one main is set aside",
    arguments: [
      "<main>\(text)</main>", "<div role=\"main\">\(text)</div>", "<article>\(text)</article>",
      "<form><main>\(text)</main></form>", "<main><article>\(text)</article></main>",
    ])
  func content(markup: String) throws {
    let body = "<h2>クッキー</h2><header>町</header>\(markup)<p>関連</p><footer>役場</footer>"
    #expect(try blocks(xhtml(body)) == ["site: クッキー", "site: 町"] + Self.read + ["site: 関連", "site: 役場"])
  }

  @Test(
    "A main that holds no more than half of the text is not what the page is about; links do not count",
    arguments: [
      ("<p>これは、坂の計画の本文であり、まだ先が長い。</p><main><p>短い。</p></main>", ["p: これは、坂の計画の本文であり、まだ先が長い。", "p: 短い。"]),
      (
        "<p><a href=\"/a\">ほかの町の長い名前の計画</a></p><main><p>短い。</p></main>",
        ["site: ほかの町の長い名前の計画", "p: 短い。"]
      ),
      (
        "<main><p>前半は短い。</p></main><main><p>後半も短い。</p></main>",
        ["p: 前半は短い。", "p: 後半も短い。"]
      ),
      (
        "<article><p>前半は短い。</p></article><article><p>後半も短い。</p></article><p>後</p>",
        ["p: 前半は短い。", "p: 後半も短い。", "p: 後"]
      ),
    ])
  func most(body: String, expected: [String]) throws {
    #expect(try blocks(xhtml(body)) == expected)
  }

  @Test(
    "Without main, the parts of the site are set aside",
    arguments: [
      ("<header><a href=\"/\">町</a></header>", "site: 町"),
      ("<div role=\"banner\">町</div>", "site: 町"),
      ("<footer>役場</footer>", "site: 役場"),
      ("<div role=\"contentinfo\">役場</div>", "site: 役場"),
      ("<div role=\"search\">探す</div>", "site: 探す"),
      ("<aside role=\"complementary\">関連</aside>", "site: 関連"),
      ("<form>役に立ちましたか</form>", "site: 役に立ちましたか"),
      ("<header><nav>道</nav>町</header>", "site: 道\nsite: 町"),
    ])
  func parts(part: String, expected: String) throws {
    let expected = expected.split(separator: "\n").map(String.init)
    #expect(try blocks(xhtml(part + Self.text)) == expected + Self.read)
    #expect(try blocks(xhtml(Self.text + part)) == Self.read + expected)
  }

  @Test(
    "What belongs to the text stays",
    arguments: [
      ("<section><header><p>担当</p></header><footer><p>典拠</p></footer></section>", ["p: 担当", "p: 典拠"]),
      ("<aside><p>コラム</p></aside>", ["note: コラム"]),
      ("<footer><div class=\"footnote\">注</div></footer>", ["note: 注"]),
      ("<nav>目次</nav>", ["contents: 目次"]),
    ])
  func kept(part: String, expected: [String]) throws {
    #expect(try blocks(xhtml(Self.text + part)) == Self.read + expected)
  }

  @Test(
    "One form, head or foot around most of the text is the page", arguments: ["form", "header", "footer"])
  func wrapped(element: String) throws {
    #expect(try blocks(xhtml("<\(element)>\(Self.text)</\(element)>")) == Self.read)
  }

  @Test(
    "A head that holds the title is none of the site's",
    arguments: [
      ("<header><h1>坂の計画</h1><p>町</p></header><main>\(text)</main>", ["h1: 坂の計画", "p: 町"]),
      ("<header><h1>坂の計画</h1><p>町</p></header>\(text)", ["h1: 坂の計画", "p: 町"]),
      (
        "<header><a href=\"/\">町</a><h1>坂の計画</h1></header><main>\(text)</main>",
        ["site: 町", "h1: 坂の計画"]
      ),
      ("<header><h1><a href=\"/\">町</a></h1></header><main>\(text)</main>", ["site: 町"]),
      ("<header><h1>町</h1></header><main><h1>坂</h1>\(text)</main>", ["site: 町", "h1: 坂"]),
    ])
  func title(body: String, expected: [String]) throws {
    #expect(try blocks(xhtml(body)) == expected + Self.read)
  }

  @Test("What is set aside stands in the diagnostics, whole, a run of blocks in each")
  func diagnostics() throws {
    let body = "<header>町</header>\n<p>道案内</p><main>\(Self.text)</main>\n<footer>役場</footer>"
    let source = try readMarkup(Array(xhtml(body).utf8), format: nil)
    #expect(
      source.diagnostics == [
        Diagnostic(.siteFurniture, line: 2, text: "町\n道案内"), Diagnostic(.siteFurniture, line: 4, text: "役場"),
      ])
  }

  @Test("Where the tolerant parser leaves a paragraph open, main is main all the same")
  func tolerant() throws {
    let page = "<html><body><p>道案内<main>\(Self.text)</main><footer>役場</footer></body></html>"
    #expect(try blocks(page) == ["site: 道案内"] + Self.read + ["site: 役場"])
  }

  @Test("Other vocabularies have no site", arguments: ["<doc><header>甲</header><main>乙</main></doc>"])
  func otherVocabulary(markup: String) throws {
    #expect(try blocks(markup) == ["p: 甲", "p: 乙"])
  }

  @Test("A page of frames is said to be one, with the files of its frames")
  func frames() {
    let page =
      "<html><frameset><frame src=\"menu.html\"><frame src=\"main.html\"><noframes>無</noframes></frameset></html>"
    #expect(throws: IngestError(.frameset, detail: "menu.html, main.html")) { try blocks(page) }
  }
}

@Suite("Markup: links to where they stand")
struct SelfLinkTests {
  @Test(
    "Marks are no text; what has a letter or a digit is",
    arguments: [
      ("<p>文。<a class=\"permalink\" href=\"#b\"> 🔗</a></p>", "p: 文。"),
      ("<p><a class=\"self-link\" href=\"#b\">§</a>文。</p>", "p: 文。"),
      ("<p><b>題<a class=\"pilcrow\" href=\"#b\"></a></b><a class=\"pilcrow\" href=\"#b\">#</a></p>", "p*: 題"),
      ("<p>one <a class=\"permalink\" href=\"#b\">¶</a> two</p>", "p: one two"),
      ("<p>一\n<a class=\"permalink\" href=\"#b\">\n¶</a>\n二</p>", "p: 一二"),
      ("<div><a class=\"self-link\" href=\"#b\">例<bdi> 1</bdi></a></div>", "p: 例 1"),
      ("<p><a class=\"self-link\" href=\"#b\">Note</a></p>", "p: Note"),
      ("<p><a class=\"self-link\" href=\"#b\">①</a></p>", "p: ①"),
    ])
  func marks(body: String, expected: String) throws {
    #expect(try blocks(xhtml(body)) == [expected])
  }
}
