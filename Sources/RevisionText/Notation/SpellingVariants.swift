/// Words that official writing spells now in kanji, now in kana, each group first in the spelling that stands for all.
/// Only words whose meaning the spelling does not touch: 等 and など are two words.
private let spellingVariants: [[String]] = [
  ["および", "及び"], ["または", "又は"], ["ならびに", "並びに"], ["もしくは", "若しくは"], ["かつ", "且つ"], ["ただし", "但し"],
  ["さらに", "更に"], ["すでに", "既に"], ["すべて", "全て", "総て"], ["さまざま", "様々", "様様"], ["おおむね", "概ね"],
  ["でき", "出来"], ["いただ", "頂"], ["ください", "下さい"], ["いたし", "致し"], ["いたす", "致す"], ["ぜひ", "是非"],
  ["たとえば", "例えば"], ["ともに", "共に"], ["したがって", "従って"], ["すなわち", "即ち"], ["ほとんど", "殆ど"],
  ["ひとりひとり", "一人ひとり", "一人一人"], ["こども", "子供", "子ども"], ["障害", "障がい", "障碍", "障礙"],
  ["わが国", "我が国"], ["わが市", "我が市"], ["われわれ", "我々"], ["私たち", "私達", "わたしたち"], ["人たち", "人達"],
  ["という", "と言う"], ["といった", "と言った"], ["ために", "為に"], ["のため", "の為"], ["まで", "迄"], ["ごとに", "毎に"],
  ["あらかじめ", "予め"], ["いかに", "如何に"], ["いつでも", "何時でも"], ["どこでも", "何処でも"], ["あらゆる", "有らゆる"],
  ["みなさま", "皆様", "皆さま"], ["みなさん", "皆さん"], ["お客さま", "お客様"], ["か所", "箇所", "ケ所"], ["か月", "箇月", "ケ月"],
  ["か国", "箇国", "ケ国"], ["か年", "箇年", "ケ年"], ["ご", "御"], ["まちづくり", "街づくり", "町づくり", "まち作り", "街作り"],
  ["ものづくり", "物づくり", "もの作り", "物作り"], ["取組", "とりくみ"], ["取組む", "とりくむ"], ["取まとめ", "とりまとめ", "取りまとめ", "取り纏め"],
  ["付け", "づけ"], ["支払", "支払い"], ["買物", "買い物"], ["建物", "建て物"], ["置物", "置き物"], ["手続", "手続き"], ["手引", "手引き"],
  ["ば", "ヴァ"], ["び", "ヴィ"], ["べ", "ヴェ"], ["ぼ", "ヴォ"], ["ぶ", "ヴ"],
  ["デジタル", "ディジタル"], ["わかりやす", "分かりやす", "分かり易", "わかり易"], ["しやす", "し易"], ["しにく", "し難"], ["とおり", "通り"],
  ["いっそう", "一層"], ["くらし", "暮らし", "暮し"], ["こと", "事"], ["さらなる", "更なる"], ["あるいは", "或いは", "或は"],
  ["いろいろ", "色々"], ["ますます", "益々"], ["なお", "尚"], ["また", "又"], ["まず", "先ず"], ["いずれ", "何れ"], ["それぞれ", "夫々"],
  ["あわせて", "併せて"], ["とらえ", "捉え"], ["めざ", "目指", "目ざ"], ["ふまえ", "踏まえ"], ["のっとり", "則り"], ["つなが", "繋が"],
  ["つなげ", "繋げ"], ["つなぐ", "繋ぐ"], ["いかす", "生かす", "活かす"], ["いかし", "生かし", "活かし"], ["いかせ", "生かせ", "活かせ"],
  ["いかさ", "生かさ", "活かさ"], ["はぐくみ", "育み"], ["はぐくむ", "育む"], ["すこやか", "健やか"], ["いきいき", "生き生き", "活き活き"],
  ["かかわ", "関わ", "係わ", "拘わ"], ["かかる", "係る"], ["おそれ", "恐れ", "虞"], ["きめ細か", "きめこまか", "木目細か"],
  ["づくり", "作り"], ["たち", "達"], ["霞が関", "霞ヶ関"], ["立入", "立ち入り", "立入り"], ["手当", "手当て"],
  ["インタフェース", "インターフェース", "インターフェイス"], ["マネジメント", "マネージメント"], ["ヒアリング", "ヒヤリング"],
  ["プラットフォーム", "プラットホーム"], ["メンテナンス", "メインテナンス"], ["シミュレーション", "シュミレーション"],
]

/// The variants in the lenient folding, which is what they are looked for in.
private let variants = WordList(spellingVariants.flatMap { group in group.dropFirst().map(looseText) })

/// What stands for each variant, by its own lenient folding.
private let standards: [String: [UInt8]] = Dictionary(
  spellingVariants.flatMap { group in
    group.dropFirst().map { (looseText($0), Folding.loose(Array(group[0].utf8))) }
  }, uniquingKeysWith: { first, _ in first })

private func looseText(_ text: String) -> String {
  String(decoding: Folding.loose(Array(text.utf8)), as: UTF8.self)
}

/// Leniently folded `bytes` with each variant replaced by the spelling that stands for it.
func withOneVariant(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var cursor = ScalarCursor(bytes)
  while !cursor.isAtEnd {
    let start = cursor.position
    if let variant = cursor.takeFirst(of: variants), let standard = standards[variant] {
      result += standard
    } else {
      _ = cursor.next()
      result.append(contentsOf: bytes[start..<cursor.position])
    }
  }
  return result
}
