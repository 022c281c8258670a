import RevisionModel
import RevisionText

/// The columns of two linked tables that belong together.
struct ColumnMatch {
  /// Pairs of columns, by the first.
  private(set) var pairs: [(first: Int, second: Int)] = []
  /// The pair whose cells name their rows, by its place in `pairs`: the first whose cells are words and mostly differ.
  private(set) var key = 0

  /// Matches the columns by their header and by what stands in them, the surest first; columns that this does not decide
  /// go by their place between those that it does. O(cells log).
  init(_ link: TableLink, _ tables: Pair<TableSet>, _ texts: Pair<CellTexts>) {
    let sides = Pair(
      first: ColumnTexts(tables.first, link.first, texts.first),
      second: ColumnTexts(tables.second, link.second, texts.second))
    let places = Self.filled(Self.decided(sides), sides)
    key = Self.keyColumn(places, sides)
    pairs = places.map { (sides.first.columns[$0.first].column, sides.second.columns[$0.second].column) }
  }

  /// The columns of two tables of which nothing is known, each with the one at its own place.
  init(width: Int) { pairs = (0..<width).map { ($0, $0) } }

  private static func decided(_ sides: Pair<ColumnTexts>) -> [(first: Int, second: Int)] {
    var scored = sides.first.commons(with: sides.second)
    for index in scored.indices {
      let (first, second) = (scored[index].first, scored[index].second)
      let sizes = sides.first.columns[first].count + sides.second.columns[second].count
      scored[index].score = 2 * scored[index].score / Double(sizes)
      let header = sides.first.columns[first].header
      if header != 0, header == sides.second.columns[second].header { scored[index].score += 0.5 }
      if first == second { scored[index].score += 0.02 }
      if sides.first.columns.count - first == sides.second.columns.count - second {
        scored[index].score += 0.02
      }
    }
    scored.sort { ($0.score, $1.first, $1.second) > ($1.score, $0.first, $0.second) }
    var isTaken = sides.map { Array(repeating: false, count: $0.columns.count) }
    var pairs: [(first: Int, second: Int)] = []
    for (first, second, score) in scored
    where score >= 0.1 && !isTaken.first[first] && !isTaken.second[second] {
      isTaken.first[first] = true
      isTaken.second[second] = true
      pairs.append((first, second))
    }
    return pairs.sorted { $0.first < $1.first }
  }

  /// Pairs the columns between decided ones in their order, where there are as many on either side.
  private static func filled(
    _ pairs: [(first: Int, second: Int)], _ sides: Pair<ColumnTexts>
  ) -> [(first: Int, second: Int)] {
    let decided = pairs + [(sides.first.columns.count, sides.second.columns.count)]
    let taken = decided.map(\.second).sorted()
    var result: [(first: Int, second: Int)] = []
    var from = (first: 0, second: 0)
    for pair in decided {
      let free = pair.first - from.first
      if free > 0, free == taken[place(of: from.second, in: taken)] - from.second {
        for offset in 0..<free { result.append((from.first + offset, from.second + offset)) }
      }
      if pair.first < sides.first.columns.count { result.append(pair) }
      from = (pair.first + 1, pair.second + 1)
    }
    return result
  }

  /// The place of the first of `places`, which ascend, that is at least `value`.
  private static func place(of value: Int, in places: [Int]) -> Int {
    var low = 0
    var high = places.count - 1
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func keyColumn(
    _ places: [(first: Int, second: Int)], _ sides: Pair<ColumnTexts>
  ) -> Int {
    var best = (variety: 0, pair: 0)
    for (index, place) in places.enumerated() {
      let variety = sides.first.columns[place.first].variety + sides.second.columns[place.second].variety
      if variety * 7 > best.variety * 10 { best = (variety, index) }
    }
    return best.pair
  }
}

/// What stands in the columns of one table.
private struct ColumnTexts {
  struct Column {
    var column: Int
    /// How many cells begin in it.
    var count = 0
    /// The print of its cell in the first row; 0 for none.
    var header: UInt64 = 0
    /// How many different cells there are in it that are words.
    var variety = 0
  }

  /// Columns in which cells begin, ascending.
  private(set) var columns: [Column] = []
  /// What stands in which column how often, by print.
  private var texts: [(print: UInt64, column: Int, count: Int)] = []

  init(_ set: TableSet, _ table: Int, _ all: CellTexts) {
    let rows = set.tables[table]
    let cells = set.rows[rows.lowerBound].lowerBound..<set.rows[rows.upperBound - 1].upperBound
    var found = cells.map { (column: set.cells[$0].column, print: all.fingerprint(set.cells[$0]), cell: $0) }
    found.sort { ($0.column, $0.print, $0.cell) < ($1.column, $1.print, $1.cell) }
    for entry in found {
      if columns.last?.column != entry.column { columns.append(Column(column: entry.column)) }
      let place = columns.count - 1
      columns[place].count += 1
      if set.rows[rows.lowerBound].contains(entry.cell) { columns[place].header = entry.print }
      if let last = texts.last, last.column == place, last.print == entry.print {
        texts[texts.count - 1].count += 1
      } else {
        texts.append((entry.print, place, 1))
        if !all.isBare(set.cells[entry.cell]) { columns[place].variety += 1 }
      }
    }
    texts.sort { ($0.print, $0.column) < ($1.print, $1.column) }
  }

  /// Pairs of columns, each once, with how many cells they have in common.
  func commons(with other: ColumnTexts) -> [(first: Int, second: Int, score: Double)] {
    /// What stands in more columns than this tells none from another.
    let cap = 8
    var found: [(first: Int, second: Int, score: Double)] = []
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

  private func runEnd(from start: Int) -> Int {
    var end = start
    while end < texts.count && texts[end].print == texts[start].print { end += 1 }
    return end
  }
}
