import RevisionModel
import RevisionText

/// Titles without a number in a text whose paragraphs are set apart by blank lines as they are: short lines by
/// themselves, each with a paragraph behind it, or with another title that has one. Those in capitals stand above the
/// others.
///
/// Only where nothing else tells headings: among numbered ones it could not be said under which they stand.
struct LoneTitles {
  /// The headings in order.
  private(set) var headings: [FoundHeading] = []

  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Fewer are taken for chance: a salutation, a signature.
  private static let fewest = 3
  /// Longest title in bytes.
  private static let longest = 80

  init(_ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>) {
    (self.shapes, self.source, self.bytes) = (shapes, source, bytes)
    guard shapes.count >= 2 * Self.fewest else { return }
    let isLone = self.isLone
    let isCapital = shapes.indices.map { isLone[$0] && text($0).isInCapitals }
    let prose = shapes.indices.map(isProse)
    let inProse = titles(isLone, above: prose)
    // Lines of a poem, rows of a list and addresses are short lines, too; what heads prose stands in prose.
    if inProse.count >= Self.fewest, (prose.count { $0 } + inProse.count) * 4 >= shapes.count * 3 {
      take(inProse, isCapital)
      return
    }
    // Capitals are no matter of length, as long as they are the lesser part.
    let inText = titles(isCapital, above: shapes.indices.map { !isCapital[$0] })
    if inText.count >= Self.fewest, inText.count * 2 <= shapes.count { take(inText, isCapital) }
  }

  /// The places of titles that stand right above text, or above such a title; what a file begins with above a title of the
  /// same case is its own title and heads nothing.
  private func titles(_ isTitle: [Bool], above isText: [Bool]) -> [Int] {
    var isKept = [Bool](repeating: false, count: shapes.count)
    for index in shapes.indices.dropLast().reversed()
    where isTitle[index] && !shapes[index + 1].beginsFile {
      let isOwnTitle = shapes[index].beginsFile && text(index).isInCapitals == text(index + 1).isInCapitals
      isKept[index] = isText[index + 1] || isKept[index + 1] && !isOwnTitle
    }
    return shapes.indices.filter { isKept[$0] }
  }

  private mutating func take(_ places: [Int], _ isCapital: [Bool]) {
    // A single name in capitals among others (FAQ) stands above none of them.
    let areParted = isCapital[places[0]] && places.count { isCapital[$0] } > 1
    headings = places.map { place in
      FoundHeading(shape: place, ground: .lone, rank: areParted && !isCapital[place] ? 2 : 1)
    }
  }

  /// Of each shape, whether it reads as a title and blank lines stand on both sides of it.
  private var isLone: [Bool] {
    let gaps = blankLines(shapes, source)
    return shapes.indices.map { index in
      gaps[index] > 0 && index + 1 < gaps.count && gaps[index + 1] > 0 && isTitle(index)
    }
  }

  private func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    let text = text(index)
    guard shape.isTitle, !shape.isBracketed, shape.label == nil, shape.characters > 1,
      shape.text.count <= Self.longest, source.blocks[shape.block].kind == .paragraph,
      source.format(at: shape.text.lowerBound) == .text
    else { return false }
    let isStopped = text.endsInStop && !text.asks
    return !isStopped && !text.holdsColon && !isSmallLetter(text.scalar(at: text.start).scalar)
  }

  /// Whether a shape is a paragraph that ends as sentences do, and longer than a short line.
  private func isProse(_ index: Int) -> Bool {
    source.blocks[shapes[index].block].kind == .paragraph && text(index).endsInStop
      && shapes[index].text.count > Self.longest / 2
  }

  private func isSmallLetter(_ scalar: UInt32) -> Bool { scalar &- 0x61 < 26 }

  private func text(_ index: Int) -> Text {
    Text(bytes: bytes, start: shapes[index].text.lowerBound, end: shapes[index].text.upperBound)
  }
}

extension Text {
  /// Whether its letters are capitals, and there are two at least.
  fileprivate var isInCapitals: Bool {
    var capitals = 0
    for byte in bytes[range] {
      if byte &- 0x61 < 26 || byte >= 0x80 { return false }
      if byte &- 0x41 < 26 { capitals += 1 }
    }
    return capitals > 1
  }

  /// Whether it ends in a question mark.
  fileprivate var asks: Bool { [0x3F, 0xFF1F].contains(scalar(before: end)) }

  /// Whether a colon of either width stands in it.
  fileprivate var holdsColon: Bool {
    var at = start
    while at < end {
      let (scalar, length) = scalar(at: at)
      if scalar == 0x3A || scalar == 0xFF1A { return true }
      at += length
    }
    return false
  }
}
