import RevisionModel
import RevisionText
import Testing

@testable import RevisionAlignment

/// What holds for every script, on seeded random sides.
struct ScriptPropertyTests {
  @Test(arguments: 0..<400)
  func shortScriptsApplyAndMirror(seed: Int) {
    let words = [
      "市", "は", "、", "計画 ", "計画", "を", "１０", "10", "十", "推進", "する", "ＡＩ", "AI", "。", "（", "）", "サーバ",
      "サーバー",
    ]
    var random = Seeded(state: UInt64(seed))
    let first = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    let second = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    expectExact(sidesOf(first, second))
  }

  @Test(arguments: 0..<60)
  func longScriptsApplyAndMirror(seed: Int) {
    var random = Seeded(state: UInt64(seed) + 1_000)
    let letters = 2 + random.below(400)
    let first = (0..<200 + random.below(300)).map { _ in "語\(random.below(letters))" }
    var second = first
    for _ in 0..<random.below(150) { second[random.below(second.count)] = "語\(random.below(letters))" }
    second.removeSubrange(0..<random.below(80))
    expectExact(sidesOf(first, second))
  }

  @Test(arguments: 0..<60)
  func englishScriptsApplyAndMirror(seed: Int) {
    let words = ["We ", "plan", "plan ", ", ", "the ", ".", "e", "g", "(", ") ", "Plan ", "10", "% ", "of "]
    var random = Seeded(state: UInt64(seed) + 2_000)
    let first = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    let second = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    expectExact(sidesOf(first, second, language: .en), language: .en)
  }

  @Test func equalSidesHaveNoHunk() {
    let sides = sidesOf(cut("市|は|、|計画|を|定める|。"), cut("市|は|、|計画|を|定める|。"))
    var scratch = ScriptScratch()
    let script = drawScript(
      first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &scratch)
    #expect(script == EditScript())
  }

  @Test func earlierCallsHaveNoInfluence() {
    let sides = sidesOf(cut("計画|を|策定する|。"), cut("方針|を|実施する|。"))
    let others = sidesOf((0..<300).map { "語\($0)" }, (0..<300).map { "語\($0 * 2)" })
    var fresh = ScriptScratch()
    var used = ScriptScratch()
    _ = drawScript(
      first: others.first, second: others.second, language: .ja, sameWording: false, scratch: &used)
    let expected = drawScript(
      first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &fresh)
    #expect(
      drawScript(first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &used)
        == expected)
  }

  @Test func longSentencesWithNothingInCommonAreOneDeletionAndOneInsertion() {
    let sides = sidesOf((0..<4_000).map { "甲\($0)" }, (0..<4_000).map { "乙\($0)" })
    var scratch = ScriptScratch()
    let script = drawScript(
      first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &scratch)
    #expect(script.hunks.count == 2)
  }

  @Test func sentencesOfOneLinkAreJoined() {
    var interner = Interner()
    let first = document(of: [cut("市|は|計画|を|定め|、|公表する|。")], language: .ja, &interner)
    let second = document(
      of: [cut("市|は|計画|を|定める|。"), cut("別|の|文|。"), cut("これ|を|公表する|。")], language: .ja, &interner)
    let sides = Pair(
      first: ScriptSide(first, sentences: [0]), second: ScriptSide(second, sentences: [UInt32(0), 2]))
    #expect(String(decoding: sides.second.bytes, as: UTF8.self) == "市は計画を定める。これを公表する。")
    expectExact(sides)
  }

  private func expectExact(_ sides: Pair<ScriptSide>, language: Language = .ja) {
    var scratch = ScriptScratch()
    let script = drawScript(
      first: sides.first, second: sides.second, language: language, sameWording: false, scratch: &scratch)
    let mirrored = drawScript(
      first: sides.second, second: sides.first, language: language, sameWording: false, scratch: &scratch)
    #expect(script.applied(to: sides.first.bytes[...], from: sides.second.bytes[...]) == sides.second.bytes)
    #expect(mirrored == script.inverted)
    for hunk in script.hunks {
      #expect(!(hunk.first.isEmpty && hunk.second.isEmpty))
      #expect(sides.first.bytes[hunk.first] != sides.second.bytes[hunk.second])
    }
  }
}

/// A small generator of repeatable numbers (SplitMix64).
struct Seeded {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
