import RevisionText

/// A line that is a page number and nothing else: 12, - 12 -, 12/34, P.12, 12ページ, Page 12 of 34, iv.
struct PageNumber: Equatable {
  var value: Int
  /// Whether it is dressed as page numbers are; a bare figure could be anything.
  var isDressed: Bool

  /// Reads a whole line; `nil` when it holds anything else.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= 48 else { return nil }
    var cursor = ScalarCursor(text, line: range)
    var isDressed = cursor.skip(dressing)
    isDressed = cursor.skipWord(wordsBefore) || isDressed
    _ = cursor.skip { $0 == 0x2E || isWhite($0) }
    if let value = cursor.number() {
      self.value = value
    } else if let value = cursor.smallRoman() {
      self.value = value
    } else {
      return nil
    }
    cursor.takeWhite()
    if cursor.skip({ $0 == 0x2F }) || cursor.skipWord(wordsBetween) {
      cursor.takeWhite()
      guard cursor.number() != nil else { return nil }
      isDressed = true
    }
    cursor.takeWhite()
    isDressed = cursor.skipWord(wordsBehind) || isDressed
    isDressed = cursor.skip(dressing) || isDressed
    guard cursor.isAtEnd else { return nil }
    self.isDressed = isDressed
  }
}

/// Words that stand before, between and behind page numbers.
private let wordsBefore = ["pages", "page", "p"].map { Array($0.utf8) }
private let wordsBetween = [Array("of".utf8)]
private let wordsBehind = ["ページ", "頁", "page"].map { Array($0.utf8) }

/// Dashes, brackets and blanks that stand around page numbers.
private func dressing(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2D, 0x2010...0x2015, 0x2212, 0x30FC, 0xFF0D, 0x7E, 0x301C, 0xFF5E, 0x2500, 0x5B, 0x5D, 0x3C, 0x3E,
    0xB7,
    0x30FB:
    true
  default: isWhite(scalar)
  }
}

extension ScalarCursor {
  /// The beginning of a line, whose end is the end of the text.
  init(_ text: UnsafeBufferPointer<UInt8>, line range: Range<Int>) {
    self.init(UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Passes over scalars as long as they are `wanted`; whether one of them was not white space.
  mutating func skip(_ wanted: (UInt32) -> Bool) -> Bool {
    var passed = false
    while !isAtEnd, wanted(current) { passed = !isWhite(next()) || passed }
    return passed
  }

  /// Passes over a blank, a colon or a bracket, if one stands here.
  mutating func skipSign() -> Bool {
    let isSign = isWhite(current) || [0x3A, 0x28, 0x3010, 0x300C].contains(current)
    if isSign { _ = next() }
    return isSign
  }

  /// Passes over the first of `words`, UTF-8 in small letters, that stands here, capitals or not.
  mutating func skipWord(_ words: [[UInt8]]) -> Bool {
    for word in words {
      guard position + word.count <= bytes.count else { continue }
      let matches = word.indices.allSatisfy { offset in
        let byte = bytes[position + offset]
        return byte == word[offset] || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == word[offset])
      }
      if matches {
        position += word.count
        return true
      }
    }
    return false
  }

  /// Reads a number of one to four digits, ASCII or full-width.
  mutating func number() -> Int? {
    var copy = self
    guard let (value, count) = copy.takeDigits(), count <= 4 else { return nil }
    self = copy
    return value
  }

  /// Reads a Roman number in small letters up to lxxxix, as front matter is paged with.
  mutating func smallRoman() -> Int? {
    let letters = bytes[position...].prefix { "ivxl".utf8.contains($0) }
    guard let value = romanNumeral(Array(letters)) else { return nil }
    position = letters.endIndex
    return value
  }
}

/// The value of a decimal digit, ASCII or full-width.
func digitValue(_ scalar: UInt32) -> Int? {
  if scalar &- 0x30 < 10 { return Int(scalar - 0x30) }
  return scalar &- 0xFF10 < 10 ? Int(scalar - 0xFF10) : nil
}
