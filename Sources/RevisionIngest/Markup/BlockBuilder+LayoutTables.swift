import RevisionModel

/// Tables that only lay out, without saying so.
extension BlockBuilder {
  /// Takes tables that only lay out for what they are: their cells are paragraphs. O(blocks + tables).
  mutating func unwrapLayoutTables() {
    if cells.isEmpty { return }
    let layers = LayoutTables(self).layers
    var kept: [TableCell] = []
    var next = 0
    for index in blocks.indices {
      guard next < cells.count, cells[next].position == blocks[index].range.lowerBound else { continue }
      let cell = cells[next]
      next += 1
      let (count, isLayout) = layers[Int(cell.table)]
      blocks[index].depth -= count
      if !isLayout {
        kept.append(cell)
      } else if blocks[index].kind == .cell {
        blocks[index].kind = .paragraph
        blocks[index].emphasised = isBold(blocks[index].look)
        blocks[index].blankBefore = true
        blocks[index].blankAfter = true
      }
    }
    cells = kept
  }
}

/// Which tables only lay out: those in no other table but such, of which no row has text in two columns, and which hold a
/// table or, for the most part, sentences. Rows and columns say nothing there.
private struct LayoutTables {
  /// For each table, how many layers of such there are from it outwards, and whether it is one.
  private(set) var layers: [(count: Int, isLayout: Bool)] = []

  init(_ builder: BlockBuilder) {
    let texts = TableTexts(builder)
    for (table, outer) in builder.outerTables.enumerated() {
      let around = outer >= 0 ? layers[Int(outer)] : (count: 0, isLayout: true)
      let isLayout = around.isLayout && texts.isLayout(table)
      layers.append((around.count + (isLayout ? 1 : 0), isLayout))
    }
  }
}

/// What stands in the tables of a page.
private struct TableTexts {
  /// The last row and column of a table in which text stands.
  private var last: [(row: UInt32, column: UInt32)?]
  /// Whether text stands in two columns of one row.
  private var isWide: [Bool]
  private var holdsTable: [Bool]
  /// Bytes in all blocks, and in those that end as sentences do.
  private var bytes: [(all: Int, sentences: Int)]

  init(_ builder: BlockBuilder) {
    let count = builder.outerTables.count
    last = Array(repeating: nil, count: count)
    isWide = Array(repeating: false, count: count)
    holdsTable = Array(repeating: false, count: count)
    bytes = Array(repeating: (0, 0), count: count)
    for outer in builder.outerTables where outer >= 0 { holdsTable[Int(outer)] = true }
    var next = 0
    builder.bytes.withUnsafeBufferPointer { text in
      for block in builder.blocks where next < builder.cells.count {
        guard builder.cells[next].position == block.range.lowerBound else { continue }
        take(builder.cells[next], block, isSentence: endsClosed(text, block.range))
        next += 1
      }
    }
  }

  private mutating func take(_ cell: TableCell, _ block: Block, isSentence: Bool) {
    let table = Int(cell.table)
    if let last = last[table], last.row == cell.row, last.column != cell.column { isWide[table] = true }
    last[table] = (cell.row, cell.column)
    bytes[table].all += block.range.count
    if isSentence { bytes[table].sentences += block.range.count }
  }

  func isLayout(_ table: Int) -> Bool {
    !isWide[table] && (holdsTable[table] || bytes[table].sentences * 2 > bytes[table].all)
  }
}
