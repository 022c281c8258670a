import RevisionModel
import Testing

@testable import RevisionIngest

private func texts(_ text: String) throws -> [String] {
  try read(Array(text.utf8), name: "edition.txt", options: ReadingOptions(format: .text)).texts
}

@Suite("Sentences that are broken at links")
struct BrokenSentenceTests {
  @Test("a line inside of an open bracket goes on, and so does the line that closes it")
  func openBracket() throws {
    #expect(
      try texts("港の人（港の規則\n（昭和五年規則第三号）第二条\nに定める人をいう。）は、届け出る。\n\n係が受ける。\n")
        == ["港の人（港の規則（昭和五年規則第三号）第二条に定める人をいう。）は、届け出る。", "係が受ける。"])
    #expect(
      try texts("The harbour (see the plan\nof last year) is deep.\n\nIt is old.\n")[0].hasSuffix(
        "(see the plan of last year) is deep."))
  }

  @Test("a bracket that nothing closes nearby, or before an item or a blank line, joins nothing")
  func neverClosed() throws {
    for text in [
      "港（案\n海\n山\n", "港（案\n\n海）\n", "港（案\n・海）\n", "港（案\n（１）海）\n",
      "港（案" + String(repeating: "\n海", count: 7) + "\n山）\n",
    ] {
      #expect(try texts(text)[0] == "港（案", "\(text)")
    }
  }

  @Test("a line that begins with a particle goes on behind a comma without an end")
  func particle() throws {
    #expect(try texts("係は、港の規則\nの規定により届け出る。\n") == ["係は、港の規則の規定により届け出る。"])
    #expect(try texts("係は、届け\nを出す。\n") == ["係は、届けを出す。"])
    #expect(try texts("灯は、港の規則\n（昭和五年規則第三号）にいう灯とする。\n") == ["灯は、港の規則（昭和五年規則第三号）にいう灯とする。"])
  }

  @Test(
    "words that begin like a particle, remarks and lines behind an end begin something new",
    arguments: [
      "網、綱\nのりと昆布\n", "網、綱\n（例）のりと昆布\n", "港を開く。\nの規定は、港に用いる。\n", "港の規則\nの規定を用いる。\n",
      "係は、港の規則\n\nの規定を用いる。\n", "係は、港の規則\n（昭和五年規則第三号）\n",
    ])
  func something(text: String) throws {
    #expect(try texts(text).count == 2)
  }
}
