import RevisionModel
import RevisionText

/// Parts sections that are linked by nothing but headings that stand everywhere: where a chapter gave way to another one,
/// the 目的, 概要 and 課題 of both would hold the two together, without a sentence in common.
///
/// Two linked sections of different titles are parted, with all that lies in both, when no sentence of the one is linked
/// to one of the other and every linked section in them has a heading that another section has too.
/// - Returns: the links that stay; `nil` when all do. O((sentences + sections) × depth).
func partGenericSections(
  _ links: [Link], _ sentences: [Link], _ documents: borrowing Pair<Document>, _ tables: Pair<SectionTable>
) -> [Link]? {
  var evidence = GenericEvidence(links, tables)
  evidence.take(sentences, documents)
  var isParted = Array(repeating: false, count: links.count)
  for row in links.indices where evidence.isUnsupported(row) {
    isParted[row] = true
    for child in evidence.rowsInside[row] { isParted[child] = true }
  }
  guard isParted.contains(true) else { return nil }
  return links.indices.filter { !isParted[$0] || links[$0].isDecided }.map { links[$0] }
}

/// What speaks for links of one section to one, but for their places.
private struct GenericEvidence {
  /// For each link: those that lie in both of its sections.
  /// None for links of several.
  private(set) var rowsInside: [[Int]]
  private let links: [Link]
  private let rows: Pair<[Int]>
  private let tables: Pair<SectionTable>
  /// Whether sentences of both sections, or of what lies in them, are linked to one another.
  private var haveSentences: [Bool]
  /// Whether the heading of a section, without its number, is that of another one too.
  private var isRepeated: Pair<[Bool]>

  init(_ links: [Link], _ tables: Pair<SectionTable>) {
    self.links = links
    self.tables = tables
    rows = sectionRows(links, tables.map(\.count))
    haveSentences = Array(repeating: false, count: links.count)
    rowsInside = Array(repeating: [], count: links.count)
    isRepeated = tables.map { table in
      let order = table.titles.indices.sorted { table.titles[$0].lexicographicallyPrecedes(table.titles[$1]) }
      var isRepeated = Array(repeating: false, count: table.count)
      for (one, next) in zip(order, order.dropFirst()) where table.titles[one] == table.titles[next] {
        isRepeated[one] = true
        isRepeated[next] = true
      }
      return isRepeated
    }
    for (row, link) in links.enumerated() where link.first.count == 1 && link.second.count == 1 {
      for holder in rows(around: link.first[0], link.second[0])
      where holder != row && links[holder].first.count == 1 && links[holder].second.count == 1 {
        rowsInside[holder].append(row)
      }
    }
  }

  /// Notes which sections have linked sentences in common.
  mutating func take(_ sentences: [Link], _ documents: borrowing Pair<Document>) {
    let holders = Pair(
      first: sectionOfSentences(documents.first), second: sectionOfSentences(documents.second))
    for link in sentences where link.isJoining && documents.first.roles[link.first[0]] != .heading {
      for row in rows(around: holders.first[link.first[0]], holders.second[link.second[0]]) {
        haveSentences[row] = true
      }
    }
  }

  /// The links that join a section around `first`, or itself, to one around `second`. O(depth²).
  private func rows(around first: Int, _ second: Int) -> [Int] {
    var around: [Int] = []
    var other = second
    while other >= 0 {
      around.append(rows.second[other])
      other = tables.second.parents[other]
    }
    var found: [Int] = []
    var own = first
    while own >= 0 {
      if rows.first[own] >= 0 && around.contains(rows.first[own]) { found.append(rows.first[own]) }
      own = tables.first.parents[own]
    }
    return found
  }

  /// Whether nothing but generic headings and places hold the sections of a link together.
  func isUnsupported(_ row: Int) -> Bool {
    guard !rowsInside[row].isEmpty, !haveSentences[row] else { return false }
    let (first, second) = (links[row].first[0], links[row].second[0])
    return tables.first.levels[first] > 0 && tables.second.levels[second] > 0
      && rowsInside[row].allSatisfy { isGeneric($0) }
      && !areTitlesAlike(tables.first.titles[first], tables.second.titles[second])
  }

  private func isGeneric(_ row: Int) -> Bool {
    links[row].first.allSatisfy { isRepeated.first[$0] }
      && links[row].second.allSatisfy { isRepeated.second[$0] }
  }
}
