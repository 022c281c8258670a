import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Hostile text in the page")
struct MarkupTests {
  private func escaped(_ text: String) -> String {
    var markup = Markup()
    markup.text(text)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test(
    "text stands as text, whatever it is",
    arguments: [
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a & b ]]> \"c\" 'd'", "a &amp; b ]]&gt; &quot;c&quot; &#39;d&#39;"),
      ("=HYPERLINK(1)", "=HYPERLINK(1)"),
      ("\u{0}\u{1B}[31m\r", "␀␛[31m␍"),
      ("\u{7F}\u{85}", "␡[U+0085]"),
      ("a\u{202E}b\u{2066}c\u{2029}", "a[U+202E]b[U+2066]c[U+2029]"),
      ("tab\tand\nline", "tab\tand\nline"),
      ("①—“ﾊﾝｶｸ”（全角）é\u{A0}𠮷😀", "①—“ﾊﾝｶｸ”（全角）é\u{A0}𠮷😀"),
    ])
  func escaping(text: String, expected: String) { #expect(escaped(text) == expected) }

  @Test("noncharacters, which HTML forbids, are replaced")
  func noncharacters() {
    var markup = Markup()
    markup.text([0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90, 0xF0, 0x9F, 0xBF, 0xBE, 0x61, 0xE2])
    #expect(markup.bytes.starts(with: "\u{FFFD}\u{FFFD}\u{FFFD}a".utf8))
  }

  @Test("a title, a path, a heading and a sentence that are markup do not become markup")
  func everywhere() {
    let attack = "\"><img src=x onerror=alert(1)>"
    let document = Sample.document(
      [Sample.Part(1, "", attack, [attack + "。"])],
      diagnostics: [Diagnostic(.partRead, line: 1, text: attack)])
    var assessment = Sample.assessment(
      Pair(first: document, second: document), sections: [Link(first: [0], second: [0])],
      sentences: [Link(first: [1], second: [1])], options: ComparisonOptions(title: attack))
    assessment.files.second.path = attack
    assessment.tool = attack
    #expect(!String(decoding: renderHTML(assessment, []), as: UTF8.self).contains("<img"))
  }
}
