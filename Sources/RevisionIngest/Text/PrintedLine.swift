import RevisionText

/// A line of text with something on it, as it stands on the page.
struct PrintedLine {
  /// What a line is besides text of the edition.
  enum Role: UInt8 {
    case body
    case pageNumber
    case runningHeader
    case contents
    case tableRow
    case rule
    /// A note at the foot of a page.
    case note
  }

  /// First byte that is not white space.
  var start: UInt32
  /// After the last byte that is not white space.
  var end: UInt32
  /// Line of the input, from 1.
  var number: UInt32
  /// Page of the input, from 1: form feeds before it, and one.
  var page: UInt32
  /// Blank lines before it.
  var blanks: UInt16
  /// Display columns of white space before it.
  var indent: UInt16
  /// Display columns from the left margin to its end.
  var width: UInt16
  /// Runs of three and more columns of white space inside it.
  var gaps: UInt8
  var role: Role
  /// It goes on with the sentence of the line before (`markBrokenSentences`).
  var goesOn = false

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of `text` that are not blank, and on how many pages they stand. O(length).
func printedLines(_ text: UnsafeBufferPointer<UInt8>) -> (lines: [PrintedLine], pages: Int) {
  var lines: [PrintedLine] = []
  lines.reserveCapacity(text.count / 64)
  var blanks = 0
  var pages = 1
  forEachLine(of: text, pagesEndLines: true) { line in
    pages = line.page
    if line.isBlank {
      blanks += 1
      return
    }
    let indent = measure(text, line.start..<line.textStart).columns
    let body = measure(text, line.textStart..<line.textEnd)
    lines.append(
      PrintedLine(
        start: UInt32(line.textStart), end: UInt32(line.textEnd), number: UInt32(line.number),
        page: UInt32(line.page), blanks: UInt16(clamping: blanks), indent: UInt16(clamping: indent),
        width: UInt16(clamping: indent + body.columns), gaps: UInt8(clamping: body.gaps), role: .body))
    blanks = 0
  }
  return (lines, pages)
}

/// Columns of a stretch of a line and the wide gaps in it; a tab goes to the next multiple of eight and is a gap.
private func measure(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (columns: Int, gaps: Int) {
  var columns = 0
  var gaps = 0
  var white = 0
  var index = range.lowerBound
  while index < range.upperBound {
    let usual = usualWidth(text, index)
    if usual.width > 0 {
      if white >= 3 { gaps += 1 }
      white = 0
      columns += usual.width
      index += usual.length
      continue
    }
    let scalar = nextScalar(text, &index)
    let width = scalar == 0x09 ? 8 - columns & 7 : displayWidth(of: scalar)
    columns += width
    if isWhite(scalar) {
      white += scalar == 0x09 ? 8 : width
    } else {
      if white >= 3 { gaps += 1 }
      white = 0
    }
  }
  return (columns, gaps)
}

/// How many columns and bytes the character at `index` takes, where it is what most text is made of: printed ASCII, hiragana
/// (E3 81 81 to E3 81 BF) or a kanji from U+5000 on; of others nothing is told. None of these is white.
@inline(__always)
private func usualWidth(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (width: Int, length: Int) {
  let byte = text[index]
  if byte > 0x20 && byte < 0x7F { return (1, 1) }
  if byte &- 0xE5 < 5 || byte == 0xE3 && text[index + 1] == 0x81 && text[index + 2] != 0x80 { return (2, 3) }
  return (0, 0)
}
