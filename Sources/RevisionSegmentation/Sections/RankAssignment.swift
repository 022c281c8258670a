/// Gives every heading its rank: what is found in order, each style in the place that `StyleOrder` finds for it.
struct RankAssignment {
  /// One for each heading, from 1.
  private(set) var ranks: [Int]

  init(_ list: CandidateList, headings: [FoundHeading]) {
    ranks = Array(repeating: 1, count: headings.count)
    var order = StyleOrder(traits: list.traits, names: list.names)
    var remaining = [Int](repeating: 0, count: list.series.count)
    for heading in headings where heading.style != nil { remaining[heading.series] += 1 }
    var openSeries = [Int](repeating: -1, count: list.names.count)
    var open: [Int] = []
    for heading in headings {
      guard let style = heading.style else {
        open.removeAll()
        continue
      }
      remaining[heading.series] -= 1
      openSeries[style] = heading.series
      order.meet(style, open: open) { openSeries[$0] >= 0 && remaining[openSeries[$0]] > 0 }
      while let last = open.last, order.rank(last) >= order.rank(style) { open.removeLast() }
      open.append(style)
    }
    for (index, heading) in headings.enumerated() {
      if let style = heading.style ?? heading.standsFor { ranks[index] = order.rank(style) + 1 }
      if let rank = heading.rank { ranks[index] = rank }
    }
    rankRecurring(headings)
    rankAppended(headings, list)
    rankUnnumbered(headings, list)
    rankByContents(headings)
  }

  /// Gives titles that recur under numbered headings the rank right below these.
  private mutating func rankRecurring(_ headings: [FoundHeading]) {
    let numbered = headings.indices.filter { headings[$0].style != nil }
    for (index, heading) in headings.enumerated() {
      if let above = heading.standsUnder { ranks[index] = ranks[numbered[above]] + 1 }
    }
  }

  /// Gives what is appended behind the last part (第３編, Part III) the rank of the parts: it belongs to the whole.
  private mutating func rankAppended(_ headings: [FoundHeading], _ list: CandidateList) {
    let traits = headings.map { heading in heading.style.map { list.traits[$0] } }
    guard let last = traits.lastIndex(where: { $0?.rank == StyleTraits.rankOfParts }) else { return }
    for index in headings.indices where index > last && traits[index]?.isAppended == true {
      ranks[index] = ranks[last]
    }
  }

  /// Gives headings without a number the rank of the outermost numbered ones, as long as nothing appended was met, which
  /// may lie above those: Foreword stands beside Priority 1 and not above it, although Appendix A does.
  private mutating func rankUnnumbered(_ headings: [FoundHeading], _ list: CandidateList) {
    let isAppended = headings.map { $0.style.map { list.traits[$0].isAppended } ?? false }
    let numbered = headings.indices.filter { headings[$0].style != nil && !isAppended[$0] }
    guard let outermost = numbered.map({ ranks[$0] }).min() else { return }
    for (index, heading) in headings.enumerated() {
      if isAppended[index] { return }
      if heading.style == nil && heading.rank == nil && heading.standsFor == nil && heading.standsUnder == nil
      {
        ranks[index] = outermost
      }
    }
  }

  /// Gives headings without a number the rank of the numbered ones whose entries in the contents list are indented
  /// alike; those that are indented further than any numbered one lie below the deepest.
  private mutating func rankByContents(_ headings: [FoundHeading]) {
    var known: [(indent: Int, rank: Int)] = []
    for (index, heading) in headings.enumerated() where heading.style != nil {
      guard let indent = heading.announcedIndent, !known.contains(where: { $0.indent == indent }) else {
        continue
      }
      known.append((indent, ranks[index]))
    }
    if known.isEmpty { return rankByIndents(headings) }
    for (index, heading) in headings.enumerated() where heading.style == nil && heading.rank == nil {
      guard let indent = heading.announcedIndent else { continue }
      if let same = known.first(where: { $0.indent == indent }) {
        ranks[index] = same.rank
      } else if let above = known.filter({ $0.indent < indent }).max(by: { $0.indent < $1.indent }) {
        ranks[index] = above.rank + 1
      }
    }
  }

  /// Gives headings without a number, where no numbered one is announced, ranks by the indents of their entries: those that
  /// are indented further lie deeper.
  private mutating func rankByIndents(_ headings: [FoundHeading]) {
    let isRanked = headings.map { $0.style == nil && $0.rank == nil && $0.announcedIndent != nil }
    let indents = headings.indices.filter { isRanked[$0] }.compactMap { headings[$0].announcedIndent }
      .sorted()
    let distinct = indents.reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    for index in headings.indices where isRanked[index] {
      ranks[index] += headings[index].announcedIndent.flatMap { distinct.firstIndex(of: $0) } ?? 0
    }
  }
}
