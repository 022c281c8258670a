import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReview

/// Figures, dates, amounts, targets and units.
@Suite struct ValueTests {
  /// The values of a text, each as its kind and what it is written like.
  private func values(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return RevisionReview.values(in: bytes).map { value in
      "\(value.kind) \(String(decoding: bytes[value.range], as: UTF8.self))"
    }
  }

  @Test(
    "numbers with their units; what is the name of something is none",
    arguments: [
      ("利用率は52.3％、登録は1,240人である。", ["figure 52.3％", "figure 1,240人"]),
      ("令和７年度から５年間で３億円を使う。", ["date 令和７年度", "figure ５年間", "amount ３億円"]),
      ("第３章の図２と別表１を見る。", []), ("2008 年 12 月 11 日に定めた。", ["date 2008 年 12 月 11 日"]),
      ("延べ30日", ["figure 30日"]), ("https://example.com/2012/05 を見る。", []), ("WCAG 2.1 に従う。", []),
      ("May 22, 2017", ["date 22, 2017"]),
      ("On 14 October 2010 it was $200.", ["date 14 October 2010", "amount 200"]),
      ("after 9 minutes", ["figure 9 minutes"]),
    ])
  func read(text: String, expected: [String]) { #expect(values(text) == expected) }

  private func changed(_ first: String, _ second: String) throws -> [String] {
    try review(first, second).findings.filter { $0.kind.rawValue.hasSuffix("-changed") }.map {
      "\($0.kind.rawValue) \($0.facts.joined(separator: " -> "))"
    }
  }

  @Test func whatChangedIsToldByItsKind() throws {
    #expect(
      try changed("市の調査では52.3％の人が使っている。\n", "市の調査では71.8％の人が使っている。\n") == ["figure-changed 52.3％ -> 71.8％"])
    #expect(
      try changed("令和６年度までに手続の75％を電子化する。\n", "令和11年度までに手続の90％を電子化する。\n") == [
        "date-changed 令和６年度 -> 令和11年度", "target-changed 75％ -> 90％",
      ])
    #expect(try changed("この章の事業に３億円を使う。\n", "この章の事業に６億円を使う。\n") == ["amount-changed ３億円 -> ６億円"])
    #expect(try changed("相談員を延べ30日送る。\n", "相談員を延べ30人送る。\n") == ["unit-changed 30日 -> 30人"])
  }

  @Test("a limit in a report of what is so is no target")
  func reports() throws {
    #expect(try changed("利用者は３割以上に上った。\n", "利用者は４割以上に上った。\n") == ["figure-changed ３割 -> ４割"])
    #expect(try changed("利用者を３割以上にする。\n", "利用者を４割以上にする。\n") == ["target-changed ３割 -> ４割"])
    #expect(
      try changed("At least 45 per cent were online.\n", "At least 71 per cent were online.\n")
        .allSatisfy { $0.hasPrefix("figure-changed") })
  }

  @Test func whatIsOnlyWrittenInAnotherWayHasNotChanged() throws {
    #expect(try changed("平成31年に12の橋を直した。\n", "2019年に十二の橋を直した。\n").isEmpty)
  }

  private func stayed(_ period: String) throws -> [String] {
    let text = "橋の点検は年に２回行う。\n令和６年度までに学校に回線を引く。\n待つ時間を15分以内にする。\n毎年2,000万円を積み立てる。\n"
    let first = "計画の期間は令和２年度から令和６年度までとする。\n" + text
    return try review(first, "計画の期間は\(period)までとする。\n" + text).findings
      .filter { $0.kind.rawValue.hasSuffix("-stayed") }.map { "\($0.kind.rawValue) \($0.facts[0])" }
  }

  @Test func whatStayedIsToldWhenThePeriodMoved() throws {
    #expect(
      try stayed("令和７年度から令和11年度") == [
        "figure-stayed ２回", "date-stayed 令和６年度", "amount-stayed 2,000万円", "target-stayed 15分",
      ])
    #expect(try stayed("令和２年度から令和６年度").isEmpty)
  }
}
