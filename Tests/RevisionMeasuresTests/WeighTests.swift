import RevisionModel
import Testing

@testable import RevisionMeasures

/// What the measures say to a claim, and how far the headline may be off.
@Suite struct WeighTests {
  /// Seven characters of eight are carried over, three of them in a sentence that is so word for word.
  private func mostly(confidence: Double = 1, alternatives: [Alternative] = []) -> Comparison {
    comparison(
      [["直す。", "道を守る。", "他。"]], [["直す。", "橋を守る。"]],
      sentences: [
        .same(0, 0),
        .edited([1], [1], Hunk(first: 0..<3, second: 0..<3, kind: .wording), confidence: confidence),
      ], alternatives: alternatives)
  }

  private func verdict(_ claim: Int, _ comparison: Comparison) -> Verdict {
    weigh(Claim(hundredths: claim * 100), measures: measure(comparison), comparison: comparison)
  }

  @Test(arguments: [
    (0, Verdict.Outcome.supported, 6), (37, .dependsOnMeasure, 5), (38, .dependsOnMeasure, 2),
    (87, .dependsOnMeasure, 2), (88, .refuted, 0),
  ])
  func theOutcomeSaysWhetherAllReachTheClaim(claim: Int, outcome: Verdict.Outcome, agreeing: Int) {
    let verdict = verdict(claim, mostly())
    #expect(verdict.outcome == outcome)
    #expect(verdict.agree == Array(Measure.Name.allCases.suffix(agreeing)))
    #expect(Set(verdict.agree + verdict.disagree) == Set(Measure.Name.allCases))
    #expect(verdict.headline == .phraseCarriedOver)
  }

  @Test(arguments: [0, 90, 100])
  func withoutBodyTextThereIsNothingToWeigh(claim: Int) {
    let verdict = verdict(claim, comparison([["直す。"]], [["# 道"]], sentences: []))
    #expect(verdict.outcome == .dependsOnMeasure && verdict.weighsNothing)
    #expect(verdict.agree.isEmpty && verdict.disagree.isEmpty)
  }

  @Test func withoutDoubtTheBoundsMeet() {
    let verdict = verdict(90, mostly())
    #expect(verdict.low == Tally(counted: 7, total: 8))
    #expect(verdict.high == verdict.low)
  }

  @Test func aDoubtfulLinkIsTakenApartForTheLowerBound() {
    #expect(verdict(90, mostly(confidence: 0.8)).low == Tally(counted: 7, total: 8))
    #expect(verdict(90, mostly(confidence: 0.7996)).low == Tally(counted: 7, total: 8))
    #expect(verdict(90, mostly(confidence: 0.7994)).low == Tally(counted: 3, total: 8))
    #expect(verdict(90, mostly(confidence: 0.1)).high == Tally(counted: 7, total: 8))
  }

  @Test func aLinkThatWasNearlyMadeIsMadeForTheUpperBound() {
    let near = Alternative(
      sentences: Pair(first: 1, second: 1), confidence: 0.3, carried: Pair(first: 4, second: 3))
    let loose = comparison(
      [["直す。", "道を守る。"]], [["直す。", "橋も守る。"]], sentences: [.same(0, 0)], alternatives: [near])
    #expect(verdict(90, loose).low == Tally(counted: 3, total: 8))
    #expect(verdict(90, loose).high == Tally(counted: 6, total: 8))
  }

  @Test func theUpperBoundNeverCountsMoreThanThereIs() {
    let near = Alternative(
      sentences: Pair(first: 2, second: 1), confidence: 0.3, carried: Pair(first: 2, second: 9))
    #expect(verdict(90, mostly(alternatives: [near])).high == Tally(counted: 8, total: 8))
  }

  @Test func theClaimIsWeighedInWholeNumbers() {
    // 2 of 3 is 66.666… %, which is printed as 66.67 and does not reach it.
    let twoThirds = comparison([["あ。い。う。"]], [["あい。"]], sentences: [])
    let measures = Measure.Name.allCases.map {
      Measure(name: $0, edition: .second, tally: Tally(counted: 2, total: 3))
    }
    #expect(weigh(Claim(hundredths: 6667), measures: measures, comparison: twoThirds).outcome == .refuted)
    #expect(weigh(Claim(hundredths: 6666), measures: measures, comparison: twoThirds).outcome == .supported)
  }
}
