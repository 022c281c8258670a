import RevisionModel
import RevisionText

/// Titles without a number that stand under numbered ones again and again: 現状, 課題 and 取組 under each programme. A short
/// line by itself with text behind it, the same under three numbered headings and more, and never twice under one: who
/// speaks in minutes says more than one thing on an item.
struct RecurringTitles {
  /// The headings in order.
  private(set) var headings: [FoundHeading] = []

  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  private let taken: [Bool]

  /// Fewer are chance.
  private static let fewest = 3
  /// Longest title in characters.
  private static let longest = 20

  /// - Parameters:
  ///   - numbered: the headings with numbers, in order.
  ///   - taken: whether a shape is a heading or a part of one. O(shapes log shapes).
  init(
    _ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, numbered: [FoundHeading],
    _ taken: [Bool]
  ) {
    (self.shapes, self.source, self.bytes, self.taken) = (shapes, source, bytes, taken)
    guard numbered.count >= Self.fewest else { return }
    let found = lines(numbered).sorted { ($0.wording, $0.shape) < ($1.wording, $1.shape) }
    var start = 0
    while start < found.count {
      let end = found[start...].firstIndex { $0.wording != found[start].wording } ?? found.count
      let group = found[start..<end]
      let isOnceEach = zip(group, group.dropFirst()).allSatisfy { $0.above != $1.above }
      if group.count >= Self.fewest, isOnceEach {
        headings += group.map { FoundHeading(shape: $0.shape, ground: .recurring, standsUnder: $0.above) }
      }
      start = end
    }
    headings.sort { $0.shape < $1.shape }
  }

  /// A line that may be such a title.
  private struct Line {
    var wording: String
    var shape: Int
    /// The numbered heading under which it stands: its place among them.
    var above: Int
  }

  private func lines(_ numbered: [FoundHeading]) -> [Line] {
    var lines: [Line] = []
    var above = -1
    for index in shapes.indices {
      while above + 1 < numbered.count, numbered[above + 1].shape <= index { above += 1 }
      if above >= 0, isTitle(index) {
        lines.append(Line(wording: text(index).string, shape: index, above: above))
      }
    }
    return lines
  }

  private func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    guard index + 1 < shapes.count, !taken[index], !taken[index + 1], shape.isTitle, shape.label == nil,
      !shape.isBracketed, source.blocks[shape.block].kind == .paragraph, !shapes[index + 1].beginsFile,
      (2...Self.longest).contains(shape.characters)
    else { return false }
    let text = text(index)
    return !text.endsInStop && !text.introduces && isText(index + 1)
  }

  /// Whether a shape is text: it ends as sentences do, or is an item.
  private func isText(_ index: Int) -> Bool {
    source.blocks[shapes[index].block].kind == .item || text(index).endsInStop
  }

  private func text(_ index: Int) -> Text {
    Text(bytes: bytes, start: shapes[index].text.lowerBound, end: shapes[index].text.upperBound)
  }
}
