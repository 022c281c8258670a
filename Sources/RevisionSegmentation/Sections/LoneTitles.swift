import RevisionModel
import RevisionText

/// Titles without a number in a text whose paragraphs are set apart by blank lines as they are: short lines by
/// themselves, each with a paragraph behind it. All of one rank.
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
    let gaps = blankLines(shapes, source)
    let places = shapes.indices.dropLast().filter {
      gaps[$0] > 0 && gaps[$0 + 1] > 0 && !shapes[$0 + 1].beginsFile && isTitle($0) && isProse($0 + 1)
    }
    // Lines of a poem, rows of a list and addresses are short lines, too; what heads prose stands in prose.
    let prose = shapes.indices.count(where: isProse)
    guard places.count >= Self.fewest, (prose + places.count) * 4 >= shapes.count * 3 else { return }
    headings = places.map { FoundHeading(shape: $0, ground: .lone, rank: 1) }
  }

  private func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    let text = text(index)
    guard shape.isTitle, !shape.isBracketed, shape.label == nil, shape.characters > 1,
      shape.text.count <= Self.longest, source.blocks[shape.block].kind == .paragraph,
      source.format(at: shape.text.lowerBound) == .text
    else { return false }
    return !text.endsInStop && !text.holdsColon && !isSmallLetter(text.scalar(at: text.start).scalar)
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
