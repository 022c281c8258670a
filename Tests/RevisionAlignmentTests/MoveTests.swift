import RevisionModel
import Testing

@testable import RevisionAlignment

/// What counts as moved.
struct MoveTests {
  private let sections = """
    # 第1章 交通
    市内の循環バスを毎時四本に増やす。
    駅前広場の信号を歩車分離に改める。
    踏切を三か所で立体交差にする。
    # 第2章 教育
    学校には一人一台の端末を配る。
    放課後の教室を地域に開く。
    給食の費用を市が負担する。
    """

  @Test func aSentenceMovesInsideItsSection() {
    check(
      sections,
      """
      # 第1章 交通
      踏切を三か所で立体交差にする。
      市内の循環バスを毎時四本に増やす。
      駅前広場の信号を歩車分離に改める。
      # 第2章 教育
      学校には一人一台の端末を配る。
      放課後の教室を地域に開く。
      給食の費用を市が負担する。
      """, sentences: ["0=0", "3=1^", "1=2", "2=3", "4=4", "5=5", "6=6", "7=7"])
  }

  @Test func aSentenceMovesToAnotherSection() {
    check(
      sections,
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      踏切を三か所で立体交差にする。
      # 第2章 教育
      学校には一人一台の端末を配る。
      駅前広場の信号を歩車分離に改める。
      放課後の教室を地域に開く。
      給食の費用を市が負担する。
      """, sentences: ["0=0", "1=1", "3=2", "4=3", "5=4", "2=5^", "6=6", "7=7"])
  }

  @Test func anEditedSentenceMovesToAnotherSection() {
    check(
      sections,
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      踏切を三か所で立体交差にする。
      # 第2章 教育
      学校には一人一台の端末を配る。
      駅前広場の信号を早期に歩車分離に改める。
      放課後の教室を地域に開く。
      給食の費用を市が負担する。
      """, sentences: ["0=0", "1=1", "3=2", "4=3", "5=4", "2~5^", "6=6", "7=7"])
  }

  @Test func severalEditsInAShortSentenceDoNotHideItsMove() {
    check(
      """
      # 第1章 林業
      林道の側溝を毎年さらう。
      苗木を育てる研修会を山村で開く。
      # 第2章 漁業
      漁港の防波堤を高くする。
      海藻の畑を湾の外へ広げる。
      """,
      """
      # 第1章 林業
      林道の側溝を毎年さらう。
      # 第2章 漁業
      漁港の防波堤を高くする。
      苗木を育てるための研修会を毎年、山村で開く。
      海藻の畑を湾の外へ広げる。
      """, sentences: ["0=0", "1=1", "3=2", "4=3", "2~4^", "5=5"])
  }

  @Test func sentencesOfOnePatternThatTellOfDifferentThingsDoNotMove() {
    let facts = [
      ("橋", "塗装"), ("港", "照明"), ("堤", "水門"), ("坂", "舗装"), ("駅", "看板"), ("蔵", "屋根"), ("池", "木道"), ("塔", "時計"),
      ("峠", "標識"),
    ]
    let pattern = { (place: String, thing: String) in "市は、老朽化した\(place)の\(thing)を計画の期間内に更新する。" }
    let lines = facts.map { pattern($0.0, $0.1) }
    let others = "図書館は夜間も開館する。\n広報紙は月に二度配る。"
    check(
      "# 第1章 施設\n\(lines.joined(separator: "\n"))\n\(pattern("窓", "硝子"))\n# 第2章 広報\n\(others)",
      "# 第1章 施設\n\(lines.joined(separator: "\n"))\n# 第2章 広報\n\(others)\n\(pattern("壁", "漆喰"))",
      sentences: (0...9).map { "\($0)=\($0)" } + ["-10", "11=10", "12=11", "13=12", "+13"])
  }

  @Test func aSectionThatMovesDoesNotMoveItsSentences() {
    check(
      sections + "\n# 第3章 防災\n防災無線を全地区で更新する。\n避難所に発電機を備える。",
      """
      # 第1章 防災
      防災無線を全地区で更新する。
      避難所に発電機を備える。
      # 第2章 交通
      市内の循環バスを毎時四本に増やす。
      駅前広場の信号を歩車分離に改める。
      踏切を三か所で立体交差にする。
      # 第3章 教育
      学校には一人一台の端末を配る。
      放課後の教室を地域に開く。
      給食の費用を市が負担する。
      """,
      sentences: [
        "8=0", "9=1", "10=2", "0=3", "1=4", "2=5", "3=6", "4=7", "5=8", "6=9", "7=10",
      ], sections: ["2=0^#", "0=1#", "1=2#"])
  }

  @Test func theCommonOrderKeepsAsManyAsItCan() {
    let pairs = [(0, 3), (1, 0), (2, 1), (3, 2)].map { (first: $0.0, second: $0.1) }
    #expect(commonOrder(pairs, weights: [100, 1, 1, 1]) == [false, true, true, true])
  }

  @Test func amongEqualOrdersTheHeavierIsKept() {
    let pairs = [(0, 1), (1, 0)].map { (first: $0.0, second: $0.1) }
    #expect(commonOrder(pairs, weights: [1, 2]) == [false, true])
    #expect(commonOrder(pairs, weights: [2, 1]) == [true, false])
  }
}
