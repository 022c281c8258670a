import RevisionModel
import RevisionText
import Testing

@testable import RevisionAlignment

/// Phrases that one side has apart are cut on the other side.
struct ScriptCutTests {
  @Test func aMarkBetweenTwoWordsIsAnEditByItself() {
    check("種を|蒔き苗|を|育てる|。", "種を|蒔き|、|苗|を|育てる|。", "種を蒔き[~＋、]苗を育てる。")
    check("市|は|毎月報告|を|まとめる|。", "市|は|、|毎月|、|報告|を|まとめる|。", "市は[~＋、]毎月[~＋、]報告をまとめる。")
    check("令和|６|年度県内全校|で|行う|。", "令和|６|年度|、|県内全校|で|行う|。", "令和６年度[~＋、]県内全校で行う。")
    check("乳児幼児児童|を|見守る|。", "乳児|・|幼児|・|児童|を|見守る|。", "乳児[~＋・]幼児[~＋・]児童を見守る。")
  }

  @Test func aPhraseIsCutOnlyWhereItChanged() {
    check(
      "毎月報告|を|出す|。|毎月報告|を|読む|。", "毎月報告|を|出す|。|毎月|、|報告|を|読む|。",
      "毎月報告を出す。毎月[~＋、]報告を読む。")
  }

  @Test func quotationMarksLeaveWhatTheyStandAround() {
    check("「|森|の|計画|」|に|よる|。", "『|森|の|方針|』|に|よる|。", "[~「→『]森の[計画→方針][~」→』]による。")
    check(
      "She |said |“|we |stay|”|.", "She |said |\"|we |stay|\"|.", "She said [~“→\"]we stay[~”→\"].",
      language: .en)
  }

  @Test func aFigureIsAnEditByItself() {
    check("教員|300|人|を|置く|。", "教員約|500|人|を|置く|。", "教員[＋約][#300→500]人を置く。")
    check("空席|は|現在|４０|席|だ|。", "空席|は|現時点で|１２|席|だ|。", "空席は[現在→現時点で][#４０→１２]席だ。")
    check("総額|50億|円|を|使う|。", "事業費|60億|円|を|使う|。", "[総額→事業費][#50億→60億]円を使う。")
    check("定員|は|5万|人である|。", "定員|は|五万|人だ|。", "定員は[~5万→五万]人[である→だ]。")
  }

  @Test func anHourOfAnotherHalfOfTheDayIsNoFigure() {
    check("午後|３|時|に|閉める|。", "15|時|に|閉める|。", "[午後３→15]時に閉める。")
  }

  @Test func figuresOfOtherThingsAreNoPair() {
    check("約|20|人|が|働く|。", "第|３|庁舎|を|建てる|。", "[＋第３庁舎を建てる][−約20人が働く]。")
  }

  @Test func aCounterStaysWhereItsNumberDoes() {
    check("10|月|1|日現在|の|人口|を|使う|。", "10|月|1|日時点|の|人口|を|使う|。", "10月1日[現在→時点]の人口を使う。")
    check("３|人以上|で|申し込む|。", "３|人以下|で|申し込む|。", "３人[以上→以下]で申し込む。")
    check("３|年間|とする|。", "３|年度|とする|。", "３[年間→年度]とする。")
  }

  @Test func aFractionChangesAsAWhole() {
    check("費用|の|1|/|2|を|出す|。", "費用|の|1|/|3|を|出す|。", "費用の[#1/2→1/3]を出す。")
    check("費用|の|３|分の|１|を|出す|。", "費用|の|３|分の|２|を|出す|。", "費用の[#３分の１→３分の２]を出す。")
  }

  @Test func halfIsNotAnotherFigureThanFiftyPercent() {
    check("半分|が|参加する|。", "５|割|が|参加する|。", "[半分→５割]が参加する。")
    check("半分|が|参加する|。", "60|％|が|参加する|。", "[#半分→60％]が参加する。")
  }

  @Test func aNumberInAnAddressIsAPartOfAName() {
    check(
      "https://example.jp/doc1/|を|見る|。", "https://example.jp/doc2/|を|見る|。",
      "[https://example.jp/doc1/→https://example.jp/doc2/]を見る。")
  }

  @Test func kanaForKanjiIsNotationWithWhatStandsBehindIt() {
    check("わ|が|国|の|森林", "我|が|国|の|森林", "[~わ→我]が国の森林")
    check("わ|の|中|で|話す", "我|の|中|で|話す", "[わ→我]の中で話す")
    check("方針|に|基づき|、|進める|。", "方針|に|もとづき|、|進める|。", "方針に[~基づき→もとづき]、進める。")
    check("一人当たり|の|面積", "一人あたり|の|面積", "[~一人当たり→一人あたり]の面積")
  }

  @Test func theNumberOfAHeadingIsNotationWithABracketRightBehindIt() {
    var interner = Interner()
    let sides = Pair(first: cut("第|２|条|（|船主|）"), second: cut("第|３|条|（|船主|）")).map { phrases in
      var heading = document(of: [phrases], language: .ja, &interner)
      heading.roles[0] = .heading
      return ScriptSide(heading, sentences: 0..<1)
    }
    var scratch = ScriptScratch()
    let script = drawScript(
      first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &scratch)
    #expect(script.hunks.map(\.kind) == [.notation])
  }
}
