import RevisionDiff
import RevisionModel
import Testing

/// Promises that are carried over, weakened and strengthened.
@Suite struct PromiseTests {
  private let first = "市税の証明書を駅で発行する。\n転入の届けを夜間に受け付けることを検討します。\n橋の点検の結果を公開する。\n"
  private let second = "市税の証明書を駅で発行することを検討する。\n転入の届けを夜間に受け付けます。\n橋の点検の結果を公開する。\n"

  @Test func theyAreFoundWithTheirPredicates() throws {
    #expect(
      try found(first, second, .promiseCarriedOver, .promiseWeakened, .promiseStrengthened) == [
        "promise-carried-over: 橋の点検の結果を公開する。 -> 橋の点検の結果を公開する。",
        "promise-weakened: 市税の証明書を駅で発行する。 -> 市税の証明書を駅で発行することを検討する。",
        "promise-strengthened: 転入の届けを夜間に受け付けることを検討します。 -> 転入の届けを夜間に受け付けます。",
      ])
    let weakened = try #require(try review(first, second).findings.first { $0.kind == .promiseWeakened })
    #expect(weakened.facts == ["駅で発行する", "5", "検討する", "2"])
  }

  @Test(
    "a clause that is not the last one counts where that is as firm as it was",
    arguments: [
      ("窓口を整備し、職員の研修を実施する。", "窓口の整備を検討し、職員の研修を実施する。", ["整備し", "5", "検討し", "2"]),
      (
        "The council will open a desk, and will train its staff.",
        "The council will open a desk, and may train its staff.", ["will train", "5", "may train", "1"]
      ),
    ])
  func clauses(first: String, second: String, facts: [String]) throws {
    let findings = try review(first + "\n", second + "\n").findings
    let told = findings.first { $0.kind == .promiseWeakened }?.facts
    #expect(told == facts)
  }

  @Test func aListOfTermsPromisesNothing() throws {
    let text = "第１章　取組\n道を整備する。\n第２章　用語の説明\n１　情報の公開\n資料を提供すること。\n"
    #expect(
      try found(text, text, .promiseCarriedOver) == ["promise-carried-over: 道を整備する。 -> 道を整備する。"])
  }

  @Test(
    "a book that is called an explanation is no list of terms",
    arguments: ["道の解説書", "用語の統一", "橋の解説", "難しい用語"])
  func titles(_ heading: String) throws {
    let text = "第１章　\(heading)\n道を整備する。\n"
    #expect(try found(text, text, .promiseCarriedOver).count == 1)
  }

  @Test func exchangingTheEditionsMirrorsThem() throws {
    func count(_ first: String, _ second: String, _ kind: Finding.Kind) throws -> Int {
      try review(first, second).findings.count { $0.kind == kind }
    }
    #expect(
      try count(first, second, .promiseWeakened) == count(second, first, .promiseStrengthened))
    #expect(
      try count(first, second, .promiseStrengthened) == count(second, first, .promiseWeakened))
  }

  @Test(
    "a finding keeps its fingerprint when other text is written around it, and its trace when the other side changes"
  )
  func fingerprints() throws {
    func weakened(_ second: String) throws -> Finding {
      try #require(try review(first, second).findings.first { $0.kind == .promiseWeakened })
    }
    let before = try weakened(second)
    let around = try weakened("第１章　森\n森を育てる。\n第２章　届け\n" + second + "水をきれいに保つ。\n")
    #expect(before.fingerprint == around.fingerprint && before.trace == around.trace)
    let other = try weakened("市税の証明書を駅で発行することを研究する。\n橋の点検の結果を公開する。\n")
    #expect(before.fingerprint != other.fingerprint && before.trace == other.trace)
  }
}
