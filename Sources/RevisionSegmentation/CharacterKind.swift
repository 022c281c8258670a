/// What phrases and sentences need to know of a character.
enum CharacterKind: UInt8 {
  case kanji
  case hiragana
  case katakana
  case latin
  case digit
  case space
  case punctuation
  case other

  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xC0...0x24F: self = .latin
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9F: self = .katakana
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005...0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .kanji
    case _ where isSpace(scalar): self = .space
    case 0...0xBF, 0x2000...0x2BFF, 0x3000...0x303F, 0x30FB, 0xFF00...0xFFEF: self = .punctuation
    default: self = .other
    }
  }
}
