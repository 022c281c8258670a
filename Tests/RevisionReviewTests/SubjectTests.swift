import RevisionModel
import Testing

@testable import RevisionReview

/// Which comments are about a comparison as a whole.
@Suite struct SubjectTests {
  @Test(arguments: [
    "九割ほど、前の計画から変わっていないように見える。", "内容の大半がそのままである。", "前回との違いが分からない。", "前の計画と９割が同じに見える。",
    "Most of it is unchanged.", "What is the difference from the last plan?",
  ])
  func verdict(comment: String) { #expect(subjects(of: comment) == [.verdict]) }

  @Test(arguments: [
    "「橋を検討する」では物足りない。", "検討だけではなく実施してほしい。", "検討するでは、いつ始まるのか見えない。", "It only promises to consider the bridge.",
  ])
  func promises(comment: String) { #expect(subjects(of: comment) == [.promises]) }

  @Test(arguments: ["数値目標が低い。", "ＫＰＩを示してほしい。", "The targets are too low."])
  func targets(comment: String) { #expect(subjects(of: comment) == [.targets]) }

  @Test(arguments: [
    "この点も検討していただきたい。", "橋の色を変えてはどうか。", "三割の人が橋を使う。", "The bridge is old.",
  ])
  func nothing(comment: String) { #expect(subjects(of: comment) == []) }
}
