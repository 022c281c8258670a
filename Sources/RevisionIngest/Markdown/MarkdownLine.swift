import RevisionText

/// A line of Markdown without the marks of the quotations around it.
struct MarkdownLine {
  /// Its text behind quotation marks and indentation, white space at its end left out.
  var range: Range<Int>
  /// Line of the input, from 1.
  var number: Int
  /// How many quotations it stands in.
  var quotes: Int
  /// Columns of indentation behind the quotation marks.
  var indent: Int
  /// Whether two blanks or a backslash at its end break the line.
  var isHardBreak: Bool

  var isBlank: Bool { range.isEmpty }

  /// Reads a line. Marks of quotations are handed to `remove`.
  init(_ text: UnsafeBufferPointer<UInt8>, _ line: TextLine, remove: (Range<Int>) -> Void) {
    number = line.number
    quotes = 0
    var index = line.start
    var columns = 0
    while index < line.end {
      let byte = text[index]
      if byte == 0x20 {
        columns += 1
      } else if byte == 0x09 {
        columns += 4 - columns & 3
      } else if byte == UInt8(ascii: ">"), columns < 4 {
        remove(index..<(index + 1))
        quotes += 1
        columns = -1
      } else {
        break
      }
      index += 1
    }
    // Ideographic spaces in front of a mark of a list are how it is indented in Japanese texts.
    var mark = index
    while mark < line.end, whiteLength(text, at: mark, end: line.end) == 3 { mark += 3 }
    if mark > index, mark + 1 < line.end, [0x2A, 0x2B, 0x2D].contains(text[mark]), text[mark + 1] == 0x20 {
      columns += (mark - index) / 3 * 2
      index = mark
    }
    indent = max(columns, 0)
    let end = max(index, min(line.textEnd, line.end))
    let blanks = line.end - end
    isHardBreak =
      index < end
      && ((blanks >= 2 && text[end] == 0x20 && text[end + 1] == 0x20) || text[end - 1] == UInt8(ascii: "\\"))
    range = index..<end
  }
}

/// What a line of Markdown begins, apart from a paragraph.
enum MarkdownStart: Equatable {
  case text
  /// `#` to `######`; the range of the title without the marks.
  case heading(level: Int, title: Range<Int>)
  /// `=` or `-` under a line: a heading of level 1 or 2.
  case underline(level: Int)
  case rule
  /// ``` or ~~~ of so many strokes.
  case fence(stroke: UInt8, count: Int)
  /// `-`, `*` or `+`: a mark of so many bytes with the blanks behind it.
  case bullet(length: Int)
  /// `1.` or `1)`, which stay part of the text.
  case number(length: Int)
}

/// What the text at `range` begins. The rules are CommonMark's, but for headings: two and more `#` need no blank behind.
func markdownStart(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> MarkdownStart {
  guard let first = text[range].first else { return .text }
  switch first {
  case UInt8(ascii: "#"): return headingStart(text, range)
  case UInt8(ascii: "="): return isStroke(text, range, first) == 0 ? .text : .underline(level: 1)
  case UInt8(ascii: "`"), UInt8(ascii: "~"):
    let count = text[range].prefix { $0 == first }.count
    let isOpen = first == UInt8(ascii: "~") || !text[range].dropFirst(count).contains(first)
    return count >= 3 && isOpen ? .fence(stroke: first, count: count) : .text
  case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
    let strokes = isStroke(text, range, first)
    if strokes >= 3, first != UInt8(ascii: "+") {
      return first == UInt8(ascii: "-") && range.count == strokes ? .underline(level: 2) : .rule
    }
    if first == UInt8(ascii: "-"), strokes == range.count, strokes > 1 { return .underline(level: 2) }
    let blanks = blankCount(text, range.lowerBound + 1, range.upperBound)
    return blanks > 0 && first != UInt8(ascii: "_") ? .bullet(length: 1 + blanks) : .text
  case 0x30...0x39:
    let digits = text[range].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let close = range.lowerBound + digits
    guard digits <= 9, close < range.upperBound, text[close] == 0x2E || text[close] == 0x29 else {
      return .text
    }
    let blanks = blankCount(text, close + 1, range.upperBound)
    return blanks > 0 ? .number(length: digits + 1 + blanks) : .text
  default: return .text
  }
}

private func headingStart(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> MarkdownStart {
  let level = text[range].prefix { $0 == UInt8(ascii: "#") }.count
  guard level <= 6 else { return .text }
  var start = range.lowerBound + level
  let blanks = blankCount(text, start, range.upperBound)
  guard blanks > 0 || start == range.upperBound || level >= 2 else { return .text }
  start += blanks
  var end = range.upperBound
  while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
  if end < range.upperBound, end > start, text[end - 1] != 0x20 { end = range.upperBound }
  end = endBeforeAttributes(text, start..<end)
  while end > start, text[end - 1] == 0x20 { end -= 1 }
  return .heading(level: level, title: start..<end)
}

/// The end of a title without the attributes behind it, which are words to a program: `{#name .class}`.
private func endBeforeAttributes(_ text: UnsafeBufferPointer<UInt8>, _ title: Range<Int>) -> Int {
  guard text[title].last == UInt8(ascii: "}"), let open = text[title].lastIndex(of: UInt8(ascii: "{")),
    [0x23, 0x2E, 0x3A].contains(text[open + 1])
  else { return title.upperBound }
  return open
}

/// How many strokes the text consists of; 0 when it holds anything but them and blanks.
private func isStroke(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ stroke: UInt8) -> Int {
  var count = 0
  for index in range {
    if text[index] == stroke { count += 1 } else if text[index] != 0x20 && text[index] != 0x09 { return 0 }
  }
  return count
}

/// Blanks from `start` on, ASCII ones and U+3000 alike.
private func blankCount(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var index = start
  while index < end {
    let length = whiteLength(text, at: index, end: end)
    if length == 0 { break }
    index += length
  }
  return index - start
}
