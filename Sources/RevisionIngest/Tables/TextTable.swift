import RevisionModel
import RevisionText

/// The cells of a table that is set with blanks, gathered until all its rows are known: which column a cell stands in
/// shows beside the cells of the fullest row.
struct TextTable {
  /// A cell: its number among the placed cells, and the display columns that it takes up.
  private typealias Cell = (number: Int, columns: Range<Int>)
  private var rows: [[Cell]] = []
  /// The table, by its number in the edition.
  let number: Int

  init(number: Int) { self.number = number }

  mutating func beginRow() { rows.append([]) }

  /// The place of the next cell of the row, its column not known yet; it will be the cell of `number` that is placed.
  mutating func takeCell(_ number: Int, columns: Range<Int>) -> TableCell {
    rows[rows.count - 1].append((number, columns))
    return TableCell(position: 0, table: self.number, row: rows.count - 1, column: 0)
  }

  /// Calls `place` with each cell and its column. O(cells).
  func placeCells(_ place: (_ cell: Int, _ column: Int) -> Void) {
    var fullest: [Cell] = []
    for row in rows where row.count > fullest.count { fullest = row }
    for row in rows {
      var column = 0
      for (number, columns) in row {
        while column + 1 < fullest.count,
          isNearer(fullest[column + 1].columns, than: fullest[column].columns, to: columns)
        {
          column += 1
        }
        place(number, column)
        column += 1
      }
    }
  }

  /// Whether `next` lies nearer to `columns` than `one`: it has more of them, or it is less far off.
  private func isNearer(_ next: Range<Int>, than one: Range<Int>, to columns: Range<Int>) -> Bool {
    let common = (one.clamped(to: columns).count, next.clamped(to: columns).count)
    if common.0 != common.1 { return common.1 > common.0 }
    return common.0 == 0 && distance(next, columns) < distance(one, columns)
  }

  private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
  }
}
