import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReview

/// Text that was dropped or moved, terms, spellings and references.
@Suite struct TextTests {
  @Test func aSentenceWithoutTraceIsDropped() throws {
    let first = "市は道を直し、橋を守る。\n森の小道では、ふくろうの声に耳をすます会が開かれる。\n"
    #expect(
      try found(first, "市は道を直し、橋を守る。\n", .textDropped) == [
        "text-dropped: 森の小道では、ふくろうの声に耳をすます会が開かれる。 -> "
      ])
    let kept = "市は道を直し、橋を守る。\n森の小道では、月に一度、ふくろうの声に耳をすます会が開かれる習わしである。\n"
    #expect(try found(first, kept, .textDropped).isEmpty)
  }

  @Test func aSectionThatStandsElsewhereHasMoved() throws {
    let first = """
      第１章　道
      １　舗装
      舗装の傷みを春に調べる。
      ２　街灯
      街灯の球を秋に替える。
      第２章　水
      １　井戸
      井戸の水位を毎朝はかる。

      """
    let second = """
      第１章　道
      １　舗装
      舗装の傷みを春に調べる。
      第２章　水
      １　井戸
      井戸の水位を毎朝はかる。
      ２　街灯
      街灯の球を秋に替える。

      """
    #expect(try found(first, second, .textMoved) == ["text-moved: ２　街灯 -> ２　街灯"])
  }

  @Test func termsThatAppearAndVanish() throws {
    let shared = String(repeating: "道路と水路を点検する。\n", count: 6)
    let first = String(repeating: "ポケベルで知らせる。\n", count: 4) + shared
    let second = "生成ＡＩに聞く。\n生成ＡＩで調べる。\n生成ＡＩは速い。\n生成ＡＩも誤る。\n" + shared
    #expect(
      try found(first, second, .termAppeared, .termVanished) == [
        "term-appeared:  -> 生成AI", "term-vanished: ポケベル -> ",
      ])
  }

  @Test("the likelihood ratio of Dunning", arguments: [(0, 5, 6.93), (5, 5, 0), (10, 20, 3.40)])
  func ratio(first: Int, second: Int, expected: Double) {
    #expect(abs(keyness((first, second), of: (1000, 1000)) - expected) < 0.01)
  }

  @Test func spellingsThatWaverBetweenSections() throws {
    let second = "第１章　道\nサーバーを道に置く。取組を進める。\n第２章　水\nサーバを川に置く。取り組みを進める。ＡＩとAIを使う。\n"
    #expect(
      try found("市は道を直す。\n", second, .spellingWavers) == [
        "spelling-wavers:  -> サーバー ×1 / サーバ ×1", "spelling-wavers:  -> 取組 ×1 / 取り組み ×1",
      ])
  }

  @Test func referencesToNowhereAndElsewhere() throws {
    let first = """
      第１章　道
      舗装の傷みは図１に示す。事業は別表のとおりとする。
      図１　傷みの地図
      第２章　水
      井戸のことは、第１章の道と同じに扱う。
      別表　事業
      井戸の水位の計測

      """
    let second = """
      第１章　森
      森の木を数える。
      第２章　道
      舗装の傷みは図１に示す。事業は別表のとおりとする。
      図２　傷みの地図
      第３章　水
      井戸のことは、第１章の道と同じに扱う。

      """
    let findings = try review(first, second)
    #expect(
      findings.findings.filter { $0.kind == .referenceDangling }.map { $0.facts[0] } == ["図1", "別表"])
    #expect(
      findings.findings.filter { $0.kind == .referenceAstray }.map(\.facts) == [["第1章", "第１章　道", "第１章　森"]])
  }

  @Test func referencesIntoOtherDocumentsAreNoneOfOurs() throws {
    let text = "総合計画第９章にならう。条例の第８条を見る。\n第１章　道\n市は道を直す。\n"
    #expect(try found(text, text, .referenceDangling).isEmpty)
  }
}
