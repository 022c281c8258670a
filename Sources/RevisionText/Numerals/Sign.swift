extension ScalarCursor {
  /// The sign of the number whose digits begin at the cursor, and where it stands; `nil` where it has none.
  ///
  /// △ and ▲ before a digit are always a minus. A dash or a plus is a sign at the start and behind white space,
  /// punctuation and Japanese text; it is none behind another number, with its counter or without, because there it
  /// stands for a range (3-5, 5%-10%, 4月-6月), a date (2024-05-01) or a branch (1-1); nor behind a letter (GPT-4), nor
  /// before a leading zero (a telephone number).
  var sign: (start: Int, isNegative: Bool)? {
    guard position > 0 else { return nil }
    var start = position
    let mark = Self.widthFolded(previousScalar(bytes, &start))
    if mark == 0x25B2 || mark == 0x25B3 { return (start, true) }
    guard mark == 0x2D || mark == 0x2B, ScalarCursor(bytes, at: start).admitsSign else { return nil }
    return current == 0x30 && isASCIIDigit(following) ? nil : (start, mark == 0x2D)
  }

  /// Whether what stands before the cursor lets a dash or plus at the cursor be a sign.
  private var admitsSign: Bool {
    var copy = self
    while isWhite(copy.preceding) { copy.stepBack() }
    if copy.isBehindNumber { return false }
    guard copy.position == position else { return true }
    let before = preceding
    return before != 0x2D && before != 0x2B && script(of: before) != .latin
  }

  /// Whether a number ends before the cursor, with or without counters behind it or brackets around it: 3, 5万人, 10%, (2).
  private var isBehindNumber: Bool {
    var digit = self
    while [0x29, 0x5D].contains(digit.preceding) { digit.stepBack() }
    if isASCIIDigit(digit.preceding) || kanjiDigit(digit.preceding) != nil { return true }
    digit = self
    for _ in 0..<Self.longestCounters where digit.position > 0 {
      digit.stepBack()
      guard isASCIIDigit(digit.preceding) else { continue }
      var counter = digit
      while counter.position < position, counter.takeFirst(of: labelCounters) != nil {}
      return counter.position == position
    }
    return false
  }

  /// How many characters of counters are looked through: ポイント, 万パーセント.
  private static let longestCounters = 6

  /// Moves to the scalar in front of the cursor.
  mutating func stepBack() {
    if position > 0 { _ = previousScalar(bytes, &position) }
  }
}

/// Whether `scalar` may be the sign of a number: + − △ ▲ and the dashes that stand for a minus, of either width.
package func mayBeSign(_ scalar: UInt32) -> Bool {
  let mark = ScalarCursor.widthFolded(scalar)
  return mark == 0x2B || mark == 0x2D || mark == 0x25B2 || mark == 0x25B3
}
