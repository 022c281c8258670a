import RevisionModel

/// Sentences that set a target: by their words, or as cells under a head that says so.
struct Targets {
  let texts: FoldedComparison

  /// Whether a sentence, or what it stands under in a table, speaks of a target. O(length).
  func isTarget(_ sentence: Int, _ edition: Edition) -> Bool {
    let words = texts.comparison.documents[edition].language == .ja ? Self.japanese : Self.english
    let wording = texts.wordings[edition][sentence]
    if texts.comparison.documents[edition].roles[sentence] == .cell {
      return texts.cellHeads[edition].heads(of: sentence).contains { head in
        (Self.heads + words).contains { holds(texts.wordings[edition][head], $0) }
      }
    }
    return words.contains { holds(wording, $0) }
  }

  private static let heads = ["目標", "KPI", "指標", "Target", "target", "Goal"]
  private static let japanese = [
    "目標", "目指", "めざ", "までに", "以上に", "以下に", "以内に", "達成する", "達成を", "を達成", "引き上げ", "引上げ", "に増や", "に減ら", "に高め",
    "まで高め", "まで増や",
    "まで減ら", "に短縮", "へ短縮",
    "に倍増", "に半減",
  ]
  private static let english = [
    "target", "Target", "goal", " by 20", "at least", "no more than", "increase to", "raise to", "reduce to",
    "reach ",
    "within ",
  ]
}
