import RevisionText

/// What an edge line is recognised by on other pages.
private struct EdgeKey: Hashable {
  /// Its text without white space, every number as one `#`.
  var pattern: [UInt8]
  var isTop: Bool
}

/// An edge line seen on some pages.
private struct EdgeRun {
  /// Pages, in order.
  var pages: [Int] = []
  /// The text without white space on the first of them.
  var spelling: [UInt8] = []
  /// Whether it is spelled the same on all of them.
  var isSame = true
  /// Its last number on each page.
  var numbers: [Int] = []
}

/// Marks running headers and footers: lines at the edge of a page that come again on three pages close together,
/// with the same words. Where numbers in them differ, the last one must count with the pages.
func markRunningHeaders(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine], _ spans: [Range<Int>]
) {
  var runs: [EdgeKey: EdgeRun] = [:]
  for (page, span) in spans.enumerated() {
    for place in edgePlaces(span) where lines[place.line].role == .body {
      let shape = edgeShape(text, lines[place.line].range)
      if shape.pattern.isEmpty { continue }
      note(
        shape, page: page, in: &runs[EdgeKey(pattern: shape.pattern, isTop: place.isTop), default: EdgeRun()])
    }
  }
  let running = runs.filter { isRunning($0.value, isTop: $0.key.isTop, pages: spans.count) }
  if running.isEmpty { return }
  for span in spans {
    for isTop in [true, false] {
      // The same line a second time on a page is the title that the header repeats.
      var taken: [[UInt8]] = []
      for place in edgePlaces(span) where place.isTop == isTop {
        if lines[place.line].role == .pageNumber { continue }
        let key = EdgeKey(pattern: edgeShape(text, lines[place.line].range).pattern, isTop: isTop)
        guard running[key] != nil, !taken.contains(key.pattern) else { break }
        taken.append(key.pattern)
        lines[place.line].role = .runningHeader
      }
    }
  }
}

private func note(_ shape: EdgeShape, page: Int, in run: inout EdgeRun) {
  if run.pages.last == page { return }
  if run.pages.isEmpty { run.spelling = shape.spelling }
  if run.spelling != shape.spelling { run.isSame = false }
  run.pages.append(page)
  run.numbers.append(shape.lastNumber)
}

private func isRunning(_ run: EdgeRun, isTop: Bool, pages: Int) -> Bool {
  guard run.pages.count >= 3 else { return false }
  let close = zip(run.pages, run.pages.dropFirst()).count { $1 - $0 <= 2 }
  guard close * 2 >= run.pages.count - 1, close >= 2 else { return false }
  if run.isSame { return true }
  let counts = zip(zip(run.numbers, run.numbers.dropFirst()), zip(run.pages, run.pages.dropFirst()))
    .count { $0.1 - $0.0 == $1.1 - $1.0 }
  // A heading on top of every page may count too (施策１, 施策２): on top it has to be on nearly all pages.
  return counts == run.pages.count - 1 && (!isTop || run.pages.count * 5 >= pages * 4)
}

/// A line as far as running headers are recognised by it.
private struct EdgeShape {
  var pattern: [UInt8] = []
  var spelling: [UInt8] = []
  var lastNumber = -1
}

/// The shape of a line; empty for long lines and for ends of sentences, which no header is.
private func edgeShape(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> EdgeShape {
  var shape = EdgeShape()
  if range.count > 240 || lastScalar(text, range) == 0x3002 { return shape }
  var position = range.lowerBound
  var isInNumber = false
  while position < range.upperBound {
    let start = position
    let scalar = nextScalar(text, &position)
    if isWhite(scalar) { continue }
    shape.spelling.append(contentsOf: text[start..<position])
    if let digit = digitValue(scalar) {
      if !isInNumber {
        shape.pattern.append(UInt8(ascii: "#"))
        shape.lastNumber = 0
      }
      isInNumber = true
      shape.lastNumber = min(shape.lastNumber * 10 + digit, 1_000_000)
    } else {
      isInNumber = false
      shape.pattern.append(contentsOf: text[start..<position])
    }
  }
  // A number alone is told by its own rules.
  if shape.pattern == [UInt8(ascii: "#")] { return EdgeShape() }
  return shape
}
