import RevisionText

/// Marks the notes at the foot of pages: the lines from a note's mark (※１, *2, 注３) to the end of the page, where
/// the same mark stands in the text of the page above. A note in the middle of a page ends before the text behind it and
/// is text. O(length).
/// - Parameter spans: the lines of each page.
func markFootNotes(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], _ spans: [Range<Int>]
) {
  var titles: Set<UInt64>?
  for span in spans {
    var start = span.upperBound
    for index in span.reversed() where lines[index].role == .body {
      guard let mark = noteMark(text, lines[index].range) else { continue }
      guard isMentioned(text, lines, mark, above: span.lowerBound..<index) else { break }
      start = index
    }
    guard start < span.upperBound else { continue }
    let announced = titles ?? contentsTitles(text, lines)
    titles = announced
    start = foot(text, lines, start..<span.upperBound, page: span, announced)
    guard start > span.lowerBound, span.upperBound - start <= mostNoteLines else { continue }
    for index in start..<span.upperBound where lines[index].role == .body { lines[index].role = .note }
  }
}

/// Most lines of notes at the foot of one page.
private let mostNoteLines = 24

/// Where the notes begin that go on to the end of `range`, which begins with a note; its end where something else stands
/// last.
private func foot(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ range: Range<Int>, page: Range<Int>,
  _ titles: Set<UInt64>
) -> Int {
  let width = page.map { lines[$0].role == .body ? Int(lines[$0].width) : 0 }.max() ?? 0
  var start: Int?
  var note = lines[range.lowerBound]
  var last = note
  for index in range where lines[index].role == .body {
    let line = lines[index]
    if noteMark(text, line.range) != nil {
      if start == nil { start = index }
      note = line
    } else if start != nil, endsNote(text, note, last, line, width: width, titles) {
      start = nil
    }
    last = line
  }
  return start ?? range.upperBound
}

/// Whether `line`, which follows the line `last` of `note`, is no more of it: behind a blank line, left of it, as what the
/// contents list announces; with a number of its own, or as a new paragraph, where `last` was not broken for want of
/// room.
/// - Parameter width: the columns of the widest line of the page.
private func endsNote(
  _ text: UnsafeBufferPointer<UInt8>, _ note: PrintedLine, _ last: PrintedLine, _ line: PrintedLine,
  width: Int, _ titles: Set<UInt64>
) -> Bool {
  if line.blanks > 0 || line.indent < note.indent || titles.contains(titleHash(text, line.range)) {
    return true
  }
  let hadRoom = Int(last.width) + firstUnitWidth(text, line.range) + 2 <= width
  let isClosed = endsClosed(text, last.range)
  guard hadRoom || isClosed else { return false }
  if case .label(let strength, _) = opening(text, line.range) { return strength > .weak }
  return hadRoom && isClosed && line.indent > note.indent
}

/// What the contents list announces, by `titleHash`.
private func contentsTitles(_ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine]) -> Set<UInt64> {
  var titles: Set<UInt64> = []
  for line in lines where line.role == .contents {
    let end = ContentsEntry(text, line.range)?.titleEnd ?? line.range.upperBound
    titles.insert(titleHash(text, line.range.lowerBound..<end))
  }
  return titles
}

/// The mark of a note that a line begins with: ※, *, ＊ or 注 and a number, in brackets perhaps.
func noteMark(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
  var position = range.lowerBound
  var first = nextScalar(text, &position)
  var start = range.lowerBound
  if first == 0xFF08 || first == 0x28, position < range.upperBound {
    start = position
    first = nextScalar(text, &position)
  }
  switch first {
  case 0x203B, 0x2A, 0xFF0A, 0x6CE8: break
  default: return nil
  }
  var end = position
  while position < range.upperBound, digitValue(nextScalar(text, &position)) != nil { end = position }
  let digits = end - start - (first == 0x2A ? 1 : 3)
  return digits > 0 && end < range.upperBound ? start..<end : nil
}

/// Whether `mark` stands in one of the lines `above`, with no further digit behind it.
private func isMentioned(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ mark: Range<Int>, above: Range<Int>
) -> Bool {
  for index in above.reversed() where lines[index].role == .body {
    let line = lines[index].range
    guard line.count >= mark.count else { continue }
    for start in line.lowerBound...(line.upperBound - mark.count)
    where text[start] == text[mark.lowerBound] && text[start..<(start + mark.count)].elementsEqual(text[mark])
    {
      var position = start + mark.count
      if position == line.upperBound || digitValue(nextScalar(text, &position)) == nil { return true }
    }
  }
  return false
}
