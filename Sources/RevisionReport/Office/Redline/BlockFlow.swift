import RevisionModel

/// One edition as a word processor holds it: paragraphs and tables, in reading order.
struct BlockFlow {
  /// What stands in the flow of the text.
  enum Element: Equatable {
    /// A block outside of any table.
    case paragraph(Int)
    /// A table: its rows, each with as many cells as the table has columns.
    case table([Row])
  }

  /// A row of a table.
  struct Row: Equatable {
    /// The blocks of each cell, from the left; none in an empty one. In order, without gaps between them.
    var cells: [Range<Int>]

    /// The blocks of all its cells.
    var blocks: Range<Int> { (cells.first?.lowerBound ?? 0)..<(cells.last?.upperBound ?? 0) }
  }

  /// As many columns as Word has room for: what stands in wider tables is paragraphs.
  static let mostColumns = 63

  /// The elements, in reading order.
  private(set) var elements: [Element] = []
  /// For each block the element in which it stands.
  private(set) var elementOfBlock: [Int] = []
  private let blocks: Blocks

  /// O(size).
  init(_ document: Document) {
    blocks = Blocks(document)
    var places = BlockPlaces(document)
    var open: [TableCell] = []
    for block in 0..<blocks.count {
      let place = places.next(blocks.sentences[block].lowerBound)
      if let last = open.last, place?.table != last.table {
        append(tableOf: open, endingAt: block)
        open = []
      }
      if let place { open.append(place) } else { append(paragraph: block) }
    }
    append(tableOf: open, endingAt: blocks.count)
  }

  private mutating func append(paragraph block: Int) {
    elementOfBlock.append(elements.count)
    elements.append(.paragraph(block))
  }

  /// Appends a table of the blocks before `end` that stand at `places`.
  private mutating func append(tableOf places: [TableCell], endingAt end: Int) {
    if places.isEmpty { return }
    let start = end - places.count
    let columns = Int(places.map(\.column).max() ?? 0) + 1
    if columns > Self.mostColumns {
      for block in start..<end { append(paragraph: block) }
      return
    }
    var rows: [Row] = []
    for (offset, place) in places.enumerated() {
      let block = start + offset
      if offset == 0 || !place.continues(places[offset - 1]) {
        rows.append(Row(cells: Array(repeating: block..<block, count: columns)))
      }
      let row = rows.count - 1
      rows[row].cells[Int(place.column)] = rows[row].cells[Int(place.column)].lowerBound..<block + 1
      for column in Int(place.column) + 1..<columns { rows[row].cells[column] = block + 1..<block + 1 }
    }
    elementOfBlock += Array(repeating: elements.count, count: places.count)
    elements.append(.table(rows))
  }

  /// How many blocks there are.
  var count: Int { blocks.count }

  /// The block in which a sentence stands.
  func block(ofSentence sentence: Int) -> Int { blocks.block(ofSentence: sentence) }

  /// The sentences of a block.
  func sentences(ofBlock block: Int) -> Range<Int> { blocks.sentences[block] }

  /// The bytes of a block in its document.
  func bytes(ofBlock block: Int) -> Range<Int> { blocks.bytes(block) }

  /// What a block stands as.
  func role(ofBlock block: Int) -> Role { blocks.role(block) }
}

/// Walks the places of a document's sentences in tables, which ascend.
private struct BlockPlaces {
  private let cells: [TableCell]
  private var passed = 0

  init(_ document: Document) { cells = document.cells }

  /// The place of a sentence behind those asked for before; `nil` outside of tables.
  mutating func next(_ sentence: Int) -> TableCell? {
    while passed < cells.count, cells[passed].position < sentence { passed += 1 }
    guard passed < cells.count, cells[passed].position == sentence else { return nil }
    return cells[passed]
  }
}

extension TableCell {
  /// Whether it stands in the row of `other`, and not before it.
  fileprivate func continues(_ other: TableCell) -> Bool { row == other.row && column >= other.column }
}
