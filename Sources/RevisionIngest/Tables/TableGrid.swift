import RevisionModel

/// Gives the cells of a table their rows and columns while it is read: a cell takes the first columns that none from a
/// row above reaches into (HTML Standard, forming a table).
struct TableGrid {
  /// The table, by its number in the edition.
  let number: Int
  private var row = -1
  private var column = 0
  /// Cells that reach into rows below, by column, with the last row that they reach.
  private var reaching: [(columns: Range<Int>, lastRow: Int)] = []

  /// Wider or more cells that reach down than this are no table that someone reads.
  private static let limits = (columns: 1_000, rows: 65_534, reaching: 100)

  init(number: Int) { self.number = number }

  mutating func beginRow() {
    row += 1
    column = 0
    reaching.removeAll { $0.lastRow < row }
  }

  /// The place of the next cell of the row, which takes up so many columns and rows (0: all that follow).
  mutating func takeCell(columns: Int = 1, rows: Int = 1) -> TableCell {
    if row < 0 { beginRow() }
    for cell in reaching where cell.columns.contains(column) { column = cell.columns.upperBound }
    let width = min(max(1, columns), Self.limits.columns)
    let cell = TableCell(position: 0, table: number, row: row, column: column)
    if rows != 1, reaching.count < Self.limits.reaching {
      let last = row + (rows == 0 ? Self.limits.rows : min(rows, Self.limits.rows) - 1)
      let place = reaching.firstIndex { $0.columns.lowerBound > column } ?? reaching.count
      reaching.insert((column..<column + width, last), at: place)
    }
    column += width
    return cell
  }
}
