import RevisionModel
import RevisionText

/// Two rows that belong together, and how alike they are.
struct RowLink {
  var first: Int
  var second: Int
  var likeness: Double
}

/// How rows are told to be one: by their cells, column by column.
enum RowRule {
  /// From here on two rows in their order are one: what names them is the same, or most of the rest.
  static let inOrder = 0.4
  /// From here on rows elsewhere are, if no rival comes near.
  static let moved = 0.6
  static let margin = 0.1
  /// What a cell of figures weighs beside one of words; figures change and recur.
  static let bare = 0.5
  /// How much of the weight of all other cells the cell adds to its own that names the row.
  static let key = 0.5
}

/// Measures how alike rows of linked tables are.
struct RowLikeness {
  let tables: Pair<TableSet>
  let texts: Pair<CellTexts>
  let pieces: SentencePieces
  private var overlap: Overlap
  private var characters = CommonCharacters()

  init(_ tables: Pair<TableSet>, _ texts: Pair<CellTexts>, _ pieces: SentencePieces) {
    self.tables = tables
    self.texts = texts
    self.pieces = pieces
    overlap = Overlap(pieces)
  }

  /// The weighted mean of the likeness of the cells in matched columns, from 0 to 1. O(length).
  mutating func measure(_ first: Int, _ second: Int, _ columns: ColumnMatch) -> Double {
    var total = 0.0
    var sum = 0.0
    var key = 0.0
    for (index, pair) in columns.pairs.enumerated() {
      let cells = (
        tables.first.cell(first, column: pair.first), tables.second.cell(second, column: pair.second)
      )
      guard cells.0 != nil || cells.1 != nil else { continue }
      let isBare =
        (cells.0.map { texts.first.isBare($0) } ?? true) && (cells.1.map { texts.second.isBare($0) } ?? true)
      let weight = isBare ? RowRule.bare : 1
      var likeness = 0.0
      if let cell = cells.0, let other = cells.1 { likeness = self.likeness(cell, other, isBare: isBare) }
      total += weight
      sum += weight * likeness
      if index == columns.key { key = likeness }
    }
    return total == 0 ? 0 : (sum + RowRule.key * total * key) / (total + RowRule.key * total)
  }

  /// 1 for the same words, else the weighted Dice of their pieces; figures are the same or not.
  private mutating func likeness(_ cell: TableSet.Cell, _ other: TableSet.Cell, isBare: Bool) -> Double {
    if texts.first.fingerprint(cell) == texts.second.fingerprint(other) { return 1 }
    if isBare { return 0 }
    let share = overlap.likeness(ClosedRange(cell.sentences), ClosedRange(other.sentences))
    return pieces.kind == .characterTriples ? max(share, likenessOfNames(cell, other)) : share
  }

  /// How alike two short names are, of which three characters in a row say too little (情報推進係 and 情報政策推進係): the square
  /// of the Dice of their characters, so that a character in common (人件費 and 広報費) counts for little.
  private mutating func likenessOfNames(_ cell: TableSet.Cell, _ other: TableSet.Cell) -> Double {
    guard cell.sentences.count == 1, other.sentences.count == 1 else { return 0 }
    let share = characters.dice(
      texts.first.text(cell.sentences.lowerBound), texts.second.text(other.sentences.lowerBound))
    return share * share
  }
}

/// Compares the characters of short texts.
private struct CommonCharacters {
  /// Longer texts, in bytes, have characters in common by chance.
  private static let longest = 60
  private var scalars = Pair<[UInt32]>(first: [], second: [])

  /// Twice the characters that two texts have in common, over all of them; 0 for longer ones. O(length log length).
  mutating func dice(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Double {
    if first.count > Self.longest || second.count > Self.longest { return 0 }
    read(first, into: &scalars.first)
    read(second, into: &scalars.second)
    return diceOfSorted(scalars.first, scalars.second)
  }

  private func read(_ text: ArraySlice<UInt8>, into scalars: inout [UInt32]) {
    scalars.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let scalar = nextScalar(bytes, &position)
        if !isWhite(scalar) { scalars.append(scalar) }
      }
    }
    scalars.sort()
  }
}
