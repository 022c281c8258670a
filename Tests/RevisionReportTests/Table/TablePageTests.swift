import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("table.html")
struct TablePageTests {
  private let first = "# 第１章　港\n\n港は市が守る。\n\n# 第２章　船\n\n船は港で数える。\n"
  private let second = "# 第１章　港\n\n港は市が守る。\n\n# 第３章　船\n\n船は沖で数える。\n"

  private func page(
    _ first: String, _ second: String, _ base: TableProfile.Base = .municipal,
    _ options: ComparisonOptions = ComparisonOptions()
  ) throws -> String {
    String(
      decoding: RevisionReport.renderTable(
        try compared(first, second, options: options), profile: TableProfile(base)),
      as: UTF8.self)
  }

  @Test("the title stands outside of the table, the note below it, the labels in the head of the table")
  func frame() throws {
    let page = try page(first, second)
    let header = page.between("<header>", "</header>")
    #expect(header.contains("<h1 id=\"title\">新旧対照表</h1>"))
    #expect(header.contains("（下線部分は改正部分）"))
    #expect(page.contains("<table aria-labelledby=\"title\" aria-describedby=\"note\">"))
    #expect(
      page.contains(
        "<thead><tr><th scope=\"col\">新</th><th scope=\"col\">旧</th><th scope=\"col\">備考</th></tr></thead>"))
  }

  @Test("edits are del and ins inside of their paragraphs, and remarks are text")
  func edits() throws {
    let page = try page(first, second)
    #expect(
      page.contains("<td><p>船は<ins><u>沖</u></ins>で数える。</p></td><td><p>船は<del><u>港</u></del>で数える。</p></td>"))
    #expect(page.contains("<td class=\"remarks\"><p>（変更）</p></td>"))
    #expect(!page.contains("<ins><p") && !page.contains("<del><p"))
  }

  @Test("a double underline is an u of its own")
  func labels() throws {
    #expect(try page(first, second, .national).contains("<p class=\"h\"><u class=\"d\">第３章</u>　船</p>"))
  }

  @Test("nothing is fetched, nothing runs, and no element has a style of its own")
  func inert() throws {
    let page = try page(first, second)
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    for forbidden in ["unsafe-inline", " style=", "<script", " src=", "<link", "http:", "https:", "href"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("hostile text is text")
  func hostile() throws {
    let page = try page(
      "# 港\n\n港は\\<script>守る。\n", "# 港\n\n港は\\<script>守らない\u{202E}。\n", .municipal,
      ComparisonOptions(title: "<b>\"'&"))
    #expect(page.contains("&lt;b&gt;&quot;&#39;&amp;</h1>"))
    #expect(page.contains("&lt;script&gt;"))
    #expect(page.contains("[U+202E]"))
  }

  @Test("a column of another language than the page's says so; the table's words in it do not")
  func languages() throws {
    let page = try page(
      first, second + "\n# 第４章　灯台\n\n灯台には人を置く。\n", .municipal, ComparisonOptions(language: .en))
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("(new)"))
  }

  @Test("a table without a row says that nothing is amended")
  func empty() throws {
    #expect(try page(first, first, .plan).contains("<p class=\"empty\">改正部分はありません。</p>"))
  }

  @Test("the hash that the page's policy admits is that of the style, which fetches nothing")
  func hash() {
    let style = "\(TableStyle.text)"
    #expect("\(TableStyle.hash)" == "sha256-" + base64(SHA256.hexadecimal(of: Array(style.utf8))))
    for forbidden in ["@import", "http", "@font-face", "url("] { #expect(!style.contains(forbidden)) }
    // The number of the page, which no reader misses who does not see it.
    #expect(style.occurrences(of: "content:") == 1)
  }
}
