/// What kind of writing a character belongs to, as far as phrases and folding differ.
@usableFromInline
package enum Script: UInt8, Sendable {
  /// Han: the unified blocks with extensions A to J, compatibility ideographs and radicals, and what stands among them as one
  /// of them: 々 〆 〇 〻, and the small ヶ and ヵ, which abbreviate 箇 between kanji (三ヶ月) and occur nowhere else.
  case kanji
  /// Hiragana, its iteration marks (ゝ) and sound marks.
  case hiragana
  /// Katakana, full- and half-width, with the long-vowel mark ー and the iteration marks (ヽ).
  case katakana
  /// Letters written in words: Latin, Greek, Cyrillic, Armenian, ASCII or full-width, and the combining marks that go on them.
  case latin
  /// Decimal digits of any script (Unicode's Nd).
  case digit
  /// White space, exactly Unicode's White_Space. U+200B has no width and is not white space: `other`.
  case space
  /// Punctuation and brackets; of ASCII and its full-width forms all that is neither letter nor digit nor space.
  case punctuation
  /// Symbols (■ → ①), controls, and scripts not named here.
  case other
}

/// The script of `scalar`. O(1); the branches are in the order in which Japanese text needs them.
@inlinable
@inline(__always)
package func script(of scalar: UInt32) -> Script {
  if scalar &- 0x4E00 < 0x5200 { return .kanji }
  if scalar &- 0x3041 < 0x56 { return .hiragana }
  if scalar &- 0x30A1 < 0x54 { return .katakana }
  if (scalar | 0x20) &- 0x61 < 26 { return .latin }
  if scalar == 0x20 { return .space }
  return scriptOfRare(scalar)
}

/// Whether `scalar` is white space: Unicode's White_Space property.
@inlinable
@inline(__always)
package func isWhite(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return scalar == 0x20 || scalar &- 9 < 5 }
  if scalar == 0x3000 { return true }
  return scalar < 0x2060 && isRareWhite(scalar)
}

/// `isWhite` for scalars from U+0080 to U+205F.
@usableFromInline
package func isRareWhite(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
  default: false
  }
}

/// `script(of:)` outside of the common kanji and kana.
@usableFromInline
package func scriptOfRare(_ scalar: UInt32) -> Script {
  if scalar < 0x80 { return scriptOfASCII(scalar) }
  if scalar &- 0x3000 < 0x100 { return scriptOfKanaAndMarks(scalar) }
  if scalar &- 0xFF01 < 0x5E { return scriptOfASCII(scalar - 0xFEE0) }
  if isWhite(scalar) { return .space }
  switch scalar {
  case 0xFF61...0xFF65, 0xFF5F, 0xFF60: return .punctuation
  case 0xFF66...0xFF9F, 0x31F0...0x31FF, 0x1B164...0x1B167, 0x1AFF0...0x1AFFE: return .katakana
  case 0x3400...0x4DBF, 0xF900...0xFAFF, 0x2E80...0x2FDF, 0x20000...0x3FFFD: return .kanji
  case 0x1B001...0x1B11F, 0x1B132, 0x1B150...0x1B152: return .hiragana
  default: return scriptOfForeign(scalar)
  }
}

/// `script(of:)` of ASCII.
private func scriptOfASCII(_ scalar: UInt32) -> Script {
  if (scalar | 0x20) &- 0x61 < 26 { return .latin }
  if scalar &- 0x30 < 10 { return .digit }
  if scalar == 0x20 || scalar &- 9 < 5 { return .space }
  return scalar < 0x20 || scalar == 0x7F ? .other : .punctuation
}

/// `script(of:)` of U+3000 to U+30FF.
private func scriptOfKanaAndMarks(_ scalar: UInt32) -> Script {
  switch scalar {
  case 0x3000: .space
  case 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x30F5, 0x30F6: .kanji
  case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x3030, 0x303D, 0x30A0, 0x30FB: .punctuation
  case 0x3031...0x3035, 0x3041...0x3096, 0x3099...0x309F: .hiragana
  case 0x30A1...0x30FA, 0x30FC...0x30FF: .katakana
  default: .other
  }
}
