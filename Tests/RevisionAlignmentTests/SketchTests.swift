import RevisionModel
import RevisionText
import Testing

@testable import RevisionAlignment

/// Sketches: what sections have in common, told from a few numbers of each.
@Suite struct SketchTests {
  private func keys(_ text: String, _ length: Int) -> [UInt64] {
    Array(text.utf8).withUnsafeBufferPointer { shingles(of: $0, length: length) }
  }

  /// The Jaccard of the shingles themselves.
  private func jaccard(_ one: [UInt64], _ other: [UInt64]) -> Double {
    Double(Set(one).intersection(other).count) / Double(Set(one).union(other).count)
  }

  private func likeness(_ one: [UInt64], _ other: [UInt64], hashes: Int) -> Double {
    let signatures = (minHash(of: one, hashes: hashes), minHash(of: other, hashes: hashes))
    return Double(zip(signatures.0, signatures.1).count { $0 == $1 }) / Double(hashes)
  }

  @Test func shinglesAreDistinctRunsOfCharacters() {
    #expect(keys("道を直す", 2).count == 3)
    #expect(keys("道道道道", 2).count == 1)
    #expect(keys("道を直す。道を直す。", 4).count == 4)
    #expect(keys("道を", 5) == keys("道を", 2))
    #expect(keys("", 5).isEmpty && keys("。、", 5).isEmpty)
  }

  @Test func notationMakesNoOtherShingles() {
    #expect(keys("ＡＩを、使う。", 3) == keys("AIを使う", 3))
    #expect(keys("The Plan, 2025", 3) == keys("the plan 2025", 3))
    #expect(keys("道を直す", 3) != keys("橋を直す", 3))
  }

  @Test func aSignatureIsTheSameOnEveryMachine() {
    #expect(
      minHash(of: keys("市は道を直す。", 5), hashes: 4) == [287_559_818, 636_390_091, 1_067_527_117, 2_877_013_219])
    #expect(minHash(of: [], hashes: 4).isEmpty)
  }

  @Test func aShorterSignatureBeginsALongerOne() {
    let all = keys("市は窓口の手続を見直し、待ち時間を短くする。", 3)
    #expect(minHash(of: all, hashes: 128).prefix(16).elementsEqual(minHash(of: all, hashes: 16)))
  }

  @Test(
    "signatures agree about as often as the texts have shingles in common",
    arguments: [
      ("市は窓口の手続を見直し、待ち時間を短くする。", "市は窓口の手続を見直し、待ち時間を短くする。"),
      ("市は窓口の手続を見直し、待ち時間を短くする。", "市は窓口の手続を改め、待ち時間を短くする。"),
      ("市は窓口の手続を見直し、待ち時間を短くする。", "県は窓口の手続を見直す。待ち時間は短い。"),
      ("the town mends its roads and its bridges", "the town mends its bridges and its roads"),
      ("市は道を直す。", "雪の日には学校を休む。"),
    ])
  func estimates(texts: (String, String)) {
    let (one, other) = (keys(texts.0, 3), keys(texts.1, 3))
    let exact = jaccard(one, other)
    // Four standard deviations of 4096 values.
    #expect(abs(likeness(one, other, hashes: 4096) - exact) <= 4 * 0.5 / 64)
    #expect(likeness(other, one, hashes: 64) == likeness(one, other, hashes: 64))
  }

  @Test func estimatesOfManyPairsLeanToNoSide() {
    var sum = 0.0
    for shared in 1..<64 {
      let elements = (0..<64 + UInt64(64 - shared)).map { mixed($0, UInt64(shared)) }
      let (one, other) = (Array(elements.prefix(64)), Array(elements.suffix(64)))
      sum += likeness(one, other, hashes: 128) - jaccard(one, other)
    }
    #expect(abs(sum / 63) < 4 * 0.044 / 63.0.squareRoot())
  }

  @Test func aSketchIsOfASectionsOwnBodyAlone() {
    let documents = TinyDocuments.pair(
      """
      # 第１章　道
      市は道を直す。
      市は橋を守る。
      ## 1 雪
      # 第２章　水
      水をためる。
      """,
      """
      # 第１章　水
      水をためる。
      # 第２章　道路
      市は道を直す。
      市は橋を守る。
      ## 1 雨
      雨の日は休む。
      """)
    let first = sketchSections(documents.first, hashes: 32, shingle: 3)
    let second = sketchSections(documents.second, hashes: 32, shingle: 3)
    #expect(first[0] == second[1], "the same body under another heading, in another place")
    #expect(first[2] == second[0])
    #expect(first[0].signature != first[2].signature)
    #expect(first[1] == SectionSketch(characters: 0, shingle: 3, shingles: 0, signature: []))
    #expect(first[0].characters == 14 && first[0].shingles == 10 && first[0].signature.count == 32)
  }
}
