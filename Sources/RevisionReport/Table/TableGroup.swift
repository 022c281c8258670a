import RevisionModel
import RevisionText

/// What stands in one place of both editions: whole blocks, so that no sentence is torn out of its paragraph.
struct TableGroup {
  /// What became of it.
  enum Change {
    case plain, renumbered, edited, inserted, deleted, movedHere, movedAway
  }

  /// Blocks of either edition, in its order.
  var blocks = Pair<[Int]>(first: [], second: [])
  /// Links between sentences that stand here.
  var rows: [Int] = []
  /// Links of sentences of the first edition that stood here and moved away.
  var departures: [Int] = []
  var change = Change.plain
}

/// Puts what a section shows into groups: links that share a block are in one.
struct TableGrouping {
  let cells: TableCells
  private let rows: SectionRows
  /// For each block: the last entry of the section that touches it.
  private var reach: Pair<[Int32]>
  /// Whether a block is in a group.
  private var isTaken: Pair<[Bool]>

  private var comparison: Comparison { cells.comparison }
  private var blocks: Pair<Blocks> { cells.blocks }

  init(_ cells: TableCells, _ rows: SectionRows) {
    self.cells = cells
    self.rows = rows
    let blocks = cells.blocks
    reach = blocks.map { Array(repeating: -1, count: $0.count) }
    isTaken = blocks.map { Array(repeating: false, count: $0.count) }
  }

  /// The groups of section row `section`, in order. O(sentences of the section).
  mutating func groups(of section: Int) -> [TableGroup] {
    let entries = rows.entries(of: section)
    let touched = entries.map { self.touched($0, in: section) }
    for (index, pair) in touched.enumerated() {
      for edition in Edition.allCases {
        for block in pair[edition] { reach[edition][block] = Int32(index) }
      }
    }
    var groups: [TableGroup] = []
    var index = 0
    while index < entries.count {
      var group = TableGroup()
      var end = index
      while index <= end {
        take(entries[index], touched[index], into: &group)
        for edition in Edition.allCases {
          for block in touched[index][edition] { end = max(end, Int(reach[edition][block])) }
        }
        index += 1
      }
      finish(&group)
      if !group.blocks.first.isEmpty || !group.blocks.second.isEmpty { groups.append(group) }
    }
    joinHeading(&groups)
    return groups
  }

  /// A heading that takes several blocks ((目的) above 第一条) stands in one place.
  private func joinHeading(_ groups: inout [TableGroup]) {
    let heading = groups.prefix { group in
      [.plain, .renumbered, .edited].contains(group.change)
        && group.blocks.second.allSatisfy { blocks.second.role($0) == .heading }
    }
    guard heading.count > 1 else { return }
    var joined = heading[0]
    for group in heading.dropFirst() {
      for edition in Edition.allCases { joined.blocks[edition] += group.blocks[edition] }
      joined.rows += group.rows
      joined.departures += group.departures
    }
    finish(&joined)
    groups.replaceSubrange(heading.indices, with: [joined])
  }

  /// The blocks that an entry of section row `section` touches.
  private func touched(_ entry: SectionRows.Entry, in section: Int) -> Pair<[Int]> {
    switch entry {
    case .row(let row):
      let isMoved = comparison.sentences.isMoved(row)
      return Pair(
        first: isMoved ? [] : members(row, .first), second: members(row, .second))
    case .movedAway(let row, _):
      let own = members(row, .first).filter {
        comparison.sections.row(of: blocks.first.section($0), in: .first) == section
      }
      return Pair(first: own, second: [])
    }
  }

  /// The blocks of the sentences of a link.
  private func members(_ row: Int, _ edition: Edition) -> [Int] {
    var result: [Int] = []
    for unit in comparison.sentences.members(row, edition) {
      let block = blocks[edition].block(ofSentence: Int(unit))
      if result.last != block { result.append(block) }
    }
    return result
  }

  private mutating func take(
    _ entry: SectionRows.Entry, _ touched: Pair<[Int]>, into group: inout TableGroup
  ) {
    switch entry {
    case .row(let row): group.rows.append(row)
    case .movedAway(let row, _): group.departures.append(row)
    }
    for edition in Edition.allCases {
      for block in touched[edition] where !isTaken[edition][block] {
        isTaken[edition][block] = true
        group.blocks[edition].append(block)
      }
    }
  }

  private func finish(_ group: inout TableGroup) {
    group.blocks.first.sort()
    group.blocks.second.sort()
    group.change = change(group)
  }

  private func change(_ group: TableGroup) -> TableGroup.Change {
    let sentences = comparison.sentences
    if group.blocks.first.isEmpty {
      return group.rows.contains { sentences.isMoved($0) } ? .movedHere : .inserted
    }
    if group.blocks.second.isEmpty {
      // Of a row that moved, the cells of a column that was taken out stay behind.
      let isDeleted =
        group.departures.isEmpty || (!group.rows.isEmpty && blocks.first.place(group.blocks.first[0]) == nil)
      return isDeleted ? .deleted : .movedAway
    }
    let isPlain =
      group.departures.isEmpty
      && group.rows.allSatisfy { sentences.kind($0) == .unchanged && !sentences.isMoved($0) }
    if !isPlain { return .edited }
    if blocks.isRelabelled(group) { return .renumbered }
    return group.rows.contains { cells.isRelabelledCell($0) } ? .edited : .plain
  }
}

extension Pair<Blocks> {
  /// Whether the numbers of the blocks of a group differ by more than width; not where one side has more blocks.
  func isRelabelled(_ group: TableGroup) -> Bool {
    guard group.blocks.first.count == group.blocks.second.count else { return false }
    return zip(group.blocks.first, group.blocks.second).contains { block, twin in
      let labels = Pair<[UInt8]>(first: first.labelBytes(block), second: second.labelBytes(twin))
      return labels.first != labels.second && Folding.folded(labels.first) != Folding.folded(labels.second)
    }
  }
}
