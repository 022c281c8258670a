import RevisionModel
import Testing

@testable import RevisionAlignment

/// How sections find each other.
struct SectionLinkTests {
  @Test func anInsertedChapterRenumbersTheOthers() {
    check(
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      # 第2章 教育
      学校には一人一台の端末を配る。
      """,
      """
      # 第1章 財政
      市債の残高を毎年一割ずつ減らす。
      # 第2章 交通
      市内の循環バスを毎時四本に増やす。
      # 第3章 教育
      学校には一人一台の端末を配る。
      """, sections: ["+0", "0=1#", "1=2#"])
  }

  @Test func aRenamedSectionIsKnownByItsText() {
    check(
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やし、終発を三十分遅らせる。
      # 第2章 教育
      学校には一人一台の端末を配る。
      """,
      """
      # 第1章 移動しやすいまち
      市内の循環バスを毎時四本に増やし、終発を三十分遅らせる。
      # 第2章 教育
      学校には一人一台の端末を配る。
      """, sections: ["0~0", "1=1"])
  }

  @Test func headingsThatEveryChapterHasDoNotConfuse() {
    check(
      """
      # 第1章 交通
      ## 概要
      循環バスと踏切の話をする。
      ## 課題
      終発が早く、夜の移動に困る人が多い。
      # 第2章 教育
      ## 概要
      端末と給食の話をする。
      ## 課題
      端末の修理に時間がかかりすぎている。
      """,
      """
      # 第1章 教育
      ## 概要
      端末と給食の話をする。
      ## 課題
      端末の修理に時間がかかりすぎている。
      # 第2章 交通
      ## 概要
      循環バスと踏切の話をする。
      ## 課題
      終発が早く、夜の移動に困る人が多い。
      """, sections: ["3=0^#", "4=1", "5=2", "0=3#", "1=4", "2=5"])
  }

  @Test func aChapterWithoutTextOfItsOwnIsKnownByItsParts() {
    check(
      """
      # 第1章 現状
      ## 人口
      人口は十年で二割減った。
      ## 産業
      造船所が閉じ、工業団地ができた。
      """,
      """
      # 第1章 まちの姿
      ## 人口
      人口は十年で二割減った。
      ## 産業
      造船所が閉じ、工業団地ができた。
      """, sections: ["0~0", "1=1", "2=2"])
  }

  @Test func aSectionThatIsGoneAndOneThatIsNewStayAlone() {
    check(
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      # 第2章 観光
      港に大型客船を迎え、土産物の市を開く。
      """,
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やす。
      # 第2章 水道
      古い配水管を耐震の管に取り替える。
      """, sections: ["0=0", "-1", "+1"])
  }

  @Test func equalSectionsLinkInPlace() {
    let text = "# 概要\n別に定める。\n# 概要\n別に定める。\n# 概要\n別に定める。"
    check(text, text, sections: ["0=0", "1=1", "2=2"])
  }

  @Test func aSectionIsSplitInTwo() {
    check(
      """
      # 第1章 移動
      市内の循環バスを毎時四本に増やす。
      終発を三十分遅らせる。
      駅前の駐輪場を建て替える。
      自転車の通る道を青く塗り分ける。
      # 第2章 教育
      学校には一人一台の端末を配る。
      """,
      """
      # 第1章 移動
      市内の循環バスを毎時四本に増やす。
      終発を三十分遅らせる。
      # 第2章 自転車
      駅前の駐輪場を建て替える。
      自転車の通る道を青く塗り分ける。
      # 第3章 教育
      学校には一人一台の端末を配る。
      """,
      sentences: ["0=0", "1=1", "2=2", "+3", "3=4", "4=5", "5=6", "6=7"], sections: ["0~0,1", "1=2#"])
  }
}
