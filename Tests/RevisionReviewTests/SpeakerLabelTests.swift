import Testing

@testable import RevisionReview

/// Who speaks at the beginning of a paragraph, and what is no speaker.
@Suite struct SpeakerLabelTests {
  private func label(_ text: String) -> SpeakerLabel? { SpeakerLabel(Array(text.utf8)[...]) }

  /// The name and what stands behind the label.
  private func parts(_ text: String) -> [String]? {
    label(text).map { [$0.name, String(decoding: Array(text.utf8).dropFirst($0.length), as: UTF8.self)] }
  }

  @Test(arguments: [
    ("（委員）橋を。", "（委員）", "橋を。"), ("石田委員　橋を。", "石田委員", "橋を。"), ("Ａ委員：橋を。", "Ａ委員", "橋を。"),
    ("問１　橋は。", "問１", "橋は。"), ("Ｑ．橋は。", "Ｑ", "橋は。"), ("Ms. Arden: a bridge", "Ms. Arden", "a bridge"),
    ("石田　一郎委員　橋を。", "石田　一郎委員", "橋を。"), ("副委員長", "副委員長", ""),
  ])
  func members(text: String, name: String, rest: String) {
    #expect(parts(text) == [name, rest])
    #expect(label(text)?.isReply == false)
  }

  @Test(arguments: [
    ("（事務局）直します。", "（事務局）", "直します。"), ("交通課：直します。", "交通課", "直します。"), ("答　直します。", "答", "直します。"),
    ("→ 直します。", "", "直します。"), ("⇒直します。", "", "直します。"), ("Secretariat: yes", "Secretariat", "yes"),
    ("【市の考え方】直します。", "【市の考え方】", "直します。"), ("A. Yes", "A", "Yes"),
  ])
  func answers(text: String, name: String, rest: String) {
    #expect(parts(text) == [name, rest])
    #expect(label(text)?.isReply == true)
  }

  @Test(arguments: [
    "橋を直してほしい。", "出席委員　５名", "課題：橋が古い。", "【議題１】橋について", "市　民のために", "（仮称）橋の計画", "A bridge is old.",
    "Every member should read it.",
    "全部：直す", "【主な意見】", "12:30 に始める。", "",
  ])
  func others(text: String) { #expect(label(text) == nil) }
}
