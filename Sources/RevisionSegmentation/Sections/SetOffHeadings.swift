import RevisionModel
import RevisionText

/// Headings that nothing but their place on the page tells, in text without numbers: short lines behind more blank lines
/// than the document's paragraphs have, the deeper the further they are indented.
struct SetOffHeadings {
  /// The headings in order, each with its rank by indent, from 1.
  private(set) var headings: [FoundHeading] = []

  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Fewer are taken for chance: a title page, a page break.
  private static let fewest = 3

  init(_ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>) {
    (self.shapes, self.source, self.bytes) = (shapes, source, bytes)
    guard shapes.count > Self.fewest else { return }
    let gaps = blankLines(shapes, source)
    let usual = Self.mostCommon(gaps)
    let isApart = gaps.map { $0 > max(usual, 1) }
    var places = shapes.indices.dropLast().filter { isApart[$0] && isInText($0) && isTitle($0) }
    guard places.count >= Self.fewest, places.count * 5 <= shapes.count * 2 else { return }
    places = (places + longOnes(beside: places, isApart)).sorted()
    let indents = Set(places.map(indent)).sorted()
    headings = places.map { place in
      let goesOn = gaps[place + 1] == 0 && shapes[place + 1].isTitle && shapes[place + 1].label == nil
      var heading = FoundHeading(
        shape: place, ground: .setOff(blankLines: gaps[place]), isContinued: goesOn)
      heading.rank = (indents.firstIndex(of: indent(place)) ?? 0) + 1
      return heading
    }
  }

  /// Whether a shape stands in a text file and has something behind it there.
  private func isInText(_ index: Int) -> Bool {
    !shapes[index + 1].beginsFile && source.format(at: shapes[index].text.lowerBound) == .text
  }

  private func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.isTitle, shape.characters > 1 else { return false }
    let isPlain = shape.label?.values.isEmpty != true || shape.label?.delimiter == .end
    return isPlain && !text(index).holdsAnchor && !text(index + 1).beginsWithAddress
  }

  /// The places of what is too long for a title or ends in a stop, and stands apart at an indent at which next to nothing
  /// but headings stands.
  private func longOnes(beside places: [Int], _ isApart: [Bool]) -> [Int] {
    var titles: [Int: Int] = [:]
    var others: [Int: Int] = [:]
    for place in places { titles[indent(place), default: 0] += 1 }
    for index in shapes.indices where !(isApart[index] && isShortParagraph(index)) {
      others[indent(index), default: 0] += 1
    }
    return shapes.indices.dropLast().filter { index in
      let count = titles[indent(index), default: 0]
      return isApart[index] && isInText(index) && !shapes[index].isTitle && isShortParagraph(index)
        && count >= 2
        && indent(index) > 0 && others[indent(index), default: 0] <= count
    }
  }

  private func isShortParagraph(_ index: Int) -> Bool {
    source.blocks[shapes[index].block].kind == .paragraph && shapes[index].text.count <= Self.longest
      && shapes[index].label?.values.isEmpty != true
  }

  /// Longest heading in bytes.
  private static let longest = 320

  private func indent(_ index: Int) -> Int { source.blocks[shapes[index].block].indent }

  private func text(_ index: Int) -> Text {
    Text(bytes: bytes, start: shapes[index].text.lowerBound, end: shapes[index].text.upperBound)
  }

  /// The commonest of `gaps` from one to nine.
  private static func mostCommon(_ gaps: [Int]) -> Int {
    var counts = [Int](repeating: 0, count: 10)
    for gap in gaps where gap > 0 && gap < 10 { counts[gap] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 1
  }
}

/// Blank lines before each shape; many before the first of a file.
func blankLines(_ shapes: [BlockShape], _ source: Source) -> [Int] {
  var last = 0
  return shapes.map { shape in
    let gap = source.lines.line(at: shape.text.lowerBound) - last - 1
    last = source.lines.line(at: shape.text.upperBound - 1)
    return shape.beginsFile ? 9 : gap
  }
}

extension Text {
  /// Whether it holds a link to a place in the document, as browsers print links of a page's navigation: <#contents>.
  fileprivate var holdsAnchor: Bool {
    bytes[range].indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0 + 1] == UInt8(ascii: "#")
    }
  }

  /// Whether it begins with the address of the link that stands before it: <https://…>.
  fileprivate var beginsWithAddress: Bool {
    bytes[range].starts(with: "<http".utf8) || bytes[range].starts(with: "<#".utf8)
  }
}
