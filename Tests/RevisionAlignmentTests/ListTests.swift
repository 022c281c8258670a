import RevisionModel
import Testing

@testable import RevisionAlignment

/// Lines of lists, which have few words to be known by.
struct ListTests {
  @Test func namesWithAmountsAreFoundInAnotherOrder() {
    check(
      """
      # 第1章 統計
      出生数 320人
      死亡数 415人
      転入数 1208人
      離婚数 48組
      """,
      """
      # 第1章 統計
      転入数 1315人
      離婚数 51組
      出生数 298人
      死亡数 431人
      """, sentences: ["0=0", "3~1^", "4~2^", "1~3", "2~4"])
  }

  @Test func englishNamesWithAmountsAreFoundInAnotherOrder() {
    check(
      "# 1 Budget\nRoads: 120\nBridges: 45\nParks: 30", "# 1 Budget\nParks: 35\nRoads: 118\nBridges: 52",
      sentences: ["0=0", "3~1^", "1~2", "2~3"], language: .en)
  }

  @Test func aNameThatStandsTwiceIsNotKnownByItself() {
    let comparison = check(
      "# 第1章 統計\n件数 320件\n橋の点検を毎年行う。\n件数 45件",
      "# 第1章 統計\n件数 46件\n橋の点検を毎年行う。\n件数 318件")
    let named = comparison.sentences.links.filter { $0.isJoining && !$0.traits.contains(.sameWording) }
    #expect(named.allSatisfy { !$0.isMoved })
  }

  @Test func whatIsNumberedAsThirdIsNotTheFourth() {
    let third = text("第三条の命令に違反したとき。 300円")
    #expect(!third.hasWords(of: text("第四条の命令に違反したとき。 300円")))
    #expect(third.hasWords(of: text("第３条の命令に違反したとき　500円")))
  }

  @Test func figuresAreTheirValues() {
    #expect(text("（平成二九年三月三一日法律第四号）") == text("（2017年3月31日法律第4号）"))
    #expect(text("（平成二九年三月三一日法律第四号）") != text("（平成二九年三月三一日法律第五号）"))
    #expect(text("(1) 道路 120万円").figures.count == 1)
  }

  private func text(_ content: String) -> FiguredText {
    Array(content.utf8).withUnsafeBufferPointer { FiguredText($0) }
  }
}
