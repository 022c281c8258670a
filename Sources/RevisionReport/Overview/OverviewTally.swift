import RevisionModel

/// What many pairs come to together. It takes the same room however many they are.
package struct OverviewTally: Sendable {
  /// All pairs.
  private(set) var pairs = 0
  /// Pairs by what the measures say to the claim.
  private(set) var supported = 0
  private(set) var refuted = 0
  private(set) var depending = 0
  /// Pairs that could not be compared.
  package private(set) var failed = 0
  /// Pairs whose second edition is Japanese.
  private var japanese = 0
  /// Pairs by the hundredths of a per cent of their headline, cut.
  private var headlines = [Int](repeating: 0, count: 10_001)

  package init() {}

  /// Counts a pair in.
  package mutating func add(_ row: OverviewRow) {
    pairs += 1
    switch Verdict.Outcome(rawValue: row[.outcome]) {
    case .supported: supported += 1
    case .refuted: refuted += 1
    case .dependsOnMeasure: depending += 1
    case nil: failed += 1
    }
    if row[.language] == "ja" { japanese += 1 }
    if let headline = hundredths(ofPercent: row[.percent]) { headlines[headline] += 1 }
  }

  /// The language of the overview: Japanese where half of the second editions are.
  package var language: Language { japanese * 2 >= pairs - failed && japanese > 0 ? .ja : .en }

  /// Pairs that have a headline.
  var figured: Int { headlines.reduce(0, +) }

  /// Pairs by headline in steps of five per cent, from 0 on; the last is 100 % alone.
  var steps: [Int] {
    (0..<20).map { headlines[($0 * 500)..<($0 * 500 + 500)].reduce(0, +) } + [headlines[10_000]]
  }

  /// The headline, in hundredths, that half of the pairs do not exceed; `nil` where there is none.
  var median: Int? {
    let wanted = (figured + 1) / 2
    var passed = 0
    for (hundredths, count) in headlines.enumerated() where count > 0 {
      passed += count
      if passed >= wanted { return hundredths }
    }
    return nil
  }
}
