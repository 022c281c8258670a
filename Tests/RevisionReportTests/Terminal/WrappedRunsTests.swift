import Testing

@testable import RevisionReport

@Suite("Text in colours, broken into lines")
struct WrappedRunsTests {
  private func lines(_ text: String, width: Int) -> [String] {
    var runs = WrappedRuns()
    runs.append(Array(text.utf8))
    return runs.lines(width: width).map { $0.map { String(decoding: $0.text, as: UTF8.self) }.joined() }
  }

  @Test(
    "lines end at blanks and between wide characters",
    arguments: [
      ("一二三四五", 4, ["一二", "三四", "五"]), ("one two three", 8, ["one two", "three"]),
      ("市は three", 6, ["市は", "three"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 4, [""]), ("一二三", 5, ["一二", "三"]),
      ("ab cd", 2, ["ab", "cd"]),
    ])
  func broken(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width: width) == expected)
  }

  @Test("no line begins with a closing or ends with an opening sign")
  func kinsoku() {
    #expect(lines("一二三。四", width: 6) == ["一二", "三。四"])
    #expect(lines("一二「三」四", width: 6) == ["一二", "「三」", "四"])
    #expect(lines("センター", width: 6) == ["セン", "ター"])
  }

  @Test("marks that combine take no column and stay with what they combine with")
  func combining() { #expect(lines("か\u{3099}か\u{3099}", width: 2) == ["か\u{3099}", "か\u{3099}"]) }

  @Test("signs are never parted from what they stand around")
  func glued() {
    var runs = WrappedRuns()
    runs.append(Array("窓口を".utf8))
    runs.append(Array("三四".utf8), .deleted, between: ("[-", "-]"))
    runs.append(Array("に".utf8))
    let lines = runs.lines(width: 8)
    #expect(
      lines.map { $0.map { String(decoding: $0.text, as: UTF8.self) } } == [["窓口を"], ["[-三四-]"], ["に"]])
    #expect(lines[1][0].colour == .deleted)
  }
}
