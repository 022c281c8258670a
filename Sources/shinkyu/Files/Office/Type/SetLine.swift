/// A line of text with the pieces of a page that it is made of.
struct SetLine {
  /// Its number in the text, from 0, and its page.
  var line: Int
  var page: Int
  /// Its text, folded, without white space.
  var text: [UInt8]
  /// Bytes of its first word, or of its first letter where letters need no space between them.
  var firstUnit: Int
  /// The size of most of it, in tenths of a point.
  private(set) var size = 0
  /// Bytes of it that were found, and of these bold ones and those of either family.
  private(set) var found = 0
  private(set) var bold = 0
  private(set) var sans = 0
  private(set) var serif = 0
  /// Whether it begins and ends with bold letters.
  private(set) var beginsBold = false
  private(set) var endsBold = false
  /// Its edges on the page, in thirds of a point.
  private(set) var left = Int.max
  private(set) var right = Int.min
  private(set) var bottom = 0

  /// - Parameters:
  ///   - ranges: where it was found in the text of `page`, in its own order.
  init(
    line: Int, page: Int, text: [UInt8], firstUnit: Int, in printed: PrintedPages.Page,
    at ranges: [Range<Int>]
  ) {
    (self.line, self.page, self.text, self.firstUnit) = (line, page, text, firstUnit)
    var sizes: [(size: Int, count: Int)] = []
    for range in ranges {
      var index = printed.piece(at: range.lowerBound)
      while index < printed.pieces.count, printed.pieces[index].start < range.upperBound {
        let piece = printed.pieces[index]
        let count = min(printed.end(of: index), range.upperBound) - max(piece.start, range.lowerBound)
        take(piece, count)
        if let known = sizes.firstIndex(where: { $0.size == piece.size }) {
          sizes[known].count += count
        } else {
          sizes.append((piece.size, count))
        }
        index += 1
      }
    }
    size = sizes.max { $0.count < $1.count }?.size ?? 0
  }

  private mutating func take(_ piece: PrintedPages.Piece, _ count: Int) {
    if found == 0 { beginsBold = piece.isBold }
    endsBold = piece.isBold
    found += count
    if piece.isBold { bold += count }
    if piece.family == .sans { sans += count }
    if piece.family == .serif { serif += count }
    left = min(left, piece.left)
    right = max(right, piece.right)
    bottom = max(bottom, piece.bottom)
  }

  /// Whether all of it is bold, a mark at its beginning apart.
  var isBold: Bool { endsBold && bold * 2 > found && found - bold <= 6 }
  /// Whether it is of letters without serifs, figures apart.
  var isSans: Bool { sans * 10 >= found * 9 }

  /// The width of a letter of its size, in thirds of a point.
  var em: Int { size * zoom / 10 }
}

extension PrintedPages.Page {
  /// The piece that holds the byte at `place`. O(log pieces).
  fileprivate func piece(at place: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= place { low = middle } else { high = middle }
    }
    return low
  }

  fileprivate func end(of piece: Int) -> Int {
    piece + 1 < pieces.count ? pieces[piece + 1].start : text.count
  }
}

/// The lines of `text`, pages with a form feed behind each, that are found among the pieces of `pages`. What `-layout` puts beside
/// each other is looked for by itself where the line as a whole is not found. O(length log length).
func setLines(_ text: [UInt8], _ pages: [PrintedPages.Page]) -> [SetLine] {
  var result: [SetLine] = []
  var number = 0
  for (page, bytes) in text.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    defer { number += lines.count - 1 }
    guard page < pages.count else { continue }
    var search = PageSearch(pages[page].text)
    for (offset, line) in lines.enumerated() {
      let folded = withoutSpace(Array(line))
      var ranges = search.find(folded).map { [$0] } ?? []
      if ranges.isEmpty { ranges = cells(of: line).compactMap { search.find(withoutSpace(Array($0))) } }
      guard !ranges.isEmpty else { continue }
      result.append(
        SetLine(
          line: number + offset, page: page, text: folded, firstUnit: firstUnit(of: line), in: pages[page],
          at: ranges))
    }
  }
  return result
}

/// What stands between two and more blanks.
private func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  var cells: [ArraySlice<UInt8>] = []
  var start = line.startIndex
  var blanks = 0
  for index in line.indices {
    if line[index] == 0x20 {
      blanks += 1
      continue
    }
    if blanks > 1 {
      cells.append(line[start..<(index - blanks)])
      start = index
    }
    blanks = 0
  }
  return cells + [line[start..<(line.endIndex - blanks)]]
}

/// Bytes of the first word of a line; of its first letter where that takes three bytes and more, as those do that are written
/// without spaces.
private func firstUnit(of line: ArraySlice<UInt8>) -> Int {
  let text = line.drop { $0 == 0x20 }
  let word = text.prefix { $0 != 0x20 && $0 < 0xE0 }
  return word.isEmpty ? min(3, text.count) : word.count
}
