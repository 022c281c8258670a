import RevisionModel
import Testing

/// A count over a count: added as counts, held against a claim exactly.
@Suite struct TallyTests {
  @Test func countsAreAddedToCounts() {
    var tally = Tally(counted: 1, total: 2)
    tally += Tally(counted: 2, total: 5)
    #expect(tally == Tally(counted: 3, total: 7))
  }

  @Test(arguments: [
    (0, 8, 0), (8, 8, 10_000), (2, 3, 6667), (1, 3, 3333), (1, 16, 625), (1, 20_000, 1), (0, 0, 10_000),
  ])
  func hundredthsAreRoundedHalfUp(counted: Int, total: Int, hundredths: Int) {
    #expect(Tally(counted: counted, total: total).hundredths == hundredths)
  }

  @Test func aClaimIsReachedExactlyOrNot() {
    // 89.996 % is printed as 90.00 and does not reach 90.
    let below = Tally(counted: 22_499, total: 25_000)
    #expect(below.hundredths == 9000)
    #expect(!below.reaches(Claim(hundredths: 9000)))
    #expect(Tally(counted: 9, total: 10).reaches(Claim(hundredths: 9000)))
    #expect(Tally().reaches(Claim(hundredths: 10_000)))
  }

  @Test(arguments: [
    (9000, "90"), (9250, "92.5"), (9205, "92.05"), (6341, "63.41"), (5, "0.05"), (0, "0"), (10_000, "100"),
  ])
  func perCentAreWrittenAsShortAsTheyCan(hundredths: Int, expected: String) {
    #expect(figure(ofHundredths: hundredths) == expected)
  }
}
