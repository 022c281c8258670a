import RevisionModel

/// When a section without a partner belongs to a link of its neighbour: a section that was split off or merged.
private enum JoinRule {
  /// So much of its text stands in the partner of the neighbour, in so many sentences.
  static let share = 0.6
  static let sentences = 2
  /// At most so many sections on either side of a link.
  static let width = 3
  /// How sure it is that a section belongs there, with the least share and with all of its text.
  static let confidences = (least: 0.85, most: 0.98)

  static func confidence(_ share: Double) -> Double {
    confidences.least + (confidences.most - confidences.least) * (min(1, share) - Self.share)
      / (1 - Self.share)
  }
}

/// Joins sections that stayed alone to the link of the section next to them when most of their sentences are linked
/// into that link's partner: one section that became two, or two that became one.
///
/// - Returns: the links with what was joined; `nil` when nothing was. O(sentences + sections).
func joinSections(
  _ links: [Link], _ sentences: [Link], _ documents: borrowing Pair<Document>, _ tables: Pair<SectionTable>,
  _ decisions: LevelDecisions
) -> [Link]? {
  var joined = links
  var hasJoined = false
  var rows = sectionRows(links, tables.map(\.count))
  for edition in Edition.allCases {
    for tally in tallies(sentences, documents, rows, edition) {
      let link = joined[tally.row]
      let share =
        Double(tally.bytes) / Double(max(1, bodyBytes(tally.section, edition, documents, tables)))
      guard tally.sentences >= JoinRule.sentences, share >= JoinRule.share,
        !link.isDecided, decisions.allows(tally.section, edition, joining: link),
        link[edition].count < JoinRule.width, link[edition.other].count == 1,
        link[edition].contains(where: { areNeighbours($0, tally.section, tables[edition]) })
      else { continue }
      joined[tally.row] = join(link, tally.section, edition, tables, JoinRule.confidence(share))
      rows[edition][tally.section] = tally.row
      hasJoined = true
    }
  }
  return hasJoined ? joined : nil
}

/// What a section without a link has in the partner of a link.
private struct JoinTally {
  var section: Int
  var row: Int
  var sentences = 0
  var bytes = 0
}

/// For each loose section of `edition`, in order, the link into which most of its text goes.
private func tallies(
  _ sentences: [Link], _ documents: borrowing Pair<Document>, _ rows: Pair<[Int]>, _ edition: Edition
) -> [JoinTally] {
  let holders = Pair(first: sectionOfSentences(documents.first), second: sectionOfSentences(documents.second))
  var found: [JoinTally] = []
  for link in sentences where link.isJoining {
    let row = rows[edition.other][holders[edition.other][link[edition.other][0]]]
    for sentence in link[edition] {
      let section = holders[edition][sentence]
      if row < 0 || rows[edition][section] >= 0 { continue }
      let document = edition == .first ? documents.first : documents.second
      if document.roles[sentence] == .heading { continue }
      found.append(
        JoinTally(
          section: section, row: row, sentences: 1, bytes: document.byteRange(ofSentence: sentence).count))
    }
  }
  found.sort { ($0.section, $0.row) < ($1.section, $1.row) }
  var sums: [JoinTally] = []
  for tally in found {
    if let last = sums.last, last.section == tally.section, last.row == tally.row {
      sums[sums.count - 1].sentences += 1
      sums[sums.count - 1].bytes += tally.bytes
    } else {
      sums.append(tally)
    }
  }
  var best: [JoinTally] = []
  for tally in sums {
    if let last = best.last, last.section == tally.section {
      if tally.bytes > last.bytes { best[best.count - 1] = tally }
    } else {
      best.append(tally)
    }
  }
  return best
}

/// The length of a section's own text without its heading, in bytes.
func bodyBytes(
  _ section: Int, _ edition: Edition, _ documents: borrowing Pair<Document>, _ tables: Pair<SectionTable>
) -> Int {
  let body = tables[edition].bodies[section]
  if body.isEmpty { return 0 }
  return edition == .first
    ? documents.first.byteRange(ofSentences: body).count : documents.second.byteRange(ofSentences: body).count
}

/// Whether two sections follow one another in reading order, or among the parts of one section.
private func areNeighbours(_ one: Int, _ other: Int, _ table: SectionTable) -> Bool {
  if abs(one - other) == 1 { return true }
  guard table.parents[one] == table.parents[other], table.parents[one] >= 0 else { return false }
  let parts = table.children[table.parents[one]]
  guard let place = parts.firstIndex(of: one), let place2 = parts.firstIndex(of: other) else { return false }
  return abs(place - place2) == 1
}

/// The link with one more section, which is as sure as `confidence` says.
private func join(
  _ link: Link, _ section: Int, _ edition: Edition, _ tables: Pair<SectionTable>, _ confidence: Double
) -> Link {
  var joined = link
  if edition == .first {
    joined.first = (link.first + [section]).sorted()
  } else {
    joined.second = (link.second + [section]).sorted()
  }
  joined.traits.remove(.sameWording)
  markRenumbered(&joined, tables)
  joined.confidence = min(link.confidence, confidence)
  return joined
}

/// Sections are renumbered when no number of theirs stays.
func markRenumbered(_ link: inout Link, _ tables: Pair<SectionTable>) {
  let numbers = link.second.map { tables.second.numbers[$0] }
  if link.first.contains(where: { numbers.contains(tables.first.numbers[$0]) }) {
    link.traits.remove(.renumbered)
  } else {
    link.traits.insert(.renumbered)
  }
}

/// The row of each section's link; a negative number of its own for each section that has none.
func sectionRows(_ links: [Link], _ counts: Pair<Int>) -> Pair<[Int]> {
  var rows = Pair(
    first: (0..<counts.first).map { -1 - 2 * $0 }, second: (0..<counts.second).map { -2 - 2 * $0 })
  for (row, link) in links.enumerated() {
    for section in link.first { rows.first[section] = row }
    for section in link.second { rows.second[section] = row }
  }
  return rows
}
