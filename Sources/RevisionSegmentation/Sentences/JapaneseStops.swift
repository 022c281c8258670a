import RevisionText

/// Whether a full stop of ASCII ends anything where Japanese stands around it.
enum JapaneseStops {
  /// Whether what follows an end, white space apart, begins with a particle, as no sentence does: 次の 1. と 2. の両方.
  ///
  /// Words begin with the same kana (のり, はじめ): behind a single one, another script tells it.
  static func goesOn(_ text: Text, at: Int) -> Bool {
    let start = text.skippingSpace(from: at)
    guard start < text.end else { return false }
    let (first, length) = text.scalar(at: start)
    guard isParticle(first) else { return false }
    let behind = start + length
    guard first != 0x3092, behind < text.end, script(of: text.scalar(at: behind).scalar) == .hiragana else {
      return true
    }
    return compounds.contains { text.bytes[start..<text.end].starts(with: $0.utf8) }
  }

  /// Whether the full stop at `dot` closes a number inside of a sentence: one of two digits at the most, full-width or
  /// right behind kana or kanji, with Japanese behind it (ステップ３. 福祉). A year behind a comma is none (, 1996. この).
  static func countsOn(_ text: Text, dot: Int) -> Bool {
    let next = text.skippingSpace(from: dot + 1)
    guard next < text.end, isJapanese(text.scalar(at: next).scalar) else { return false }
    var at = dot
    var digits = 0
    var isWide = false
    while at > text.start, isDigit(text.scalar(before: at)) {
      isWide = previousScalar(text.bytes, &at) > 0x7F
      digits += 1
      if digits > 2 { return false }
    }
    return digits > 0 && (isWide || isJapanese(text.scalar(before: at)))
  }

  /// Whether a kana is a particle that follows a noun: が で と に の は へ を.
  private static func isParticle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x304C, 0x3067, 0x3068, 0x306B, 0x306E, 0x306F, 0x3078, 0x3092: true
    default: false
    }
  }

  /// Particles of several kana.
  private static let compounds = [
    "では", "での", "とは", "との", "という", "といっ", "として", "には", "にも", "において", "における", "について", "による",
    "により", "によっ", "にて", "のは", "のみ", "ので", "のに", "への",
  ]
}

extension Text {
  /// Whether a stop of ASCII, white space behind it apart, ends before `at`.
  func isBehindEnglishStop(_ at: Int) -> Bool {
    let before = Text(bytes: bytes, start: start, end: at).trimmed
    switch before.scalar(before: before.end) {
    case 0x21, 0x2E, 0x3F: return true
    default: return false
    }
  }

  /// Whether a letter, a digit or a character of its own meaning stands in a part of the text. O(length of what stands
  /// before the first one).
  func holdsWord(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = scalar(at: at)
      switch script(of: scalar) {
      case .space, .punctuation: at += length
      case .kanji, .hiragana, .katakana, .latin, .digit, .other: return true
      }
    }
    return false
  }
}
