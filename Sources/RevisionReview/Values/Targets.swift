import RevisionModel

/// Sentences that set a target: by their words, or as cells under a head that says so.
struct Targets {
  let texts: FoldedComparison

  /// Whether a sentence, or what it stands under in a table, speaks of a target. O(length).
  func isTarget(_ sentence: Int, _ edition: Edition) -> Bool {
    let language = texts.comparison.documents[edition].language
    let words = language == .ja ? Self.japanese : Self.english
    let wording = texts.wordings[edition][sentence]
    if texts.comparison.documents[edition].roles[sentence] == .cell {
      return texts.cellHeads[edition].heads(of: sentence).contains { head in
        (Self.heads + words.names + words.limits).contains { holds(texts.wordings[edition][head], $0) }
      }
    }
    if words.names.contains(where: { holds(wording, $0) }) { return true }
    return words.limits.contains { holds(wording, $0) } && !isReport(wording, language)
  }

  /// Whether a sentence tells what was or is so: 利用者は３割以上に上った sets no target.
  private func isReport(_ wording: [UInt8], _ language: Language) -> Bool {
    if language == .ja { return SentenceEnd(wording).has(anyOf: JapaneseEndings.reports) }
    return commitment(of: wording, language: language) == nil
      && Self.reporting.contains { holds(wording, $0) }
  }

  private static let reporting = [
    " was ", " were ", " is ", " are ", " has ", " have ", " had ", " rose ", " fell ", " reached ", " took ",
  ]
  private static let heads = ["目標", "KPI", "指標", "Target", "target", "Goal"]
  /// Words for a target, and those that set a limit or a date, as reports do too.
  private static let japanese = (
    names: ["目標", "目指", "めざ"],
    limits: [
      "までに", "以上に", "以下に", "以内に", "達成する", "達成を", "を達成", "引き上げ", "引上げ", "に増や", "に減ら", "に高め",
      "まで高め", "まで増や", "まで減ら", "に短縮", "へ短縮", "に倍増", "に半減",
    ]
  )
  private static let english = (
    names: ["target", "Target", "goal"],
    limits: [
      " by 20", "at least", "no more than", "increase to", "raise to", "reduce to", "reach ", "within ",
    ]
  )
}
