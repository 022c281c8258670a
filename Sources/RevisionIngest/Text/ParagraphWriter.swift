import RevisionModel
import RevisionText

/// Writes lines as blocks: wrapped lines joined to paragraphs and items, table rows as cells, and what is set aside.
struct ParagraphWriter {
  let text: UnsafeBufferPointer<UInt8>
  let wrapping: Wrapping?
  let hasPages: Bool
  var builder: SourceBuilder
  private var open: OpenParagraph?
  private var openStart = 0
  private var openLayout = Layout()
  /// Lines that were set aside inside of the open paragraph: they follow it.
  private var waiting: [PrintedLine] = []
  /// The line before, whatever it was.
  private var previous: PrintedLine?

  init(_ text: UnsafeBufferPointer<UInt8>, wrapping: Wrapping?, hasPages: Bool, builder: SourceBuilder) {
    self.text = text
    self.wrapping = wrapping
    self.hasPages = hasPages
    self.builder = builder
  }

  /// Takes the next line.
  mutating func take(_ line: PrintedLine) {
    switch line.role {
    case .body: takeBody(line)
    case .tableRow: takeRow(line)
    case .contents, .rule, .pageNumber, .runningHeader:
      if line.role == .contents || line.role == .rule { close() }
      if open == nil { setAside(line) } else { waiting.append(line) }
    }
    previous = line
  }

  /// Ends the last paragraph.
  mutating func finish() {
    close()
    builder.noteBlankAfter()
  }

  private mutating func takeBody(_ line: PrintedLine) {
    if let paragraph = open, paragraph.margin == nil, isOnlyMark(text, paragraph.first.range),
      line.blanks <= 1,
      case .text = opening(text, line.range)
    {
      join(line)
      return
    }
    if let paragraph = open, let wrapping {
      let crossesPage = !waiting.isEmpty || paragraph.last.page != line.page
      if continues(paragraph, line, crossesPage: crossesPage, text: text, wrapping: wrapping) {
        join(line)
        return
      }
    }
    close()
    begin(line)
  }

  private mutating func begin(_ line: PrintedLine) {
    let isHanging = wrapping != nil && opening(text, line.range) != .text
    openLayout = layout(of: line)
    builder.begin(onLine: Int(line.number))
    openStart = builder.count
    builder.append(UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number))
    open = OpenParagraph(first: line, last: line, isHanging: isHanging)
  }

  private mutating func join(_ line: PrintedLine) {
    guard let last = open?.last else { return }
    let lastCharacter = lastScalar(text, last.range)
    let isHyphenated = lastCharacter == 0x2D && isLetterBeforeHyphen(last.range)
    let isSpaced = !isUnspaced(lastCharacter) && !isUnspaced(firstScalar(text, line.range))
    let isBehindMark = open?.margin == nil && isOnlyMark(text, last.range)
    if (isSpaced && !isHyphenated) || isBehindMark { builder.append(0x20) }
    builder.append(UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number))
    if open?.margin == nil { open?.margin = Int(line.indent) }
    open?.last = line
  }

  /// Whether a hyphen at the end of a line is part of a word. It is kept, for it may be part of its spelling.
  private func isLetterBeforeHyphen(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    let byte = text[range.upperBound - 2] | 0x20
    return byte >= 0x61 && byte <= 0x7A
  }

  private mutating func close() {
    guard let paragraph = open else { return }
    var kind = Block.Kind.paragraph
    if leadingBullet(text, paragraph.first.range) != nil { kind = .item }
    if paragraph.margin == nil, isCaption(text, paragraph.first.range) { kind = .caption }
    builder.end(kind, from: openStart, layout: openLayout)
    open = nil
    let lines = waiting
    waiting = []
    for line in lines { setAside(line) }
  }

  private mutating func takeRow(_ line: PrintedLine) {
    close()
    var layout = layout(of: line)
    layout.depth = 1
    for cell in cells(text, line.range) {
      builder.begin(onLine: Int(line.number))
      let start = builder.count
      builder.append(UnsafeBufferPointer(rebasing: text[cell]), line: Int(line.number))
      builder.end(.cell, from: start, layout: layout)
      layout.blankBefore = false
    }
  }

  private mutating func setAside(_ line: PrintedLine) {
    if line.blanks > 0 { builder.noteBlankAfter() }
    let (kind, code): (Block.Kind, Diagnostic.Code) =
      switch line.role {
      case .pageNumber: (.pageNumber, .pageNumber)
      case .runningHeader: (.runningHeader, .runningHeader)
      case .rule: (.separator, .markupMarks)
      default: (.contents, .contentsList)
      }
    builder.begin(onLine: Int(line.number))
    let start = builder.count
    builder.append(UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number))
    builder.end(kind, from: start, layout: Layout(indent: Int(line.indent), page: page(of: line)))
    builder.diagnostics.append(
      Diagnostic(code, line: Int(line.number), text: String(decoding: text[line.range], as: UTF8.self)))
  }

  /// How a block stands that begins with `line`; what stands before it learns of the blank between them.
  private mutating func layout(of line: PrintedLine) -> Layout {
    let isFirst = previous == nil
    let isAfterFurniture =
      switch previous?.role {
      case .pageNumber, .runningHeader, .rule: true
      default: false
      }
    let blankBefore = isFirst || isAfterFurniture || line.blanks > 0 || previous?.page != line.page
    if blankBefore { builder.noteBlankAfter() }
    return Layout(indent: Int(line.indent), blankBefore: blankBefore, page: page(of: line))
  }

  private func page(of line: PrintedLine) -> Int? { hasPages ? Int(line.page) : nil }
}
