import RevisionText

/// How a text is wrapped.
struct Wrapping: Equatable {
  /// Display columns that a full line takes at most.
  var width: Int
  /// Blank lines that stand between two lines of one paragraph: 0, or 1 in double-spaced text.
  var gap: Int
  /// Whether most lines begin or end with a character that is written without spaces.
  var isJapanese: Bool
}

/// How the lines were wrapped, from the distribution of their widths; `nil` when every line is a paragraph of its own.
///
/// Lines of wrapped text crowd against the right edge, and most of those end inside a sentence. The edge is where most
/// lines lie in the few columns left of it and hardly any goes beyond. O(lines).
func inferWrapping(_ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine]) -> Wrapping? {
  var counts = [Int](repeating: 0, count: widest + 2)
  var wide = 0
  var japanese = 0
  var body = 0
  for line in lines where line.role == .body {
    counts[min(Int(line.width), widest + 1)] += 1
    body += 1
    let endsWide = isUnspaced(lastScalar(text, line.range))
    if endsWide { wide += 1 }
    if endsWide || isUnspaced(firstScalar(text, line.range)) { japanese += 1 }
  }
  let window = wide * 2 > body ? 6 : 12
  guard let edge = crowdedEdge(counts, body: body, window: window) else { return nil }
  let long = counts[(edge / 2)...].reduce(0, +)
  let crowd = counts[max(0, edge - window)...edge].reduce(0, +)
  guard crowd * 20 >= long * 7 else { return nil }
  let (adjoining, apart) = joints(text, lines, edge: edge, window: window)
  let isDoubleSpaced = apart.open > adjoining.open
  let evidence = isDoubleSpaced ? adjoining + apart : adjoining
  let isEnough = evidence.pairs >= 2 || evidence.telling > 0
  guard isEnough, evidence.open * 2 >= evidence.pairs, evidence.open > 0 else { return nil }
  return Wrapping(width: edge, gap: isDoubleSpaced ? 1 : 0, isJapanese: japanese * 2 > body)
}

/// The widest and the narrowest setting that is taken for wrapped text, in columns.
private let widest = 240
private let narrowest = 24

/// The narrowest edge with most lines in the `window` columns left of it and at most one line in twenty beyond.
private func crowdedEdge(_ counts: [Int], body: Int, window: Int) -> Int? {
  var beyond = counts[widest + 1]
  var best: (edge: Int, crowd: Int)?
  var crowd = counts[(widest - window)...widest].reduce(0, +)
  var edge = widest
  while edge >= narrowest, beyond * 20 <= body {
    if crowd > 0, crowd >= best?.crowd ?? 0 { best = (edge, crowd) }
    crowd -= counts[edge]
    beyond += counts[edge]
    edge -= 1
    crowd += edge >= window ? counts[edge - window] : 0
  }
  return best?.edge
}

/// What the pairs of a full line and the line after it say.
private struct Joints {
  /// Pairs of which the second line begins with no bullet and no number.
  var pairs = 0
  /// Those of which the first line ends inside a sentence.
  var open = 0
  /// Those of which the second line begins as no sentence does: with a small letter, or behind a comma.
  var telling = 0

  static func + (one: Joints, other: Joints) -> Joints {
    Joints(
      pairs: one.pairs + other.pairs, open: one.open + other.open, telling: one.telling + other.telling)
  }
}

/// What the pairs say whose lines adjoin, and those with a blank line between.
private func joints(
  _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], edge: Int, window: Int
) -> (adjoining: Joints, apart: Joints) {
  var joints = (adjoining: Joints(), apart: Joints())
  var previous: PrintedLine?
  for line in lines where line.role == .body {
    defer { previous = line }
    guard let first = previous, first.page == line.page, line.blanks <= 1 else { continue }
    guard Int(first.width) >= edge - window, case .text = opening(text, line.range) else { continue }
    let joint = joint(text, first, line)
    if line.blanks == 0 {
      joints.adjoining = joints.adjoining + joint
    } else {
      joints.apart = joints.apart + joint
    }
  }
  return joints
}

/// What one pair says. A line with a number and no stop, or before one that is indented further, is as likely a heading
/// above its text and says nothing, unless the text plainly goes on. Behind a bullet, lines hang.
private func joint(_ text: UnsafeBufferPointer<UInt8>, _ first: PrintedLine, _ next: PrintedLine) -> Joints {
  if endsClosed(text, first.range) { return Joints(pairs: 1) }
  let last = lastScalar(text, first.range)
  if last == 0x3001 || last == 0x2C || isSmallLetter(firstScalar(text, next.range)) {
    return Joints(pairs: 1, open: 1, telling: 1)
  }
  switch opening(text, first.range) {
  case .bullet: return Joints(pairs: 1, open: 1)
  case .label(let strength, _) where strength > .weak: return Joints()
  case .label, .text: return next.indent > first.indent + 1 ? Joints() : Joints(pairs: 1, open: 1)
  }
}

/// Whether a scalar is a Latin letter that begins no sentence.
func isSmallLetter(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 || (scalar >= 0xDF && scalar <= 0xFF) }
