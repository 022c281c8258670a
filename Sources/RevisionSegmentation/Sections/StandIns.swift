import RevisionModel
import RevisionText

/// Titles without a number that stand where headings of a style stand elsewhere: a short line right above the first of a
/// series, of whose style every other series begins right below a heading of one and the same style.
struct StandIns {
  /// The headings in order.
  private(set) var headings: [FoundHeading] = []

  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Fewer series that begin below a heading are no habit.
  private static let fewest = 2
  /// Longest title in characters.
  private static let longest = 30

  /// - Parameters:
  ///   - numbered: the headings with numbers, in order.
  ///   - taken: whether a shape is one of them or a part of one. O(shapes + styles).
  init(
    _ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, numbered: [FoundHeading],
    _ taken: [Bool], _ list: CandidateList
  ) {
    (self.shapes, self.source, self.bytes) = (shapes, source, bytes)
    var above = [Above](repeating: Above(), count: list.names.count)
    var hasBegun = [Bool](repeating: false, count: list.series.count)
    for (index, heading) in numbered.enumerated() {
      guard let style = heading.style, !hasBegun[heading.series] else { continue }
      hasBegun[heading.series] = true
      guard heading.shape > 0, list.traits[style].counts, list.series[heading.series].startsAtOne else {
        continue
      }
      if taken[heading.shape - 1] {
        above[style].take(index > 0 ? numbered[index - 1].style : nil)
      } else {
        above[style].open.append(heading.shape - 1)
      }
    }
    let last = lastHeadings(numbered, list)
    for place in above {
      guard let style = place.style, place.count >= Self.fewest, place.open.count < place.count else {
        continue
      }
      for shape in place.open where isTitle(shape) && shape > 0 && !taken[shape - 1] && isText(shape - 1) {
        // Behind the last of the style, it belongs to the whole, as what is appended does.
        let isInside = last[style] > shape
        headings.append(
          FoundHeading(shape: shape, ground: .standIn, standsFor: isInside ? style : nil))
      }
    }
    headings.sort { $0.shape < $1.shape }
  }

  /// What stands right above the first members of the series of one style.
  private struct Above {
    /// The style of the headings there; `nil` where they are of several or none is known.
    var style: Int?
    var count = 0
    /// The shapes there that are no headings so far.
    var open: [Int] = []

    mutating func take(_ found: Int?) {
      style = count == 0 || style == found ? found : nil
      count += 1
    }
  }

  /// For each style the last shape that is a heading of it.
  private func lastHeadings(_ numbered: [FoundHeading], _ list: CandidateList) -> [Int] {
    var last = [Int](repeating: -1, count: list.names.count)
    for heading in numbered {
      if let style = heading.style { last[style] = heading.shape }
    }
    return last
  }

  private func isTitle(_ index: Int) -> Bool {
    let shape = shapes[index]
    let block = source.blocks[shape.block]
    guard shape.isTitle, shape.label == nil, !shape.isBracketed, block.kind == .paragraph,
      !shapes[index + 1].beginsFile
    else { return false }
    let text = text(index)
    return shape.characters > 1 && shape.characters <= Self.longest && !text.endsInStop && !text.introduces
      && block.indent <= source.blocks[shapes[index + 1].block].indent
  }

  /// Whether a shape is text that ends as sentences do.
  private func isText(_ index: Int) -> Bool { text(index).endsInStop }

  private func text(_ index: Int) -> Text {
    Text(bytes: bytes, start: shapes[index].text.lowerBound, end: shapes[index].text.upperBound)
  }
}
