/// One line of a text: its bytes without the line end.
struct TextLine {
  /// First byte of the line.
  var start: Int
  /// After its last byte.
  var end: Int
  /// First byte that is not white space; `end` on a blank line.
  var textStart: Int
  /// After its last byte that is not white space.
  var textEnd: Int
  /// Line of the input, from 1. A form feed begins a page, not a line.
  var number: Int
  /// Page of the input, from 1.
  var page: Int

  var isBlank: Bool { textStart >= textEnd }
}

/// Calls `body` with each line of `text` in order. Lines end at LF, CR and CRLF, and at a form feed when
/// `pagesEndLines`; nowhere else. O(length).
func forEachLine(
  of text: UnsafeBufferPointer<UInt8>, pagesEndLines: Bool, _ body: (TextLine) -> Void
) {
  var start = 0
  var number = 1
  var page = 1
  var index = 0
  func emit(_ end: Int) {
    let trimmed = trimmingWhite(text, start, end)
    body(
      TextLine(
        start: start, end: end, textStart: trimmed.lowerBound, textEnd: trimmed.upperBound, number: number,
        page: page))
  }
  while index < text.count {
    let byte = text[index]
    index += 1
    guard byte == 0x0A || byte == 0x0D || (pagesEndLines && byte == 0x0C) else { continue }
    emit(index - 1)
    if byte == 0x0C {
      page += 1
    } else {
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      number += 1
    }
    start = index
  }
  if start < text.count { emit(text.count) }
}

/// The part of `start..<end` that is left when white space at both ends is taken away; empty at `end` when all is.
func trimmingWhite(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
  var low = start
  while low < end {
    let length = whiteLength(text, at: low, end: end)
    if length == 0 { break }
    low += length
  }
  var high = end
  while high > low {
    let length = whiteLength(text, before: high, start: low)
    if length == 0 { break }
    high -= length
  }
  return low..<high
}

/// The length in bytes of the white space character that begins at `index`; 0 where there is none.
@inline(__always)
func whiteLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
  let byte = text[index]
  if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
  if byte < 0xC2 { return 0 }
  if byte == 0xC2, index + 1 < end { return text[index + 1] == 0xA0 || text[index + 1] == 0x85 ? 2 : 0 }
  guard byte >= 0xE1, byte <= 0xE3, index + 2 < end else { return 0 }
  return isWhiteTriple(byte, text[index + 1], text[index + 2]) ? 3 : 0
}

/// The length in bytes of the white space character that ends before `index`; 0 where there is none.
@inline(__always)
func whiteLength(_ text: UnsafeBufferPointer<UInt8>, before index: Int, start: Int) -> Int {
  let byte = text[index - 1]
  if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
  if byte < 0x80 || byte >= 0xC0 || index - 2 < start { return 0 }
  if text[index - 2] == 0xC2 { return byte == 0xA0 || byte == 0x85 ? 2 : 0 }
  guard index - 3 >= start else { return 0 }
  return isWhiteTriple(text[index - 3], text[index - 2], byte) ? 3 : 0
}

/// Whether three bytes are a white space character: U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
/// (White_Space of the Unicode Character Database).
@inline(__always)
private func isWhiteTriple(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second) {
  case (0xE3, 0x80): third == 0x80
  case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
  case (0xE2, 0x81): third == 0x9F
  case (0xE1, 0x9A): third == 0x80
  default: false
  }
}
