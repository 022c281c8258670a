extension NumberLabel {
  /// Chapter 1, Article IV, Appendix B.1, Success Criterion 1.2.3, Part Two, Q1, Kapitel 2, Titre Ier, Artículo 3.
  static func worded(at start: ScalarCursor) -> NumberLabel? {
    let lead = start.current
    for word in numberedWords where word.letters[0] == lead {
      var cursor = start
      if cursor.takeIgnoringCase(word.letters), let label = numbered(word.text, at: cursor) { return label }
    }
    return nil
  }

  /// § 4, §4a; not §§, which refers to several.
  static func paragraphSign(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard cursor.take(0xA7) else { return nil }
    cursor.takeWhite()
    guard let number = cursor.takeDigits(), number.value <= 9_999 else { return nil }
    var values = [number.value]
    let letter = cursor.current &- 0x61
    if letter < 26, !isASCIILetter(cursor.following) {
      _ = cursor.next()
      values.append(Int(letter) + 1)
    }
    return worded("§ #", values, at: cursor)
  }

  private static func numbered(_ word: String, at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let isShort = word.count == 1
    if !cursor.takeWhite(), !isShort, !word.hasSuffix(".") { return bare(word, at: start) }
    if isShort, cursor.position > start.position { return nil }
    guard let number = takeWordedNumber(&cursor, allowingLetters: !isShort) else {
      return bare(word, at: start)
    }
    return worded(word + (isShort ? "" : " ") + number.style, number.values, at: cursor)
  }

  /// Appendix and its kin alone, or before a colon.
  private static func bare(_ word: String, at cursor: ScalarCursor) -> NumberLabel? {
    guard appendedWords.contains(word) else { return nil }
    let tail = LabelTail(at: cursor)
    guard tail.delimiter == .end || tail.suffix == ":" else { return nil }
    return NumberLabel(word, [], tail, .strong)
  }

  private static func worded(_ style: String, _ values: [Int], at cursor: ScalarCursor) -> NumberLabel? {
    var tail = LabelTail(at: cursor)
    if tail.isInsideNumber || tail.suffix == ")" { return nil }
    switch tail.delimiter {
    case .end, .closed: return NumberLabel(style, values, tail, .strong)
    case .point: return NumberLabel(style, values, tail, .strong)
    case .space: return spaced(style, values, &tail)
    case .none: return NumberLabel(style, values, tail, .weak)
    }
  }

  /// A label before white space: clear before a dash, doubtful before a lower-case word.
  private static func spaced(_ style: String, _ values: [Int], _ tail: inout LabelTail) -> NumberLabel? {
    if tail.end.goesOnInLowerCase { return NumberLabel(style, values, tail, .weak) }
    var dash = tail.end
    dash.takeWhite()
    let mark = dash.next()
    if (mark == 0x2D || mark == 0x2014 || mark == 0x2015 || mark == 0x3A) && isWhite(dash.current) {
      tail.end = dash
      tail.delimiter = .point
    }
    return NumberLabel(style, values, tail, .strong)
  }

  /// Takes the number behind a word: 1.2.3, IV, B, B.1, Two, 1er, Ier, 1º.
  static func takeWordedNumber(
    _ cursor: inout ScalarCursor, allowingLetters: Bool
  ) -> (style: String, values: [Int])? {
    var copy = cursor
    var values: [Int] = []
    if let number = copy.takeDigits() {
      values = [number.value]
      copy.takeOrdinalEnding()
    } else if allowingLetters, firstOnes.contains(where: { copy.takeWord($0) }) {
      values = [1]
    } else if allowingLetters {
      if let word = numberWords.firstIndex(where: { copy.takeIgnoringCase($0, leadToo: true) }) {
        values = [word + 1]
        guard !isASCIILetter(copy.current) else { return nil }
      } else if let (reading, _) = copy.takeLetterReadings(), reading.style == "I" || reading.style == "A" {
        values = reading.values
      }
    }
    guard !values.isEmpty, values[0] <= 999 else { return nil }
    var style = "#"
    while true {
      var link = copy
      let mark = link.next()
      guard mark == 0x2E || mark == 0x2D, let number = link.takeDigits() else { break }
      style += mark == 0x2E ? ".#" : "-#"
      values.append(number.value)
      copy = link
    }
    cursor = copy
    return (style, values)
  }
}

extension ScalarCursor {
  /// Takes `word`, its first letter as it is (unless `leadToo`) and the others in either case; what stands behind it is
  /// not looked at.
  fileprivate mutating func takeIgnoringCase(_ word: [UInt32], leadToo: Bool = false) -> Bool {
    guard leadToo || current == word[0] else { return false }
    var copy = self
    for letter in word where Self.small(copy.next()) != Self.small(letter) { return false }
    self = copy
    return true
  }

  /// Takes `word` as it is spelled, with no letter behind it.
  fileprivate mutating func takeWord(_ word: [UInt32]) -> Bool {
    var copy = self
    for letter in word where copy.next() != letter { return false }
    guard script(of: copy.current) != .latin else { return false }
    self = copy
    return true
  }

  /// Takes what makes a figure an ordinal in French, Spanish and their kin: the er of 1er, the º of 1º.
  fileprivate mutating func takeOrdinalEnding() {
    var copy = self
    let sign = copy.next()
    if sign == 0x65 { _ = copy.take(0x72) }
    let isEnding = sign == 0xBA || sign == 0xAA || sign == 0xB0 || sign == 0x65
    if isEnding, !isASCIILetter(copy.current) { self = copy }
  }

  /// A capital of ASCII or Latin-1 as a small letter.
  private static func small(_ scalar: UInt32) -> UInt32 {
    scalar &- 0x41 < 26 || scalar &- 0xC0 < 31 && scalar != 0xD7 ? scalar + 0x20 : scalar
  }
}
