import RevisionModel
import RevisionText

/// What a comment asks of a comparison as a whole, told by the words that such comments use, in the order of
/// `Comment.Subject`. O(length).
func subjects(of comment: String) -> [Comment.Subject] {
  let folded = Folding.folded(Array(comment.utf8))
  let text = String(decoding: folded, as: UTF8.self).lowercased()
  func holds(_ words: [String]) -> Bool { words.contains { text.contains($0) } }
  var subjects: [Comment.Subject] = []
  // "Nine tenths are unchanged"; "the difference from the last plan".
  if holds(sameness) && (holds(shares) || holds(editions)) || holds(differences) && holds(editions) {
    subjects.append(.verdict)
  }
  if holds(considering) && holds(tooLittle) { subjects.append(.promises) }
  if holds(targets) { subjects.append(.targets) }
  return subjects
}

private let sameness = [
  "変わっていない", "変わってない", "変わらない", "変わりがない", "変わりない", "変化がない", "変化していない", "同じ内容", "同じよう", "同じに", "同じで",
  "同じだ", "同じと", "焼き直し",
  "そのまま", "代わり映え", "unchanged", "not changed", "the same", "carried over",
]
private let shares = ["割", "%", "パーセント", "ほとんど", "大半", "大部分", "ほぼ", "per cent", "percent", "most of"]
private let differences = ["差分", "違い", "相違", "変更点", "difference", "what changed"]
private let editions = [
  "第1次", "第2次", "前回", "前計画", "前戦略", "現計画", "現行", "旧", "前の", "改定前", "これまでの計画", "first edition", "previous",
  "last plan", "old plan", "earlier",
]
private let considering = ["検討する", "検討し", "検討と", "「検討」", "検討だけ", "検討のみ", "検討に", "consider", "examine"]
private let tooLittle = [
  "だけでは", "のみでは", "物足り", "不十分", "弱い", "曖昧", "あいまい", "踏み込", "ではなく", "でなく", "とどまら", "とどまっ", "いつ始ま",
  "いつ実施", "いつまでに", "はっきりし", "too weak",
  "not enough",
  "only", "rather than", "instead of", "vague",
]
private let targets = [
  "数値目標", "成果目標", "目標値", "成果指標", "指標", "目標数値", "kpi", "kgi", "target", "indicator",
]
