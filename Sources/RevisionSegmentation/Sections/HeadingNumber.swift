import RevisionText

extension Text {
  /// The number or mark that the text begins with.
  var label: NumberLabel? {
    isEmpty ? nil : NumberLabel.leading(in: UnsafeBufferPointer(rebasing: bytes[range]))
  }
}

/// The number of heading `text` as written, without the point or bracket that only closes it, and the bytes of
/// numbering that its wording leaves out: all of 第一条 or 別表第一. A mark (■) or a name (附則) is no number.
func headingNumber(_ text: Text, label: NumberLabel?) -> (number: Range<Int>, numbering: Int) {
  guard let label else { return named(text) ?? (numberBehindCaption(text), 0) }
  if label.isInPhrase(text, from: text.start) { return (text.start..<text.start, 0) }
  if label.values.isEmpty {
    let number = numberBehindMark(text, label)
    if !number.isEmpty { return (number, text.range.count) }
    // A mark or a name alone is no number: it is what the heading says.
    return (number, text.start + label.lengthWithSpace >= text.end ? 0 : label.lengthWithSpace)
  }
  return (closed(text, text.start..<text.start + label.length), label.lengthWithSpace)
}

/// The number of a heading that is nothing but a mark and a number: ○２.
private func numberBehindMark(_ text: Text, _ label: NumberLabel) -> Range<Int> {
  let rest = Text(bytes: text.bytes, start: text.start + label.length, end: text.end)
  guard let number = rest.label, number.delimiter == .end, !number.values.isEmpty else {
    return text.start..<text.start
  }
  return text.range
}

/// The number of a heading that names what it counts in a word of its own: ガイドライン 1.1, 附録 A:.
private func named(_ text: Text) -> (number: Range<Int>, numbering: Int)? {
  var at = text.start
  while at < text.end, at - text.start < 36 {
    let (scalar, length) = text.scalar(at: at)
    let kind = script(of: scalar)
    guard kind == .kanji || kind == .katakana else { break }
    at += length
  }
  let rest = Text(bytes: text.bytes, start: text.skippingSpace(from: at), end: text.end)
  guard at > text.start, rest.start > at, let label = rest.label, !label.values.isEmpty,
    label.strength > .weak, label.delimiter != .none, !label.isInPhrase(text, from: rest.start),
    !label.style.hasPrefix("(") || label.style.hasPrefix("(#")
  else { return nil }
  let number = text.start..<rest.start + label.length
  return (closed(text, number), rest.start + label.lengthWithSpace - text.start)
}

extension NumberLabel {
  /// Whether the label at `start` of `text` is a part of what the text says and no number of its own: を stands behind it, or の
  /// and no hiragana (1.1.1 の事例; not ２ のりもの).
  fileprivate func isInPhrase(_ text: Text, from start: Int) -> Bool {
    let next = start + lengthWithSpace
    guard delimiter == .space, !values.isEmpty, next < text.end else { return false }
    let (particle, length) = text.scalar(at: next)
    if particle == 0x3092 { return true }
    return particle == 0x306E && next + length < text.end
      && script(of: text.scalar(at: next + length).scalar) != .hiragana
  }
}

/// The number that ends a heading behind a caption: 第一条 of （目的）第一条.
private func numberBehindCaption(_ text: Text) -> Range<Int> {
  let none = text.start..<text.start
  guard !text.isEmpty, let close = text.closingBracket(from: text.start) else { return none }
  let rest = Text(bytes: text.bytes, start: close, end: text.end).trimmed
  guard let label = rest.label, !label.values.isEmpty, label.delimiter == .end else { return none }
  return rest.range
}

/// `range` without what only closes a number at its end: 1. and 1) and １、 are number 1; (1) stays.
private func closed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
  var end = range.upperBound
  while end > range.lowerBound {
    var before = end
    let last = previousScalar(text.bytes, &before)
    switch last {
    case 0x2E, 0xFF0E, 0x3A, 0xFF1A, 0x3001, 0xFF0C, 0x2C: end = before
    case 0x29 where !text.opensBracket(in: range), 0xFF09 where !text.opensBracket(in: range): end = before
    case _ where isWhite(last): end = before
    default: return range.lowerBound..<max(end, range.lowerBound)
    }
    if before <= range.lowerBound { return range }
  }
  return range
}

extension Text {
  /// Whether a round bracket opens in `range`.
  fileprivate func opensBracket(in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = self.scalar(at: at)
      if scalar == 0x28 || scalar == 0xFF08 { return true }
      at += length
    }
    return false
  }

  /// The place behind the bracket that closes the round one at `at`; `nil` when none opens there or it stays open.
  func closingBracket(from at: Int) -> Int? {
    let first = scalar(at: at).scalar
    guard first == 0xFF08 || first == 0x28 else { return nil }
    var depth = 0
    var next = at
    while next < end {
      let (scalar, length) = self.scalar(at: next)
      next += length
      if scalar == 0xFF08 || scalar == 0x28 { depth += 1 }
      if scalar == 0xFF09 || scalar == 0x29 { depth -= 1 }
      if depth == 0 { return next }
    }
    return nil
  }
}

extension Text {
  /// Bytes of leading numbering that the wording of a sentence at a block's start leaves out.
  /// - Parameter isCounted: whether the blocks around it tell that it is a number and no amount.
  func leadingNumbering(isCounted: Bool) -> Int {
    NumberLabel.leadingLabelLength(in: UnsafeBufferPointer(rebasing: bytes[range]), isSetOff: isCounted)
  }
}
