import RevisionModel
import Testing

@testable import RevisionReview

/// How firmly a sentence promises.
@Suite struct CommitmentTests {
  private func grade(_ text: String, _ language: Language = .ja) -> Int? {
    let commitment = commitment(of: Array(text.utf8), language: language)
    return commitment.map { $0.isNegative ? -$0.grade : $0.grade }
  }

  @Test(
    "from doing over advancing, trying and considering to what is merely possible",
    arguments: [
      ("窓口の案内を整備する。", 5), ("研修を実施します。", 5), ("調査を行う。", 5), ("市は橋を守る。", 5), ("道を直します。", 5),
      ("導入を推進する。", 4), ("整備を進めます。", 4), ("充実を図る。", 4), ("人材の育成に取り組む。", 4), ("公開を予定している。", nil),
      ("公開する予定です。", 4), ("見直すべきである。", 4), ("普及をめざす。", 3), ("周知に努めます。", 3), ("参加を増やしたい。", 3),
      ("導入したいと考えています。", 3), ("導入を検討する。", 2), ("活用について研究します。", 2), ("導入することも考えられる。", 1), ("利用が広がることを期待する。", 1),
      ("対策が必要である。", 1),
    ])
  func scale(text: String, expected: Int?) { #expect(grade(text) == expected, "\(text)") }

  @Test(
    "what stands behind the verb counts, and what it is done to",
    arguments: [
      ("検討を進める。", 2), ("実施に向けた検討を行います。", 2), ("今後検討していく。", 2), ("引き続き検討していきます。", 2), ("取組を進めていく。", 4),
      ("検討の上、実施する。", 5), ("検討会を開く。", 5), ("配布するものとする。", 5), ("公表することとします。", 5), ("報告しなければならない。", 5),
      ("だれでも使えるようにする。", 5),
    ])
  func form(text: String, expected: Int?) { #expect(grade(text) == expected, "\(text)") }

  @Test(
    "items that end in a noun",
    arguments: [("・相談窓口の設置", 5), ("・電子化の推進", 4), ("・多言語化の検討", 2), ("・市民の声", nil), ("・新しい図書館（再掲）", nil)])
  func nouns(text: String, expected: Int?) { #expect(grade(text) == expected, "\(text)") }

  @Test(
    "reports, states, the passive, abilities and questions promise nothing",
    arguments: [
      "研修を実施した。", "整備を進めています。", "人口が減少する。", "整備された。", "会議で公表される。", "端末から申請できる。", "これは計画である。", "なぜ進まないのか。",
      "該当する事業はない。", "費用は足りない。",
    ])
  func none(text: String) { #expect(grade(text) == nil, "\(text)") }

  @Test func refusalsAreToldApart() {
    #expect(grade("紙の申請書を廃止しない。") == -5)
    #expect(grade("手数料を徴収しません。") == -5)
  }

  @Test(
    "English: the modal and the verb behind it",
    arguments: [
      ("The council will open a desk.", 5), ("Staff shall be trained.", 5), ("The council should reply.", 4),
      ("The council aims to publish data.", 3), ("We will seek to publish data.", 3),
      ("We will consider a fee.", 2),
      ("The council may open a desk.", 1), ("It is expected to grow.", 1),
      ("The desk was opened in May 2020.", nil),
      ("If prices may rise, we will wait.", 5), ("Introduce a fee", 5), ("Consideration of a fee", 2),
      ("We will not sell data.", -5), ("In May 2024 the desk opened.", nil),
    ])
  func english(text: String, expected: Int?) { #expect(grade(text, .en) == expected, "\(text)") }

  @Test func theOrderOfFirmness() throws {
    func of(_ text: String) throws -> Commitment {
      try #require(commitment(of: Array(text.utf8), language: .ja))
    }
    #expect(try of("実施する。").isFirmer(than: of("検討する。")))
    #expect(try of("検討する。").isFirmer(than: of("実施しない。")))
    #expect(try of("実施する。").isFirmer(than: of("実施する必要がある。")))
    let (duty, need) = (try of("満たさなければならない。"), try of("満たす必要がある。"))
    #expect(!duty.isFirmer(than: need) && !need.isFirmer(than: duty))
  }

  @Test(
    "clauses before the last one, each with something that it does to something of its own",
    arguments: [
      ("窓口の整備を検討し、研修を実施する。", [2]), ("窓口を整備し、案内板を増やすとともに、研修を実施する。", [5, 5]),
      ("調査、分析を行う。", []), ("利用の状況を見ながら、研修を実施する。", []), ("検討し、実施する。", []),
      ("施設の改修を進め、利用料の見直しを図り、会議を開く。", [4, 4]),
    ])
  func clauses(text: String, expected: [Int]) {
    #expect(clauseCommitments(of: Array(text.utf8), language: .ja).map(\.grade) == expected, "\(text)")
  }

  @Test func whatExplainsATermPromisesNothing() {
    #expect(grade("公開とは、だれでも使える形で資料を提供すること。") == nil)
    #expect(grade("資料を提供すること。") == 5)
  }
}
