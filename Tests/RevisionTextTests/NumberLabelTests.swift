import RevisionText
import Testing

/// `text` begins with a label of `style` and `values`, spelled `label`, not doubtful.
private func check(
  _ text: String, is style: String, _ values: [Int], label: String, at least: NumberLabel.Strength = .fair,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let bytes = Array(text.utf8)
  guard let found = NumberLabel.leading(in: bytes) else {
    Issue.record("no label in \(text)", sourceLocation: sourceLocation)
    return
  }
  let spelling = String(decoding: bytes[..<found.length], as: UTF8.self)
  #expect(found.style == style, "\(text)", sourceLocation: sourceLocation)
  #expect(found.values == values, "\(text)", sourceLocation: sourceLocation)
  #expect(spelling == label, "\(text)", sourceLocation: sourceLocation)
  #expect(found.strength >= least, "\(text)", sourceLocation: sourceLocation)
}

/// `text` begins with no label, or with a doubtful one.
private func checkSentence(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = NumberLabel.leading(in: Array(text.utf8))
  #expect(
    found == nil || found?.strength == .weak, "\(text): \(String(describing: found))",
    sourceLocation: sourceLocation)
}

@Suite struct NumberLabelTests {
  @Test func divisionsOfPlansAndStatutes() {
    check("第１章　計画の概要", is: "第#章", [1], label: "第１章", at: .strong)
    check("第十二節 情報", is: "第#節", [12], label: "第十二節", at: .strong)
    check("第３条の２　この計画は", is: "第#条", [3, 2], label: "第３条の２", at: .strong)
    check("第三条の二の三　市は", is: "第#条", [3, 2, 3], label: "第三条の二の三", at: .strong)
    check("第２条（用語の意味）", is: "第#条", [2], label: "第２条")
    check("第1章計画の策定", is: "第#章", [1], label: "第1章")
    check("第１章", is: "第#章", [1], label: "第１章", at: .strong)
    check("第１　基本的な考え方", is: "第#", [1], label: "第１", at: .strong)
    check("第２章第３節　人材", is: "第#章第#節", [2, 3], label: "第２章第３節", at: .strong)
    check("第２回 策定会議", is: "第#回", [2], label: "第２回", at: .strong)
    check("１章　はじめに", is: "#章", [1], label: "１章")
  }

  @Test func divisionsAndNamesSetApartByBlanks() {
    check("第　１　章　　総　則", is: "第#章", [1], label: "第　１　章", at: .strong)
    check("第 2 節 港", is: "第#節", [2], label: "第 2 節", at: .strong)
    check("第 2 回会議", is: "第#", [2], label: "第 2", at: .strong)
    check("附　則", is: "附則", [], label: "附　則", at: .strong)
    check("資 料 編", is: "資料編", [], label: "資 料 編", at: .strong)
  }

  @Test func chaptersWithoutNumberAndWhatIsAppended() {
    check("序章　港のこと", is: "序章", [], label: "序章", at: .strong)
    check("終章", is: "終章", [], label: "終章", at: .strong)
    check("付属資料２　船の名", is: "付属資料#", [2], label: "付属資料２", at: .strong)
    check("巻末資料", is: "巻末資料", [], label: "巻末資料", at: .strong)
    checkSentence("序章では港のことを述べる。")
    checkSentence("附属資料を見る。")
  }

  @Test func namesInBracketsOfFullWidth() {
    check("＜基本目標１＞　海を守る", is: "<基本目標#>", [1], label: "＜基本目標１＞", at: .strong)
    checkSentence("<div1>")
    checkSentence("＜港＞の船")
  }

  @Test func divisionsInOtherLanguages() {
    check("제1장 총칙", is: "제#장", [1], label: "제1장", at: .strong)
    check("제3조의2(기록)", is: "제#조", [3, 2], label: "제3조의2")
    check("第二节　记录", is: "第#节", [2], label: "第二节", at: .strong)
    check("§ 4 Dauer", is: "§ #", [4], label: "§ 4", at: .strong)
    check("§4a Sitz", is: "§ #", [4, 1], label: "§4a", at: .strong)
    check("Kapitel 2: Ziele", is: "Kapitel #:", [2], label: "Kapitel 2:", at: .strong)
    check("CHAPITRE II Objet", is: "Chapitre #", [2], label: "CHAPITRE II", at: .strong)
    check("Titre Ier Objet", is: "Titre #", [1], label: "Titre Ier", at: .strong)
    check("ARTÍCULO 1º Objeto", is: "Artículo #", [1], label: "ARTÍCULO 1º", at: .strong)
    checkSentence("제2조를 준용한다.")
    checkSentence("§ 2 gilt entsprechend.")
    checkSentence("§§ 2 und 3 gelten.")
    checkSentence("Kapitel 2 nennt die Ziele.")
    checkSentence("Teilweise bewölkt.")
  }

  @Test func titlesInBrackets() {
    check("【基本の考え方】", is: "【】", [], label: "【基本の考え方】")
    check("＜２つの柱＞", is: "＜＞", [], label: "＜２つの柱＞")
    check("≪現状と課題≫", is: "≪≫", [], label: "≪現状と課題≫")
    check("＜＜現状＞＞", is: "＜＞", [], label: "＜＜現状＞＞")
    check("『灯台の手引き』", is: "『』", [], label: "『灯台の手引き』")
    check("［背景］", is: "［］", [], label: "［背景］")
    checkSentence("＜＜現状＞")
    checkSentence("『灯台の手引き』を読む。")
    checkSentence("【注意】夜は暗い。")
    checkSentence("<https://example.org/>")
  }

  @Test func numberedNames() {
    check("附則", is: "附則", [], label: "附則", at: .strong)
    check("附　則", is: "附則", [], label: "附　則", at: .strong)
    check("別表第一（第三条関係）", is: "別表第#", [1], label: "別表第一")
    check("資料１ 予算", is: "資料#", [1], label: "資料１", at: .strong)
    check("図2-1　推移", is: "図#-#", [2, 1], label: "図2-1", at: .strong)
    check("基本目標Ⅰ　暮らし", is: "基本目標Ⅰ", [1], label: "基本目標Ⅰ", at: .strong)
    check("取組③ 学校の通信", is: "取組①", [3], label: "取組③", at: .strong)
    check("【議題１】 戦略の案", is: "【議題#】", [1], label: "【議題１】", at: .strong)
    check("付録 A　用語", is: "付録A", [1], label: "付録 A", at: .strong)
    checkSentence("付録A4判")
    check("【１】目的", is: "【#】", [1], label: "【１】", at: .strong)
    check("【第２章】目的", is: "【第#章】", [2], label: "【第２章】", at: .strong)
  }

  @Test func namesOfTheDocumentsOwnAreDoubtful() {
    check("施策の方向性１　見守り", is: "施策の方向性#", [1], label: "施策の方向性１", at: .weak)
    check("施策Ａ：見守り", is: "施策A:", [1], label: "施策Ａ：", at: .weak)
    check(
      "Strategic Objective 2: Warm homes", is: "Strategic Objective #:", [2], label: "Strategic Objective 2:",
      at: .weak)
    check("Commitment 3 – Clean air", is: "Commitment #", [3], label: "Commitment 3", at: .weak)
    check("Policy 4 Homes", is: "Policy #", [4], label: "Policy 4", at: .weak)
    #expect(NumberLabel.leading(in: Array("Over 30 people came.".utf8)) == nil)
    #expect(NumberLabel.leading(in: Array("The year 2024 was dry.".utf8)) == nil)
    check("１目的", is: "#", [1], label: "１", at: .weak)
    #expect(NumberLabel.leading(in: Array("３年後の姿".utf8)) == nil)
    check("㋑ 橋の灯", is: "㋐", [2], label: "㋑", at: .strong)
    check("暮らしの柱②", is: "暮らしの柱①", [2], label: "暮らしの柱②", at: .weak)
    check("まちづくりの方針３：道", is: "まちづくりの方針#:", [3], label: "まちづくりの方針３：", at: .weak)
    #expect(NumberLabel.leading(in: Array("令和７　年度の予算".utf8)) == nil)
    #expect(NumberLabel.leading(in: Array("およそ３割の人".utf8)) == nil)
    #expect(NumberLabel.leading(in: Array("一人暮らし３　軒".utf8)) == nil)
  }

  @Test func rowsOfTheSyllabary() {
    check("あ行", is: "あ行", [1], label: "あ行", at: .strong)
    check("カ行", is: "あ行", [2], label: "カ行", at: .strong)
    #expect(NumberLabel.leading(in: Array("か行を読む".utf8)) == nil)
    #expect(NumberLabel.leading(in: Array("い行".utf8)) == nil)
  }

  @Test func arabicNumbers() {
    check("１．目的", is: "#.", [1], label: "１．", at: .strong)
    check("1. Purpose", is: "#.", [1], label: "1.", at: .strong)
    check("２　現状", is: "#", [2], label: "２", at: .strong)
    check("２　人口の見通し", is: "#", [2], label: "２", at: .strong)
    check("2 Terms", is: "#", [2], label: "2")
    check("2 市民サービス", is: "#", [2], label: "2")
    check("3) 方法", is: "#)", [3], label: "3)", at: .strong)
    check("３、方法", is: "#、", [3], label: "３、", at: .strong)
    check("1-1 課題", is: "#-#", [1, 1], label: "1-1", at: .strong)
    check("１−１　課題", is: "#-#", [1, 1], label: "１−１", at: .strong)
    check("１．２　課題", is: "#.#", [1, 2], label: "１．２", at: .strong)
    check("1.2.3 Scope", is: "#.#.#", [1, 2, 3], label: "1.2.3", at: .strong)
    check("2.2.4 割り込み", is: "#.#.#", [2, 2, 4], label: "2.2.4", at: .strong)
    checkSentence("1.5 割の人")
    check("1.2.3. Scope", is: "#.#.#.", [1, 2, 3], label: "1.2.3.", at: .strong)
    check("1.2.3課題", is: "#.#.#", [1, 2, 3], label: "1.2.3")
    check("A.1 Terms", is: "A.#", [1, 1], label: "A.1", at: .strong)
    check("Ⅱ-3　体制", is: "Ⅰ-#", [2, 3], label: "Ⅱ-3", at: .strong)
    check("１（２）　体制", is: "#(#)", [1, 2], label: "１（２）", at: .strong)
  }

  @Test func brackets() {
    check("（１）目的", is: "(#)", [1], label: "（１）", at: .strong)
    check("(1) Purpose", is: "(#)", [1], label: "(1)", at: .strong)
    check("〔２〕目的", is: "〔#〕", [2], label: "〔２〕", at: .strong)
    check("［３］目的", is: "[#]", [3], label: "［３］", at: .strong)
    check("<4>目的", is: "<#>", [4], label: "<4>", at: .strong)
    check("（三）目的", is: "(一)", [3], label: "（三）", at: .strong)
    check("（ア）目的", is: "(ア)", [1], label: "（ア）", at: .strong)
    check("(b) the second", is: "(a)", [2], label: "(b)", at: .strong)
    check("(iv) the fourth", is: "(i)", [4], label: "(iv)", at: .strong)
    check("（注１）目的", is: "(注#)", [1], label: "（注１）", at: .strong)
  }

  @Test func otherSeries() {
    check("①目的", is: "①", [1], label: "①", at: .strong)
    check("⑫ 目的", is: "①", [12], label: "⑫", at: .strong)
    check("Ⅲ　目的", is: "Ⅰ", [3], label: "Ⅲ", at: .strong)
    check("Ⅳ．目的", is: "Ⅰ.", [4], label: "Ⅳ．", at: .strong)
    check("II. Scope", is: "I.", [2], label: "II.", at: .strong)
    check("ア　目的", is: "ア", [1], label: "ア", at: .strong)
    check("ウ．目的", is: "ア.", [3], label: "ウ．", at: .strong)
    check("ハ　目的", is: "イ", [3], label: "ハ", at: .strong)
    check("ａ．目的", is: "a.", [1], label: "ａ．", at: .strong)
    check("B. Scope", is: "A.", [2], label: "B.", at: .strong)
    check("一、目的", is: "一、", [1], label: "一、", at: .strong)
    check("十一　目的", is: "一", [11], label: "十一", at: .strong)
    check("三の二　目的", is: "一", [3, 2], label: "三の二", at: .strong)
    check("■目的", is: "■", [], label: "■", at: .strong)
    check("・ 目的", is: "・", [], label: "・", at: .strong)
    check("\u{F0B7} 目的", is: "\u{F0B7}", [], label: "\u{F0B7}", at: .strong)
    check("- purpose", is: "-", [], label: "-", at: .strong)
    check("※１ 当時の値", is: "※#", [1], label: "※１", at: .strong)
    check("■１．目的", is: "■#.", [1], label: "■１．", at: .strong)
  }

  @Test func aLabelMayBeReadInTwoWays() {
    let second = NumberLabel.leading(in: Array("イ　体制".utf8))
    #expect(second?.values == [2])
    #expect(second?.alternative == NumberLabel.Reading(style: "イ", values: [1]))
    let ninth = NumberLabel.leading(in: Array("I. Scope".utf8))
    #expect(ninth?.style == "I.")
    #expect(ninth?.alternative == NumberLabel.Reading(style: "A.", values: [9]))
  }

  @Test func englishWords() {
    check("Chapter 1", is: "Chapter #", [1], label: "Chapter 1", at: .strong)
    check("CHAPTER 2: Goals", is: "Chapter #:", [2], label: "CHAPTER 2:", at: .strong)
    check("Article IV Powers", is: "Article #", [4], label: "Article IV", at: .strong)
    check("Appendix B. Notes", is: "Appendix #.", [2], label: "Appendix B.", at: .strong)
    check("Appendix A.1 Notes", is: "Appendix #.#", [1, 1], label: "Appendix A.1", at: .strong)
    check(
      "Success Criterion 1.2.3 Captions", is: "Success Criterion #.#.#", [1, 2, 3],
      label: "Success Criterion 1.2.3")
    check("Part Two", is: "Part #", [2], label: "Part Two", at: .strong)
    check("Section 3 — Scope", is: "Section #", [3], label: "Section 3 —", at: .strong)
    check("Q1. Why?", is: "Q#.", [1], label: "Q1.", at: .strong)
  }

  @Test func sentencesThatBeginWithANumber() {
    for text in [
      "2025年度の予算は増えた。", "３つの柱を立てる。", "100人が集まった。", "1.5倍になった。", "1.5 倍になった。", "第１次産業を支える。",
      "第２期計画では、", "第三者の目で見る。", "第１章では目的を述べた。", "第３条の規定により", "第３条、第４条及び第５条", "第一に、費用である。",
      "一部の市民は", "一人ひとりが", "三つの視点", "1,000円を払う", "10：30に始める", "2025.4.1 改定", "03-1234-5678", "5Gの整備",
      "10-20人が", "１、２の例では", "①から④までの", "（１）～（３）は", "A plan is needed.", "I am here.", "e.g. this one",
      "3 items are left.", "Section 3 describes this.", "○○市は", "△10％の減", "・・・", "資料１のとおり", "別表に掲げる",
      "アプリを使う", "ア、イ及びウ", "2025", "(2025年) から", "50%を超えた", "1/2 の補助", "12 years ago it began.",
      "Is it?", "Actions matter.", "案の作成", "図る。", "表す。", "A4の紙", "<a>link", "1.2.3 as stated above",
      "U.S. law", "3D の地図", "二〇二五年の",
    ] { checkSentence(text) }
  }

  @Test func strippingLeavesTheWording() {
    func stripped(_ text: String) -> String {
      let bytes = Array(text.utf8)
      let length = bytes.withUnsafeBufferPointer { NumberLabel.leadingLabelLength(in: $0) }
      return String(decoding: bytes[length...], as: UTF8.self)
    }
    #expect(stripped("第３条　市は、毎年見直す。") == "市は、毎年見直す。")
    #expect(stripped("（１） 目的") == "目的")
    #expect(stripped("①目的") == "目的")
    #expect(stripped("・市は") == "市は")
    #expect(stripped("1.2.3 Scope") == "Scope")
    #expect(stripped("第１章") == "第１章")
    #expect(stripped("第１章　") == "第１章　")
    #expect(stripped("1.5 倍になった。") == "1.5 倍になった。")
    #expect(stripped("2025年度の予算") == "2025年度の予算")
    #expect(stripped("") == "")
  }

  @Test func anAmountBeforeWhiteSpaceIsNotStripped() {
    for text in [
      "５ 億円を計上する。", "3 兆円を投じる。", "６ 年間の計画である。", "二 人を置く。", "3 カ年で進める。", "3 世代が住む。", "2 施設を直す。",
      "1.5 億円を計上する。", "３　兆円を投じる。", "Ⅲ 期に分ける。", "3 May 2024", "3 Million people", "5 G networks",
      "2-3 Million",
    ] {
      let bytes = Array(text.utf8)
      #expect(bytes.withUnsafeBufferPointer { NumberLabel.leadingLabelLength(in: $0) } == 0, "\(text)")
    }
    let marked = Array("■３　兆円".utf8)
    #expect(marked.withUnsafeBufferPointer { NumberLabel.leadingLabelLength(in: $0) } == 3)
    let heading = Array("３　期間".utf8)
    #expect(heading.withUnsafeBufferPointer { NumberLabel.leadingLabelLength(in: $0, isSetOff: true) } == 6)
  }
}
