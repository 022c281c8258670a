import RevisionText

/// Marks the notes at the foot of pages: the lines from a note's mark (※１, *2, 注３) to the end of the page, where
/// the same mark stands in the text of the page above. O(length).
/// - Parameter spans: the lines of each page.
func markFootNotes(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], _ spans: [Range<Int>]
) {
  for span in spans {
    var start = span.upperBound
    for index in span.reversed() where lines[index].role == .body {
      guard let mark = noteMark(text, lines[index].range) else { continue }
      guard isMentioned(text, lines, mark, above: span.lowerBound..<index) else { break }
      start = index
    }
    guard start < span.upperBound, start > span.lowerBound, isFoot(text, lines, start..<span.upperBound)
    else {
      continue
    }
    for index in start..<span.upperBound where lines[index].role == .body { lines[index].role = .note }
  }
}

/// Most lines of notes at the foot of one page.
private let mostNoteLines = 24

/// Whether lines that begin with a note are notes to the end: not many, and no gap inside that something else follows.
private func isFoot(_ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ range: Range<Int>) -> Bool {
  guard range.count <= mostNoteLines else { return false }
  return range.dropFirst().allSatisfy {
    lines[$0].role != .body || lines[$0].blanks == 0 || noteMark(text, lines[$0].range) != nil
  }
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
