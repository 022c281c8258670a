import RevisionText

/// The paragraph that is being put together, as far as the next line is held against it.
struct OpenParagraph {
  /// Its first line and its last line so far.
  var first: PrintedLine
  var last: PrintedLine
  /// Whether it begins with a bullet or a number, so that later lines may hang.
  var isHanging: Bool
  /// The left margin of its second line, once there is one.
  var margin: Int?
}

/// Whether `next` goes on with the sentence or the paragraph that `paragraph` ends with.
///
/// A line goes on when what it begins with had no room on the line before: that is what wrapping is. How strictly this
/// is meant depends on whether the line before ends inside a sentence, and whether a gap or a new margin lies between.
/// - Parameter crossesPage: whether a page break or a running header stands between the two.
func continues(
  _ paragraph: OpenParagraph, _ next: PrintedLine, crossesPage: Bool, text: UnsafeBufferPointer<UInt8>,
  wrapping: Wrapping
) -> Bool {
  let last = paragraph.last
  let isClosed = endsClosed(text, last.range)
  let lastCharacter = lastScalar(text, last.range)
  let firstCharacter = firstScalar(text, next.range)
  let isSpaced = breakIsSpace(text, last.range, next.range, inJapanese: wrapping.isJapanese)
  let isApart = crossesPage || Int(next.blanks) > wrapping.gap
  if isApart && (isClosed || (isSpaced && !isSmallLetter(firstCharacter))) { return false }
  guard hadNoRoom(next, after: last, isClosed: isClosed, isSpaced: isSpaced, text: text, wrapping: wrapping)
  else { return false }
  let endsInComma = lastCharacter == 0x3001 || lastCharacter == 0xFF0C || lastCharacter == 0x2C
  switch opening(text, next.range) {
  case _ where !isApart && goesOnInProse(paragraph, next, text: text, wrapping: wrapping): break
  case .bullet: return false
  case .label(let strength, _):
    // A wrapped line may begin with a reference (第３条の…): only where the sentence is plainly not over.
    if strength > .weak && !endsInComma { return false }
    if isClosed || isApart { return false }
  case .text: break
  }
  if isApart && isSpaced && Int(next.indent) != paragraph.margin ?? Int(paragraph.first.indent) {
    return false
  }
  let isDefinition = paragraph.margin == nil && isSpaced && next.indent < paragraph.first.indent
  if isDefinition && !isSmallLetter(firstCharacter) { return false }
  return endsInComma || fitsMargin(paragraph, next, isClosed: isClosed)
}

/// Whether `next` is prose in words of letters although it looks like an item (1.4.1; — a pause): the paragraph is none of
/// a list, its last line has no end, and it either leaves a bracket open or had no room for the word at all.
private func goesOnInProse(
  _ paragraph: OpenParagraph, _ next: PrintedLine, text: UnsafeBufferPointer<UInt8>, wrapping: Wrapping
) -> Bool {
  let last = paragraph.last
  guard !wrapping.isJapanese, !paragraph.isHanging, !endsClosed(text, last.range),
    Int(next.indent) == paragraph.margin ?? Int(paragraph.first.indent)
  else { return false }
  if openBrackets(text, last.range) > 0 { return true }
  // A sentence of one line before a list may be as long by chance.
  let isLong = paragraph.margin != nil || leadingBullet(text, next.range) == nil
  return isLong && Int(last.width) + 1 + firstUnitWidth(text, next.range) > wrapping.width
}

/// Whether the first word or character of `next` had no room at the end of `last`.
private func hadNoRoom(
  _ next: PrintedLine, after last: PrintedLine, isClosed: Bool, isSpaced: Bool,
  text: UnsafeBufferPointer<UInt8>, wrapping: Wrapping
) -> Bool {
  let width = Int(last.width)
  if isSpaced, !isClosed, width * 2 >= wrapping.width, isSmallLetter(firstScalar(text, next.range)) {
    return true
  }
  let needed = width + (isSpaced ? 1 : 0) + firstUnitWidth(text, next.range)
  // Extraction loses the columns of hanging indents and narrow kana: an eighth of a line, inside a sentence.
  let slack = isClosed ? 2 : max(8, wrapping.width / 8)
  return needed > wrapping.width - slack
}

/// Whether the left margin of `next` is that of a later line of the paragraph.
private func fitsMargin(_ paragraph: OpenParagraph, _ next: PrintedLine, isClosed: Bool) -> Bool {
  let indent = Int(next.indent)
  if let margin = paragraph.margin {
    if indent > margin + 1 { return false }
    return indent >= margin - 1 || !isClosed
  }
  if indent > Int(paragraph.first.indent) + 1 { return paragraph.isHanging }
  return true
}
