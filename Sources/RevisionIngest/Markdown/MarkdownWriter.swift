import RevisionModel
import RevisionText

/// Writes paragraphs of Markdown as blocks, without their marks, and keeps the marks.
struct MarkdownWriter {
  var builder: SourceBuilder
  /// Every mark that was left out, blanks between them.
  private(set) var marks: [UInt8] = []
  private(set) var firstMarkLine = 1
  /// The blocks that are links to places in the same text and nothing else, ascending.
  private(set) var innerLinks: [Int] = []
  /// The blocks of paragraphs whose first line is a link to a place in the same text or to a file beside it.
  private(set) var leads: [Int] = []
  let elements = ElementTable()
  /// Elements of HTML that are open and say what their text is.
  private var openElements: [(role: ElementRole, kind: Block.Kind, cell: TableCell?)] = []
  /// The tables of HTML that are open, and how many tables there were so far.
  private var grids: [TableGrid] = []
  private var tableCount = 0
  /// Bytes written when the open block began; `nil` outside of a block.
  private var blockStart: Int?
  private var line = 1

  init(builder: SourceBuilder) { self.builder = builder }

  /// Keeps what was left out.
  mutating func remove(_ bytes: some Sequence<UInt8>, line: Int) {
    if marks.isEmpty { firstMarkLine = line } else { marks.append(0x20) }
    marks.append(contentsOf: bytes)
  }

  /// Forgets elements that were never closed: a heading stands in none of them.
  mutating func closeElements() {
    openElements = []
    grids = []
  }

  /// The grid of a table that begins.
  mutating func beginTable() -> TableGrid {
    tableCount += 1
    return TableGrid(number: tableCount - 1)
  }

  /// Writes a paragraph.
  mutating func write(_ paragraph: MarkdownParagraph) {
    var paragraph = paragraph
    let firstBlock = builder.blocks.count
    paragraph.bytes.withUnsafeBufferPointer { text in
      let found =
        paragraph.isVerbatim
        ? [] : InlineMarks.find(in: text, 0..<text.count, elements: elements, isHTML: paragraph.isHTML)
      paragraph.layout.emphasised = isEmphasised(text, found)
      var reader = ParagraphReader(paragraph: paragraph, marks: found)
      for mark in found where mark.range.upperBound > reader.position {
        writeText(text, reader.position..<max(reader.position, mark.range.lowerBound), &reader)
        // Only what an earlier mark has not covered: brackets of a link may stand inside the target of another.
        let rest = max(reader.position, mark.range.lowerBound)..<mark.range.upperBound
        remove(text[rest].filter { $0 != MarkdownParagraph.hardBreak }, line: reader.line)
        reader.pass(rest.upperBound)
        apply(mark.replacement, text, &reader)
      }
      writeText(text, reader.position..<text.count, &reader)
      endBlock(&reader)
    }
    let isLink = builder.blocks.count > firstBlock && paragraph.isInnerLink
    let written = (firstBlock..<builder.blocks.count).filter { !builder.blocks[$0].isSetAside }
    if isLink { innerLinks.append(contentsOf: written) }
    if !isLink, paragraph.beginsAsLink { leads.append(contentsOf: written) }
  }

  private mutating func apply(
    _ replacement: InlineMark.Replacement, _ text: UnsafeBufferPointer<UInt8>, _ reader: inout ParagraphReader
  ) {
    switch replacement {
    case .nothing: break
    case .scalar(let scalar):
      var bytes: [UInt8] = []
      appendScalar(scalar, to: &bytes)
      bytes.withUnsafeBufferPointer { appendRun($0, &reader) }
    case .lineBreak:
      reader.pendingBreak = .hard
      reader.lookAhead(text)
    case .tag(let role, let isEnd):
      endBlock(&reader)
      follow(role, isEnd: isEnd)
    }
  }

  /// Writes a stretch without marks, line by line.
  private mutating func writeText(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ reader: inout ParagraphReader
  ) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = text[index]
      if byte == MarkdownParagraph.softBreak || byte == MarkdownParagraph.hardBreak {
        appendRun(UnsafeBufferPointer(rebasing: text[start..<index]), &reader)
        reader.pass(index + 1)
        let kind: LineBreak = byte == MarkdownParagraph.hardBreak ? .hard : .soft
        if reader.pendingBreak != .hard { reader.pendingBreak = kind }
        reader.lookAhead(text)
        start = index + 1
      }
      index += 1
    }
    appendRun(UnsafeBufferPointer(rebasing: text[start..<range.upperBound]), &reader)
    reader.pass(range.upperBound)
  }

  /// Appends text without line ends, and what the line break before it comes to.
  private mutating func appendRun(_ run: UnsafeBufferPointer<UInt8>, _ reader: inout ParagraphReader) {
    var run = run
    if blockStart == nil || reader.pendingBreak != .none {
      let white = trimmingWhite(run, 0, run.count)
      if white.isEmpty { return }
      if blockStart == nil {
        reader.indent = displayWidth(of: UnsafeBufferPointer(rebasing: run[..<white.lowerBound]))
      }
      run = UnsafeBufferPointer(rebasing: run[white.lowerBound...])
    }
    if run.isEmpty { return }
    if blockStart != nil, reader.pendingBreak != .none { join(run, &reader) }
    reader.pendingBreak = .none
    if blockStart == nil {
      builder.begin(onLine: reader.line)
      blockStart = builder.count
      reader.isItem = isItem(run, reader.paragraph)
    }
    builder.append(run, line: reader.line)
  }

  /// Joins a line to the one before it, or ends the block between them.
  private mutating func join(_ run: UnsafeBufferPointer<UInt8>, _ reader: inout ParagraphReader) {
    if reader.nextLine.withUnsafeBufferPointer({ splits($0, reader) }) {
      endBlock(&reader)
      reader.paragraph.layout.blankBefore = false
      return
    }
    let sides = (isUnspaced(builder.lastScalar), isUnspaced(firstScalar(run, 0..<run.count)))
    // A break that was meant keeps words apart that wrapping would not have parted.
    let isJoint = reader.pendingBreak == .hard ? sides.0 && sides.1 : sides.0 || sides.1
    if !isJoint { builder.append(0x20) }
  }

  /// Whether a line of a paragraph begins a block of its own: one that begins with a bullet or a number, and one behind
  /// a break that was meant, if a sentence ends there or the line says where something is from. Headings and captions
  /// are one unit; a cell may hold a list.
  private func splits(_ line: UnsafeBufferPointer<UInt8>, _ reader: ParagraphReader) -> Bool {
    if line.isEmpty { return false }
    let isMeant = reader.pendingBreak == .hard
    return switch kind(reader) {
    case .heading, .caption: false
    case .cell: isMeant && (beginsAnew(line) || beginsAside(line))
    default: beginsAnew(line) || isMeant && (builder.endsSentence || beginsAside(line))
    }
  }

  /// Whether a line begins with a bullet or with a number as labels alone are written.
  private func beginsAnew(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    switch opening(run, 0..<run.count) {
    case .text: false
    case .bullet: true
    case .label(let strength, _): strength == .strong
    }
  }

  private func isItem(_ run: UnsafeBufferPointer<UInt8>, _ paragraph: MarkdownParagraph) -> Bool {
    paragraph.kind == .paragraph && leadingBullet(run, 0..<run.count) != nil
  }

  private func kind(_ reader: ParagraphReader) -> Block.Kind {
    if let element = openElements.last { return element.kind }
    return reader.isItem ? .item : reader.paragraph.kind
  }

  private mutating func endBlock(_ reader: inout ParagraphReader) {
    reader.pendingBreak = .none
    guard let start = blockStart else { return }
    blockStart = nil
    var layout = reader.paragraph.layout
    layout.depth += openElements.isEmpty ? 0 : 1
    layout.indent += reader.indent
    if let cell = openElements.last?.cell { layout.cell = cell }
    if layout.blankBefore { builder.noteBlankAfter() }
    var kind = kind(reader)
    if kind == .paragraph, builder.endsAsCaption(from: start) { kind = .caption }
    builder.end(kind, from: start, layout: layout)
    reader.isItem = false
    reader.paragraph.layout.blankBefore = reader.paragraph.isHTML
  }

  /// Opens or closes an element that says what its text is.
  private mutating func follow(_ role: ElementRole, isEnd: Bool) {
    let kind: Block.Kind
    switch role {
    case .cell: kind = .cell
    case .item: kind = .item
    case .caption: kind = .caption
    case .note: kind = .note
    default:
      if let level = role.headingLevel {
        kind = .heading(level: level)
      } else {
        return followTable(role, isEnd: isEnd)
      }
    }
    if isEnd {
      if let place = openElements.lastIndex(where: { $0.role == role }) {
        openElements.removeSubrange(place...)
      }
    } else if openElements.count < deepestElement {
      let cell = role == .cell && !grids.isEmpty ? grids[grids.count - 1].takeCell() : openElements.last?.cell
      openElements.append((role, kind, cell))
    }
  }

  /// Begins or ends a table or a row. The end of a table ends the cells that were left open in it.
  private mutating func followTable(_ role: ElementRole, isEnd: Bool) {
    switch (role, isEnd) {
    case (.table, false) where grids.count < deepestElement: grids.append(beginTable())
    case (.table, true):
      _ = grids.popLast()
      openElements.removeAll { $0.role == .cell }
    case (.row, false) where !grids.isEmpty: grids[grids.count - 1].beginRow()
    default: break
    }
  }

  /// Whether a paragraph is one stretch of bold text from end to end.
  private func isEmphasised(_ text: UnsafeBufferPointer<UInt8>, _ marks: [InlineMark]) -> Bool {
    let bold = marks.filter {
      $0.range.count == 2 && (text[$0.range.lowerBound] == 0x2A || text[$0.range.lowerBound] == 0x5F)
    }
    return bold.count == 2 && bold[0].range.lowerBound == 0 && bold[1].range.upperBound == text.count
  }
}

/// How many bytes of a line tell what it begins with.
private let longestOpening = 160

/// Elements of HTML deeper than this say nothing more about their text.
private let deepestElement = 64

/// A line end inside a paragraph.
enum LineBreak {
  case none
  /// As the text was wrapped.
  case soft
  /// As it was meant.
  case hard
}

/// A place in a paragraph that is being written.
struct ParagraphReader {
  var paragraph: MarkdownParagraph
  var position = 0
  /// Columns of white space in front of the block's text.
  var indent = 0
  var pendingBreak = LineBreak.none
  var isItem = false
  /// What the line behind the pending break begins with, marks left out.
  private(set) var nextLine: [UInt8] = []
  private let marks: [InlineMark]
  /// The first mark that is not passed yet.
  private var nextMark = 0
  private var next = 0

  init(paragraph: MarkdownParagraph, marks: [InlineMark]) {
    self.paragraph = paragraph
    self.marks = marks
  }

  /// Reads ahead what the line at `position` begins with: its marks are taken away one after the other, and a number may
  /// stand on both sides of one (`2\.`). O(`longestOpening`) and the marks passed.
  mutating func lookAhead(_ text: UnsafeBufferPointer<UInt8>) {
    nextLine.removeAll(keepingCapacity: true)
    while nextMark < marks.count, marks[nextMark].range.upperBound <= position { nextMark += 1 }
    var mark = nextMark
    var index = position
    // Whole characters, so that what is read can be decoded.
    while index < text.count, nextLine.count < longestOpening || text[index] & 0xC0 == 0x80 {
      if mark < marks.count, marks[mark].range.lowerBound <= index {
        guard marks[mark].range.upperBound > index else {
          mark += 1
          continue
        }
        switch marks[mark].replacement {
        case .nothing: break
        case .scalar(let scalar): appendScalar(scalar, to: &nextLine)
        case .lineBreak, .tag: return
        }
        index = marks[mark].range.upperBound
        mark += 1
        continue
      }
      let byte = text[index]
      if byte == MarkdownParagraph.softBreak || byte == MarkdownParagraph.hardBreak { return }
      let white = nextLine.isEmpty ? whiteLength(text, at: index, end: text.count) : 0
      if white == 0 { nextLine.append(byte) }
      index += max(white, 1)
    }
  }

  /// The line of the input at `position`.
  var line: Int { paragraph.starts[max(0, next - 1)].line }

  /// Moves on to `position`.
  mutating func pass(_ position: Int) {
    self.position = position
    while next < paragraph.starts.count, paragraph.starts[next].offset <= position { next += 1 }
  }
}
