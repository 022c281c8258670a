import RevisionModel

/// Which table of the second edition a table of the first one is.
struct TableLink {
  var first: Int
  var second: Int
}

/// What speaks for two tables being one.
private enum TableScore {
  /// The same section, and the same header row word for word, beside what share of their rare pieces is common.
  static let section = 0.3
  static let header = 0.2
  /// The same words in front of it: a caption, or the sentence that announces it. With the section they do not suffice.
  static let caption = 0.09
  static let threshold = 0.4
  /// How many tables a table is compared with, by its text and by its place in the section.
  static let width = 6
  static let reach = 2
}

/// Finds the tables that belong together: by their text, header rows, captions and sections, the surest pair first. No
/// table is compared with all others. O(pieces × cap + tables log).
/// - Parameter sectionOfTable: the link of the section in which each table begins; others for each section without one.
func linkTables(
  _ tables: Pair<TableSet>, _ texts: Pair<CellTexts>, _ pieces: SentencePieces, sectionOfTable: Pair<[Int]>
) -> [TableLink] {
  var scored: [(score: Double, link: TableLink)] = []
  for (link, share) in candidates(tables, pieces, sectionOfTable) {
    var score = share
    if sectionOfTable.first[link.first] == sectionOfTable.second[link.second] { score += TableScore.section }
    if header(link.first, tables.first, texts.first) == header(link.second, tables.second, texts.second) {
      score += TableScore.header
    }
    if caption(link.first, tables.first, texts.first) == caption(link.second, tables.second, texts.second) {
      score += TableScore.caption
    }
    if score >= TableScore.threshold { scored.append((score, link)) }
  }
  scored.sort { ($0.score, $1.link.first, $1.link.second) > ($1.score, $0.link.first, $0.link.second) }
  var isTaken = tables.map { Array(repeating: false, count: $0.tables.count) }
  var links: [TableLink] = []
  for (_, link) in scored where !isTaken.first[link.first] && !isTaken.second[link.second] {
    isTaken.first[link.first] = true
    isTaken.second[link.second] = true
    links.append(link)
  }
  return links.sorted { $0.first < $1.first }
}

/// Pairs of tables that may be one, each once, with the share of rare pieces that they have in common.
private func candidates(
  _ tables: Pair<TableSet>, _ pieces: SentencePieces, _ sectionOfTable: Pair<[Int]>
) -> [(TableLink, Double)] {
  let ranges = tables.map { set in set.tables.indices.map { set.sentences(ofTable: $0) } }
  let postings = CappedPostings(ranges, pieces.runs, weights: pieces.weights, cap: 64)
  let neighbours = neighboursInSection(sectionOfTable)
  var sums = Array(repeating: 0, count: tables.second.tables.count)
  var result: [(TableLink, Double)] = []
  for table in tables.first.tables.indices {
    var met: [Int] = []
    postings.addCommons(of: table, to: &sums, met: &met)
    func share(_ other: Int) -> Double {
      2 * Double(sums[other]) / Double(max(1, postings.totals.first[table] + postings.totals.second[other]))
    }
    let alike = met.sorted { (share($0), $1) > (share($1), $0) }.prefix(TableScore.width)
    var chosen = alike + neighbours[table]
    chosen.sort()
    for (index, other) in chosen.enumerated() where index == 0 || chosen[index - 1] != other {
      result.append((TableLink(first: table, second: other), share(other)))
    }
    for other in met { sums[other] = 0 }
  }
  return result
}

/// For each first table those of the linked section that stand at about the same place there.
private func neighboursInSection(_ sectionOfTable: Pair<[Int]>) -> [[Int]] {
  let order = sectionOfTable.map { sections in
    sections.indices.sorted { (sections[$0], $0) < (sections[$1], $1) }
  }
  var result = Array(repeating: [Int](), count: sectionOfTable.first.count)
  var start = Pair(first: 0, second: 0)
  while start.first < order.first.count && start.second < order.second.count {
    let section = (
      sectionOfTable.first[order.first[start.first]], sectionOfTable.second[order.second[start.second]]
    )
    let end = Pair(
      first: runEnd(order.first, from: start.first, sectionOfTable.first),
      second: runEnd(order.second, from: start.second, sectionOfTable.second))
    if section.0 == section.1 {
      for place in start.first..<end.first {
        let other = place - start.first + start.second
        let low = max(start.second, min(other, end.second) - TableScore.reach)
        let high = min(end.second, other + TableScore.reach + 1)
        if low < high { result[order.first[place]] = Array(order.second[low..<high]) }
      }
    }
    if section.0 <= section.1 { start.first = end.first }
    if section.1 <= section.0 { start.second = end.second }
  }
  return result
}

/// The end of the run of tables of one section.
private func runEnd(_ order: [Int], from start: Int, _ sections: [Int]) -> Int {
  var end = start
  while end < order.count && sections[order[end]] == sections[order[start]] { end += 1 }
  return end
}

/// The prints of the first row.
private func header(_ table: Int, _ set: TableSet, _ texts: CellTexts) -> [UInt64] {
  set.cells[set.rows[set.tables[table].lowerBound]].map { texts.fingerprint($0) }
}

/// The wording of the sentence in front of the table; -1 where there is none.
private func caption(_ table: Int, _ set: TableSet, _ texts: CellTexts) -> Int {
  let start = set.sentences(ofTable: table).lowerBound
  return start > 0 ? Int(texts.wordings[start - 1].id) : -1
}
