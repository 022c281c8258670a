import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Why a heading is one, and why what begins like one is none.
@Suite struct ReasonTests {
  /// The codes of the reasons for the block on `line`; `+` before those of a heading.
  private func codes(_ source: Source, line: Int) -> [String] {
    explainHeadings(source).filter { $0.line == line }.flatMap { explanation in
      explanation.reasons.map { (explanation.level == nil ? "" : "+") + $0.code.rawValue }
    }
  }

  @Test func whatMarkupStates() {
    let source = markup([(.heading(level: 1), "総則"), (.paragraph, "趣旨。"), (.heading(level: 2), "目的")])
    #expect(explainHeadings(source).map(\.text) == ["総則", "目的"])
    #expect(explainHeadings(source)[1].reasons == [HeadingReason(.stated, ["2"])])
  }

  @Test func numbersThatDivideDocuments() {
    let source = specimen("第１章　総則\n趣旨を述べる。\n第２章　施策\n町を守る。\n第３章　体制\n人を置く。")
    #expect(
      explainHeadings(source)[1]
        == HeadingExplanation(
          line: 3, level: 1, text: "第２章　施策",
          reasons: [HeadingReason(.series, ["第１章", "第３章", "3"]), HeadingReason(.division, ["第#章"])]))
  }

  @Test func numbersWithTextBetweenAndListsWithout() {
    let source = specimen("１　道\n道を直す。\n２　橋\n橋を守る。\n次のとおりである。\n(1) 石\n(2) 砂\n(3) 土\n３　水\n水をためる。")
    #expect(codes(source, line: 3) == ["+series", "+text-between"])
    #expect(codes(source, line: 6) == ["series", "no-text-between"])
    #expect(codes(source, line: 5) == [])
  }

  @Test func sentencesBehindNumbers() {
    let source = specimen("１　道\n道を直す。\n２　橋\n橋を守る。\n(1) 石を積む。\n波を防ぐ。\n(2) 砂を入れる。\n根を守る。")
    #expect(codes(source, line: 5) == ["series", "sentences-in-series", "sentence"])
  }

  @Test func theContentsList() {
    let source = specimen(">道　1\n>１　橋　2\n\n道\n道を直す。\n１　橋\n橋を守る。")
    #expect(codes(source, line: 4) == ["+announced"])
    #expect(codes(source, line: 6) == ["+number", "+announced-series", "+announced"])
  }

  @Test func wordsForHeadings() {
    #expect(codes(specimen("前の文である。\n\nはじめに\n市は町を守る。"), line: 3) == ["+known-word"])
  }

  @Test func pictures() {
    let source = specimen("第１章　海\n波が立つ。\n図１　波の高さ\n波は高い。")
    #expect(codes(source, line: 3) == ["other-use"])
    #expect(explainHeadings(source)[1].reasons[0].values == ["図#"])
  }

  @Test func anArticleWithItsCaptionIsOneHeading() {
    let source = specimen("（目的）\n第一条　町を守る。\n（対象）\n第二条　市民を守る。\n（体制）\n第三条　人を置く。")
    let first = explainHeadings(source)[0]
    #expect(first.text == "（目的） 第一条")
    #expect(first.reasons.map(\.code) == [.caption, .series, .division, .runIn])
  }

  @Test(arguments: [
    specimen("はじめに\n\n第１章　海\n１　波\n高い。\n２　風\n強い。\n第２章　山\n１　雪\n白い。"),
    markup([(.paragraph, "前。"), (.heading(level: 2), "海"), (.paragraph, "波。"), (.heading(level: 1), "山")]),
    specimen("# 海\n波。\n### 風\n風。", format: .lines),
  ])
  func theHeadingsAreThoseOfTheDocument(_ source: Source) {
    let document = document(source)
    let headings = explainHeadings(source).filter { $0.level != nil }
    let heads = document.heads.filter { $0.level > 0 }
    #expect(headings.map(\.level) == heads.map(\.level))
    #expect(headings.map(\.line) == heads.map(\.line))
    #expect(headings.allSatisfy { !$0.reasons.isEmpty })
  }
}
