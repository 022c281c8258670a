import RevisionModel
import RevisionText
import Testing

@testable import RevisionSegmentation

/// What the wording of a sentence leaves out as its number.
@Suite struct NumberingTests {
  /// The wordings of the sentences of `blocks`.
  private func wordings(_ blocks: [(Block.Kind, String)]) -> [String] {
    var vocabulary = Vocabulary()
    let document = segment(markup(blocks), language: .ja, vocabulary: &vocabulary)
    return document.wordings.map { String(decoding: vocabulary.wordings.spelling(of: $0.id), as: UTF8.self) }
  }

  @Test func anAmountIsNoNumber() {
    #expect(wording("５ 億円を計上する。") == "5億円を計上する。")
    #expect(wording("６年間の計画") == wording("６ 年間の計画"))
    #expect(wording("３　兆円を投じる。") == "3兆円を投じる。")
    #expect(wording("3 May 2024", language: .en) == "3May2024")
    #expect(wording("5 G networks", language: .en) == "5Gnetworks")
  }

  @Test func aHeadingMayHaveWhiteSpaceBehindItsNumber() {
    #expect(wordings([(.heading(level: 1), "３　期間"), (.paragraph, "３　期間")]) == ["期間", "3期間"])
  }

  @Test func itemsThatCountOnAreNumbered() {
    let items: [(Block.Kind, String)] = ["一　船", "二　港", "三　波"].map { (.paragraph, $0) }
    #expect(wordings(items) == ["船", "港", "波"])
    #expect(wordings([items[1], items[2]]) == ["二港", "三波"])
    #expect(wordings([items[0]]) == ["一船"])
  }

  @Test func whiteSpaceBehindTheNumberOfAnItemIsNotation() {
    #expect(wordings([(.paragraph, "１ 船"), (.paragraph, "２ 港")]) == ["船", "港"])
    #expect(wordings([(.paragraph, "１　船"), (.paragraph, "２ 港")]) == ["船", "港"])
    #expect(wordings([(.paragraph, "２ 億円を使う。")]) == ["2億円を使う。"])
  }

  @Test func theSecondParagraphOfAnArticleIsNumbered() {
    let article: [(Block.Kind, String)] = [
      (.heading(level: 1), "第三条"), (.paragraph, "船を守る。"), (.paragraph, "２　港を守る。"),
    ]
    #expect(wordings(article) == ["", "船を守る。", "港を守る。"])
    #expect(wordings([article[1], article[2]]) == ["船を守る。", "2港を守る。"])
    let items: [(Block.Kind, String)] = [(.paragraph, "一　帆船"), (.paragraph, "二　小舟")]
    #expect(wordings([article[0], article[1]] + items + [article[2]]).last == "港を守る。")
  }

  @Test func theOnlyParagraphOfSupplementaryProvisionsIsNumbered() {
    let paragraphs: [(Block.Kind, String)] = [(.paragraph, "１　船を守る。"), (.paragraph, "港を守る。")]
    #expect(wordings([(.heading(level: 1), "附　則")] + paragraphs).dropFirst() == ["船を守る。", "港を守る。"])
    #expect(wordings([(.heading(level: 1), "雑則")] + paragraphs).dropFirst() == ["1船を守る。", "港を守る。"])
  }

  @Test(arguments: ["第一条", "第３章", "別表第一", "○５", "Chapter 4", "（２）"])
  func aHeadingThatIsAllNumberHasAnEmptyWording(_ heading: String) {
    #expect(wordings([(.heading(level: 1), heading), (.paragraph, "海")]) == ["", "海"])
  }

  @Test(arguments: ["附則", "はじめに"])
  func aNameIsNoNumber(_ heading: String) {
    #expect(wordings([(.heading(level: 1), heading)]) == [heading])
  }
}
