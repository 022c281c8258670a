import RevisionModel
import RevisionText

/// Reads the lines of Markdown into paragraphs, headings, items, cells and notes.
struct MarkdownReader {
  let text: UnsafeBufferPointer<UInt8>
  let lines: [TextLine]
  var writer: MarkdownWriter
  private var open: MarkdownParagraph?
  /// Columns at which the text of each open list begins.
  private var lists: [Int] = []
  private var fence: (stroke: UInt8, count: Int)?
  /// Whether what is indented belongs to the note before it.
  private var isInNote = false
  private var hasBlankBefore = true
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>, lines: [TextLine], builder: SourceBuilder) {
    self.text = text
    self.lines = lines
    writer = MarkdownWriter(builder: builder)
  }

  /// Reads all lines.
  mutating func readAll() {
    skipFrontMatter()
    while position < lines.count {
      let line = markdownLine(position)
      position += 1
      if let fence { takeCode(line, fence) } else { take(line) }
    }
    close()
    writer.builder.noteBlankAfter()
  }

  private mutating func markdownLine(_ index: Int) -> MarkdownLine {
    var marks: [Range<Int>] = []
    let line = MarkdownLine(text, lines[index]) { marks.append($0) }
    for mark in marks { writer.remove(text[mark], line: line.number) }
    return line
  }

  /// Passes over the fields between two lines of dashes at the head of a file.
  private mutating func skipFrontMatter() {
    guard let first = lines.first, isDashes(first) else { return }
    guard let end = lines.dropFirst().prefix(200).firstIndex(where: isDashes) else { return }
    for line in lines[...end] where !line.isBlank {
      writer.remove(text[line.textStart..<line.textEnd], line: line.number)
    }
    position = end + 1
  }

  private func isDashes(_ line: TextLine) -> Bool {
    text[line.textStart..<line.textEnd].elementsEqual(Array("---".utf8))
  }

  private mutating func take(_ line: MarkdownLine) {
    if line.isBlank {
      close()
      hasBlankBefore = true
      return
    }
    if open?.isHTML == true {
      open?.append(text, line.range, line: line.number, isHardBreak: false)
      return
    }
    if isAttributeList(line.range) {
      writer.remove(text[line.range], line: line.number)
      return
    }
    if takeTable(line) { return }
    takeStart(line)
  }

  /// Whether a line is what kramdown calls an inline attribute list, `{: .note lang="ja" }`: a word to a program.
  private func isAttributeList(_ range: Range<Int>) -> Bool {
    range.count >= 3 && text[range.lowerBound] == UInt8(ascii: "{")
      && text[range.lowerBound + 1] == UInt8(ascii: ":") && text[range.upperBound - 1] == UInt8(ascii: "}")
  }

  private mutating func takeStart(_ line: MarkdownLine) {
    switch markdownStart(text, line.range) {
    // Indented as code is, outside of any list.
    case .heading where line.indent >= 4 && lists.isEmpty: takeText(line)
    case .heading(let level, let title): takeHeading(line, level: level, title: title)
    case .underline(let level): takeUnderline(line, level: level)
    case .rule:
      close()
      writer.remove(text[line.range], line: line.number)
    case .fence(let stroke, let count):
      close()
      fence = (stroke, count)
      writer.remove(text[line.range], line: line.number)
    case .bullet(let length): takeItem(line, markLength: length, isText: false)
    case .number(let length):
      let isOrdinary = open != nil && lists.isEmpty && text[line.range.lowerBound] != UInt8(ascii: "1")
      if isOrdinary { takeText(line) } else { takeItem(line, markLength: length, isText: true) }
    case .text: takeText(line)
    }
  }

  private mutating func takeHeading(_ line: MarkdownLine, level: Int, title: Range<Int>) {
    close()
    lists = []
    isInNote = false
    writer.closeElements()
    writer.remove(
      text[line.range.lowerBound..<title.lowerBound].filter { $0 == UInt8(ascii: "#") }, line: line.number)
    let closing = text[title.upperBound..<line.range.upperBound].filter { $0 > 0x20 }
    if !closing.isEmpty { writer.remove(closing, line: line.number) }
    begin(.heading(level: level), line, title)
    close()
  }

  /// A line of `=` or `-` makes a heading of the line above it, but not of a sentence or of several lines: there it is a
  /// rule that someone drew too close.
  private mutating func takeUnderline(_ line: MarkdownLine, level: Int) {
    let isTitle =
      open.map { paragraph in
        paragraph.starts.count == 1 && paragraph.kind == .paragraph
          && !paragraph.bytes.withUnsafeBufferPointer { endsClosed($0, 0..<$0.count) }
      } ?? false
    if isTitle { open?.kind = .heading(level: level) }
    close()
    if isTitle { lists = [] }
    writer.remove(text[line.range], line: line.number)
  }

  private mutating func takeItem(_ line: MarkdownLine, markLength: Int, isText: Bool) {
    close()
    isInNote = isInNote && line.indent >= 2
    while let last = lists.last, line.indent < last { lists.removeLast() }
    lists.append(line.indent + markLength)
    var rest = line
    rest.range = (line.range.lowerBound + markLength)..<line.range.upperBound
    if isText {
      begin(.item, line, line.range)
      return
    }
    writer.remove(text[line.range.lowerBound..<(line.range.lowerBound + 1)], line: line.number)
    rest.indent += markLength
    skipTaskBox(&rest)
    switch markdownStart(text, rest.range) {
    case .bullet where lists.count < deepestList, .heading, .fence: takeStart(rest)
    default: begin(.item, rest, rest.range)
    }
  }

  /// `[ ]` or `[x]` at the beginning of an item is a mark.
  private mutating func skipTaskBox(_ line: inout MarkdownLine) {
    let start = line.range.lowerBound
    guard line.range.count > 3, text[start] == UInt8(ascii: "["), text[start + 2] == UInt8(ascii: "]"),
      text[start + 3] == 0x20, [0x20, 0x78, 0x58].contains(text[start + 1])
    else { return }
    writer.remove(text[start..<(start + 3)], line: line.number)
    line.range = (start + 4)..<line.range.upperBound
  }

  private mutating func takeText(_ line: MarkdownLine) {
    if let paragraph = open, line.quotes > paragraph.quotes { close() }
    // Definitions stand line under line.
    if open?.kind == .note, text[line.range.lowerBound] == UInt8(ascii: "[") { close() }
    if open != nil {
      append(line, line.range)
      return
    }
    if hasBlankBefore { while let last = lists.last, line.indent < last { lists.removeLast() } }
    isInNote = isInNote && line.indent >= 2
    if isInNote { return begin(.note, line, line.range) }
    if takeDefinition(line) { return }
    let isHTML = beginsHTML(line)
    begin(lists.isEmpty ? .paragraph : .item, line, line.range)
    open?.isHTML = isHTML
  }

  /// Whether a line begins with a tag that sets blocks apart, or with a comment.
  private func beginsHTML(_ line: MarkdownLine) -> Bool {
    guard text[line.range.lowerBound] == UInt8(ascii: "<") else { return false }
    guard let first = InlineMarks.leadingTag(in: text, line.range, elements: writer.elements) else {
      // A comment may end on a later line.
      return text[line.range].starts(with: Array("<!--".utf8))
    }
    if case .tag = first.replacement { return true }
    return text[first.range].starts(with: Array("<!--".utf8))
  }

  /// A definition of a link (`[name]: address`) is a mark as a whole; one of a note (`[^1]: text`) is a note.
  private mutating func takeDefinition(_ line: MarkdownLine) -> Bool {
    guard text[line.range.lowerBound] == UInt8(ascii: "["),
      let close = text[line.range].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.range.upperBound,
      text[close + 1] == UInt8(ascii: ":"), close > line.range.lowerBound + 1
    else { return false }
    guard text[line.range.lowerBound + 1] == UInt8(ascii: "^") else {
      writer.remove(text[line.range], line: line.number)
      return true
    }
    writer.remove(text[line.range.lowerBound..<(close + 2)], line: line.number)
    isInNote = true
    begin(.note, line, (close + 2)..<line.range.upperBound)
    return true
  }

  private mutating func takeCode(_ line: MarkdownLine, _ fence: (stroke: UInt8, count: Int)) {
    let isEnd = line.range.count >= fence.count && text[line.range].allSatisfy { $0 == fence.stroke }
    if isEnd {
      self.fence = nil
      writer.remove(text[line.range], line: line.number)
    } else if !line.isBlank {
      begin(.paragraph, line, line.range)
      open?.isVerbatim = true
      close()
    } else {
      hasBlankBefore = true
    }
  }

  mutating func begin(_ kind: Block.Kind, _ line: MarkdownLine, _ range: Range<Int>) {
    var paragraph = MarkdownParagraph(kind: kind, quotes: line.quotes)
    paragraph.layout = Layout(
      depth: lists.count + line.quotes, indent: line.indent, blankBefore: hasBlankBefore)
    hasBlankBefore = false
    open = paragraph
    append(line, range)
  }

  private mutating func append(_ line: MarkdownLine, _ range: Range<Int>) {
    var range = range
    if line.isHardBreak, range.last.map({ text[$0] }) == UInt8(ascii: "\\") {
      range = range.lowerBound..<(range.upperBound - 1)
      writer.remove([UInt8(ascii: "\\")], line: line.number)
    }
    open?.append(text, range, line: line.number, isHardBreak: line.isHardBreak)
  }

  /// Writes the open paragraph.
  mutating func close() {
    guard let paragraph = open else { return }
    open = nil
    writer.write(paragraph)
  }
}

/// Lists nested deeper than this in one line are text.
private let deepestList = 100

// MARK: Tables

extension MarkdownReader {
  /// Reads a table whose first row is `line`; `false` when none begins there.
  private mutating func takeTable(_ line: MarkdownLine) -> Bool {
    guard text[line.range].contains(UInt8(ascii: "|")) else { return false }
    let next = position < lines.count ? MarkdownLine(text, lines[position]) { _ in } : nil
    let hasDelimiter = next.map { isDelimiterRow($0.range) } ?? false
    guard hasDelimiter || isFencedRow(line.range) else { return false }
    close()
    var grid = writer.beginTable()
    takeRow(line, &grid)
    while position < lines.count {
      let row = MarkdownLine(text, lines[position]) { _ in }
      guard !row.isBlank, text[row.range].contains(UInt8(ascii: "|")) else { break }
      takeRow(markdownLine(position), &grid)
      position += 1
    }
    return true
  }

  /// Whether a row is made of dashes, colons and bars alone.
  private func isDelimiterRow(_ range: Range<Int>) -> Bool {
    var dashes = 0
    var bars = 0
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && bars > 0
  }

  /// Whether a row begins and ends with a bar and holds another: a row of a table without a delimiter row.
  private func isFencedRow(_ range: Range<Int>) -> Bool {
    text[range].first == UInt8(ascii: "|") && text[range].last == UInt8(ascii: "|")
      && text[range].count { $0 == UInt8(ascii: "|") } >= 3
  }

  private mutating func takeRow(_ line: MarkdownLine, _ grid: inout TableGrid) {
    if isDelimiterRow(line.range) {
      writer.remove(text[line.range], line: line.number)
      return
    }
    grid.beginRow()
    var start = line.range.lowerBound
    var index = start
    while index <= line.range.upperBound {
      let isBar = index < line.range.upperBound && text[index] == UInt8(ascii: "|")
      if isBar || index == line.range.upperBound {
        if isBar { writer.remove([UInt8(ascii: "|")], line: line.number) }
        // In front of the first bar stands a cell only where the row does not begin with it.
        if index > line.range.lowerBound {
          takeCell(line, trimmingWhite(text, start, index), grid.takeCell())
        }
        start = index + 1
      } else if text[index] == UInt8(ascii: "\\"), index + 1 < line.range.upperBound {
        index += 1
      }
      index += 1
    }
  }

  private mutating func takeCell(_ line: MarkdownLine, _ range: Range<Int>, _ cell: TableCell) {
    if range.isEmpty { return }
    begin(.cell, line, range)
    open?.layout.depth += 1
    open?.layout.cell = cell
    close()
  }
}
