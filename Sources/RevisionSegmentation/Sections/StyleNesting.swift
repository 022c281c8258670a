/// Which styles lie inside of which, as the series tell that are headings by themselves.
struct StyleNesting {
  /// One row for each style: whether the style of the column begins inside of it.
  private var isInside: [[Bool]]

  /// O(candidates × styles).
  init(_ list: CandidateList) {
    let styles = list.names.count
    isInside = Array(repeating: Array(repeating: false, count: styles), count: styles)
    var remaining = list.series.map(\.members.count)
    var open = [Int](repeating: -1, count: styles)
    var last: CandidateList.Candidate?
    for (index, candidate) in list.candidates.enumerated()
    where list.series[candidate.series].judgement.isHeadings {
      remaining[candidate.series] -= 1
      // A mark that does not count on holds nothing in.
      if list.traits[candidate.style].counts { open[candidate.style] = candidate.series }
      defer { last = candidate }
      guard list.begins(index) else { continue }
      for style in 0..<styles where style != candidate.style {
        let isRightAbove = last.map { $0.style == style && $0.shape + 1 == candidate.shape } ?? false
        if isRightAbove || open[style] >= 0 && remaining[open[style]] > 0 {
          isInside[style][candidate.style] = true
        }
      }
    }
  }

  /// Whether `inner` begins inside of `outer`, and never the other way round.
  func lies(_ inner: Int, inside outer: Int) -> Bool {
    isInside[outer][inner] && !isInside[inner][outer]
  }
}
