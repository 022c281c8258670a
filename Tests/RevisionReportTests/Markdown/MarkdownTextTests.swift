import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Text in Markdown")
struct MarkdownTextTests {
  private func text(_ text: String, beginsBlock: Bool = false) -> String {
    var out = MarkdownText()
    out.text(Array(text.utf8), beginsBlock: beginsBlock)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test(
    "what Markdown and HTML give a meaning shows as it is written",
    arguments: [
      ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
      ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"),
      ("[a](b) ![c]", "\\[a\\](b) !\\[c\\]"), ("a|b \\ {{c}}", "a\\|b \\\\ \\{\\{c}}"), ("$5", "&#36;5"),
      ("一行目\n二行目\t三", "一行目 二行目 三"), ("A\u{1B}[2J\u{202E}", "A␛\\[2J[U+202E]"),
    ])
  func escaped(written: String, expected: String) {
    #expect(text(written) == expected)
  }

  @Test(
    "no address, no name of a person and no number of an issue becomes a link",
    arguments: [
      ("https://a.jp", "https`:`//a.jp"), ("a@b.jp", "a`@`b.jp"), ("@name", "`@`name"), ("#12", "`#`12"),
      ("GH-12", "GH`-`12"), ("www.a.jp", "www`.`a.jp"), ("@#1", "`@#`1"), (":smile:", "`:`smile:"),
      ("10:30", "10:30"), ("C#", "C\\#"), ("注：２", "注：２"),
    ])
  func links(written: String, expected: String) {
    #expect(text(written) == expected)
  }

  @Test(
    "a paragraph begins no list and no heading",
    arguments: [
      ("1. 目的", "1\\. 目的"), ("12) 目的", "12\\) 目的"), ("- 項目", "\\- 項目"), ("+ 項目", "\\+ 項目"), ("===", "\\==="),
      ("# 題", "\\# 題"), ("> 引用", "&gt; 引用"), ("94.1 %", "94.1 %"), ("   字下げ", "字下げ"), ("7", "7"),
      ("1.", "1\\."),
    ])
  func beginnings(written: String, expected: String) {
    #expect(text(written, beginsBlock: true) == expected)
  }

  private func marked(_ pieces: InlinePiece...) -> String {
    var out = MarkdownText()
    out.marked(pieces)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private func same(_ text: String) -> InlinePiece { .same(Array(text.utf8)[...]) }
  private func deleted(_ text: String) -> InlinePiece { .deleted(Array(text.utf8)[...]) }
  private func inserted(_ text: String) -> InlinePiece { .inserted(Array(text.utf8)[...]) }

  @Test("marks stand tight, but for a blank where Markdown would not take them for marks")
  func marks() {
    #expect(marked(same("窓口を"), deleted("３"), inserted("５"), same("か所")) == "窓口を~~３~~**５**か所")
    #expect(marked(same("市民"), inserted("「企業」"), same("の声")) == "市民 **「企業」** の声")
    #expect(marked(same("市民、"), inserted("「企業」"), same("、他")) == "市民、**「企業」**、他")
    #expect(marked(inserted("（新）"), same("道")) == "**（新）** 道")
    #expect(marked(same("two"), deleted(" red "), same("doors")) == "two ~~red~~ doors")
    #expect(marked(same("市"), deleted("　"), same("は")) == "市 ~~␣~~ は")
  }
}
