import RevisionModel
import RevisionText

/// Short paragraphs that are set in the same type, which the rest of the text is not: bold as a whole, larger, or of a class
/// for headings.
struct Look {
  /// What they have in common.
  let key: UInt32
  /// The shapes that read as titles and have something else below, in order.
  let heads: [Int]

  /// Fewer are taken for chance.
  private static let fewest = 3

  /// - Parameters:
  ///   - places: all shapes of the look, in order.
  ///   - isBelowStated: the markup states headings, beside which bold paragraphs are more often no headings. O(places).
  init?(key: UInt32, places: [Int], among page: TypeOfShapes, isBelowStated: Bool) {
    self.key = key
    let titles = places.filter(page.isTitle)
    heads = titles.filter { page.isAboveOther($0) }
    guard heads.count >= Self.fewest else { return nil }
    // Warnings and leads are set in bold, too; they are sentences.
    let isConsistent = isBelowStated ? titles.count == places.count : titles.count * 3 >= places.count * 2
    // Names above addresses, captions above tables and lines of a title page are short and bold, too.
    let texts = zip(heads, heads.dropFirst() + [page.count]).count { page.holdsProse(above: $1, below: $0) }
    let hasText = isBelowStated ? texts * 4 >= heads.count * 3 : texts * 2 >= heads.count
    guard isConsistent, hasText, heads.count * 3 >= titles.count * 2, page.isSmallPart(heads),
      !page.tellSpeakers(heads)
    else { return nil }
  }
}

/// In what type the shapes of a source are set.
struct TypeOfShapes {
  let count: Int
  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The first shape from each on that is set as most text is and no heading; the number of shapes where there is none.
  private let nextPlain: [Int]
  /// Bytes of all shapes.
  private let length: Int
  /// How many headings by other grounds begin before each shape.
  private let sections: [Int]

  /// Longest title in columns.
  private static let widest = 80
  /// Bytes from which a paragraph is text, whatever it ends in.
  private static let shortestText = 120

  /// - Parameter isHeading: whether a shape is a part of a heading by other grounds. O(shapes).
  init(
    _ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, isHeading: [Bool]
  ) {
    (self.shapes, self.source, self.bytes) = (shapes, source, bytes)
    count = shapes.count
    guard shapes.contains(where: { Self.key(source.blocks[$0.block]) != 0 }) else {
      (length, nextPlain, sections) = (0, [], [])
      return
    }
    length = shapes.reduce(0) { $0 + $1.text.count }
    var next = [Int](repeating: shapes.count, count: shapes.count + 1)
    for index in shapes.indices.reversed() {
      let isText = !isHeading[index] && Self.key(source.blocks[shapes[index].block]) == 0
      next[index] = isText ? index : next[index + 1]
    }
    nextPlain = next
    var before = 0
    sections = shapes.indices.map { index in
      if case .heading = source.blocks[shapes[index].block].kind {
        before += 1
      } else if isHeading[index] {
        before += 1
      }
      return before
    }
  }

  /// What a shape has in common with those set in its type; 0 where that is as most text is set.
  func key(_ index: Int) -> UInt32 { Self.key(source.blocks[shapes[index].block]) }

  /// The same for a block. Where nothing but that it is bold is known, all bold ones look the same.
  static func key(_ block: Block) -> UInt32 {
    guard block.kind == .paragraph, block.depth == 0 else { return 0 }
    return block.look == 0 && block.emphasised ? 1 : block.look
  }

  /// The shapes of each look, in order. O(shapes log shapes).
  var places: [(key: UInt32, places: [Int])] {
    let set = shapes.indices.filter { key($0) != 0 }.sorted { (key($0), $0) < (key($1), $1) }
    var result: [(key: UInt32, places: [Int])] = []
    for index in set {
      if result.last?.key == key(index) {
        result[result.count - 1].places.append(index)
      } else {
        result.append((key(index), [index]))
      }
    }
    return result
  }

  /// Whether a shape reads as the title of a section: short, no sentence, nothing that leads in what follows, no caption.
  func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard shape.isTitle, shape.characters > 1, !endsAsText(index),
      displayWidth(of: UnsafeBufferPointer(rebasing: bytes[shape.text])) <= Self.widest
    else { return false }
    if shape.isBracketed, [0x28, 0xFF08].contains(text(index).scalar(at: shape.text.lowerBound).scalar) {
      return false
    }
    return shape.label.map { StyleTraits($0).use != .other } ?? true
  }

  /// Whether a shape ends in a full stop or a colon.
  private func endsAsText(_ index: Int) -> Bool {
    let text = text(index)
    return text.introduces || [0x3002, 0xFF0E, 0x2E].contains(text.scalar(before: text.end))
  }

  /// Whether something of another look stands right below a shape, in the same file.
  func isAboveOther(_ index: Int) -> Bool {
    index + 1 < count && !shapes[index + 1].beginsFile && key(index + 1) != key(index)
  }

  /// Whether the first shape below `first` that is set as most text is stands above `second` and is text: a sentence, an
  /// item of a list, or long.
  func holdsProse(above second: Int, below first: Int) -> Bool {
    let next = nextPlain[first + 1]
    guard next < second else { return false }
    switch source.blocks[shapes[next].block].kind {
    case .item: return true
    case .paragraph: return text(next).endsInStop || shapes[next].text.count >= Self.shortestText
    default: return false
    }
  }

  /// Whether `heads` tell who speaks: nearly all of them come again, and one of them under the same heading. What comes again
  /// once under each (現状, 課題) does not, nor where others stand among it. O(heads log heads).
  func tellSpeakers(_ heads: [Int]) -> Bool {
    let told = heads.map { (text: text($0).string, section: sections[$0]) }.sorted { $0 < $1 }
    let isTwin = told.indices.dropFirst().map { told[$0 - 1].text == told[$0].text }
    let again = told.indices.count { index in
      index > 0 && isTwin[index - 1] || index < isTwin.count && isTwin[index]
    }
    let isTwice = zip(told, told.dropFirst()).contains { $0 == $1 }
    return isTwice && again * 5 >= told.count * 4
  }

  /// Whether `heads` are no more than half of the shapes and a third of the text.
  func isSmallPart(_ heads: [Int]) -> Bool {
    heads.count * 2 <= count && heads.reduce(0) { $0 + shapes[$1].text.count } * 3 <= length
  }

  private func text(_ index: Int) -> Text {
    Text(bytes: bytes, start: shapes[index].text.lowerBound, end: shapes[index].text.upperBound)
  }
}
