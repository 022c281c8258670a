import RevisionModel

/// Links whose rivals are no units beside their own.
func wrongRivals(_ links: Alignment, _ level: Mismatch.Level, _ counts: Pair<Int>) -> [Mismatch] {
  (0..<links.count).filter { row in
    links.isAmbiguous(row)
      && !links.rivals(row).allSatisfy { rival in
        rival.unit < counts[rival.edition] && links.row(of: rival.unit, in: rival.edition) != row
      }
  }.map { .link(level, row: $0) }
}

/// Decisions that the links do not follow, and links that say they were decided where nothing says so.
/// - Parameter links: of sections, and of sentences.
func unheeded(_ decisions: LinkDecisions?, _ links: Pair<Alignment>) -> [Mismatch] {
  var found: [Mismatch] = []
  for (level, links) in [(LinkDecisions.Level.section, links.first), (.sentence, links.second)] {
    let rows = decisions?.rows.filter { $0.level == level } ?? []
    var isDecided = Array(repeating: false, count: links.count)
    for decision in rows where !follows(decision, links, &isDecided) {
      found.append(.decision(line: decision.line))
    }
    let named: Mismatch.Level = level == .section ? .section : .sentence
    found += isDecided.indices.filter { isDecided[$0] != links.isDecided($0) }.map { .link(named, row: $0) }
  }
  return found
}

/// Whether `links` are as `decision` says; notes in `isDecided` which of them it decides.
private func follows(_ decision: LinkDecisions.Row, _ links: Alignment, _ isDecided: inout [Bool]) -> Bool {
  let rows = Edition.allCases.compactMap { edition in
    decision.units[edition].map { unit in
      unit < links.count(of: edition) ? links.row(of: unit, in: edition) : -1
    }
  }
  guard let first = rows.first, let last = rows.last, rows.allSatisfy({ $0 >= 0 }) else { return false }
  switch (decision.judgement, rows.count) {
  case (.same, 2):
    isDecided[first] = true
    return first == last
  case (.notTheSame, 2): return first != last
  case (.notTheSame, _):
    isDecided[first] = true
    return !links[first].isJoining
  case (.same, _): return false
  }
}
