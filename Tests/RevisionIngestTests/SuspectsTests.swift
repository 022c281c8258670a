import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("What is not seen, and what looks like something else")
struct SuspectsTests {
  /// What is told of `text` beside what every text is told.
  private func told(_ text: String, name: String = "x.txt") throws -> [Diagnostic] {
    try read(Array(text.utf8), name: name).diagnostics.filter {
      [.invisibleCharacters, .lookAlikeLetters].contains($0.code)
    }
  }

  @Test("characters without width are told with their numbers, from the line of the first on, and stay")
  func invisible() throws {
    let text = "港を守る。\n\n橋\u{200B}を\u{200B}守\u{AD}る\u{3164}。\n"
    #expect(
      try told(text)
        == [Diagnostic(.invisibleCharacters, line: 3, text: "U+00AD × 1, U+200B × 2, U+3164 × 1")])
    #expect(
      try read(Array(text.utf8), name: "x.txt").bytes.count { $0 == 0xAD } >= 1)
  }

  @Test("in markup too")
  func markup() throws {
    let page = "<html><body><p>港を守る。</p>\n<p>橋&#x2060;を守る。</p></body></html>"
    #expect(
      try told(page, name: "x.xhtml") == [Diagnostic(.invisibleCharacters, line: 2, text: "U+2060 × 1")])
  }

  @Test("a selector of a kanji's variant is told, that of an emoji is not")
  func selectors() throws {
    #expect(try told("葛\u{E0100}の橋を守る。").map(\.text) == ["U+E0100 × 1"])
    #expect(try told("港☀\u{FE0F}と👨\u{200D}👩を守る。").isEmpty)
  }

  @Test("letters of other scripts in words of Latin ones")
  func mixed() throws {
    #expect(
      try told("The рlan is kept.\n\nThe Ηarbour рlan.\n")
        == [Diagnostic(.lookAlikeLetters, line: 1, text: "U+0397 Η × 1, U+0440 р × 2")])
  }

  @Test("words of nothing but such letters, unless there is Cyrillic that looks like nothing else")
  func alone() throws {
    #expect(
      try told("The сору is kept.").map(\.text) == ["U+043E о × 1, U+0440 р × 1, U+0441 с × 1, U+0443 у × 1"])
    #expect(try told("Город хранит мост. Оно само. The plan is kept.").isEmpty)
  }

  @Test("Greek and Japanese as they are meant are not told")
  func ordinary() throws {
    #expect(try told("α版とβ版、Δtとμmを使う。サーバーへ、人口と工事。").isEmpty)
  }
}
