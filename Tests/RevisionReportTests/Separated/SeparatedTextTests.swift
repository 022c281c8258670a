import Testing

@testable import RevisionReport

@Suite("Comma-separated values")
struct SeparatedTextTests {
  private func row(_ fields: String..., hasMark: Bool = false) -> String {
    var out = SeparatedText(hasMark: hasMark)
    out.writeRow(fields.map { Array($0.utf8) })
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test("fields are quoted where they have to be, rows end with CR LF")
  func quoted() {
    #expect(row("節", "", "３") == "節,,３\r\n")
    #expect(
      row("a,b", "say \"no\"", "a;b", "a\tb", "a\nb")
        == "\"a,b\",\"say \"\"no\"\"\",\"a;b\",\"a\tb\",\"a\nb\"\r\n")
    #expect(row("節", hasMark: true) == "\u{FEFF}節\r\n")
  }

  @Test(
    "no field is a formula, and each can be had back",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
      ("\r=1", "'\r=1"),
      ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠SUM", "'＠SUM"), ("'=1", "''=1"), ("''＝1", "'''＝1"),
      ("'a'", "'a'"), ("1-1", "1-1"), ("ー", "ー"), ("", ""), ("'", "'"), ("（=1）", "（=1）"),
    ])
  func formulas(written: String, expected: String) {
    #expect(String(decoding: defused(Array(written.utf8)), as: UTF8.self) == expected)
  }
}
