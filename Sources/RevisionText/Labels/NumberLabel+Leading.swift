extension NumberLabel {
  /// The label that `bytes` begin with; `nil` where they begin with none, as in 2025年度, ３つの, 1.5倍, 第１次産業.
  ///
  /// A label is read by its form alone; whether a line that begins with one is a heading is not decided here. Reads no
  /// more than the label and a few characters behind it.
  package static func leading(in bytes: UnsafeBufferPointer<UInt8>) -> NumberLabel? {
    guard let label = single(at: ScalarCursor(bytes)) else { return nil }
    return label.values.isEmpty ? label.joined(withNumberIn: bytes) : label
  }

  /// The label that `bytes` begin with.
  package static func leading(in bytes: [UInt8]) -> NumberLabel? {
    bytes.withUnsafeBufferPointer { leading(in: $0) }
  }

  /// How many bytes of `bytes` are a leading label with the white space behind it, for comparing wordings without
  /// their numbering. Only a label that is clearly set off and not doubtful counts, and never the whole text: 0 when
  /// nothing but white space would be left.
  /// - Parameter isSetOff: whether something else than its form says that the text begins with a number of its own (it
  ///   is a heading, an item of a list that counts on). Elsewhere `5 G networks` and `３　兆円` begin with an amount.
  package static func leadingLabelLength(
    in bytes: UnsafeBufferPointer<UInt8>, isSetOff: Bool = false
  ) -> Int {
    guard var label = leading(in: bytes), label.strength > .weak else { return 0 }
    // Of ■ ３　兆円 the mark alone.
    if !isSetOff, label.isBareNumber {
      guard let mark = single(at: ScalarCursor(bytes)), mark.values.isEmpty else { return 0 }
      label = mark
    }
    guard label.delimiter != .none, label.delimiter != .end, label.lengthWithSpace < bytes.count else {
      return 0
    }
    return label.lengthWithSpace
  }

  /// One label at `cursor`, the kinds told apart by their first character.
  private static func single(at cursor: ScalarCursor) -> NumberLabel? {
    let lead = cursor.current
    if isASCIIDigit(lead) { return decimal(at: cursor) }
    if isASCIILetter(lead) {
      return worded(at: cursor) ?? chain(at: cursor) ?? letter(at: cursor) ?? freelyWorded(at: cursor)
    }
    if lead < 0x80 {
      return lead == 0x28 || lead == 0x5B || lead == 0x3C ? bracketed(at: cursor) : mark(at: cursor)
    }
    if lead == 0x7B2C || lead == 0xC81C { return ordinal(at: cursor) }
    if lead == 0xA7 { return paragraphSign(at: cursor) }
    if isOpeningBracket(lead) || lead == 0x226A || lead == 0xAB { return bracketed(at: cursor) }
    if let label = circled(at: cursor) ?? roman(at: cursor) ?? mark(at: cursor) { return label }
    switch script(of: lead) {
    case .kanji: return named(at: cursor) ?? kanji(at: cursor) ?? freelyNamed(at: cursor)
    case .katakana:
      return named(at: cursor) ?? kanaRow(at: cursor) ?? kana(at: cursor) ?? freelyNamed(at: cursor)
    case .hiragana: return named(at: cursor) ?? kanaRow(at: cursor) ?? freelyNamed(at: cursor)
    case .punctuation, .other: return named(at: cursor)
    case .latin, .digit, .space: return nil
    }
  }

  /// A mark and the number behind it as one label (■ 第１章, ※１); the mark alone where no clear number follows.
  private func joined(withNumberIn bytes: UnsafeBufferPointer<UInt8>) -> NumberLabel {
    guard delimiter == .closed else { return self }
    let rest = UnsafeBufferPointer(rebasing: bytes[lengthWithSpace...])
    guard let number = Self.single(at: ScalarCursor(rest)), number.strength == .strong, !number.values.isEmpty
    else { return self }
    var whole = number
    whole.style = style + number.style
    whole.length += lengthWithSpace
    whole.lengthWithSpace += lengthWithSpace
    whole.alternative = number.alternative.map { Reading(style: style + $0.style, values: $0.values) }
    return whole
  }

  /// A label that ends at `tail.end`.
  init(
    _ style: String, _ values: [Int], _ tail: LabelTail, _ strength: Strength, alternative: Reading? = nil
  ) {
    var behind = tail.end
    behind.takeWhite()
    self.init(
      style: style + tail.suffix, values: values, length: tail.end.position, lengthWithSpace: behind.position,
      delimiter: tail.delimiter, strength: strength, alternative: alternative)
    self.alternative?.style += tail.suffix
  }
}
