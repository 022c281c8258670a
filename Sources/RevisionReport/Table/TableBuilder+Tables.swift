import RevisionModel

/// Tables within an edition: their rows are groups, as paragraphs are.
extension TableBuilder {
  /// Whether an unchanged group tells what the rows below it mean: the first row of a table in which something changed,
  /// or the caption above it.
  func isTableHead(_ index: Int, of section: Int) -> Bool {
    let groups = groups[section]
    guard let block = groups[index].blocks.second.first else { return false }
    if blocks.second.role(block) == .caption {
      return index + 1 < groups.count && isChangedTable(from: index + 1, groups)
    }
    return blocks.second.place(block)?.row == 0 && isChangedTable(from: index, groups)
  }

  /// Whether something changed in the table whose first row is group `start`. O(rows of the table).
  private func isChangedTable(from start: Int, _ groups: [TableGroup]) -> Bool {
    guard let table = place(groups[start], .second), table.row == 0 else { return false }
    for group in groups[start...] {
      let second = place(group, .second)
      if second == nil ? place(group, .first) == nil : second?.table != table.table { return false }
      if group.change != .plain { return true }
    }
    return false
  }

  private func place(_ group: TableGroup, _ edition: Edition) -> TableCell? {
    group.blocks[edition].first.flatMap { blocks[edition].place($0) }
  }
}

extension Document {
  /// For each table the shares of its columns' widths (`ComparisonTable.grids`), by the longest text of each. O(cells).
  func gridShares() -> [[Int]] {
    /// So many columns have room in a cell, and so many half-width characters of a text count.
    let (mostColumns, longest, shortest, margin) = (8, 24, 4, 4)
    var widths: [[Int]] = []
    for cell in cells {
      let table = Int(cell.table)
      let column = min(Int(cell.column), mostColumns)
      while widths.count <= table { widths.append([]) }
      while widths[table].count <= column { widths[table].append(shortest + margin) }
      let text = Array(bytes[byteRange(ofSentence: Int(cell.position))])
      widths[table][column] = max(widths[table][column], min(Columns.width(text), longest) + margin)
    }
    return widths.map { widths in
      if widths.count > mostColumns { return [] }
      // On a small screen too a character has room: in a tenth of the cell.
      let least = widths.reduce(0, +) / 10
      return ComparisonTable.shares(of: widths.map { max($0, least) })
    }
  }
}
