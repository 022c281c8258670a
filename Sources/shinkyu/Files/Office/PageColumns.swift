/// The text that `pdftotext -layout` gives with pages in two columns put in reading order: a stretch of lines that fall
/// into two columns becomes its left column and then its right one. O(length).
///
/// `-layout` sets characters into a grid, one cell a character whatever its width, and so puts the columns of a page
/// beside each other. Reading order, which `pdftotext` gives otherwise, is no way out: there numbers part from their
/// headings.
func withoutColumns(_ text: [UInt8]) -> [UInt8] {
  let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
  let grids = pages.map { $0.split(separator: 0x0A, omittingEmptySubsequences: false).map(GridLine.init) }
  let bodies = RunningEdges(grids).bodies
  var ordered = zip(grids, bodies).map { inReadingOrder($0, body: $1, fewest: fewestOfColumn) }
  let inColumns = ordered.count { $0 != nil }
  // Beside pages that are in columns, a page with less on it is in columns, too.
  if inColumns * 2 >= grids.count(where: { grid in grid.contains { !$0.isBlank } }) {
    for page in grids.indices where ordered[page] == nil {
      ordered[page] = inReadingOrder(grids[page], body: bodies[page], fewest: fewestOfColumn / 2)
    }
  }
  if inColumns == 0 { return text }
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  for (page, lines) in zip(pages, ordered) {
    if page.startIndex > 0 { result.append(0x0C) }
    if let lines { result += Array(lines.joined(separator: "\n").utf8) } else { result += page }
  }
  return result
}

/// Lines of a column at the least; a table has fewer.
private let fewestOfColumn = 8

/// The lines of a page column by column; `nil` where it has none of `fewest` lines.
private func inReadingOrder(_ lines: [GridLine], body: Range<Int>, fewest: Int) -> [String]? {
  guard let gutter = Gutter(lines[body], fewest: fewest),
    let ordered = gutter.inReadingOrder(lines[body])
  else { return nil }
  return lines[..<body.lowerBound].map(\.text) + ordered + lines[body.upperBound...].map(\.text)
}

/// A line of the grid.
struct GridLine {
  var cells: [Unicode.Scalar]

  init(_ bytes: ArraySlice<UInt8>) { cells = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars) }

  var isBlank: Bool { cells.allSatisfy(Self.isBlank) }

  /// Whether it is a number and signs around it: a page number.
  var isNumber: Bool {
    cells.contains(where: isDecimal)
      && cells.allSatisfy { Self.isBlank($0) || isOfPageNumber($0) }
  }

  /// All of it, without blanks at its end.
  var text: String { side(isLeft: true, of: cells.count) }

  /// Whether nothing stands in the two cells before `column`.
  func isClear(before column: Int) -> Bool {
    cells.count <= column - 2 || cells[(column - 2)..<min(column, cells.count)].allSatisfy(Self.isBlank)
  }

  /// Cells on which text begins behind two blanks and more.
  var beginnings: [Int] {
    cells.indices.dropFirst(2).filter {
      !Self.isBlank(cells[$0]) && Self.isBlank(cells[$0 - 1]) && Self.isBlank(cells[$0 - 2])
    }
  }

  /// What stands left or right of `column`, without blanks at its end.
  func side(isLeft: Bool, of column: Int) -> String {
    var part = isLeft ? cells.prefix(column) : cells.dropFirst(column)
    while let last = part.last, Self.isBlank(last) { part.removeLast() }
    return String(String.UnicodeScalarView(part))
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }
}

/// The gap between two columns of a page.
private struct Gutter {
  /// The cell on which the right column begins.
  let column: Int
  /// Cells of the longest line.
  private let width: Int

  /// Lines of a column at the least.
  private let fewest: Int

  /// The cell on which most right halves begin; `nil` when they are too few to make a column.
  init?(_ lines: ArraySlice<GridLine>, fewest: Int) {
    width = lines.map(\.cells.count).max() ?? 0
    self.fewest = fewest
    guard width >= 24 else { return nil }
    var votes = [Int](repeating: 0, count: width + 1)
    for line in lines { for place in line.beginnings { votes[place] += 1 } }
    let middle = (width / 4)...(width * 3 / 4)
    guard let best = middle.max(by: { votes[$0] < votes[$1] }), votes[best] >= fewest else { return nil }
    column = best
  }

  /// The lines, every stretch that no line crosses taken column by column where it is in columns; `nil` where none is. A line
  /// at the edge of the page, apart from the rest, is a header or a page number and belongs to neither column.
  func inReadingOrder(_ lines: ArraySlice<GridLine>) -> [String]? {
    let body = withoutEdges(lines)
    var isInColumns = false
    var result = lines[lines.startIndex..<body.lowerBound].map(\.text)
    for band in bands(lines[body]) {
      let left = side(isLeft: true, band)
      let right = side(isLeft: false, band)
      if isColumn(left, room: column - 2), isColumn(right, room: width - column) {
        result += left + right
        isInColumns = true
      } else {
        result += band.map(\.text)
      }
    }
    return isInColumns ? result + lines[body.upperBound...].map(\.text) : nil
  }

  /// The lines between a first one and a last one that two blank lines set apart, or one where it is a mere number.
  private func withoutEdges(_ lines: ArraySlice<GridLine>) -> Range<Int> {
    let shown = lines.indices.filter { !lines[$0].isBlank }
    guard shown.count > 2 else { return lines.indices }
    let isApart = { (gap: Int, line: Int) in gap > 2 || gap == 2 && lines[line].isNumber }
    let first = shown[0]
    let last = shown[shown.count - 1]
    let start = isApart(shown[1] - first, first) ? first + 1 : lines.startIndex
    let end = isApart(last - shown[shown.count - 2], last) ? last : lines.endIndex
    return start..<end
  }

  /// The lines in stretches of such that cross the gutter and such that do not.
  private func bands(_ lines: ArraySlice<GridLine>) -> [ArraySlice<GridLine>] {
    var bands: [ArraySlice<GridLine>] = []
    var start = lines.startIndex
    for index in lines.indices where index > start {
      if lines[index].isClear(before: column) != lines[start].isClear(before: column) {
        bands.append(lines[start..<index])
        start = index
      }
    }
    if start < lines.endIndex { bands.append(lines[start...]) }
    return bands
  }

  /// One side of a band. A line that is blank on this side alone was none here.
  private func side(isLeft: Bool, _ band: ArraySlice<GridLine>) -> [String] {
    band.compactMap { line in
      let text = line.side(isLeft: isLeft, of: column)
      return text.isEmpty && !line.isBlank ? nil : text
    }
  }

  /// Whether lines make a column of prose: enough of them, most filling their room, as the cells of a table do not.
  private func isColumn(_ lines: [String], room: Int) -> Bool {
    let lengths = lines.map(\.unicodeScalars.count).filter { $0 > 0 }.sorted()
    return lengths.count >= fewest && lengths[lengths.count / 2] * 5 >= room * 3
  }
}

func isDecimal(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

/// Whether a character is a figure or one of the signs that stand around a page number.
func isOfPageNumber(_ scalar: Unicode.Scalar) -> Bool {
  isDecimal(scalar) || "-‐‑–—−－ー/／()（）".unicodeScalars.contains(scalar)
}
