import RevisionModel
import RevisionText

/// The columns of two linked tables that belong together.
struct ColumnMatch {
  /// Pairs of columns, by the first.
  private(set) var pairs: [(first: Int, second: Int)] = []
  /// The pair whose cells name their rows, by its place in `pairs`: the first whose cells are words and mostly differ.
  private(set) var key = 0

  /// Matches the columns by their header and by what stands in them, the surest first; for columns that this does not
  /// decide their kind and their place between those that it does speaks. O(cells log).
  init(_ link: TableLink, _ tables: Pair<TableSet>, _ texts: Pair<CellTexts>) {
    let sides = Pair(
      first: ColumnTexts(tables.first, link.first, texts.first),
      second: ColumnTexts(tables.second, link.second, texts.second))
    var filling = ColumnFilling(sides)
    filling.fill(Self.decided(sides))
    let places = filling.pairs
    key = Self.keyColumn(places, sides)
    pairs = places.map { (sides.first.columns[$0.first].column, sides.second.columns[$0.second].column) }
  }

  /// The columns of two tables of which nothing is known, each with the one at its own place.
  init(width: Int) { pairs = (0..<width).map { ($0, $0) } }

  private static func decided(_ sides: Pair<ColumnTexts>) -> [(first: Int, second: Int)] {
    var scored = sides.first.commons(with: sides.second)
    for index in scored.indices {
      let (first, second) = (scored[index].first, scored[index].second)
      let (one, other) = (sides.first.columns[first], sides.second.columns[second])
      scored[index].score = 2 * scored[index].score / Double(one.count + other.count)
      scored[index].score += namesScore(one, other)
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

  /// What the names of two columns say for their being one.
  private static func namesScore(_ one: ColumnTexts.Column, _ other: ColumnTexts.Column) -> Double {
    if one.header == other.header { return one.header == 0 ? 0 : 0.5 }
    if one.cells.contradicts(other.cells) { return 0 }
    let containment = one.name.containment(other.name)
    return containment == 0 ? 0 : 0.25 + 0.1 * containment
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
