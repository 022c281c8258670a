import RevisionModel
import Testing

@testable import RevisionAlignment

/// What makes links more or less sure.
struct ConfidenceTests {
  private let plan = """
    # 第1章 交通
    市内の循環バスを毎時四本に増やす。
    駅前広場の信号を歩車分離に改める。
    踏切を三か所で立体交差にする。
    # 第2章 教育
    学校には一人一台の端末を配る。
    放課後の教室を地域に開く。
    """

  /// The confidence of the link in which the first sentence that contains `words` stands.
  private func confidence(_ words: String, _ comparison: Comparison) -> Double {
    let document = comparison.documents.first
    let sentence = (0..<document.sentences.count).first {
      String(decoding: document.bytes[document.byteRange(ofSentence: $0)], as: UTF8.self).contains(words)
    }
    return comparison.sentences[comparison.sentences.row(of: sentence!, in: .first)].confidence
  }

  @Test func whatIsTheSameInPlaceIsCertain() {
    #expect(confidence("循環バス", check(plan, plan)) == 1)
  }

  @Test func aMoveInsideASectionIsLessSureThanOneToAnotherSection() {
    let signal = "駅前広場の信号を歩車分離に改める。\n"
    let without = plan.replacing(signal, with: "")
    let across = check(plan, without + "\n" + signal.dropLast())
    let inside = check(plan, without.replacing("市内の", with: signal + "市内の"))
    #expect(inside.sentences.links.contains { $0.traits.contains(.moved) })
    #expect(confidence("信号", inside) < confidence("信号", across))
  }

  @Test func aSplitIsSureWhereAllOfItIsKept() {
    let first = "駅前の駐輪場を建て替え、あわせて周辺の歩道を二倍に広げる。\n防災無線を全地区で更新する。"
    let kept = check(
      first, "駅前の駐輪場を建て替える。\nあわせて周辺の歩道を二倍に広げる。\n防災無線を全地区で更新する。")
    let reworded = check(
      first, "駅前の駐輪場を早く建て替えたい。\nあわせて周りの歩道も倍に広げるつもりだ。\n防災無線を全地区で更新する。",
      sentences: ["0~0,1", "1=2"])
    #expect(confidence("駐輪場", reworded) < confidence("駐輪場", kept))
  }

  @Test func aDeletedSentenceIsLessSureBesideOneThatIsALittleLikeIt() {
    let without = plan.replacing("踏切を三か所で立体交差にする。\n", with: "")
    let alone = check(plan, without)
    let beside = check(
      plan, without.replacing("# 第2章", with: "踏切で待つ人のために日よけを置く。\n# 第2章"))
    #expect(confidence("踏切", alone) > 0.9)
    #expect(beside.sentences.links.contains { $0.second.isEmpty })
    #expect(confidence("踏切", beside) < confidence("踏切", alone))
  }

  @Test func theMapOfGroupsRisesWithEither() {
    #expect(GapConfidence.ofGroup(0.6, whole: 0.5) < GapConfidence.ofGroup(0.8, whole: 0.5))
    #expect(GapConfidence.ofGroup(0.6, whole: 0.5) < GapConfidence.ofGroup(0.6, whole: 0.9))
  }
}
