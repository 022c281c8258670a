import RevisionText

// What the characters at the two ends of a line say about it.

/// Whether a line ends a sentence or introduces something: it ends with a full stop, an exclamation or question mark,
/// or a colon, closing brackets and quotation marks behind it apart.
func endsClosed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.upperBound
  while position > range.lowerBound {
    let scalar = previousScalar(text, &position)
    switch scalar {
    case 0x300D, 0x300F, 0xFF09, 0x29, 0x3011, 0x3015, 0x300B, 0x3009, 0x201D, 0x2019, 0x22, 0x27, 0x5D,
      0xFF3D,
      0xFF63:
      continue
    case 0x3002, 0xFF0E, 0xFF61, 0x2E, 0x21, 0x3F, 0xFF01, 0xFF1F, 0x3A, 0xFF1A: return true
    default: return false
    }
  }
  return false
}

/// The last scalar of a line.
func lastScalar(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
  var position = range.upperBound
  return previousScalar(text, &position)
}

/// The first scalar of a line.
func firstScalar(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
  var position = range.lowerBound
  return nextScalar(text, &position)
}

/// Whether text can be broken at either side of a character: Han, kana, full-width forms and CJK punctuation, which
/// are written without spaces.
func isUnspaced(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFD: true
  default: false
  }
}

/// Whether the break between two lines stands for a space: between words, and nowhere beside a character that is written
/// without spaces. Japanese text (`inJapanese`) parts figures and signs anywhere: there a space stands between letters
/// only, or between two lines that hold nothing Japanese.
func breakIsSpace(
  _ text: UnsafeBufferPointer<UInt8>, _ last: Range<Int>, _ next: Range<Int>, inJapanese: Bool
) -> Bool {
  let lastCharacter = lastScalar(text, last)
  let firstCharacter = firstScalar(text, next)
  if isUnspaced(lastCharacter) || isUnspaced(firstCharacter) { return false }
  if !inJapanese || (isLatinLetter(lastCharacter) && isLatinLetter(firstCharacter)) { return true }
  return !holdsUnspaced(text, last) && !holdsUnspaced(text, next)
}

/// Whether a scalar is a letter of the Latin alphabet, accented or not.
private func isLatinLetter(_ scalar: UInt32) -> Bool {
  (scalar | 0x20) &- 0x61 < 26 || (scalar >= 0xC0 && scalar <= 0x24F && scalar != 0xD7 && scalar != 0xF7)
}

/// Whether a character that is written without spaces stands in a line.
private func holdsUnspaced(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.lowerBound
  while position < range.upperBound {
    if isUnspaced(nextScalar(text, &position)) { return true }
  }
  return false
}

/// Columns of what could not have been parted from the beginning of a line: a word, or one character of Japanese with
/// the marks that must not begin a line.
func firstUnitWidth(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
  var position = range.lowerBound
  let first = nextScalar(text, &position)
  var columns = displayWidth(of: first)
  let isWord = !isUnspaced(first)
  while position < range.upperBound, columns < longestWord {
    let scalar = nextScalar(text, &position)
    if isWord ? isUnspaced(scalar) || isWhite(scalar) : !mustNotBeginLine(scalar) { break }
    columns += displayWidth(of: scalar)
  }
  return columns
}

/// Longer words are broken anywhere.
private let longestWord = 120

/// Marks that Japanese setting never puts at the beginning of a line (JIS X 4051, 行頭禁則; the strict core of it).
private func mustNotBeginLine(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0x300D, 0x300F, 0xFF09, 0x3011, 0x3015, 0x30FC, 0x3005, 0xFF01, 0xFF1F,
    0x30FB, 0x29, 0x2C, 0x2E:
    true
  default: false
  }
}

/// What a line begins with.
enum Opening: Equatable {
  case text
  /// A bullet (・ ○ ● ◆ ➢ ※, or `-` and `*` with a space behind), of so many bytes with the space behind it.
  case bullet(length: Int)
  /// A number, as sure as that.
  case label(NumberLabel.Strength, length: Int)
}

/// What the line at `range` begins with.
func opening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Opening {
  if let length = leadingBullet(text, range) { return .bullet(length: length) }
  guard mayBeginLabel(text, range),
    let label = NumberLabel.leading(in: UnsafeBufferPointer(rebasing: text[range]))
  else { return .text }
  return .label(label.strength, length: label.lengthWithSpace)
}

/// Whether a line can begin with a number at all. Most lines do not, and this says so at once: by a small letter that
/// begins a word, or by hiragana.
private func mayBeginLabel(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.lowerBound
  let first = nextScalar(text, &position)
  guard position < range.upperBound else { return true }
  if first &- 0x3041 < 0x5F { return !isUnspaced(nextScalar(text, &position)) }
  guard first &- 0x61 < 26 else { return true }
  let letters = text[range].prefix(5).prefix { $0 >= 0x61 && $0 <= 0x7A }
  return letters.count < 5 && letters.endIndex < range.upperBound && text[letters.endIndex] != 0x20
}

/// Bytes of the bullet that a line begins with, and of the blanks behind it; `nil` where there is none.
func leadingBullet(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  var position = range.lowerBound
  let first = nextScalar(text, &position)
  let isSpaced = position < range.upperBound && whiteLength(text, at: position, end: range.upperBound) > 0
  guard isBullet(first, spaced: isSpaced || position == range.upperBound) else { return nil }
  while position < range.upperBound {
    let white = whiteLength(text, at: position, end: range.upperBound)
    if white == 0 { break }
    position += white
  }
  return position - range.lowerBound
}

/// Whether a line is nothing but a bullet or a figure (`1.`, `(2)`), as extraction leaves it when the text stood in a
/// column of its own.
func isOnlyMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= 16 else { return false }
  if let length = leadingBullet(text, range) { return length >= range.count }
  // 第一条 alone on a line is a heading; figures and brackets are ASCII or of one character.
  let last = text[range.upperBound - 1]
  guard range.count == 3 || last == UInt8(ascii: ".") || last == UInt8(ascii: ")"),
    range.count == 3 || text[range].allSatisfy({ $0 < 0x80 })
  else { return false }
  guard case .label(_, let length) = opening(text, range) else { return false }
  return length >= range.count
}

/// Whether a line is a rule: one and the same stroke, three times and more, blanks apart.
func isRule(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.lowerBound
  let stroke = nextScalar(text, &position)
  switch stroke {
  case 0x2D, 0x3D, 0x5F, 0x2A, 0x7E, 0x23, 0x2B, 0x2500, 0x2501, 0x2550, 0x2015, 0x2014, 0x30FC, 0xFF0D,
    0xFF1D,
    0xFF0A, 0xFF3F, 0x2026, 0x30FB, 0xFF65, 0x25A0, 0x25C6, 0x2606, 0x2605:
    break
  default: return false
  }
  var count = 1
  while position < range.upperBound {
    let scalar = nextScalar(text, &position)
    if scalar == stroke { count += 1 } else if !isWhite(scalar) { return false }
  }
  return count >= 3
}

/// Whether a character is a bullet where a line begins with it.
private func isBullet(_ scalar: UInt32, spaced: Bool) -> Bool {
  switch scalar {
  case 0x30FB, 0xFF65, 0x2022, 0x2023, 0x2043, 0x203B, 0x25A0...0x25AB, 0x25B2...0x25C9, 0x25CB...0x25D1,
    0x25E6,
    0x25EF, 0x2605, 0x2606, 0x2610...0x2612, 0x2713, 0x2714, 0x2756, 0x2794, 0x27A1, 0x27A2, 0x27A4, 0x21D2,
    0xF06C, 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC:
    true
  case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014, 0xB7, 0x6F, 0xFF0A, 0xFF0D, 0x2212, 0x2192, 0x3007: spaced
  default: false
  }
}

/// Whether a short text is the caption of a figure or a table: 図１　…, 表 2-1 …, Figure 3: ….
func isCaption(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= 240 else { return false }
  var cursor = ScalarCursor(text, line: range)
  guard cursor.skipWord(captionWords) else { return false }
  cursor.takeWhite()
  guard cursor.number() != nil else { return false }
  _ = cursor.skip { digitValue($0) != nil || isNumberJoint($0) }
  // 図１に示す is the beginning of a sentence.
  let isSetOff = cursor.isAtEnd || cursor.skipSign()
  return isSetOff && !endsClosed(text, range)
}

private let captionWords = ["図表", "図", "表", "写真", "figure", "fig.", "table", "chart"].map { Array($0.utf8) }

/// What joins the parts of a number: 2-1, ２．１, 2‑1.
private func isNumberJoint(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2D, 0x2E, 0x2010...0x2015, 0x2212, 0xFF0D, 0xFF0E, 0x30FC: true
  default: false
  }
}
