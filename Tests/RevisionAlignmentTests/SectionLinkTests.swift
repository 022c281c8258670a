import RevisionModel
import Testing

@testable import RevisionAlignment

/// How sections find each other.
struct SectionLinkTests {
  @Test func provisionsAreKnownByTheDateAndNumberOfTheirLaw() {
    check(
      """
      # 第一条
      町は、水を配る。
      # 附則（平成二五年三月三一日法律第二二号）
      この法律は、公布の日から施行する。
      # 附則（平成二九年三月三一日法律第四号）
      この法律は、平成二九年四月一日から施行する。
      """,
      """
      # 第一条
      町は、水を配る。
      # 附則（平成25年3月31日法律第22号）
      この法律は、平成二九年四月一日から施行する。
      # 附則（平成29年3月31日法律第4号）
      この法律は、公布の日から施行する。
      # 附則（令和元年六月一四日法律第三七号）
      この法律は、公布の日から施行する。
      """, sections: ["0=0", "1~1", "2~2", "+3"])
  }

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

  @Test func aSectionThatMovedAndWasRenamedIsKnownByItsSentences() {
    check(
      """
      # 第1章 交通
      市内の循環バスを毎時四本に増やし、終発を三十分遅らせる。
      # 第2章 教育
      学校には一人一台の端末を配り、三年ごとに取り替える。
      # 第3章 防災
      川の水位を五分ごとに測り、危ないときは携帯電話へ知らせる。
      避難所の混み具合を地図に示す。
      古い無線塔は取り壊す。
      # 第4章 財政
      市債の残高を毎年一割ずつ減らす。
      """,
      """
      # 第1章 いのちを守る
      川の水位を三分ごとに測り、危ないときは携帯電話へ知らせる。
      避難所の混み具合を画面の地図に示す。
      備蓄の倉庫を二つ建てる。
      # 第2章 交通
      市内の循環バスを毎時四本に増やし、終発を三十分遅らせる。
      # 第3章 教育
      学校には一人一台の端末を配り、三年ごとに取り替える。
      # 第4章 財政
      市債の残高を毎年一割ずつ減らす。
      """, sections: ["2~0^#", "0=1#", "1=2#", "3=3"])
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

  @Test func headingsThatEveryChapterHasDoNotHoldDifferentChaptersTogether() {
    check(
      """
      # 第1章 農業
      ## 目的
      休んだ田を若い担い手へ渡す。
      ## 概要
      農具を貸し出す納屋を建てる。
      # 第2章 防災
      ## 目的
      大雨で亡くなる人をなくす。
      ## 概要
      避難所の床を高くする。
      """,
      """
      # 第1章 農業
      ## 目的
      休んだ田を若い担い手へ渡す。
      ## 概要
      農具を貸し出す納屋を建てる。
      # 第2章 文化財
      ## 目的
      祭りばやしを次の世代へ伝える。
      ## 概要
      学芸員が町家を調べ、図面を残す。
      """, sections: ["0=0", "1=1", "2=2", "-3", "-4", "-5", "+3", "+4", "+5"])
  }

  @Test func headingsOfTheirOwnHoldARewrittenChapterTogether() {
    check(
      """
      # 第1章 農業
      休んだ田を若い担い手へ渡す。
      # 第2章 防災
      ## 避難所の備え
      大雨で亡くなる人をなくす。
      """,
      """
      # 第1章 農業
      休んだ田を若い担い手へ渡す。
      # 第2章 安全
      ## 避難所の備え
      食料と水を三日分たくわえる。
      """, sections: ["0=0", "1~1", "2~2"])
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

  @Test func aSectionOfWhichLittleIsNewJoinsMoreSurely() {
    let first = "# 第1章 移動\n循環バスを毎時四本に増やす。\n終発を三十分遅らせる。\n駐輪場を建て替える。\n自転車の道を青く塗る。"
    let second =
      "# 第1章 移動\n循環バスを毎時四本に増やす。\n終発を三十分遅らせる。\n# 第2章 自転車\n駐輪場を建て替える。\n自転車の道を青く塗る。"
    let whole = check(first, second, sections: ["0~0,1"])
    let partly = check(first, second + "\n坂では押す。", sections: ["0~0,1"])
    #expect(partly.sections[0].confidence < whole.sections[0].confidence)
    #expect(partly.sections[0].confidence > 0.8)
  }
}
