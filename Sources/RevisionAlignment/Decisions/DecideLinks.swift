import RevisionModel

/// Looks up what each row of `decisions` names, and puts what is decided together. O(length + n log n) beside the
/// looking up of names.
/// - Parameter files: what each edition is called where it is one file.
/// - Throws: `IngestError` with the line of the file where a name means no unit or several, or where decisions are at
///   odds.
package func decideLinks(
  _ decisions: inout LinkDecisions, _ documents: borrowing Pair<Document>, files: Pair<String>
) throws(IngestError) -> DecidedLinks {
  var decided = DecidedLinks()
  for level in LinkDecisions.Level.allCases {
    let places = decisions.rows.indices.filter { decisions.rows[$0].level == level }
    if places.isEmpty { continue }
    let lookups = Pair(
      first: UnitLookup(level, of: documents.first, file: files.first),
      second: UnitLookup(level, of: documents.second, file: files.second))
    for place in places { try lookUp(&decisions.rows[place], lookups) }
    let counts =
      level == .section
      ? Pair(first: documents.first.sections.count, second: documents.second.sections.count)
      : Pair(first: documents.first.sentences.count, second: documents.second.sentences.count)
    let bonds = try Bonds(places.map { decisions.rows[$0] }, counts)
    switch level {
    case .section: decided.sections = bonds.decisions
    case .sentence: decided.sentences = bonds.decisions
    }
  }
  return decided
}

private func lookUp(_ row: inout LinkDecisions.Row, _ lookups: Pair<UnitLookup>) throws(IngestError) {
  for edition in Edition.allCases where !row.names[edition].isEmpty {
    do { row.units[edition] = try lookups[edition].unit(row.names[edition]) } catch {
      throw IngestError(error.reason, line: row.line, detail: error.detail)
    }
  }
}

/// The rows of one level, put together.
private struct Bonds {
  private(set) var decisions = LevelDecisions()
  /// The pairs that are the same, as keys, ascending.
  private let pairs: [UInt64]
  /// For each unit: the line of a row that says it is the same as another; 0 where none does.
  private var lines: Pair<[Int]>

  /// O(rows log rows + units).
  /// - Throws: `contradiction` or `missingPair`.
  init(_ rows: [LinkDecisions.Row], _ counts: Pair<Int>) throws(IngestError) {
    let same = rows.filter { $0.judgement == .same }
    let bonds = same.map { (first: $0.units.first!, second: $0.units.second!) }
    pairs = bonds.map { LevelDecisions.key($0.first, $0.second) }.sorted()
    lines = counts.map { Array(repeating: 0, count: $0) }
    var groups = Groups(counts)
    for (row, bond) in zip(same, bonds) {
      groups.join(bond.first, bond.second)
      lines.first[bond.first] = row.line
      lines.second[bond.second] = row.line
    }
    let links = groups.links(bonds)
    for link in links { try checkComplete(link, same) }
    var alone = Pair<[Int]>(first: [], second: [])
    var apart: [(first: Int, second: Int)] = []
    for row in rows where row.judgement == .notTheSame {
      try checkAgainstSame(row)
      switch (row.units.first, row.units.second) {
      case (let first?, let second?): apart.append((first, second))
      case (let first?, nil): alone.first.append(first)
      case (nil, let second?): alone.second.append(second)
      case (nil, nil): break
      }
    }
    decisions = LevelDecisions(links: links, alone: alone, apart: apart, counts: counts)
  }

  /// That no other row says the opposite.
  private func checkAgainstSame(_ row: LinkDecisions.Row) throws(IngestError) {
    let line: Int
    switch (row.units.first, row.units.second) {
    case (let first?, let second?):
      line = pairs.holds(LevelDecisions.key(first, second)) ? lines.first[first] : 0
    case (let first?, nil): line = lines.first[first]
    case (nil, let second?): line = lines.second[second]
    case (nil, nil): line = 0
    }
    if line > 0 {
      throw IngestError(.contradiction, line: max(row.line, line), detail: "\(min(row.line, line))")
    }
  }

  /// That every pair of a link was decided: else two links hang together by mistake.
  private func checkComplete(_ link: Pair<[Int]>, _ same: [LinkDecisions.Row]) throws(IngestError) {
    for first in link.first {
      for second in link.second where !pairs.holds(LevelDecisions.key(first, second)) {
        let names = (
          same.first { $0.units.first == first }?.names.first ?? "",
          same.first { $0.units.second == second }?.names.second ?? ""
        )
        throw IngestError(
          .missingPair, line: max(lines.first[first], lines.second[second]), detail: "\(names.0) + \(names.1)"
        )
      }
    }
  }
}

/// Units that hang together by decisions (disjoint sets; Tarjan 1975, with halving of paths).
private struct Groups {
  private var parents: [Int]
  private let offset: Int

  init(_ counts: Pair<Int>) {
    parents = Array(0..<counts.first + counts.second)
    offset = counts.first
  }

  mutating func join(_ first: Int, _ second: Int) {
    let roots = (root(first), root(offset + second))
    parents[max(roots.0, roots.1)] = min(roots.0, roots.1)
  }

  private mutating func root(_ unit: Int) -> Int {
    var unit = unit
    while parents[unit] != unit {
      parents[unit] = parents[parents[unit]]
      unit = parents[unit]
    }
    return unit
  }

  /// The units of each group, by its first one.
  mutating func links(_ bonds: [(first: Int, second: Int)]) -> [Pair<[Int]>] {
    let units = bonds.flatMap { [$0.first, offset + $0.second] }
    let members = units.map { (root: root($0), unit: $0) }.sorted { ($0.root, $0.unit) < ($1.root, $1.unit) }
    var links: [Pair<[Int]>] = []
    var last = (root: -1, unit: -1)
    for member in members where member != last {
      if member.root != last.root { links.append(Pair(first: [], second: [])) }
      if member.unit < offset {
        links[links.count - 1].first.append(member.unit)
      } else {
        links[links.count - 1].second.append(member.unit - offset)
      }
      last = member
    }
    return links
  }
}
