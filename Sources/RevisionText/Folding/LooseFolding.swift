extension Folding {
  /// Appends the lenient folding of UTF-8 `bytes` to `result`: `appendFolded`, and then
  /// - white space, punctuation and middle dots are left out, but for signs that carry meaning (% & + = < > # @ $ / * |)
  ///   and a point between digits;
  /// - Latin, Greek and Cyrillic capitals become small letters;
  /// - katakana become hiragana, っ つ (つて and って), the small ィ ェ ォ behind ウ large (ウエブ and ウェブ), ゐ ゑ ぢ づ the
  ///   kana they sound like, ヵ and ヶ か; other small kana tell words apart (びょういん, びよういん) and stay;
  /// - ー at the end of a katakana word of three characters and more before it is left out (サーバー and サーバ, not コピー;
  ///   the rule that JIS Z 8301 used to give for technical terms).
  ///
  /// O(length).
  package static func appendLoose(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let folded = Self.folded(bytes)
    result.reserveCapacity(result.count + folded.count)
    folded.withUnsafeBufferPointer { appendLoose(folded: $0, to: &result) }
  }

  /// The lenient folding of `bytes`.
  package static func loose(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    bytes.withUnsafeBufferPointer { appendLoose($0, to: &result) }
    return result
  }

  /// `appendLoose` of what is folded already.
  static func appendLoose(folded bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var position = 0
    var katakana = 0
    var before: UInt32 = 0
    while position < bytes.count {
      let start = position
      let scalar = nextScalar(bytes, &position)
      let isBehindU = before == 0x30A6
      before = scalar
      if (scalar | 0x20) &- 0x61 < 26 {
        result.append(UInt8(scalar | 0x20))
        katakana = 0
        continue
      }
      let writing = script(of: scalar)
      let isLongVowel = scalar == 0x30FC
      if isLongVowel, katakana >= 3, !isKatakana(bytes, position) { continue }
      katakana = writing == .katakana ? katakana + 1 : 0
      switch writing {
      case .kanji where scalar != 0x30F5 && scalar != 0x30F6, .digit:
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
      case .hiragana, .katakana, .kanji:
        appendScalar(looseKana(scalar) + (isBehindU && isSmallVowel(scalar) ? 1 : 0), to: &result)
      case .space:
        break
      case .punctuation:
        if carriesMeaning(scalar) || isDecimalPoint(bytes, start) { appendScalar(scalar, to: &result) }
      case .latin, .other:
        appendScalar(smallLetter(scalar), to: &result)
      }
    }
  }

  /// Whether a katakana stands at `position`.
  private static func isKatakana(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard position < bytes.count else { return false }
    var end = position
    return script(of: nextScalar(bytes, &end)) == .katakana
  }

  /// Whether a point between two ASCII digits stands at `position`.
  private static func isDecimalPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    guard bytes[position] == 0x2E, position > 0, position + 1 < bytes.count else { return false }
    return bytes[position - 1] &- 0x30 < 10 && bytes[position + 1] &- 0x30 < 10
  }

  /// Punctuation without which a text says something else (C++, 50%, A/B).
  private static func carriesMeaning(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23...0x26, 0x2A, 0x2B, 0x2F, 0x3C...0x3E, 0x40, 0x5C, 0x5E, 0x7C, 0x2030: true
    default: false
    }
  }
}

/// Whether `scalar` is ィ, ェ or ォ.
private func isSmallVowel(_ scalar: UInt32) -> Bool {
  scalar == 0x30A3 || scalar == 0x30A7 || scalar == 0x30A9
}

/// The hiragana that a kana is spelled with in the lenient folding.
private func looseKana(_ scalar: UInt32) -> UInt32 {
  let kana = scalar &- 0x30A1 < 0x56 || scalar == 0x30FD || scalar == 0x30FE ? scalar - 0x60 : scalar
  switch kana {
  case 0x3063: return 0x3064
  case 0x3095, 0x3096: return 0x304B
  case 0x3062: return 0x3058
  case 0x3065: return 0x305A
  case 0x3090: return 0x3044
  case 0x3091: return 0x3048
  default: return kana
  }
}

/// The small letter of a Latin, Greek or Cyrillic capital.
private func smallLetter(_ scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: scalar + 0x20
  case 0x400...0x40F: scalar + 0x50
  case 0x100...0x137, 0x14A...0x177: scalar | 1
  default: scalar
  }
}
