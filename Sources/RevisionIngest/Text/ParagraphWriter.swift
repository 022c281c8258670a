import RevisionModel
import RevisionText

/// Writes lines as blocks: wrapped lines joined to paragraphs and items, table rows as cells, and what is set aside.
struct ParagraphWriter {
  let text: UnsafeBufferPointer<UInt8>
  let wrapping: Wrapping?
  let hyphenation: Hyphenation
  let hasPages: Bool
  private let settings: [LineSetting]
  /// What most of the text is set in.
  private let bodySetting: LineSetting
  var builder: SourceBuilder
  private var open: OpenParagraph?
  private var openStart = 0
  private var openLayout = Layout()
  /// Lines that were set aside inside of the open paragraph, and notes: they follow it.
  private var waiting: [PrintedLine] = []
  /// The line before, whatever it was.
  private var previous: PrintedLine?
  /// The table whose rows are being written, and how many there were before it.
  private var table: TextTable?
  private var tableCount = 0
  /// The hyphens that were taken out where a parted word was joined, and the line of the first.
  private var hyphens = (line: 0, text: "")

  init(
    _ text: UnsafeBufferPointer<UInt8>, wrapping: Wrapping?, hyphenation: Hyphenation, hasPages: Bool,
    settings: [LineSetting], body: LineSetting, builder: SourceBuilder
  ) {
    self.text = text
    self.wrapping = wrapping
    self.hyphenation = hyphenation
    self.hasPages = hasPages
    self.settings = settings
    bodySetting = body
    self.builder = builder
  }

  /// Takes the next line.
  mutating func take(_ line: PrintedLine) {
    if line.role != .tableRow || line.blanks > 1 { closeTable() }
    switch line.role {
    case .body: takeBody(line)
    case .tableRow: takeRow(line)
    case .note: waiting.append(line)
    case .contents, .rule, .pageNumber, .runningHeader:
      if line.role == .contents || line.role == .rule { close() }
      if open == nil && waiting.isEmpty { setAside(line) } else { waiting.append(line) }
    }
    previous = line
  }

  /// Ends the last paragraph.
  mutating func finish() {
    close()
    closeTable()
    builder.noteBlankAfter()
    guard !hyphens.text.isEmpty else { return }
    builder.diagnostics.append(Diagnostic(.hyphens, line: hyphens.line, text: hyphens.text))
  }

  private mutating func takeBody(_ line: PrintedLine) {
    if let open, belongs(line, to: open) { return join(line) }
    close()
    begin(line)
  }

  /// Whether a line goes on with the open paragraph: said so, behind a mark that stands alone, by its type, or as wrapped lines do.
  private func belongs(_ line: PrintedLine, to paragraph: OpenParagraph) -> Bool {
    if line.goesOn { return true }
    if paragraph.margin == nil, line.blanks <= 1, isOnlyMark(text, paragraph.first.range),
      case .text = opening(text, line.range)
    {
      return true
    }
    switch joint(
      openLayout.setting, setting(of: line), body: bodySetting,
      isClosed: { endsClosed(text, paragraph.last.range) })
    {
    case .sameHeading where waiting.isEmpty && opensNothing(line): return true
    case .apart: return false
    case .sameHeading, .open: break
    }
    guard let wrapping else { return false }
    let crossesPage = !waiting.isEmpty || paragraph.last.page != line.page
    return continues(paragraph, line, crossesPage: crossesPage, text: text, wrapping: wrapping)
  }

  private mutating func begin(_ line: PrintedLine) {
    let isHanging = wrapping != nil && opening(text, line.range) != .text
    openLayout = layout(of: line)
    builder.begin(onLine: Int(line.number))
    openStart = builder.count
    builder.append(
      UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number), page: page(of: line))
    open = OpenParagraph(first: line, last: line, isHanging: isHanging)
  }

  private mutating func join(_ line: PrintedLine) {
    guard let last = open?.last else { return }
    let lastCharacter = lastScalar(text, last.range)
    // A soft hyphen counts for nothing and stays.
    let isHyphenated = lastCharacter == 0xAD || trailingHyphen(text, last.range) != nil
    if isHyphenated, hyphenation.dropsHyphen(last.range, line.range) {
      builder.removeLast(bytes: lastCharacter == 0x2D ? 1 : 3)
      if hyphens.text.isEmpty { hyphens.line = Int(last.number) }
      hyphens.text += lastCharacter == 0x2D ? "-" : "\u{2010}"
    }
    let isSpaced = breakIsSpace(text, last.range, line.range, inJapanese: wrapping?.isJapanese ?? false)
    let isBehindMark = open?.margin == nil && isOnlyMark(text, last.range)
    if (isSpaced && !isHyphenated) || isBehindMark { builder.append(0x20) }
    builder.append(
      UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number), page: page(of: line))
    if open?.margin == nil { open?.margin = Int(line.indent) }
    open?.last = line
    // A paragraph that begins with a phrase in bold is not in bold.
    let setting = setting(of: line)
    if setting.size > 0, !setting.isHeavy { openLayout.setting.isHeavy = false }
  }

  private mutating func close() {
    defer { writeWaiting() }
    guard let paragraph = open else { return }
    var kind = Block.Kind.paragraph
    if leadingBullet(text, paragraph.first.range) != nil { kind = .item }
    if paragraph.margin == nil, isCaption(text, paragraph.first.range) { kind = .caption }
    builder.end(kind, from: openStart, layout: openLayout)
    open = nil
  }

  /// Writes what waited for the end of the paragraph: furniture of the page and notes.
  private mutating func writeWaiting() {
    let lines = waiting
    waiting = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      guard line.role == .note else {
        setAside(line)
        continue
      }
      if start == nil { start = beginNote(line) }
      builder.append(
        UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number), page: page(of: line))
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if let next, next.role == .note, noteMark(text, next.range) == nil {
        let inJapanese = wrapping?.isJapanese ?? false
        if breakIsSpace(text, line.range, next.range, inJapanese: inJapanese) { builder.append(0x20) }
      } else if let begun = start {
        builder.end(.note, from: begun, layout: Layout(indent: Int(line.indent), page: page(of: line)))
        start = nil
      }
    }
  }

  private mutating func beginNote(_ line: PrintedLine) -> Int {
    builder.begin(onLine: Int(line.number))
    return builder.count
  }

  private mutating func takeRow(_ line: PrintedLine) {
    close()
    var layout = layout(of: line)
    layout.depth = 1
    var row = table ?? TextTable(number: tableCount)
    row.beginRow()
    var end = (offset: line.range.lowerBound, column: Int(line.indent))
    for cell in cells(text, line.range) {
      let start = end.column + columns(end.offset..<cell.lowerBound)
      end = (cell.upperBound, start + columns(cell))
      builder.begin(onLine: Int(line.number))
      layout.cell = row.takeCell(builder.cells.count, columns: start..<end.column)
      let offset = builder.count
      builder.append(UnsafeBufferPointer(rebasing: text[cell]), line: Int(line.number), page: page(of: line))
      builder.end(.cell, from: offset, layout: layout)
      layout.blankBefore = false
    }
    table = row
  }

  /// Gives the cells of the table that ends their columns.
  private mutating func closeTable() {
    guard let table else { return }
    table.placeCells { builder.setColumn($1, ofCell: $0) }
    tableCount += 1
    self.table = nil
  }

  /// The display columns that a stretch takes up.
  private func columns(_ range: Range<Int>) -> Int {
    text[range].count { $0 == 0x09 } * 8 + displayWidth(of: UnsafeBufferPointer(rebasing: text[range]))
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
    builder.append(
      UnsafeBufferPointer(rebasing: text[line.range]), line: Int(line.number), page: page(of: line))
    builder.end(kind, from: start, layout: Layout(indent: Int(line.indent), page: page(of: line)))
    builder.diagnostics.append(
      Diagnostic(code, line: Int(line.number), text: String(decoding: text[line.range], as: UTF8.self)))
  }

  /// How a block stands that begins with `line`; what stands before it learns of the blank between them.
  private mutating func layout(of line: PrintedLine) -> Layout {
    let isFirst = previous == nil
    let isAfterFurniture =
      switch previous?.role {
      case .pageNumber, .runningHeader, .rule, .note: true
      default: false
      }
    let blankBefore = isFirst || isAfterFurniture || line.blanks > 0 || previous?.page != line.page
    if blankBefore { builder.noteBlankAfter() }
    return Layout(
      indent: Int(line.indent), blankBefore: blankBefore, page: page(of: line), setting: setting(of: line))
  }

  private func setting(of line: PrintedLine) -> LineSetting {
    let index = Int(line.number) - 1
    return index < settings.count ? settings[index] : LineSetting()
  }

  /// Whether a line begins with no number and no bullet that would begin something new.
  private func opensNothing(_ line: PrintedLine) -> Bool {
    switch opening(text, line.range) {
    case .text: true
    case .label(let strength, _): strength <= .weak
    case .bullet: false
    }
  }

  private func page(of line: PrintedLine) -> Int? { hasPages ? Int(line.page) : nil }
}
