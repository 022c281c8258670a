import RevisionModel
import Testing

@testable import RevisionAlignment

/// How many characters a script by characters would keep inside a hunk.
struct CarriedCharactersTests {
  private func count(_ first: String, _ second: String, _ kind: Hunk.Kind = .wording) -> Int {
    var carried = CarriedCharacters()
    return carried.count(Array(first.utf8)[...], Array(second.utf8)[...], kind: kind)
  }

  @Test func itIsTheLongestCommonSubsequence() {
    #expect(count("検討する", "実施する") == 2)
    #expect(count("見直しています", "見直す") == 3)
    #expect(count("甲乙丙", "丁戊") == 0)
    #expect(count("", "追加") == 0)
  }

  @Test func widthAndWhiteSpaceDoNotMatter() {
    #expect(count("ＡＩ の活用", "AIを活用") == 4)
  }

  @Test func notationCarriesTheShorterSide() {
    #expect(count("十二", "12", .notation) == 2)
    #expect(count("サーバー", "サーバ", .notation) == 3)
    #expect(count("、", "", .notation) == 0)
  }

  @Test(arguments: 0..<60)
  func itAgreesWithTheTextbook(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let letters = Array("あいうえおかきくけこ")
    let first = (0..<random.below(200)).map { _ in letters[random.below(letters.count)] }
    let second = (0..<random.below(200)).map { _ in letters[random.below(letters.count)] }
    var row = Array(repeating: 0, count: second.count + 1)
    for one in first {
      var diagonal = 0
      for (y, other) in second.enumerated() {
        let above = row[y + 1]
        row[y + 1] = one == other ? diagonal + 1 : max(above, row[y])
        diagonal = above
      }
    }
    #expect(count(String(first), String(second)) == row[second.count])
  }
}
