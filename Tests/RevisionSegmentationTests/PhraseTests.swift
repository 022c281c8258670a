import RevisionModel
import RevisionText
import Testing

@testable import RevisionSegmentation

/// What counts as one phrase, and what is left of a sentence for comparing its wording.
@Suite struct PhraseTests {
  @Test(arguments: [
    "市民|の|声|を|聞く|。",
    "港|を|整備する|こと|が|必要|である|。",
    "調査|により|、|船|が|増えた|こと|が|分かった|。",
    "サービス|を|オンライン|で|提供する|。",
    "令和|７|年度|に|２２|％|から|50|％|へ|引き上げる|。",
    "３，０００|人|に|3.5|倍|の|差",
    "第|三|条|第|二|項|の|規定",
    "三十|人|と|二百五十|円",
    "統一|と|一般|と|第三者|と|万一",
    "ご意見|と|お知らせ",
    "特に|速やか|に|広がる|最も|高い|山",
    "働き方|と|取り組み|の|見直し",
    "担い手|にとって",
    "見直し|など|を|取り組み|として|進める",
    "見るべき|もの|に|なる|のか",
    "高い|山|の|使い方",
    "一人ひとり|に|届く|ように|する",
    "葉|を|落とし|、|実|を|残す",
    "ICT|と|5G|と|IPv6|の|活用",
    "「|海|」|・|『|山|』|……|と",
    "ｶﾞｲﾄﾞ|と|ガイド",
    "がん|と|胃がん|の|検診",
    "停止|又は|終了|、|又は|再開",
    "申請|及び|届出|並びに|相談|、|書面|若しくは|電話",
    "団体|その|他|の|者|すべて",
    "市民|および|事業者|、|企業|または|大学",
    "障がい|の|ある|人",
    "一時停止|と|一本化|、|一|時間",
    "音声読み上げ|と|言い換え",
    "AI |を|学ぶ",
    "定める|その|者|、|このような|とき|は|、|直ちに|少なくとも|市|に",
    "学校|に|通う|お子さん",
  ])
  func japanese(_ wanted: String) {
    #expect(phrases(wanted.replacing("|", with: "")) == wanted)
  }

  @Test(arguments: [
    "The |dog|, |the |cat|.",
    "It |isn't |well-known|, |he |said|.",
    "See |https://example.com/a?b=1|, |or |me@example.org|.",
    "The |[MATH] |term |is |3.5 |or |1,000|.",
    "“|Why|?|” |he |asked|.",
    "naïve |café|: |U.S|. |law",
  ])
  func english(_ wanted: String) {
    #expect(phrases(wanted.replacing("|", with: ""), language: .en) == wanted)
  }

  @Test func whiteSpaceBelongsToThePhraseBefore() {
    #expect(phrases("　海 は　広い。 ") == "　|海 |は　|広い|。 ")
  }

  @Test func wordingForgetsWidthSpaceAndNumbering() {
    #expect(wording("１．　ＡＢＣの 活用") == "ABCの活用")
    #expect(wording("(2) ABCの活用") == "ABCの活用")
    #expect(wording("open  data and\u{3000}AI", language: .en) == "opendataandAI")
    #expect(wording("データ AI to 海") == "データAIto海")
  }

  @Test func numberingThatIsAllThereIsStays() {
    #expect(wording("第四条") == "第四条")
    #expect(wording("１．") == "1.")
  }

  @Test func figuresAndReferencesAreNoNumbering() {
    #expect(wording("３年以内に直す。") == "3年以内に直す。")
    #expect(wording("第三条の規定による。") == "第三条の規定による。")
  }

  @Test func paragraphsOfAStatuteCountOn() {
    var vocabulary = Vocabulary()
    let source = markup([(.paragraph, "池は深くする。２橋は高くする。３船は大きくする。５本の旗を立てる。")])
    let document = segment(source, language: .ja, vocabulary: &vocabulary)
    let wordings = document.wordings.map {
      String(decoding: vocabulary.wordings.spelling(of: $0.id), as: UTF8.self)
    }
    #expect(wordings == ["池は深くする。", "橋は高くする。", "船は大きくする。", "5本の旗を立てる。"])
  }

  @Test func equalSpellingsHaveEqualSymbolsInBothEditions() {
    var vocabulary = Vocabulary()
    let first = segment(markup([(.paragraph, "ＡＩと海")]), language: .ja, vocabulary: &vocabulary)
    let second = segment(markup([(.paragraph, "海とAI")]), language: .ja, vocabulary: &vocabulary)
    #expect(first.symbols == second.symbols.reversed())
  }

  @Test func theDayOfADateInKanjiIsANumber() {
    #expect(phrases("四月一日必着") == "四|月|一|日必着")
    #expect(phrases("三月二日と三月二十日") == "三|月|二|日|と|三|月|二十|日")
    #expect(phrases("毎月一日") == "毎月一日")
  }

  @Test func aCombiningMarkStaysWithItsLetter() {
    #expect(phrases("か\u{3099}と葛\u{E0100}城") == "か\u{3099}|と|葛\u{E0100}城")
  }
}
