import RevisionText

/// Where runs of one kind of writing end.
extension Text {
  /// The place after the kanji from `at`.
  func end(ofKanjiFrom at: Int) -> Int {
    var end = at
    while end < self.end {
      // U+5000 to U+9FFF.
      if bytes[end] >= 0xE5 && bytes[end] <= 0xE9 {
        end += 3
        continue
      }
      let (scalar, length) = self.scalar(at: end)
      guard script(of: scalar) == .kanji || isVariationSelector(scalar) else { break }
      end += length
    }
    return end
  }

  /// The place after the katakana from `at`.
  func end(ofKatakanaFrom at: Int) -> Int {
    var end = at
    while end < self.end {
      let (scalar, length) = self.scalar(at: end)
      guard script(of: scalar) == .katakana || scalar == 0x3099 || scalar == 0x309A else { break }
      end += length
    }
    return end
  }

  /// The place after the word or number that begins at `at`: letters and digits; between two of them also ' ’ . - _ @ &
  /// and between two digits . and , of either width; 万, 億, 兆, 千 and 百 behind digits; an address behind ://.
  func end(ofWordFrom at: Int) -> Int {
    var end = at
    var lastIsDigit = false
    while end < self.end {
      let byte = bytes[end]
      if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        lastIsDigit = false
        end += 1
        continue
      }
      if byte == 0x20 { break }
      let (scalar, length) = self.scalar(at: end)
      let kind = script(of: scalar)
      if kind == .latin || kind == .digit {
        lastIsDigit = kind == .digit
        end += length
      } else if lastIsDigit && isKanjiMultiplier(scalar) {
        end += length
      } else if end + length < self.end, joins(scalar, lastIsDigit: lastIsDigit, before: end + length) {
        end += length
      } else if scalar == 0x3A && startsAddress(at: end) {
        return self.end(ofAddressFrom: end)
      } else {
        break
      }
    }
    return end
  }

  /// Whether a mark between what came and what begins at `before` holds a word together.
  private func joins(_ mark: UInt32, lastIsDigit: Bool, before: Int) -> Bool {
    switch mark {
    case 0x2C, 0xFF0C, 0xFF0E:
      return lastIsDigit && script(of: scalar(at: before).scalar) == .digit
    case 0x27, 0x2019, 0x2E, 0x2D, 0x5F, 0x40, 0x26, 0x2010, 0x2011:
      let kind = script(of: scalar(at: before).scalar)
      // 2020-2025 and 1-1 are two numbers each.
      if lastIsDigit && kind == .digit { return mark == 0x2E || mark == 0x5F }
      return kind == .latin || kind == .digit
    default: return false
    }
  }

  private func startsAddress(at: Int) -> Bool {
    at + 3 < end && bytes[at + 1] == 0x2F && bytes[at + 2] == 0x2F && bytes[at + 3] > 0x20
      && bytes[at + 3] < 0x7F
  }

  private func end(ofAddressFrom at: Int) -> Int {
    var end = at
    while end < self.end, bytes[end] > 0x20, bytes[end] < 0x7F, ![0x22, 0x3C, 0x3E].contains(bytes[end]) {
      end += 1
    }
    while end > at, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x5D].contains(bytes[end - 1]) {
      end -= 1
    }
    return end
  }

  /// The place after the mark that begins at `at`: itself; a run of one of the marks that are drawn out (……, ――, ---);
  /// a placeholder such as [MATH] whole; a word of a script that is not divided further.
  func end(ofMarkFrom at: Int, scalar: UInt32, length: Int) -> Int {
    var end = at + length
    switch scalar {
    case 0x2D, 0x2E, 0x2A, 0x3D, 0x5F, 0x23, 0x2014, 0x2015, 0x2025, 0x2026, 0x2500, 0x2501, 0x301C, 0xFF5E:
      while end < self.end && self.scalar(at: end).scalar == scalar { end += length }
    case 0x5B:
      while end < self.end, isPlaceholderLetter(bytes[end]) { end += 1 }
      if end == at + 1 || end >= self.end || bytes[end] != 0x5D { return at + 1 }
      end += 1
    case _ where isUndividedLetter(scalar):
      while end < self.end {
        let next = self.scalar(at: end)
        guard isUndividedLetter(next.scalar), script(of: next.scalar) == .other else { break }
        end += next.length
      }
    default: break
    }
    return end
  }

  private func isPlaceholderLetter(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A || byte == 0x5F }

  /// Whether the last kanji of a run that has more and ends at `runEnd` begins 又は, 及び, 並びに, 若しくは or 且つ: 停止又は終了.
  func endsInConjunction(from phraseStart: Int, _ runEnd: Int) -> Bool {
    let at = runEnd - 3
    // All kana that follow such a kanji begin with these two bytes.
    guard at > phraseStart, runEnd + 3 <= end, bytes[runEnd] == 0xE3, bytes[runEnd + 1] == 0x81 else {
      return false
    }
    switch scalar(at: at).scalar {
    case 0x53C8: return isKana("は", at: runEnd)
    case 0x53CA: return isKana("び", at: runEnd)
    case 0x4E26: return isKana("び", at: runEnd) && isKana("に", at: runEnd + 3)
    case 0x82E5: return isKana("し", at: runEnd) && isKana("く", at: runEnd + 3)
    case 0x4E14: return isKana("つ", at: runEnd)
    default: return false
    }
  }

  private func isKana(_ kana: Unicode.Scalar, at: Int) -> Bool {
    at + 3 <= end && scalar(at: at).scalar == kana.value
  }

  /// The place after marks that combine with the character before them: composing accents and sound marks,
  /// variation selectors.
  @inline(__always)
  func skippingCombining(from: Int) -> Int {
    guard from < end, bytes[from] >= 0xCC else { return from }
    var at = from
    while at < end {
      let (scalar, length) = self.scalar(at: at)
      switch scalar {
      case 0x300...0x36F, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xE0100...0xE01EF: at += length
      default: return at
      }
    }
    return at
  }

  private func isVariationSelector(_ scalar: UInt32) -> Bool {
    scalar >= 0xFE00 && scalar <= 0xFE0F || scalar >= 0xE0100 && scalar <= 0xE01EF
  }

  /// Letters of scripts that are known by nothing but being letters (Hangul, Arabic, Thai, …).
  private func isUndividedLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x590...0x1FFF, 0xA000...0xD7FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    default: false
    }
  }
}
