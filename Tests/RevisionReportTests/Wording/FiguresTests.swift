import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Figures as reports write them")
struct FiguresTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(
    "commas between thousands",
    arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
  func grouped(count: Int, expected: String) { #expect(text(Figures.grouped(count)) == expected) }

  @Test(
    "per cents are cut, so nothing is shown that is not reached",
    arguments: [
      (0, 8, "0.0 %"), (1, 8, "12.5 %"), (2, 3, "66.6 %"), (89_999, 100_000, "89.9 %"),
      (99_999, 100_000, "99.9 %"), (8, 8, "100 %"), (0, 0, "–"),
    ])
  func percent(counted: Int, total: Int, expected: String) {
    #expect(text(Figures.percent(Tally(counted: counted, total: total))) == expected)
  }

  @Test("claims", arguments: [(9000, "90"), (9250, "92.5"), (9205, "92.05"), (0, "0"), (10_000, "100")])
  func claim(hundredths: Int, expected: String) {
    #expect(text(Figures.claim(Claim(hundredths: hundredths))) == expected)
  }
}
