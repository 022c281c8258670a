import RevisionModel
import RevisionText

/// What stands in the columns of one table.
struct ColumnTexts {
  struct Column {
    var column: Int
    /// How many cells begin in it.
    var count = 0
    /// The print of its cell in the first row; 0 for none.
    var header: UInt64 = 0
    /// How many different cells there are in it that are words.
    var variety = 0
    /// The characters of its cell in the first row.
    var name = NameCharacters()
    /// What is typical of the cells below.
    var cells = CellTraits()
  }

  /// Columns in which cells begin, ascending.
  private(set) var columns: [Column] = []
  /// What stands in which column how often, by print.
  private var texts: [(print: UInt64, column: Int, count: Int)] = []

  /// Rows below the first that are read for what is typical of a column.
  private static let typicalRows = 64
  /// Tables of more pairs of columns than this are matched by equal cells alone.
  static let pairLimit = 4096

  init(_ set: TableSet, _ table: Int, _ all: CellTexts) {
    let rows = set.tables[table]
    let cells = set.rows[rows.lowerBound].lowerBound..<set.rows[rows.upperBound - 1].upperBound
    var found = cells.map { (column: set.cells[$0].column, print: all.fingerprint(set.cells[$0]), cell: $0) }
    found.sort { ($0.column, $0.print, $0.cell) < ($1.column, $1.print, $1.cell) }
    for entry in found {
      if columns.last?.column != entry.column { columns.append(Column(column: entry.column)) }
      let place = columns.count - 1
      columns[place].count += 1
      if set.rows[rows.lowerBound].contains(entry.cell) {
        columns[place].header = entry.print
        columns[place].name = NameCharacters(all.text(set.cells[entry.cell]))
      }
      if let last = texts.last, last.column == place, last.print == entry.print {
        texts[texts.count - 1].count += 1
      } else {
        texts.append((entry.print, place, 1))
        if !all.isBare(set.cells[entry.cell]) { columns[place].variety += 1 }
      }
    }
    texts.sort { ($0.print, $0.column) < ($1.print, $1.column) }
    for place in columns.indices {
      for row in rows.dropFirst().prefix(Self.typicalRows) {
        guard let cell = set.cell(row, column: columns[place].column) else { continue }
        columns[place].cells.note(all.text(cell))
      }
    }
  }

  /// Pairs of columns, each once, with how many cells they have in common; those of related names are there too.
  func commons(with other: ColumnTexts) -> [(first: Int, second: Int, score: Double)] {
    /// What stands in more columns than this tells none from another.
    let cap = 8
    var found = related(to: other)
    var (start, start2) = (0, 0)
    while start < texts.count && start2 < other.texts.count {
      let (print, print2) = (texts[start].print, other.texts[start2].print)
      let end = runEnd(from: start)
      let end2 = other.runEnd(from: start2)
      if print == print2, end - start <= cap, end2 - start2 <= cap {
        for one in texts[start..<end] {
          for two in other.texts[start2..<end2] {
            found.append((one.column, two.column, Double(min(one.count, two.count))))
          }
        }
      }
      if print <= print2 { start = end }
      if print2 <= print { start2 = end2 }
    }
    found.sort { ($0.first, $0.second) < ($1.first, $1.second) }
    var result: [(first: Int, second: Int, score: Double)] = []
    for entry in found {
      if let last = result.last, (last.first, last.second) == (entry.first, entry.second) {
        result[result.count - 1].score += entry.score
      } else {
        result.append(entry)
      }
    }
    return result
  }

  /// Pairs of columns of which one bears the other's name with more to it.
  private func related(to other: ColumnTexts) -> [(first: Int, second: Int, score: Double)] {
    if columns.count * other.columns.count > Self.pairLimit { return [] }
    var found: [(first: Int, second: Int, score: Double)] = []
    for (first, one) in columns.enumerated() {
      for (second, two) in other.columns.enumerated()
      where one.header != two.header && one.name.containment(two.name) > 0 {
        found.append((first, second, 0))
      }
    }
    return found
  }

  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < texts.count && texts[end].print == texts[start].print { end += 1 }
    return end
  }
}
