/// Marks page numbers and running headers among the lines, and returns the lines of each page.
///
/// With form feeds the edges of the pages are known; without them a row of page numbers that count on shows where they
/// are. Only what stands at an edge and comes again, page after page, is taken. O(lines).
/// - Parameter pages: how many pages the form feeds make; 1 where there are none.
func markPageFurniture(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], pages: Int
) -> [Range<Int>] {
  var spans: [Range<Int>]
  if pages > 1 {
    spans = pageSpans(lines)
    markNumbersAtEdges(text, &lines, spans)
  } else {
    markCountingNumbers(text, &lines)
    spans = numberedSpans(lines)
  }
  if spans.count >= 3 { markRunningHeaders(text, &lines, spans) }
  markFacingHeaders(text, &lines, spans)
  return spans
}

/// How many lines from an edge a running header or a page number can stand.
let edgeDepth = 3

/// The lines of each page that has any.
private func pageSpans(_ lines: [PrintedLine]) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var start = 0
  for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
    spans.append(start..<(index + 1))
    start = index + 1
  }
  return spans
}

/// The stretches that page numbers end, without any form feed.
private func numberedSpans(_ lines: [PrintedLine]) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var start = 0
  for index in lines.indices where lines[index].role == .pageNumber {
    spans.append(start..<(index + 1))
    start = index + 1
  }
  if !spans.isEmpty, start < lines.count { spans.append(start..<lines.count) }
  return spans
}

/// Places at the edges of a page, from the outermost inwards: top, then bottom.
func edgePlaces(_ span: Range<Int>) -> [(line: Int, isTop: Bool)] {
  let depth = min(edgeDepth, span.count)
  var places: [(line: Int, isTop: Bool)] = []
  for offset in 0..<depth { places.append((span.lowerBound + offset, true)) }
  for offset in 0..<depth where span.upperBound - 1 - offset >= span.lowerBound + depth {
    places.append((span.upperBound - 1 - offset, false))
  }
  return places
}

/// Marks lines that are numbers at the edge of a page: dressed ones at once, bare ones when as many as two pages count
/// on together, as their values say.
private func markNumbersAtEdges(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], _ spans: [Range<Int>]
) {
  var found: [(line: Int, offset: Int, isDressed: Bool)] = []
  var votes: [Int: Int] = [:]
  for span in spans {
    for place in [span.lowerBound, span.upperBound - 1, span.lowerBound + 1, span.upperBound - 2]
    where span.contains(place) {
      guard let number = PageNumber(text, lines[place].range) else { continue }
      let offset = number.value - Int(lines[place].page)
      found.append((place, offset, number.isDressed))
      votes[offset, default: 0] += 1
      break
    }
  }
  for entry in found where entry.isDressed || votes[entry.offset, default: 0] >= 2 {
    lines[entry.line].role = .pageNumber
  }
}

/// Marks the longest row of number lines that count on by one, in a text without form feeds. Three are needed, and
/// between bare figures so many lines as a page has and a table has not; two dressed ones are enough.
private func markCountingNumbers(_ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine]) {
  var links: [(line: Int, length: Int, previous: Int, isDressed: Bool)] = []
  var latest: [Int: Int] = [:]
  var best = -1
  for index in lines.indices {
    guard let number = PageNumber(text, lines[index].range) else { continue }
    var length = 1
    var previous = -1
    if let before = latest[number.value - 1],
      index - links[before].line >= (number.isDressed ? shortestPage : shortestBarePage),
      links[before].isDressed == number.isDressed
    {
      length = links[before].length + 1
      previous = before
    }
    links.append((index, length, previous, number.isDressed))
    latest[number.value] = links.count - 1
    if best < 0 || length > links[best].length { best = links.count - 1 }
  }
  guard best >= 0 else { return }
  let isOnlyOne = links[best].length == 1 && links[best].isDressed && links[best].line == lines.count - 1
  guard links[best].length >= (links[best].isDressed ? 2 : 3) || isOnlyOne else { return }
  while best >= 0 {
    lines[links[best].line].role = .pageNumber
    best = links[best].previous
  }
}

/// The fewest lines from one page number to the next, dressed and bare.
private let shortestPage = 3
private let shortestBarePage = 12
