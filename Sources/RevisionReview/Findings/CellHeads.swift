import RevisionModel

/// For every cell of the tables of an edition the first cell of its row and the first cell of its column.
struct CellHeads {
  private struct Entry {
    var sentence: Int
    var row: Int?
    var column: Int?
  }

  private var entries: [Entry] = []

  /// O(cells + widest table).
  init(_ cells: [TableCell]) {
    entries.reserveCapacity(cells.count)
    var columns: [Int?] = []
    for (index, cell) in cells.enumerated() {
      let sentence = Int(cell.position)
      if index == 0 || cells[index - 1].table != cell.table { columns = [] }
      let isFirstOfRow =
        index == 0 || cells[index - 1].table != cell.table || cells[index - 1].row != cell.row
      let column = Int(cell.column)
      while columns.count <= column { columns.append(nil) }
      let row = isFirstOfRow ? sentence : (entries[index - 1].row ?? entries[index - 1].sentence)
      entries.append(
        Entry(sentence: sentence, row: isFirstOfRow ? nil : row, column: columns[column]))
      if columns[column] == nil { columns[column] = sentence }
    }
  }

  /// The sentences with which the row and the column of `sentence` begin, itself left out; none where it is no cell.
  /// O(log cells).
  func heads(of sentence: Int) -> [Int] {
    let place = firstPlace(entries.count) { entries[$0].sentence < sentence }
    guard place < entries.count, entries[place].sentence == sentence else { return [] }
    return [entries[place].row, entries[place].column].compactMap { $0 }
  }
}
