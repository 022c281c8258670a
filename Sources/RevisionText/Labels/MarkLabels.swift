extension NumberLabel {
  /// A mark that stands before items and small headings: ■, ・, ※, - and its kin. No values.
  static func mark(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let lead = cursor.next()
    guard let style = markStyle(lead) else { return nil }
    var tail = LabelTail(bare: cursor)
    guard tail.delimiter != .end else { return NumberLabel(style, [], tail, .weak) }
    let next = cursor.current
    if tail.delimiter == .none {
      if needsSpace(lead) || markStyle(next) == style || isASCIIDigit(next) && isSign(lead) { return nil }
      if style == "○" && (cursor.startsWithCounter() || cursor.particle == .certain) { return nil }
    }
    if lead == 0x203B, let numbered = numberedNote(at: cursor) { return numbered }
    tail.delimiter = .closed
    return NumberLabel(style, [], tail, .strong)
  }

  /// 〇 (the kanji zero) where it stands for the mark ○.
  static func markedZero(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard cursor.take(0x3007), isWhite(cursor.current) else { return nil }
    var tail = LabelTail(bare: cursor)
    tail.delimiter = .closed
    return NumberLabel("○", [], tail, .strong)
  }

  /// The number behind ※.
  private static func numberedNote(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard let number = cursor.takeDigits(), number.value <= 99 else { return nil }
    let tail = LabelTail(at: cursor)
    guard !tail.isInsideNumber, !cursor.startsWithCounter() else { return nil }
    return NumberLabel("※#", [number.value], tail, tail.delimiter == .none ? .fair : .strong)
  }

  /// The style of a mark: the mark itself, look-alikes taken together.
  private static func markStyle(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B2, 0x25B3, 0x25B6...0x25B9, 0x25BA, 0x25BC, 0x25BD: mark(scalar)
    case 0x25C6, 0x25C7, 0x25CE, 0x25CF, 0x25E6, 0x25A3, 0x25C9, 0x25BE, 0x25BF, 0x2751, 0x2752: mark(scalar)
    case 0x25CB, 0x25EF: "○"
    case 0x2605, 0x2606, 0x203B, 0x2713, 0x2714, 0x2756, 0x27A2, 0x27A4, 0x2794, 0x2611, 0x2610: mark(scalar)
    case 0x30FB, 0xFF65, 0x2022, 0xB7: "・"
    // Bullets in the symbol fonts of office programs, which have no character of their own.
    case 0xF06C, 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC: mark(scalar)
    case 0x2D, 0x2014, 0x2015: "-"
    case 0x2A, 0x2B: mark(scalar)
    default: nil
    }
  }

  private static func mark(_ scalar: UInt32) -> String { String(UnicodeScalar(scalar).map(Character.init)!) }

  /// Marks that are common inside text and number nothing unless white space follows.
  private static func needsSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2B, 0x2D, 0x2014, 0x2015, 0xB7: true
    default: false
    }
  }

  /// Marks that before a digit are a minus (△10).
  private static func isSign(_ scalar: UInt32) -> Bool {
    scalar == 0x25B2 || scalar == 0x25B3 || scalar == 0x2D
  }
}
