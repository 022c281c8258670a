/// How firmly a Japanese sentence promises, told from its predicate alone: what follows the verb (ものとする, 予定である, たい,
/// ていく, なければならない, ない, れる) is taken off from behind first and says how the verb is meant.
func japaneseCommitment(of wording: [UInt8]) -> Commitment? {
  var end = SentenceEnd(wording)
  let whole = end.end
  if end.has(anyOf: ["?", "か"]) || end.has("こと") && end.contains("とは") { return nil }
  for (endings, need) in JapaneseEndings.needs where end.has(anyOf: endings) {
    return Commitment(grade: 1, need: need, predicate: lastWord(end, whole), sureness: 900)
  }
  if end.has(anyOf: JapaneseEndings.unpromising), !end.has(anyOf: JapaneseEndings.opinions) {
    return Commitment(grade: 1, predicate: lastWord(end, whole), sureness: 900)
  }
  _ = end.take(anyOf: JapaneseEndings.wrappings)
  var most = 5
  var need: Int?
  if end.take(anyOf: JapaneseEndings.plans) {
    most = 4
  } else if end.take(anyOf: JapaneseEndings.wishes) {
    most = 3
  } else if end.take(anyOf: JapaneseEndings.advice) {
    most = 4
    need = 2
  }
  _ = end.take(anyOf: JapaneseEndings.wrappings)
  let isObliged = end.take(anyOf: JapaneseEndings.obligations)
  if isObliged { need = 3 }
  let goesOn = end.take(anyOf: JapaneseEndings.goingOn)
  var isNegative = false
  if !isObliged {
    if end.has(anyOf: JapaneseEndings.plainNegations) { return nil }
    isNegative = end.take(anyOf: JapaneseEndings.negations)
    if end.has(anyOf: JapaneseEndings.passives) { return nil }
    if !isNegative, let commitment = ongoing(end, whole) { return commitment }
    if end.has(anyOf: JapaneseEndings.reports) { return nil }
  }
  guard let verb = japaneseVerb(end) else {
    // A verb that is not known, in a form in which it promises whatever it is.
    let isStem = need != nil || most == 3 || goesOn && end.contains("を")
    guard isStem else { return nil }
    return Commitment(grade: most, need: need, predicate: lastWord(end, whole), sureness: 700)
  }
  return Commitment(
    grade: min(most, verb.grade), isNegative: isNegative, need: need, predicate: verb.start..<whole,
    sureness: verb.sureness)
}

/// 検討している, 目指しています: what goes on and has not come to an end promises as much as it says; 実施している reports.
private func ongoing(_ end: SentenceEnd, _ whole: Int) -> Commitment? {
  var end = end
  guard end.take(anyOf: JapaneseEndings.ongoing), let verb = japaneseVerb(end), verb.grade <= 3 else {
    return nil
  }
  return Commitment(grade: verb.grade, predicate: verb.start..<whole, sureness: 800)
}

/// From the start of the last run without a particle or a comma to `whole`: what is shown of a predicate that is told by its
/// ending alone.
private func lastWord(_ end: SentenceEnd, _ whole: Int) -> Range<Int> {
  end.last(of: ["、", ",", "を", "は", "。", " "]).end..<whole
}

/// How firmly the clauses before the last one promise (整備し、, 検討するとともに、), in order: those that end in a verb which does
/// something to something of its own. A clause that says how (検討した上で、, 活用しながら、) is none.
func japaneseClauses(of wording: [UInt8]) -> [Commitment] {
  let commas = wording.indices.filter { index in
    wording[index] == UInt8(ascii: ",") || wording[index...].starts(with: "、".utf8)
  }
  var start = 0
  return commas.compactMap { comma in
    defer { start = comma }
    // The clause alone: to look back through the sentence from every comma would take the square of its length.
    var end = SentenceEnd(Array(wording[start..<comma]), before: comma - start)
    let whole = end.end
    _ = end.take("とともに")
    // A noun alone is one of a list (調査、分析を行う).
    guard end.endsInHiragana, let verb = japaneseVerb(end),
      SentenceEnd(end.bytes, before: verb.start).last(of: ["を"]).end > 0
    else { return nil }
    return Commitment(
      grade: verb.grade, predicate: start + verb.start..<start + whole, sureness: min(verb.sureness, 800))
  }
}

/// What follows verbs.
enum JapaneseEndings {
  /// Endings that speak of a thing without promising it: possible, expected, wanted.
  static let unpromising = [
    "かもしれない", "かもしれません", "可能性がある", "可能性があります",
    "考えられる", "考えられます", "想定される", "想定されます", "期待される", "期待されます", "見込まれる", "見込まれます", "だろう", "でしょう", "であろう",
    "期待する", "期待します", "期待している", "期待しています", "期待したい", "願う", "願います", "見込む", "見込みます",
    "見込みである", "見込みです", "ありうる", "あり得る", "あり得ます", "と考える", "と考えます",
    "と考えている", "と考えています", "と考えております", "と思う", "と思います", "と思われる",
  ]
  /// What is needed, with how firmly.
  static let needs: [(endings: [String], need: Int)] = [
    (["必要がある", "必要があります", "必要である", "必要です", "必要となる", "必要となります", "必要となっている", "必要となっています"], 3),
    (
      [
        "望ましい", "望ましいです", "望まれる", "望まれます", "求められる", "求められます", "求められている", "求められています", "重要である", "重要です", "重要となる",
        "重要となります", "不可欠である", "不可欠です", "欠かせない", "欠かせません",
      ], 1
    ),
  ]
  /// Opinions that are intentions.
  static let opinions = [
    "たいと考える", "たいと考えます", "たいと考えている", "たいと考えています", "たいと考えております", "たいと思う", "たいと思います",
  ]
  /// What makes a rule or an explanation of the verb before it.
  static let wrappings = [
    "ものとしている", "ものとします", "ものとする", "こととしております", "こととしています", "こととしている", "こととします", "こととする", "ことにします", "ことにする",
    "ことになります", "ことになる", "ものである", "ものです", "のである", "のです", "こと",
  ]
  /// A plan: firm but for a change of plans.
  static let plans = [
    "予定としています", "予定としている", "予定である", "予定です", "予定", "方針である", "方針です", "方針とする", "方針とします", "計画である", "計画です",
    "計画としている",
  ]
  /// A wish or an intention.
  static let wishes = [
    "たいと考えております", "たいと考えています", "たいと考えている", "たいと考えます", "たいと考える", "たいと思います", "たいと思う", "たいです", "たい",
    "考えである", "考えです", "つもりである", "つもりです",
  ]
  /// Advice.
  static let advice = ["べきである", "べきです", "べきであろう", "べき"]
  /// A duty.
  static let obligations = [
    "なければならないものとする", "なければならない", "なければなりません", "なくてはならない", "なくてはなりません", "ねばならない", "ねばなりません",
  ]
  /// What goes on from now (ていく): as firm as its verb.
  static let goingOn = [
    "ていくこととする", "ていくこととします", "ていきます", "ていく", "ていき", "てゆく", "てゆきます", "てまいります", "てまいる", "てまいり", "て参ります", "て参り",
    "でいきます", "でいく", "でいき", "でまいります", "でまいり",
  ]
  /// Negations that refuse nothing.
  static let plainNegations = [
    "に過ぎない", "にすぎない", "にすぎません", "ほかならない", "ほかなりません", "限らない", "限りません", "わけではない", "ではない", "ではありません", "でない",
    "がない",
    "がありません", "はない", "はありません", "もない", "もありません", "少なくない", "少なくありません", "ていない", "ていません", "ておりません", "でいない",
    "できない",
    "できません", "られない", "られません", "されない", "されません", "われない", "われません", "足りない", "足りません", "いえない", "言えない", "ならない",
    "なりません", "とどまらない",
  ]
  /// Negations of a verb.
  static let negations = ["ないものとする", "ないこととする", "ないこととします", "ません", "ない"]
  /// The passive, which does not say who promises.
  static let passives = [
    "される", "されます", "されている", "されています", "られる", "られます", "られている", "られています", "われる", "われます", "まれる", "まれます", "かれる",
    "かれます",
    "がれる", "ばれる", "たれる",
  ]
  /// What goes on already.
  static let ongoing = ["ております", "ている", "ています", "でいる", "でいます", "ところである", "ところです", "中である", "中です", "中"]
  /// Reports of what was done, goes on or is so.
  static let reports = [
    "できる", "できます", "可能である", "可能です", "可能となる", "可能となります", "可能になる", "可能になります", "可能にする", "可能にします",
    "した", "った", "いた", "いだ", "んだ", "えた", "めた", "けた", "せた", "てた", "ねた", "べた", "れた", "げた", "きた", "ました", "でした",
    "であった", "ている",
    "ています", "ており", "ております", "でいる", "でいます", "てある", "てあります", "つつある", "つつあります", "である", "です", "だ", "がある", "があります",
    "もある", "もあります",
    "はある", "となる", "となります", "になる", "になります", "とされる", "という", "といいます", "とおりである", "とおりです", "とおり", "ところである", "中",
  ]
}
