import RevisionModel
import RevisionText

/// Headings that nothing but their place on the page tells, in text without numbers: short lines behind more blank lines
/// than the document's paragraphs have, the deeper the further they are indented.
struct SetOffHeadings {
  /// The headings in order, each with its rank by indent, from 1.
  private(set) var headings: [FoundHeading] = []

  /// Fewer are taken for chance: a title page, a page break.
  private static let fewest = 3

  init(_ shapes: [BlockShape], _ source: Source) {
    guard shapes.count > Self.fewest else { return }
    let gaps = Self.blankLines(shapes, source)
    let usual = Self.mostCommon(gaps)
    let places = shapes.indices.dropLast().filter {
      gaps[$0] > max(usual, 1) && Self.isTitle(shapes[$0]) && !shapes[$0 + 1].beginsFile
        && source.format(at: shapes[$0].text.lowerBound) == .text
    }
    guard places.count >= Self.fewest, places.count * 5 <= shapes.count * 2 else { return }
    let indents = Set(places.map { source.blocks[shapes[$0].block].indent }).sorted()
    headings = places.map { place in
      let indent = source.blocks[shapes[place].block].indent
      let goesOn = gaps[place + 1] == 0 && shapes[place + 1].isTitle && shapes[place + 1].label == nil
      var heading = FoundHeading(
        shape: place, ground: .setOff(blankLines: gaps[place]), isContinued: goesOn)
      heading.rank = (indents.firstIndex(of: indent) ?? 0) + 1
      return heading
    }
  }

  private static func isTitle(_ shape: BlockShape) -> Bool {
    shape.isTitle && shape.label?.values.isEmpty != true && shape.characters > 1
  }

  /// Blank lines before each shape; many before the first of a file.
  private static func blankLines(_ shapes: [BlockShape], _ source: Source) -> [Int] {
    var last = 0
    return shapes.map { shape in
      let gap = source.lines.line(at: shape.text.lowerBound) - last - 1
      last = source.lines.line(at: shape.text.upperBound - 1)
      return shape.beginsFile ? 9 : gap
    }
  }

  /// The commonest of `gaps` from one to nine.
  private static func mostCommon(_ gaps: [Int]) -> Int {
    var counts = [Int](repeating: 0, count: 10)
    for gap in gaps where gap > 0 && gap < 10 { counts[gap] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 1
  }
}
