import RevisionText

/// Marks the lines that go on with the sentence of the line before, whatever the lines are wrapped at: text that was
/// copied out of a page whose links stand on lines of their own breaks off in front of every link and behind it.
///
/// Two things tell such a line. The sentence before it has opened a bracket that is closed only a few lines on; or it has
/// had its comma and no end yet, and the line begins as no sentence does, with a particle: either at once (の規定により) or
/// behind a place in brackets (（昭和五年法律第三号）にいう). Lines that are set off by a blank one, by a bullet or by a
/// number begin something new all the same. O(length).
func markBrokenSentences(_ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine]) {
  var index = 1
  while index < lines.count {
    let isOpen = openBrackets(text, lines[index - 1].range) > 0
    let end = isOpen ? closingLine(text, lines, from: index) : index
    for line in index..<end { lines[line].goesOn = true }
    if end == index, goesOnWithParticle(text, lines[index - 1], lines[index]) { lines[index].goesOn = true }
    // The line that closes a bracket may open one, or break off itself.
    index = max(end, index + 1)
  }
}

/// Lines that a bracket may stay open for.
private let mostLines = 6

/// The index behind the line that closes what the line before `start` opened; `start` where none does.
private func closingLine(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], from start: Int
) -> Int {
  var open = openBrackets(text, lines[start - 1].range)
  for index in start..<min(start + mostLines, lines.count) {
    guard adjoins(lines[index - 1], lines[index]), isText(text, lines[index].range) else { break }
    open = openBrackets(text, lines[index].range, from: open)
    if open == 0 { return index + 1 }
  }
  return start
}

/// Whether a line inside of a bracket begins with text; so does one that begins with a reference in words (Success
/// Criterion 3.2.4), as no item of a list does.
private func isText(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  switch opening(text, range) {
  case .text: true
  case .bullet: false
  case .label: range.count >= 4 && text[range].prefix(4).allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }
}

/// Whether two lines of text follow each other with nothing between.
private func adjoins(_ first: PrintedLine, _ next: PrintedLine) -> Bool {
  first.role == .body && next.role == .body && next.blanks == 0 && next.page == first.page
}

/// How many round brackets are open at the end of a line, of `outer` before it. A closing one too many is a label's: １）.
func openBrackets(
  _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, from outer: Int = 0
) -> Int {
  var depth = outer
  for index in range {
    switch text[index] {
    case 0x28: depth += 1
    case 0x29: depth = max(0, depth - 1)
    case 0xEF where index + 2 < range.upperBound && text[index + 1] == 0xBC:
      // （ and ）, three bytes each.
      if text[index + 2] == 0x88 { depth += 1 }
      if text[index + 2] == 0x89 { depth = max(0, depth - 1) }
    default: break
    }
  }
  return depth
}

/// Whether `next` begins with a particle, at once or behind a place in brackets, and goes on with the sentence that `last`
/// has not ended.
private func goesOnWithParticle(
  _ text: UnsafeBufferPointer<UInt8>, _ last: PrintedLine, _ next: PrintedLine
) -> Bool {
  guard adjoins(last, next) else { return false }
  var place = next.range.lowerBound
  var first = nextScalar(text, &place)
  let isBehindPlace = first == 0xFF08
  if isBehindPlace {
    guard let end = endOfPlace(text, place..<next.range.upperBound) else { return false }
    place = end
    first = nextScalar(text, &place)
  }
  guard isParticle(first), place < next.range.upperBound else { return false }
  // Words begin with the same kana (のり, はじめ); behind a particle, kanji tell it, and so does a place before it.
  guard isBehindPlace || first == 0x3092 || script(of: nextScalar(text, &place)) == .kanji else {
    return false
  }
  return endsBehindComma(text, last.range)
}

/// Where text goes on behind the bracket that was opened before `range`, if it names a place: a law, an article, a page
/// (…第三号）, …第二条）).
private func endOfPlace(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  var place = range.lowerBound
  var last: UInt32 = 0
  while place < range.upperBound {
    let scalar = nextScalar(text, &place)
    if scalar == 0xFF08 { return nil }
    if scalar == 0xFF09 { return isUnitOfPlace(last) && place < range.upperBound ? place : nil }
    last = scalar
  }
  return nil
}

/// 号 条 項 章 節 頁 年 日.
private func isUnitOfPlace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x53F7, 0x6761, 0x9805, 0x7AE0, 0x7BC0, 0x9801, 0x5E74, 0x65E5: true
  default: false
  }
}

/// Whether a kana is a particle that follows a noun: が で と に の は へ を.
private func isParticle(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x304C, 0x3067, 0x3068, 0x306B, 0x306E, 0x306F, 0x3078, 0x3092: true
  default: false
  }
}

/// Whether a line has a comma behind which its last sentence does not end.
private func endsBehindComma(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  if endsClosed(text, range) { return false }
  var place = range.upperBound
  while place > range.lowerBound {
    switch previousScalar(text, &place) {
    case 0x3001, 0xFF0C: return true
    case 0x3002, 0xFF0E, 0xFF61: return false
    default: break
    }
  }
  return false
}
