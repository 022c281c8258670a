import RevisionModel

/// Pairs the columns between decided ones.
struct ColumnFilling {
  private let sides: Pair<ColumnTexts>
  private(set) var pairs: [(first: Int, second: Int)] = []

  /// What speaks for two columns in their order being one.
  private enum Rule {
    static let name = 0.5
    /// As many columns of the kind stand on either side, and this is the same one of them.
    static let place = 0.3
    /// Figures of another unit at the place.
    static let placeOfOtherUnit = 0.1
    static let sameKind = 0.05
    static let least = 0.25
    /// Cells of words share less than this by chance.
    static let words = 0.25
  }

  init(_ sides: Pair<ColumnTexts>) { self.sides = sides }

  /// Adds `decided`, by the first, and between them those that their names, their cells or their places speak for.
  /// O(pairs of columns between decided ones).
  mutating func fill(_ decided: [(first: Int, second: Int)]) {
    let whole = (first: sides.first.columns.count, second: sides.second.columns.count)
    let taken = decided.map(\.second).sorted() + [whole.second]
    var from = (first: 0, second: 0)
    for pair in decided + [whole] {
      let start = from.second
      let end = taken[taken.partitioningIndex { $0 >= start }]
      fillGap(Array(from.first..<pair.first), Array(start..<end))
      if pair.first < whole.first { pairs.append(pair) }
      from = (pair.first + 1, pair.second + 1)
    }
  }

  /// Pairs columns in their order so that what speaks for them, less what it must come to, is the most.
  private mutating func fillGap(_ first: [Int], _ second: [Int]) {
    if first.isEmpty || second.isEmpty || first.count * second.count > ColumnTexts.pairLimit { return }
    let places = Pair(first: KindPlaces(first, sides.first), second: KindPlaces(second, sides.second))
    let width = second.count + 1
    var values = Array(repeating: 0.0, count: (first.count + 1) * width)
    for row in first.indices.reversed() {
      for column in second.indices.reversed() {
        let gain = score(
          first[row], second[column], isPlace: places.first.isPlace(row, column, places.second))
        values[row * width + column] = max(
          values[(row + 1) * width + column], values[row * width + column + 1],
          values[(row + 1) * width + column + 1] + gain - Rule.least)
      }
    }
    var (row, column) = (0, 0)
    while row < first.count && column < second.count {
      let value = values[row * width + column]
      if value == values[(row + 1) * width + column] {
        row += 1
      } else if value == values[row * width + column + 1] {
        column += 1
      } else {
        pairs.append((first[row], second[column]))
        row += 1
        column += 1
      }
    }
  }

  private func score(_ first: Int, _ second: Int, isPlace: Bool) -> Double {
    let (one, other) = (sides.first.columns[first], sides.second.columns[second])
    if one.cells.contradicts(other.cells) { return 0 }
    let name = max(one.name.likeness(other.name), one.name.containment(other.name) > 0 ? 0.6 : 0)
    var score = Rule.name * name
    if one.cells.kind == other.cells.kind { score += Rule.sameKind }
    if isPlace && (name > 0 || one.cells.kind != .words || one.cells.likeness(other.cells) >= Rule.words) {
      score += one.cells.isOfOtherUnit(other.cells) ? Rule.placeOfOtherUnit : Rule.place
    }
    return score
  }
}

/// The columns between decided ones by their kind.
private struct KindPlaces {
  /// For each column its kind, and how many of the same kind stand before it.
  private var kinds: [(kind: CellTraits.Kind, rank: Int)] = []

  init(_ places: [Int], _ side: ColumnTexts) {
    for place in places {
      let kind = side.columns[place].cells.kind
      kinds.append((kind, count(of: kind)))
    }
  }

  private func count(of kind: CellTraits.Kind) -> Int { kinds.count { $0.kind == kind } }

  /// Whether a column and one of the other side stand at the same place: among all, or among those of their kind.
  func isPlace(_ column: Int, _ otherColumn: Int, _ other: KindPlaces) -> Bool {
    if column == otherColumn && kinds.count == other.kinds.count { return true }
    let (one, two) = (kinds[column], other.kinds[otherColumn])
    return one == two && count(of: one.kind) == other.count(of: one.kind)
  }
}
