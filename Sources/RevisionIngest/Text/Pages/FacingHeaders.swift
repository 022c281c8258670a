import RevisionText

/// When the outermost lines of pages are running headers, although no one of them stands on every page.
private enum FacingRule {
  /// On so many pages, in so large a part of all, in per cent.
  static let fewest = 4
  static let share = 60
  /// Facing pages have headers of their own: the same one comes again so many pages on.
  static let distance = 2
  /// Columns of white space that part a header's parts.
  static let gap = 2
  /// Bytes of a line at the most.
  static let longest = 240
}

/// A part of an edge line: words, or a number.
private enum EdgePart: Equatable {
  /// Without white space.
  case words([UInt8])
  case number(Int)
}

/// The outermost line of a page.
private struct EdgeLine {
  var line: Int
  var parts: [EdgePart]
  /// All of it without white space, and the same without the numbers at its ends.
  var spelling: [UInt8]
  var words: [UInt8]
}

/// Marks running headers that differ from page to page: the plan's title on even pages and the chapter's on odd ones, a
/// page number beside either. A part of an edge line runs when it comes again on a page close by, when it is a number
/// that counts with the pages, or when a line of the page or of the one before says the same. Where all parts run on most
/// pages, these lines are headers. What stands nowhere else is kept the first time when it is numbered as headings are.
/// O(lines).
func markFacingHeaders(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], _ spans: [Range<Int>]
) {
  guard spans.count >= FacingRule.fewest else { return }
  for isTop in [true, false] {
    let edges = spans.map { edgeLine(text, lines, $0, isTop: isTop) }
    let isDone = zip(spans, edges).map { span, edge in edge == nil && hasHeader(lines, span, isTop: isTop) }
    let running = edges.indices.filter { runs(at: $0, edges, text, lines, spans) }
    let count = running.count + isDone.count { $0 }
    guard running.count > 0, count >= FacingRule.fewest, count * 100 >= spans.count * FacingRule.share
    else { continue }
    let kept = firstHeadings(running, edges, text, lines)
    for page in running {
      if let edge = edges[page], kept[edge.spelling] != edge.line { lines[edge.line].role = .runningHeader }
    }
  }
}

/// Whether the edge of a page is a header already.
private func hasHeader(_ lines: [PrintedLine], _ span: Range<Int>, isTop: Bool) -> Bool {
  edgePlaces(span).contains { $0.isTop == isTop && lines[$0.line].role == .runningHeader }
}

/// The outermost line of text of a page, page numbers passed over; `nil` where a header stands there already, or a line
/// that is no header: a long one, or the end of a sentence.
private func edgeLine(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ span: Range<Int>, isTop: Bool
) -> EdgeLine? {
  guard span.count >= 2, !hasHeader(lines, span, isTop: isTop),
    let place = edgePlaces(span).first(where: { $0.isTop == isTop && lines[$0.line].role == .body })
  else { return nil }
  let range = lines[place.line].range
  if range.count > FacingRule.longest || lastScalar(text, range) == 0x3002 { return nil }
  let parts = edgeParts(text, range)
  guard parts.contains(where: { if case .words = $0 { true } else { false } }) else { return nil }
  let words = parts.flatMap { part in if case .words(let bytes) = part { bytes } else { [UInt8]() } }
  return EdgeLine(line: place.line, parts: parts, spelling: spelled(text, range), words: words)
}

/// A line without white space.
private func spelled(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
  var spelling: [UInt8] = []
  var position = range.lowerBound
  while position < range.upperBound {
    let start = position
    if !isWhite(nextScalar(text, &position)) { spelling.append(contentsOf: text[start..<position]) }
  }
  return spelling
}

/// The parts of a line between wide gaps.
private func edgeParts(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [EdgePart] {
  var parts: [EdgePart] = []
  var start = range.lowerBound
  var position = start
  var end = start
  var gap = 0
  func close() {
    guard start < end else { return }
    if let number = PageNumber(text, start..<end) {
      parts.append(.number(number.value))
    } else {
      parts.append(.words(spelled(text, start..<end)))
    }
  }
  while position < range.upperBound {
    let place = position
    let scalar = nextScalar(text, &position)
    if isWhite(scalar) {
      gap += scalar == 0x09 ? FacingRule.gap : displayWidth(of: scalar)
      continue
    }
    if gap >= FacingRule.gap {
      close()
      start = place
    }
    gap = 0
    end = position
  }
  close()
  return parts
}

/// Whether all parts of the edge line of a page run.
private func runs(
  at page: Int, _ edges: [EdgeLine?], _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine],
  _ spans: [Range<Int>]
) -> Bool {
  guard let edge = edges[page] else { return false }
  let near = (max(0, page - FacingRule.distance)...min(edges.count - 1, page + FacingRule.distance))
    .filter { $0 != page }
  var own: [[UInt8]]?
  return edge.parts.indices.allSatisfy { index in
    let part = edge.parts[index]
    switch part {
    case .number(let value):
      return near.contains { other in
        edges[other]?.parts.contains(.number(value + other - page)) ?? false
      }
    case .words:
      if near.contains(where: { edges[$0]?.parts.contains(part) ?? false }) { return true }
      let start = spans[max(0, page - 1)].lowerBound
      let inside = own ?? spelledLines(text, lines, start..<spans[page].upperBound, besides: edge.line)
      own = inside
      return stretches(of: edge.parts, around: index).contains { inside.contains($0) }
    }
  }
}

/// What neighbouring parts that are words, `index` among them, spell together.
private func stretches(of parts: [EdgePart], around index: Int) -> [[UInt8]] {
  var result: [[UInt8]] = []
  for start in 0...index {
    var spelling: [UInt8] = []
    for end in start..<parts.count {
      guard case .words(let words) = parts[end] else { break }
      spelling += words
      if end >= index { result.append(spelling) }
    }
  }
  return result
}

/// The short lines of text of a stretch, without white space.
private func spelledLines(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ span: Range<Int>, besides edge: Int
) -> [[UInt8]] {
  span.filter { $0 != edge && lines[$0].role == .body && lines[$0].range.count <= FacingRule.longest }
    .map { spelled(text, lines[$0].range) }
}

/// The lines among running ones that are the heading itself, by what they say: numbered, the first that say so, and no
/// other line does.
private func firstHeadings(
  _ running: [Int], _ edges: [EdgeLine?], _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine]
) -> [[UInt8]: Int] {
  var firsts: [[UInt8]: Int] = [:]
  var isRunning: Set<Int> = []
  for page in running {
    guard let edge = edges[page] else { continue }
    isRunning.insert(edge.line)
    let hasLabel = edge.words.withUnsafeBufferPointer { NumberLabel.leading(in: $0) != nil }
    if hasLabel && edge.words == edge.spelling && firsts[edge.spelling] == nil {
      firsts[edge.spelling] = edge.line
    }
  }
  if firsts.isEmpty { return firsts }
  for index in lines.indices where lines[index].role == .body && !isRunning.contains(index) {
    if lines[index].range.count <= FacingRule.longest { firsts[spelled(text, lines[index].range)] = nil }
  }
  return firsts
}
