import RevisionModel
import RevisionText

/// The tables of one edition in columns: tables of rows, rows of cells. Boxes of one row or one column are no tables
/// here; their text is linked like any other.
struct TableSet {
  /// A cell: its sentences, and the column in which it begins.
  struct Cell {
    fileprivate var start: UInt32
    fileprivate var end: UInt32
    fileprivate var place: UInt32

    fileprivate init(sentence: Int, column: UInt32) {
      start = UInt32(sentence)
      end = start + 1
      place = column
    }

    var sentences: Range<Int> { Int(start)..<Int(end) }
    var column: Int { Int(place) }
  }

  /// By table, then by row, then by column.
  private(set) var cells: [Cell] = []
  /// The cells of each row.
  private(set) var rows: [Range<Int>] = []
  /// The rows of each table.
  private(set) var tables: [Range<Int>] = []
  /// The table of each row.
  private(set) var tableOfRow: [Int] = []

  var isEmpty: Bool { tables.isEmpty }

  /// O(cells), and O(cells log) where tables are nested.
  init(_ document: borrowing Document) {
    let places = Self.ordered(document.cells)
    var start = 0
    while start < places.count {
      var end = start
      while end < places.count && places[end].table == places[start].table { end += 1 }
      take(places[start..<end])
      start = end
    }
  }

  private static func ordered(_ places: [TableCell]) -> [TableCell] {
    func key(_ cell: TableCell) -> (UInt32, UInt32, UInt32, UInt32) {
      (cell.table, cell.row, cell.column, cell.position)
    }
    let isOrdered = zip(places, places.dropFirst()).allSatisfy { key($0) < key($1) }
    return isOrdered ? places : places.sorted { key($0) < key($1) }
  }

  /// Takes the cells of one table. Of a cell that another table stands in, what follows that table is left out.
  private mutating func take(_ places: ArraySlice<TableCell>) {
    guard let first = places.first, places.contains(where: { $0.row != first.row }),
      places.contains(where: { $0.column != first.column })
    else { return }
    let firstRow = rows.count
    var last = first
    for place in places {
      let position = Int(place.position)
      let isFirst = rows.count == firstRow
      if isFirst || place.row != last.row {
        rows.append(cells.count..<cells.count + 1)
        tableOfRow.append(tables.count)
      } else if place.column == last.column {
        if cells[cells.count - 1].end == place.position { cells[cells.count - 1].end += 1 }
        continue
      } else {
        rows[rows.count - 1] = rows[rows.count - 1].lowerBound..<cells.count + 1
      }
      cells.append(Cell(sentence: position, column: place.column))
      last = place
    }
    tables.append(firstRow..<rows.count)
  }

  /// The sentences from the first to the last cell of a row, or of a table.
  func sentences(ofRow row: Int) -> Range<Int> {
    cells[rows[row].lowerBound].sentences.lowerBound..<cells[rows[row].upperBound - 1].sentences.upperBound
  }

  func sentences(ofTable table: Int) -> Range<Int> {
    sentences(ofRow: tables[table].lowerBound)
      .lowerBound..<sentences(ofRow: tables[table].upperBound - 1).upperBound
  }

  /// The cell of `row` that begins in `column`. O(log cells).
  func cell(_ row: Int, column: Int) -> Cell? {
    let place = rows[row].partitioningIndex { cells[$0].column >= column }
    return place < rows[row].upperBound && cells[place].column == column ? cells[place] : nil
  }
}

/// What cells of one edition say.
struct CellTexts {
  private let document: Document
  /// For each sentence whether it is a figure, a mark or a number alone, which names nothing; only asked for cells.
  private(set) var isBare: [Bool]

  /// O(text of the cells).
  init(_ document: borrowing Document, _ tables: TableSet) {
    self.document = copy document
    isBare = Array(repeating: false, count: document.sentences.count)
    document.bytes.withUnsafeBufferPointer { bytes in
      for cell in tables.cells {
        for sentence in cell.sentences {
          isBare[sentence] = Self.isBare(
            UnsafeBufferPointer(rebasing: bytes[document.byteRange(ofSentence: sentence)]))
        }
      }
    }
  }

  /// The wordings of all sentences.
  var wordings: [Symbol] { document.wordings }

  /// The text of a sentence.
  func text(_ sentence: Int) -> ArraySlice<UInt8> { document.bytes[document.byteRange(ofSentence: sentence)] }

  /// The text of a cell.
  func text(_ cell: TableSet.Cell) -> ArraySlice<UInt8> {
    let last = document.byteRange(ofSentence: cell.sentences.upperBound - 1)
    return document.bytes[
      document.byteRange(ofSentence: cell.sentences.lowerBound).lowerBound..<last.upperBound]
  }

  /// The fingerprint of what a cell says.
  func fingerprint(_ cell: TableSet.Cell) -> UInt64 {
    var print = Fingerprint()
    for sentence in cell.sentences { print.add(UInt64(wordings[sentence].id) + 1) }
    return print.value
  }

  /// Whether a cell holds nothing but figures and marks.
  func isBare(_ cell: TableSet.Cell) -> Bool {
    cell.sentences.count == 1 && isBare[cell.sentences.lowerBound]
  }

  private static func isBare(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if NumberLabel.leading(in: text)?.length == text.count { return true }
    var position = 0
    while position < text.count {
      switch script(of: nextScalar(text, &position)) {
      case .digit, .space, .punctuation, .other: continue
      case .kanji, .hiragana, .katakana, .latin: return false
      }
    }
    return true
  }
}
