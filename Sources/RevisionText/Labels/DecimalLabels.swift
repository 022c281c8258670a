/// The divisions that a number counts without 第.
private let parts: WordList = ["編", "章", "節"]

extension NumberLabel {
  /// A label of Arabic numbers: １．, 1), 1.2.3, 1-1, １　, １章.
  static func decimal(at start: ScalarCursor) -> NumberLabel? {
    if let label = chain(at: start) { return label }
    var cursor = start
    guard let number = cursor.takeDigits(), number.value <= 999 else { return nil }
    var tail = LabelTail(at: cursor)
    guard !tail.isInsideNumber else { return nil }
    let values = [number.value]
    switch tail.delimiter {
    case .closed: return NumberLabel("#", values, tail, cursorStrength(behind: tail, .strong))
    case .point: return pointed(values, tail)
    case .space: return spaced(values, tail)
    case .end: return NumberLabel("#", values, tail, .weak)
    case .none: break
    }
    if let inner = bracketedBranch(&cursor) {
      tail = LabelTail(bare: cursor)
      return tail.delimiter == .none
        ? nil : NumberLabel("#" + inner.style, values + inner.values, tail, .strong)
    }
    guard let division = cursor.takeFirst(of: parts) else { return wideNumber(values, from: start, tail) }
    tail = LabelTail(bare: cursor)
    return tail.delimiter == .none ? nil : NumberLabel("#" + division, values, tail, .fair)
  }

  /// A number of full width right before its title, as it is typed without a blank (１目的): doubtful, and none before a
  /// counter or a particle.
  private static func wideNumber(_ values: [Int], from start: ScalarCursor, _ tail: LabelTail) -> NumberLabel?
  {
    let next = script(of: tail.end.current)
    guard start.bytes[start.position] == 0xEF, values[0] <= 99, next == .kanji || next == .katakana,
      kanjiDigit(tail.end.current) == nil, !tail.end.startsWithCounter(), tail.end.particle == .none
    else { return nil }
    return NumberLabel("#", values, tail, .weak)
  }

  /// `strength`, or less where a particle follows: (1)の… may speak of (1).
  static func cursorStrength(behind tail: LabelTail, _ strength: Strength) -> Strength {
    tail.end.particle == .none || isWhite(tail.end.current) ? strength : .weak
  }

  /// A single number with a point behind it.
  private static func pointed(_ values: [Int], _ tail: LabelTail) -> NumberLabel? {
    switch tail.suffix {
    case ".": return NumberLabel("#", values, tail, .strong)
    case "、": return NumberLabel("#", values, tail, values[0] <= 30 ? .strong : .weak)
    default: return NumberLabel("#", values, tail, .fair)
    }
  }

  /// A single number with white space behind it.
  private static func spaced(_ values: [Int], _ tail: LabelTail) -> NumberLabel? {
    guard values[0] <= 99 else { return nil }
    if tail.end.isAtWideSpace { return NumberLabel("#", values, tail, .strong) }
    if tail.end.startsWithCounter(standingAlone: true) { return nil }
    return NumberLabel("#", values, tail, tail.end.goesOnInLowerCase ? .weak : .fair)
  }

  /// A label of two numbers and more with points or dashes between: 1.2, 1.2.3., 1-1, Ⅰ-2, A.1, 1-(2).
  static func chain(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard let head = takeChainHead(&cursor), head.value <= 999 else { return nil }
    var style = head.style
    var values = [head.value]
    while let link = takeLink(&cursor) {
      guard link.value <= 999 else { return nil }
      style += link.style
      values.append(link.value)
    }
    guard values.count > 1 else { return nil }
    return chain(style, values, at: cursor)
  }

  private static func chain(_ style: String, _ values: [Int], at cursor: ScalarCursor) -> NumberLabel? {
    var tail = LabelTail(at: cursor)
    if tail.isInsideNumber { return nil }
    if tail.suffix == "、" || tail.suffix == ")" && style.hasSuffix(")") { tail = LabelTail(bare: cursor) }
    let isSure = values.count > 2 || !style.hasPrefix("#")
    switch tail.delimiter {
    case .closed, .point: return NumberLabel(style, values, tail, .strong)
    case .end: return NumberLabel(style, values, tail, isSure ? .strong : .fair)
    case .space:
      if cursor.isAtWideSpace { return NumberLabel(style, values, tail, .strong) }
      // Three numbers and more are no amount, whatever stands behind them (2.2.4 割り込み).
      let isAmount = !isSure && cursor.startsWithCounter(standingAlone: true)
      let isSubject = style.hasPrefix("#") && cursor.goesOnInLowerCase
      return NumberLabel(style, values, tail, isAmount || isSubject ? .weak : .strong)
    case .none:
      if cursor.startsWithCounter() || isASCIILetter(cursor.current) || cursor.particle == .certain {
        return nil
      }
      return NumberLabel(style, values, tail, isSure ? .fair : .weak)
    }
  }

  /// Takes the first number of a chain: Arabic (not 03, which begins a telephone number), a Roman character, a capital.
  private static func takeChainHead(_ cursor: inout ScalarCursor) -> (style: String, value: Int)? {
    if let number = cursor.takeDigits() {
      return number.count > 1 && number.value < 10 ? nil : ("#", number.value)
    }
    if let value = romanCharacter(cursor.current) {
      _ = cursor.next()
      return ("Ⅰ", value)
    }
    guard cursor.current &- 0x41 < 26, isASCIILinkMark(cursor.following) else { return nil }
    return ("A", Int(cursor.next() - 0x40))
  }

  /// Takes a point or a dash and a number behind it, or a dash and a number in brackets.
  private static func takeLink(_ cursor: inout ScalarCursor) -> (style: String, value: Int)? {
    var copy = cursor
    let mark = copy.next()
    guard isASCIILinkMark(mark) || mark == 0x30FC || mark == 0x2015 || mark == 0x2500 else { return nil }
    let spelling = mark == 0x2E ? "." : "-"
    if let number = copy.takeDigits() {
      cursor = copy
      return (spelling + "#", number.value)
    }
    guard spelling == "-", let inner = bracketedBranch(&copy) else { return nil }
    cursor = copy
    return (spelling + inner.style, inner.values[0])
  }

  /// Takes a number in round brackets behind a number: the (2) of 1(2).
  private static func bracketedBranch(_ cursor: inout ScalarCursor) -> (style: String, values: [Int])? {
    var copy = cursor
    guard copy.take(0x28), let number = copy.takeDigits(), number.value <= 99, copy.take(0x29) else {
      return nil
    }
    cursor = copy
    return ("(#)", [number.value])
  }

  private static func isASCIILinkMark(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0x2D }
}
