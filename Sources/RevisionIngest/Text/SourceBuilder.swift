import RevisionModel
import RevisionText

/// Builds a `Source` block after block, so that the blocks tile the bytes and the line map stays true.
struct SourceBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var lines = LineMap()
  private(set) var pages = LineMap()
  private(set) var cells: [TableCell] = []
  var diagnostics: [Diagnostic] = []
  private var latestLine = 1
  private var latestPage = 1
  /// The last block that is text of the edition.
  private var latestContent: Int?

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Bytes written so far.
  var count: Int { bytes.count }

  /// Begins a block: sets it off from the block before it by one line end, which belongs to no sentence.
  mutating func begin(onLine line: Int) {
    if !bytes.isEmpty {
      bytes.append(0x0A)
      blocks.append(Block(.separator, (bytes.count - 1)..<bytes.count))
    }
    note(line)
  }

  /// Appends text that stands on `line` of the input, and on `page` where it has pages, to the block that was begun.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, line: Int, page: Int? = nil) {
    note(line)
    if let page {
      latestPage = max(latestPage, page)
      pages.append(offset: bytes.count, line: latestPage)
    }
    bytes.append(contentsOf: text)
  }

  /// Enters a line in the map. A running header inside of a paragraph is written behind it and counts as standing on
  /// the paragraph's last line: the map is monotone.
  private mutating func note(_ line: Int) {
    latestLine = max(latestLine, line)
    lines.append(offset: bytes.count, line: latestLine)
  }

  /// Appends one byte to the block that was begun.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Takes the last bytes of the block that was begun back.
  mutating func removeLast(bytes count: Int) { bytes.removeLast(count) }

  /// Ends the block that was begun where `start` bytes had been written; an empty one leaves no trace but the
  /// line end before it.
  mutating func end(_ kind: Block.Kind, from start: Int, layout: Layout = Layout()) {
    guard start < bytes.count else { return }
    if isUnseen(from: start) {
      blocks.append(Block(.separator, start..<bytes.count))
      let unseen = String(decoding: bytes[start...], as: UTF8.self)
      diagnostics.append(Diagnostic(.markupMarks, line: latestLine, text: unseen))
      return
    }
    blocks.append(
      Block(
        kind, start..<bytes.count, depth: layout.depth, indent: layout.indent,
        blankBefore: layout.blankBefore,
        blankAfter: layout.blankAfter, emphasised: layout.emphasised, page: layout.page,
        setting: layout.setting))
    if var cell = layout.cell {
      cell.position = UInt32(start)
      cells.append(cell)
    }
    if !blocks[blocks.count - 1].isSetAside { latestContent = blocks.count - 1 }
  }

  /// Whether nothing but characters that are not seen was written from `start` on. O(length of those it begins with).
  private func isUnseen(from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var position = start
      while position < text.count {
        let scalar = nextScalar(text, &position)
        if !isInvisible(scalar), !isWhite(scalar) { return false }
      }
      return true
    }
  }

  /// Says in which column a placed cell stands.
  mutating func setColumn(_ column: Int, ofCell cell: Int) { cells[cell].column = UInt32(column) }

  /// Says of the last block of text that a blank line follows.
  mutating func noteBlankAfter() {
    if let latestContent { blocks[latestContent].blankAfter = true }
  }

  /// Sets a block aside after the fact, with its text in a diagnostic.
  mutating func setAside(_ block: Int, as kind: Block.Kind, _ code: Diagnostic.Code) {
    blocks[block].kind = kind
    let range = blocks[block].range
    diagnostics.append(
      Diagnostic(
        code, line: lines.line(at: range.lowerBound), text: String(decoding: bytes[range], as: UTF8.self)))
  }

  /// The scalar that was written last; a line feed when nothing was.
  var lastScalar: UInt32 {
    if bytes.isEmpty { return 0x0A }
    return bytes.withUnsafeBufferPointer { text in
      var position = text.count
      return previousScalar(text, &position)
    }
  }

  /// Whether what was written last ends a sentence.
  var endsSentence: Bool { bytes.withUnsafeBufferPointer { endsClosed($0, 0..<$0.count) } }

  /// Whether what was written from `start` on is the caption of a figure or a table.
  func endsAsCaption(from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { isCaption($0, start..<$0.count) }
  }

  /// What was built.
  func source(_ format: Source.Format, encoding: String) -> Source {
    Source(
      bytes: bytes, blocks: blocks, lines: lines, pages: pages, cells: cells, format: format,
      encoding: encoding,
      diagnostics: diagnostics)
  }
}

/// How a block stands on the page.
struct Layout: Equatable {
  var depth = 0
  var indent = 0
  var blankBefore = false
  var blankAfter = false
  var emphasised = false
  var page: Int?
  /// How its first line is set; heavy only where all of its lines are.
  var setting = LineSetting()
  /// Its place in a table.
  var cell: TableCell?
}
