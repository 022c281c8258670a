import RevisionModel

/// Marks the sentence links that are moved: between sections that are not linked, or inside linked ones but off the
/// longest common order, where they are less sure. O(sentences log).
func markMovedSentences(
  _ links: inout [Link], _ documents: borrowing Pair<Document>, sectionRows: Pair<[Int]>
) {
  let holders = Pair(first: sectionOfSentences(documents.first), second: sectionOfSentences(documents.second))
  var inside: [(row: Int, link: Int)] = []
  for (index, link) in links.enumerated() where link.isJoining {
    let rows =
      link.first.map { sectionRows.first[holders.first[$0]] }
      + link.second.map { sectionRows.second[holders.second[$0]] }
    if rows.allSatisfy({ $0 == rows[0] }) {
      inside.append((rows[0], index))
    } else {
      links[index].traits.insert(.moved)
    }
  }
  inside.sort { ($0.row, links[$0.link].first[0]) < ($1.row, links[$1.link].first[0]) }
  var start = 0
  while start < inside.count {
    var end = start
    while end < inside.count && inside[end].row == inside[start].row { end += 1 }
    let group = inside[start..<end].map(\.link)
    let kept = commonOrder(
      group.map { (links[$0].first[0], links[$0].second[0]) },
      weights: group.map { weight(links[$0], documents) })
    for (place, link) in group.enumerated() where !kept[place] {
      links[link].traits.insert(.moved)
      if links[link].isDecided { continue }
      links[link].confidence *= MoveConfidence.inside(
        areSame: links[link].traits.contains(.sameWording) || areNamesakes(links[link], documents))
    }
    start = end
  }
}

/// The length of both sides in bytes, capped so that sums stay small.
private func weight(_ link: Link, _ documents: borrowing Pair<Document>) -> Int {
  var sum = 0
  for sentence in link.first { sum += documents.first.byteRange(ofSentence: sentence).count }
  for sentence in link.second { sum += documents.second.byteRange(ofSentence: sentence).count }
  return min(sum, 1 << 16)
}

/// The section of every sentence. O(sentences).
func sectionOfSentences(_ document: borrowing Document) -> [Int] {
  var result: [Int] = []
  result.reserveCapacity(document.sentences.count)
  for section in 0..<document.sections.count {
    for _ in document.sections[section] { result.append(section) }
  }
  return result
}

/// Marks the section links that are moved: off the longest common order among the children of linked sections, or
/// lying in sections that are not linked to one another. O(sections log).
func markMovedSections(_ links: inout [Link], _ tables: Pair<SectionTable>) {
  var rowOf = tables.map { Array(repeating: -1, count: $0.count) }
  for (row, link) in links.enumerated() {
    for section in link.first { rowOf.first[section] = row }
    for section in link.second { rowOf.second[section] = row }
  }
  var groups: [(holder: Int, link: Int)] = []
  for (row, link) in links.enumerated() where link.isJoining {
    let holders =
      link.first.map { holder($0, tables.first, rowOf.first, absent: -2) }
      + link.second.map { holder($0, tables.second, rowOf.second, absent: -3) }
    if holders.allSatisfy({ $0 == holders[0] }) {
      groups.append((holders[0], row))
    } else {
      links[row].traits.insert(.moved)
    }
  }
  groups.sort { ($0.holder, links[$0.link].first[0]) < ($1.holder, links[$1.link].first[0]) }
  var start = 0
  while start < groups.count {
    var end = start
    while end < groups.count && groups[end].holder == groups[start].holder { end += 1 }
    let group = groups[start..<end].map(\.link)
    let kept = commonOrder(
      group.map { (links[$0].first[0], links[$0].second[0]) },
      weights: group.map { size(links[$0], tables) })
    for (place, link) in group.enumerated() where !kept[place] { links[link].traits.insert(.moved) }
    start = end
  }
}

/// The link in which the parent of `section` stands: -1 at the top, `absent` where the parent is not linked.
private func holder(_ section: Int, _ table: SectionTable, _ rowOf: [Int], absent: Int) -> Int {
  let parent = table.parents[section]
  if parent < 0 { return -1 }
  return rowOf[parent] >= 0 ? rowOf[parent] : absent
}

/// The length of both sides with all that lies in them, capped so that sums stay small.
private func size(_ link: Link, _ tables: Pair<SectionTable>) -> Int {
  let sum =
    link.first.reduce(0) { $0 + tables.first.sizes[$1] }
    + link.second.reduce(0) { $0 + tables.second.sizes[$1] }
  return min(sum, 1 << 22)
}
