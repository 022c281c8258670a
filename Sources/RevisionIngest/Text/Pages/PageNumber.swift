import RevisionText

/// A line that is a page number and nothing else: 12, - 12 -, 12/34, P.12, 12ページ, Page 12 of 34, iv.
struct PageNumber: Equatable {
  var value: Int
  /// Whether it is dressed as page numbers are; a bare figure could be anything.
  var isDressed: Bool

  /// Reads a whole line; `nil` when it holds anything else.
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= 48 else { return nil }
    var cursor = LineCursor(text, range)
    var isDressed = cursor.skip(dressing)
    isDressed = cursor.skipWord(wordsBefore) || isDressed
    _ = cursor.skip { $0 == 0x2E || $0 == 0xFF0E || isWhite($0) }
    if let value = cursor.number() {
      self.value = value
    } else if let value = cursor.smallRoman() {
      self.value = value
    } else {
      return nil
    }
    cursor.skipBlanks()
    if cursor.skip({ $0 == 0x2F || $0 == 0xFF0F }) || cursor.skipWord(wordsBetween) {
      cursor.skipBlanks()
      guard cursor.number() != nil else { return nil }
      isDressed = true
    }
    cursor.skipBlanks()
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

/// A place in a line that is read from the left.
struct LineCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.text = text
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  /// Passes over scalars as long as they are `wanted`; whether one of them was not white space.
  mutating func skip(_ wanted: (UInt32) -> Bool) -> Bool {
    var passed = false
    while position < end {
      var next = position
      let scalar = nextScalar(text, &next)
      guard wanted(scalar) else { break }
      if !isWhite(scalar) { passed = true }
      position = next
    }
    return passed
  }

  /// Passes over a blank, a colon or a bracket, if one stands here.
  mutating func skipSign() -> Bool {
    var next = position
    let scalar = nextScalar(text, &next)
    let isSign = isWhite(scalar) || [0x3A, 0xFF1A, 0x28, 0xFF08, 0x3010, 0x300C].contains(scalar)
    if isSign { position = next }
    return isSign
  }

  mutating func skipBlanks() { _ = skip(isWhite) }

  /// Passes over the first of `words`, UTF-8 in small letters, that stands here, capitals or not.
  mutating func skipWord(_ words: [[UInt8]]) -> Bool {
    for bytes in words {
      guard position + bytes.count <= end else { continue }
      let matches = bytes.indices.allSatisfy { offset in
        let byte = text[position + offset]
        return byte == bytes[offset] || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == bytes[offset])
      }
      if matches {
        position += bytes.count
        return true
      }
    }
    return false
  }

  /// Reads a number of one to four digits, ASCII or full-width.
  mutating func number() -> Int? {
    var value = 0
    var digits = 0
    while position < end {
      var next = position
      guard let digit = digitValue(nextScalar(text, &next)) else { break }
      value = value * 10 + digit
      digits += 1
      position = next
      if digits > 4 { return nil }
    }
    return digits == 0 ? nil : value
  }

  /// Reads a Roman number in small letters up to lxxxix, as front matter is paged with.
  mutating func smallRoman() -> Int? {
    var value = 0
    var previous = 0
    let start = position
    while position < end {
      let digit: Int
      switch text[position] {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      case UInt8(ascii: "l"): digit = 50
      default: return position > start ? value : nil
      }
      value += previous < digit ? digit - 2 * previous : digit
      previous = digit
      position += 1
    }
    return position > start ? value : nil
  }
}

/// The value of a decimal digit, ASCII or full-width.
func digitValue(_ scalar: UInt32) -> Int? {
  if scalar &- 0x30 < 10 { return Int(scalar - 0x30) }
  return scalar &- 0xFF10 < 10 ? Int(scalar - 0xFF10) : nil
}
