import RevisionModel
import RevisionText

/// Links the rows of linked tables: those that are the same in their order, then those of the same name, then what is
/// alike between them in order, then rows that moved.
struct RowLinker {
  private let links: [TableLink]
  private let columns: [ColumnMatch]
  private var likeness: RowLikeness
  /// The rows of either edition without a link.
  private var isLoose: Pair<[Bool]>
  /// What was found, in no order.
  private(set) var rows: [RowLink] = []

  /// A stretch of more pairs of rows than this is not looked at pair by pair.
  private static let pairLimit = 4096

  init(_ links: [TableLink], _ columns: [ColumnMatch], _ likeness: RowLikeness) {
    self.links = links
    self.columns = columns
    self.likeness = likeness
    isLoose = likeness.tables.map { Array(repeating: true, count: $0.rows.count) }
  }

  /// Links all rows. O(cells log cells) and O(pieces) for each pair of rows that is looked at.
  mutating func linkAll() {
    let tables = likeness.tables
    var prints = RowPrints(tables, likeness.texts)
    for (link, columns) in zip(links, columns) { prints.note(link, columns) }
    var anchors = Anchors(prints.rows)
    var names = Anchors(prints.keys)
    for (link, columns) in zip(links, columns) {
      let whole = Pair(
        first: Array(tables.first.tables[link.first]), second: Array(tables.second.tables[link.second]))
      for stretch in part(whole, by: anchors.find(whole), columns, least: RowRule.inOrder) {
        for gap in part(stretch, by: names.find(stretch), columns, least: RowRule.inOrder) {
          linkGap(gap, columns)
        }
      }
      linkHeaders(columns, whole)
    }
    linkMoved()
  }

  /// Links the pairs of `places` that are alike, and returns what lies between them.
  private mutating func part(
    _ units: Pair<[Int]>, by places: [(first: Int, second: Int)], _ columns: ColumnMatch, least: Double
  ) -> [Pair<[Int]>] {
    var gaps: [Pair<[Int]>] = []
    var from = (first: 0, second: 0)
    func note(_ first: Int, _ second: Int) {
      if first > from.first && second > from.second {
        gaps.append(
          Pair(
            first: Array(units.first[from.first..<first]), second: Array(units.second[from.second..<second])))
      }
      from = (first + 1, second + 1)
    }
    for place in places {
      let (first, second) = (units.first[place.first], units.second[place.second])
      let alike = likeness.measure(first, second, columns)
      if alike < least { continue }
      add(RowLink(first: first, second: second, likeness: alike))
      note(place.first, place.second)
    }
    note(units.first.count, units.second.count)
    return gaps
  }

  private mutating func add(_ link: RowLink) {
    isLoose.first[link.first] = false
    isLoose.second[link.second] = false
    rows.append(link)
  }

  /// Links the rows of a gap in their order so that their likeness, less what it must come to, is the most. O(pairs).
  private mutating func linkGap(_ gap: Pair<[Int]>, _ columns: ColumnMatch) {
    let width = gap.second.count + 1
    if gap.first.count * gap.second.count > Self.pairLimit { return }
    var alike: [Double] = []
    for first in gap.first {
      for second in gap.second { alike.append(likeness.measure(first, second, columns)) }
    }
    var values = Array(repeating: 0.0, count: (gap.first.count + 1) * width)
    func gain(_ row: Int, _ column: Int) -> Double {
      alike[row * (width - 1) + column] - RowRule.inOrder + 0.001
    }
    for row in gap.first.indices {
      for column in gap.second.indices {
        values[(row + 1) * width + column + 1] = max(
          values[row * width + column + 1], values[(row + 1) * width + column],
          values[row * width + column] + gain(row, column))
      }
    }
    var (row, column) = (gap.first.count, gap.second.count)
    while row > 0 && column > 0 {
      let value = values[row * width + column]
      if value == values[(row - 1) * width + column] {
        row -= 1
      } else if value == values[row * width + column - 1] {
        column -= 1
      } else {
        row -= 1
        column -= 1
        add(
          RowLink(
            first: gap.first[row], second: gap.second[column], likeness: alike[row * (width - 1) + column]))
      }
    }
  }

  /// The first rows of linked tables are one, whatever their columns are called now.
  private mutating func linkHeaders(_ columns: ColumnMatch, _ rows: Pair<[Int]>) {
    let (first, second) = (rows.first[0], rows.second[0])
    guard isLoose.first[first], isLoose.second[second],
      isOfWords(first, likeness.tables.first, likeness.texts.first),
      isOfWords(second, likeness.tables.second, likeness.texts.second),
      2 * columns.pairs.count
        >= max(likeness.tables.first.rows[first].count, likeness.tables.second.rows[second].count)
    else { return }
    add(RowLink(first: first, second: second, likeness: RowRule.inOrder))
  }

  private func isOfWords(_ row: Int, _ tables: TableSet, _ texts: CellTexts) -> Bool {
    tables.cells[tables.rows[row]].allSatisfy { !texts.isBare($0) }
  }

  /// Links loose rows wherever they stand, found through an index of rare pieces, the surest first.
  private mutating func linkMoved() {
    let tables = likeness.tables
    let loose = Pair(
      first: tables.first.rows.indices.filter { isLoose.first[$0] },
      second: tables.second.rows.indices.filter { isLoose.second[$0] })
    if loose.first.isEmpty || loose.second.isEmpty { return }
    let candidates = movedCandidates(loose)
    var best = Pair(
      first: Array(repeating: (0.0, 0.0), count: tables.first.rows.count),
      second: Array(repeating: (0.0, 0.0), count: tables.second.rows.count))
    for candidate in candidates {
      Self.note(candidate.likeness, &best.first[candidate.first])
      Self.note(candidate.likeness, &best.second[candidate.second])
    }
    let order = candidates.sorted { ($0.likeness, $1.first, $1.second) > ($1.likeness, $0.first, $0.second) }
    for link in order where isLoose.first[link.first] && isLoose.second[link.second] {
      let rivals = [best.first[link.first], best.second[link.second]].map {
        $0.0 == link.likeness ? $0.1 : $0.0
      }
      if link.likeness - max(rivals[0], rivals[1]) >= RowRule.margin { add(link) }
    }
  }

  private static func note(_ likeness: Double, _ entry: inout (Double, Double)) {
    if likeness > entry.0 { entry = (likeness, entry.0) } else { entry.1 = max(entry.1, likeness) }
  }

  private mutating func movedCandidates(_ loose: Pair<[Int]>) -> [RowLink] {
    /// At most this many pairs of rows for one piece, and this many candidates a row.
    let (cap, width) = (64, 4)
    let (tables, pieces) = (likeness.tables, likeness.pieces)
    let postings = CappedPostings(
      Pair(
        first: loose.first.map { tables.first.sentences(ofRow: $0) },
        second: loose.second.map { tables.second.sentences(ofRow: $0) }),
      pieces.runs, weights: pieces.weights, cap: cap)
    let own = columnsOfTable()
    let others = ColumnMatch(width: 16)
    var sums = Array(repeating: 0, count: loose.second.count)
    var found: [RowLink] = []
    for (place, row) in loose.first.enumerated() {
      var met: [Int] = []
      postings.addCommons(of: place, to: &sums, met: &met)
      met.sort { (sums[$0], $1) > (sums[$1], $0) }
      let table = own[tables.first.tableOfRow[row]]
      for other in met.prefix(width) {
        let second = loose.second[other]
        let isOwn = table >= 0 && links[table].second == tables.second.tableOfRow[second]
        let alike = likeness.measure(row, second, isOwn ? columns[table] : others)
        if alike >= RowRule.moved { found.append(RowLink(first: row, second: second, likeness: alike)) }
      }
      for other in met { sums[other] = 0 }
    }
    return found
  }

  /// For each table of the first edition the place of its link, or -1.
  private func columnsOfTable() -> [Int] {
    var result = Array(repeating: -1, count: likeness.tables.first.tables.count)
    for (index, link) in links.enumerated() { result[link.first] = index }
    return result
  }
}

/// Numbers for rows, the same for rows of linked tables that say the same in matched columns, or bear the same name.
private struct RowPrints {
  private(set) var rows: Pair<[UInt32]>
  private(set) var keys: Pair<[UInt32]>
  private let tables: Pair<TableSet>
  private let texts: Pair<CellTexts>
  private var rowTable = PieceTable()
  private var keyTable = PieceTable()

  init(_ tables: Pair<TableSet>, _ texts: Pair<CellTexts>) {
    self.tables = tables
    self.texts = texts
    rows = tables.map { Array(repeating: 0, count: $0.rows.count) }
    keys = rows
  }

  /// Numbers the rows of two linked tables.
  mutating func note(_ link: TableLink, _ columns: ColumnMatch) {
    for edition in Edition.allCases {
      let set = edition == .first ? tables.first : tables.second
      let all = edition == .first ? texts.first : texts.second
      for row in set.tables[edition == .first ? link.first : link.second] {
        var print = Fingerprint()
        var key: UInt64 = 0
        for (index, pair) in columns.pairs.enumerated() {
          let cell = set.cell(row, column: edition == .first ? pair.first : pair.second)
          let own = cell.map { all.fingerprint($0) } ?? 0
          print.add(mixed(own))
          if index == columns.key { key = own }
        }
        rows[edition][row] = rowTable.number(print.value)
        keys[edition][row] = keyTable.number(key)
      }
    }
  }
}
