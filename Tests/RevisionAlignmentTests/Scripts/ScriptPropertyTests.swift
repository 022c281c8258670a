import RevisionModel
import Testing

@testable import RevisionAlignment

/// What holds for every script, on seeded random sides.
struct ScriptPropertyTests {
  @Test(arguments: 0..<400)
  func scriptsApplyInvertAndMirror(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let words = ["市", "は", "、", "計画", "を", "１０", "10", "推進", "する", "ＡＩ", "AI", "。", "（", "）"]
    let first = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    let second = (0..<random.below(24)).map { _ in words[random.below(words.count)] }
    let sides = sidesOf(first, second)
    var scratch = ScriptScratch()
    let script = drawScript(
      first: sides.first, second: sides.second, language: .ja, sameWording: false, scratch: &scratch)
    let mirrored = drawScript(
      first: sides.second, second: sides.first, language: .ja, sameWording: false, scratch: &scratch)
    #expect(script.applied(to: sides.first.bytes[...], from: sides.second.bytes[...]) == sides.second.bytes)
    #expect(mirrored == script.inverted)
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

/// Sides made of phrases, which are sentences of one document each.
func sidesOf(_ first: [String], _ second: [String]) -> Pair<ScriptSide> {
  var interner = Interner()
  return Pair(first: first, second: second).map { phrases in
    var document = Document()
    for phrase in phrases {
      document.bytes += Array(phrase.utf8)
      document.phrases.append(cut: document.bytes.count)
      document.symbols.append(interner.intern(Array(phrase.utf8)))
    }
    document.sentences.append(cut: phrases.count)
    return ScriptSide(document, sentences: 0..<document.sentences.count)
  }
}
