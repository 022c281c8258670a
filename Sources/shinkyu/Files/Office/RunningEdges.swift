/// The lines at the edges of pages that come again on other pages, numbers apart: running headers and page numbers, which belong
/// to no column. O(pages).
struct RunningEdges {
  /// For each page the lines between them.
  private(set) var bodies: [Range<Int>]

  /// How many lines from an edge they can stand.
  private static let depth = 3

  init(_ pages: [[GridLine]]) {
    let shown = pages.map { page in page.indices.filter { !page[$0].isBlank } }
    var counts: [String: Int] = [:]
    for (page, lines) in zip(pages, shown) {
      for key in Set(Self.edges(page, lines).joined().map(\.key)) { counts[key, default: 0] += 1 }
    }
    bodies = zip(pages, shown).map { page, lines in
      let edges = Self.edges(page, lines).map { edge in edge.prefix { counts[$0.key, default: 0] > 1 } }
      return (edges[0].last.map { $0.line + 1 } ?? 0)..<(edges[1].last?.line ?? page.count)
    }
  }

  /// The lines at the top and at the foot of a page, from the outermost inwards, each with what it is known by on other pages.
  /// What stands at both edges of a short page is taken for the top.
  private static func edges(_ page: [GridLine], _ shown: [Int]) -> [[(line: Int, key: String)]] {
    let top = shown.prefix(depth)
    let foot = shown.dropFirst(top.count).suffix(depth).reversed()
    return [
      top.map { ($0, "top " + page[$0].pattern) }, foot.map { ($0, "foot " + page[$0].pattern) },
    ]
  }
}

extension GridLine {
  /// Its text without blanks, every number as one `#`.
  fileprivate var pattern: String {
    var pattern = ""
    for scalar in cells where !Self.isBlank(scalar) {
      if !isDecimal(scalar) {
        pattern.unicodeScalars.append(scalar)
      } else if pattern.last != "#" {
        pattern.append("#")
      }
    }
    return pattern
  }
}
