extension NumberLabel {
  /// A label in brackets: (1), （ア）, 〔1〕, ［1］, <1>, 【１】, 【議題１】, 【第１章】, ＜施策１＞; or a title in brackets that is the
  /// whole text, as a mark is: 【背景】.
  static func bracketed(at start: ScalarCursor) -> NumberLabel? {
    countedBracket(at: start) ?? bracketedTitle(at: start)
  }

  /// A title in 【】 or its kin with nothing behind it. No values.
  private static func bracketedTitle(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    var position = start.position
    let open = nextScalar(start.bytes, &position)
    guard let pair = titleBrackets.first(where: { $0.open == open }) else { return nil }
    _ = cursor.next()
    // ＜＜…＞＞ stand for ≪…≫.
    let isDoubled = open == 0xFF1C && cursor.take(0x3C)
    for length in 0...longestBracketedTitle {
      let scalar = cursor.next()
      if scalar == pair.close {
        if isDoubled, !cursor.take(pair.close) { return nil }
        cursor.takeWhite()
        guard length > 0, cursor.isAtEnd else { return nil }
        return NumberLabel(pair.style, [], LabelTail(bare: cursor), .fair)
      }
      if scalar == 0 || scalar == 0x3002 { return nil }
    }
    return nil
  }

  /// The brackets that titles stand in, with the closing one as a cursor reads it. ≪ ≫ are signs of mathematics by
  /// Unicode, and what is typed for 《 》.
  private static let titleBrackets: [(open: UInt32, close: UInt32, style: String)] = [
    (0x3008, 0x3009, "〈〉"), (0x300A, 0x300B, "《》"), (0x3010, 0x3011, "【】"), (0xFF1C, 0x3E, "＜＞"),
    (0x226A, 0x226B, "≪≫"), (0xAB, 0xBB, "«»"), (0x300E, 0x300F, "『』"), (0x3014, 0x3015, "〔〕"),
    (0xFF3B, 0x5D, "［］"), (0x3016, 0x3017, "〖〗"),
  ]

  /// Longest title in brackets, in characters.
  private static let longestBracketedTitle = 40

  /// A label in brackets with a number in them.
  private static func countedBracket(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let isTag = start.bytes[start.position] == UInt8(ascii: "<")
    let open = cursor.next()
    guard let close = closingBracket(of: open) else { return nil }
    cursor.takeWhite()
    // <https://…> and tags are in ASCII; ＜基本目標１＞ is not.
    if isTag, !isASCIIDigit(cursor.current) { return nil }
    guard let content = takeBracketed(&cursor, freely: open == 0x3010) else { return nil }
    cursor.takeWhite()
    guard cursor.take(close) else { return nil }
    let opening = String(Character(UnicodeScalar(open)!))
    let closing = String(Character(UnicodeScalar(close)!))
    let alternative = content.alternative.map {
      Reading(style: opening + $0.style + closing, values: $0.values)
    }
    var tail = LabelTail(bare: cursor)
    if tail.delimiter != .end { tail.delimiter = .closed }
    if cursor.current == 0x7E || cursor.current == 0x3001 { return nil }
    return NumberLabel(
      opening + content.style + closing, content.values, tail,
      tail.delimiter == .end ? .strong : cursorStrength(behind: tail, .strong), alternative: alternative)
  }

  /// What may stand in the brackets of a label.
  private struct Content {
    var style: String
    var values: [Int]
    var alternative: Reading?
  }

  private static func takeBracketed(_ cursor: inout ScalarCursor, freely: Bool) -> Content? {
    let word = takeWord(&cursor, freely: freely)
    if word.isEmpty, let single = takeSingle(&cursor) { return single }
    if let ordinal = takeOrdinal(&cursor) {
      return Content(style: word + ordinal.style, values: ordinal.values)
    }
    let isKanji = word.isEmpty && !isASCIIDigit(cursor.current)
    guard let number = takeCounted(&cursor) else { return nil }
    if isKanji, number.style == "#" { return Content(style: "一", values: number.values) }
    return Content(style: word + number.style, values: number.values)
  }

  /// Takes the word before the number in brackets: any in 【】, one of the known names elsewhere.
  private static func takeWord(_ cursor: inout ScalarCursor, freely: Bool) -> String {
    if let name = cursor.takeFirst(of: countedNames) { return name }
    guard freely else { return "" }
    let start = cursor.position
    guard cursor.takeWord(atMost: longestFreeWord) > 0 else { return "" }
    let word = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
    cursor.takeWhite()
    return word
  }

  /// Longest word before a number in 【】, in characters.
  private static let longestFreeWord = 10

  /// Takes one kana, one letter or a Roman numeral in letters, which must fill the bracket.
  private static func takeSingle(_ cursor: inout ScalarCursor) -> Content? {
    var copy = cursor
    let taken: (Reading, Reading?)?
    if let readings = copy.takeKanaReadings() { taken = readings } else { taken = copy.takeLetterReadings() }
    guard let (reading, alternative) = taken, closesBracket(copy.current) || isWhite(copy.current) else {
      return nil
    }
    cursor = copy
    return Content(style: reading.style, values: reading.values, alternative: alternative)
  }

  private static func closingBracket(of open: UInt32) -> UInt32? {
    switch open {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3C: 0x3E
    case 0x7B: 0x7D
    case 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0x3018: open + 1
    default: nil
    }
  }

  private static func closesBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x3E, 0x7D, 0x3009, 0x300B, 0x3011, 0x3015, 0x3017, 0x3019: true
    default: false
    }
  }
}
