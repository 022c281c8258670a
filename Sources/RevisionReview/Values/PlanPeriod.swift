import RevisionModel
import RevisionText

/// The years that a plan is for, as it says itself.
struct PlanPeriod: Equatable {
  var start: Int
  var end: Int

  /// The period of an edition: that of the first sentence that speaks of a period and names two years, or a year and a number
  /// of years; `nil` where none does. O(length).
  init?(_ texts: FoldedComparison, _ edition: Edition) {
    for sentence in texts.wordings[edition].indices {
      let wording = texts.wordings[edition][sentence]
      guard Self.words.contains(where: { holds(wording, $0) }) else { continue }
      let values = values(in: wording)
      let years = values.compactMap(\.year)
      guard let start = years.first else { continue }
      if let end = years.dropFirst().first(where: { $0 > start }) {
        self.init(start: start, end: end)
        return
      }
      let length = values.first { ["年間", "か年", "years"].contains($0.unit) && $0.kind == .figure }
      guard let count = length?.quantities.first?.coefficient, (2...30).contains(count) else { continue }
      self.init(start: start, end: start + count - 1)
      return
    }
    return nil
  }

  private init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  private static let words = ["期間", "年間の計画", "年間とする", "年間とします", "period", "Period", "covers the years"]
}
