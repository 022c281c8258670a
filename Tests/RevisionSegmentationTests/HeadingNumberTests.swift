import RevisionModel
import Testing

@testable import RevisionSegmentation

/// What of a heading is its number.
@Suite struct HeadingNumberTests {
  /// The number of a heading that markup states.
  private func number(_ heading: String) -> String {
    var vocabulary = Vocabulary()
    let source = markup([(.heading(level: 1), heading), (.paragraph, "灯が点いた。")])
    return segment(source, language: .ja, vocabulary: &vocabulary).heads.last?.number ?? ""
  }

  @Test func aWordMayStandBeforeIt() {
    #expect(number("基準 1.1.1 灯りの色") == "基準 1.1.1")
    #expect(number("基準 2.2.4 割り込み") == "基準 2.2.4")
    #expect(number("付録 A 用語") == "付録 A")
  }

  @Test func whatAPhraseSpeaksOfIsNoNumber() {
    #expect(number("基準 1.1.1 の事例") == "")
    #expect(number("要件 1 を読む") == "")
    #expect(number("1.1 の目的") == "")
    #expect(number("2 のりものを待つ") == "2")
    #expect(number("3 にぎわいのある港") == "3")
  }

  @Test func aBracketIsWholeOrNone() {
    #expect(number("附属資料(1) 港の表") == "附属資料(1)")
    #expect(number("概要 (a) 港の運営") == "")
    #expect(number("(1) 港の運営") == "(1)")
    #expect(number("１）港の運営") == "１")
  }
}
