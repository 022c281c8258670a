/// What a Japanese predicate is: how firm, and where it begins.
struct JapaneseVerb {
  var grade: Int
  var start: Int
  var sureness: Int
}

/// The verb, or the noun that stands for one (の実施, の検討), that `end` ends in, in whatever form what was taken off behind it
/// asks for; `nil` where there is none or it speaks of a change that nobody makes (増加する).
func japaneseVerb(_ end: SentenceEnd) -> JapaneseVerb? {
  for verb in JapaneseVerbs.own {
    var rest = end
    guard rest.take(anyOf: verb.forms) else { continue }
    let start = rest.end
    return weighed(rest, JapaneseVerb(grade: verb.grade, start: start, sureness: 950))
  }
  var rest = end
  if rest.take(anyOf: ["します", "する", "し", "させる", "させます", "させ", "いたします", "さ"]) {
    return verbalNoun(rest, isBare: false) ?? stated(rest)
  }
  if let noun = verbalNoun(end, isBare: true) { return noun }
  return otherVerb(end)
}

/// A verb by its object: 検討を進める considers and does not advance.
private func weighed(_ rest: SentenceEnd, _ verb: JapaneseVerb) -> JapaneseVerb {
  var object = rest
  guard object.take(anyOf: ["を", "に", "も", "は", "が", "の"]) else { return verb }
  _ = object.take(anyOf: ["など", "等"])
  for (nouns, grade) in [(JapaneseVerbs.considering, 2), (JapaneseVerbs.aiming, 3)] {
    for noun in nouns where object.take(noun) {
      return JapaneseVerb(grade: min(verb.grade, grade), start: object.end, sureness: 950)
    }
  }
  return verb
}

/// A noun that is a verb with する, or alone at the end (体言止め).
private func verbalNoun(_ end: SentenceEnd, isBare: Bool) -> JapaneseVerb? {
  var end = end
  if isBare { _ = end.take(anyOf: ["など", "等", "の検討・実施"]) }
  for (nouns, grade) in [
    (JapaneseVerbs.considering, 2), (JapaneseVerbs.aiming, 3), (JapaneseVerbs.advancing, 4),
    (JapaneseVerbs.doing, 5),
  ] {
    for noun in nouns {
      var rest = end
      guard rest.take(noun) else { continue }
      let verb = JapaneseVerb(grade: grade, start: rest.end, sureness: isBare ? 750 : 950)
      return JapaneseVerbs.light.contains(noun) ? weighed(rest, verb) : verb
    }
  }
  return nil
}

/// Any other noun or adverb with する: firm where something is done to something.
private func stated(_ rest: SentenceEnd) -> JapaneseVerb? {
  if rest.has(anyOf: JapaneseVerbs.undergone) || rest.has(anyOf: ["と", "を", "が", "も"]) { return nil }
  guard rest.has("ように") || hasObject(rest) else { return nil }
  return JapaneseVerb(grade: 5, start: startOfWord(rest), sureness: 750)
}

/// Any other verb with an object, in its dictionary form or with ます.
private func otherVerb(_ end: SentenceEnd) -> JapaneseVerb? {
  var rest = end
  let isPolite = rest.take("ます")
  guard isPolite || end.has(anyOf: ["う", "く", "す", "つ", "む", "る", "ぐ", "ぶ"]), hasObject(rest),
    !end.has(anyOf: JapaneseVerbs.stative)
  else { return nil }
  let start = startOfWord(rest)
  // A single character is no verb but what a misprint has left.
  return rest.end - start > 3 ? JapaneseVerb(grade: 5, start: start, sureness: 700) : nil
}

/// Whether the verb behind `rest` has an object: an を stands nearer to it than a subject (は, が).
private func hasObject(_ rest: SentenceEnd) -> Bool { rest.last(of: ["を", "は", "が"]).mark == "を" }

/// Where the word begins that `rest` ends in: behind the last particle を or comma.
private func startOfWord(_ rest: SentenceEnd) -> Int {
  rest.last(of: ["を", "、", ",", "に", "へ", " "]).end
}

/// Verbs and verbal nouns of plans, with what they are worth.
enum JapaneseVerbs {
  /// Verbs that have a grade of their own: the forms before nothing, ます, て, ない and たい.
  static let own: [(grade: Int, forms: [String])] = [
    (2, ["検討していく", "検討します", "検討する", "検討し"]),
    (3, ["目標とします", "目標とする", "目標とし"]),
    (3, ["目指します", "目指す", "目指し", "目指さ", "めざします", "めざす", "めざし"]),
    (3, ["努めます", "努める", "努め", "つとめます", "つとめる", "つとめ", "心がけます", "心がける", "心がけ", "心掛けます", "心掛ける"]),
    (4, ["進めます", "進める", "進め", "すすめます", "すすめる", "すすめ"]),
    (4, ["図ります", "図る", "図り", "図っ", "図ら", "はかります", "はかる", "はかり"]),
    (4, ["取り組みます", "取り組む", "取り組み", "取り組ん", "取組みます", "取組む", "取組み", "取組ん", "とりくむ", "とりくみます"]),
    (4, ["後押しします", "後押しする", "促します", "促す", "促し"]),
    (2, ["探ります", "探る", "探り", "模索します", "模索する"]),
    (5, ["行います", "行う", "行い", "行っ", "行わ", "行ないます", "行なう", "行ない", "おこないます", "おこなう", "実施します", "実施する"]),
  ]
  /// To think about it.
  static let considering = ["検討", "調査研究", "研究", "協議", "議論", "模索", "考察", "精査"]
  /// To try.
  static let aiming = ["努力"]
  /// To bring it forward.
  static let advancing = ["推進", "促進", "奨励", "推奨", "勧奨", "振興", "後押し"]
  /// To do it: verbal nouns that stand for an act of the office at the end of a sentence.
  static let doing = [
    "実施", "整備", "導入", "設置", "開設", "公表", "公開", "連携", "対応", "反映", "活用", "周知", "支援", "提供", "拡充", "構築", "開催",
    "配置", "作成", "策定", "見直し", "改修",
    "整理", "育成", "強化", "充実", "拡大", "運用", "確保", "配布", "派遣", "点検", "更新", "補助", "助成", "改善", "統一", "集約", "廃止",
    "移行", "統合", "共有", "募集", "発信", "養成",
    "増設", "新設", "再編", "徹底", "適用", "制定", "改定", "改正", "開放", "開発", "調達", "測定", "調査", "報告", "指定", "委託", "削減",
    "縮減", "電子化", "標準化", "効率化", "無償化",
    "デジタル化", "オンライン化", "多言語化", "見える化", "可視化", "省力化", "自動化", "耐震化", "無電柱化", "把握", "分析", "評価", "検証", "普及", "啓発",
    "向上", "解消", "軽減", "防止",
    "抑制", "維持", "保全", "創出", "誘致", "展開", "試行", "着手", "開始", "継続", "完了", "実現", "達成", "設定", "配信", "登録", "認定",
    "交付", "付与", "免除", "定着", "常備", "備蓄",
  ]
  /// Nouns that say no more than that what their object names is done.
  static let light = ["実施", "推進", "着手", "開始", "継続"]
  /// Changes that nobody makes, and states.
  static let undergone = [
    "意味", "増加", "減少", "低下", "上昇", "進行", "発生", "存在", "該当", "位置", "関係", "由来", "相当", "共通", "不足", "停滞", "悪化",
    "変化",
    "経過", "成立", "一致", "矛盾", "直面", "多様化", "複雑化",
    "高齢化", "老朽化", "深刻化", "高度化", "本格化", "顕在化",
  ]
  /// Verbs of being and becoming.
  static let stative = [
    "しまう", "しまいます", "ある", "あります", "いる", "います", "おります", "なる", "なります", "いう", "言う", "いいます", "含む", "含みます", "指す",
    "指します", "示す",
    "示します", "意味する", "持つ", "持ちます",
    "占める", "占めます", "上回る", "上回ります", "下回る", "下回ります", "超える", "超えます", "迎える", "迎えます", "抱える", "抱えます", "できる", "できます",
    "られる", "れる", "失う", "受ける", "受けます",
    "がる", "がります", "役立つ", "役立ちます", "有する", "要する", "異なる", "増える", "減る", "残る", "続く", "広がる", "高まる", "もつ", "知る",
    "思う", "感じる", "感じます", "伴う", "伴います",
    "求める", "求めます", "望む", "望みます",
  ]
}
