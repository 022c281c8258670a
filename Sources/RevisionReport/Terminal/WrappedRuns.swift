import RevisionText

/// Text in colours, broken into the lines of a column.
struct WrappedRuns {
  /// A piece of a line in one colour.
  struct Run: Equatable {
    var text: [UInt8]
    var colour: TerminalText.Colour?
  }

  private var text: [UInt8] = []
  /// Where each colour begins.
  private var colours: [(start: Int, colour: TerminalText.Colour?)] = []
  /// Places where no line may be broken, ascending.
  private var glued: [Int] = []

  /// Appends text that has passed through `TerminalText.shown`.
  mutating func append(_ run: [UInt8], _ colour: TerminalText.Colour? = nil) {
    colours.append((text.count, colour))
    text += run
  }

  /// Appends text between two signs that are never parted from it.
  mutating func append(
    _ run: [UInt8], _ colour: TerminalText.Colour, between signs: (StaticString, StaticString)
  ) {
    colours.append((text.count, colour))
    signs.0.withUTF8Buffer { text += $0 }
    glued.append(text.count)
    text += run
    if glued.last != text.count { glued.append(text.count) }
    signs.1.withUTF8Buffer { text += $0 }
  }

  /// The lines, of at most `width` columns each. A line ends at a blank or between wide characters, not before closing
  /// and not behind opening brackets; a longer word is cut. O(length).
  /// - Precondition: `width` is two at the least.
  func lines(width: Int) -> [[Run]] {
    var lines: [[Run]] = []
    var start = 0
    var piece = 0
    for end in lineEnds(width: width) {
      var last = end
      while last > start && text[last - 1] == 0x20 { last -= 1 }
      lines.append(runs(start..<last, from: &piece))
      start = end
      while start < text.count && text[start] == 0x20 { start += 1 }
    }
    return lines
  }

  /// Where the lines end.
  private func lineEnds(width: Int) -> [Int] {
    var ends: [Int] = []
    var line = (start: 0, columns: 0)
    var breakable: (place: Int, columns: Int)?
    var nextGlued = 0
    var last: UInt32 = 0x20
    var position = 0
    text.withUnsafeBufferPointer { text in
      while position < text.count {
        let place = position
        let scalar = nextScalar(text, &position)
        let columns = displayWidth(of: scalar)
        while nextGlued < glued.count && glued[nextGlued] < place { nextGlued += 1 }
        let isGlued = nextGlued < glued.count && glued[nextGlued] == place
        if columns == 0 {
          last = scalar
          continue
        }
        if place > line.start, !isGlued, Self.mayBreak(between: last, and: scalar) {
          breakable = (place, line.columns)
        }
        if line.columns + columns > width, scalar != 0x20, place > line.start {
          let cut = breakable ?? (place, line.columns)
          ends.append(cut.place)
          line = (cut.place, line.columns - cut.columns)
          breakable = nil
        }
        // Blanks at the start of a line are not shown.
        if !(line.columns == 0 && scalar == 0x20) { line.columns += columns }
        last = scalar
      }
    }
    if line.start < text.count || ends.isEmpty { ends.append(text.count) }
    return ends
  }

  private static func mayBreak(between first: UInt32, and second: UInt32) -> Bool {
    if second == 0x20 || closing.contains(second) || opening.contains(first) { return false }
    return first == 0x20 || displayWidth(of: first) == 2 || displayWidth(of: second) == 2
  }

  /// The pieces of a line, of which the first may lie in piece number `piece`.
  private func runs(_ range: Range<Int>, from piece: inout Int) -> [Run] {
    var runs: [Run] = []
    while piece < colours.count {
      let end = piece + 1 < colours.count ? colours[piece + 1].start : text.count
      let start = max(colours[piece].start, range.lowerBound)
      if start < min(end, range.upperBound) {
        runs.append(Run(text: Array(text[start..<min(end, range.upperBound)]), colour: colours[piece].colour))
      }
      if end > range.upperBound { break }
      piece += 1
    }
    return runs
  }

  private static let closing = "、。，．）」』】〕》〉］｝！？：；・ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜,.)]}!?:;".unicodeScalars
    .map(\.value)
  private static let opening = "（「『【〔《〈［｛([{".unicodeScalars.map(\.value)
}
