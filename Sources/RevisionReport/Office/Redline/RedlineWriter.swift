import RevisionModel
import RevisionText

/// Writes a redline as the body of a WordprocessingML document: tracked changes without a date (ECMA-376 part 1,
/// 17.13.5). The children of `w:pPr`, `w:rPr` and `w:trPr` stand in the order of the schema, which Word insists on.
struct RedlineWriter {
  private let comparison: Comparison
  private let flows: Pair<BlockFlow>
  private let moves: RedlineMoves
  private(set) var out = Markup()
  /// Of the change written last: no two in a document may be equal.
  private var changeNumber = 0

  init(_ comparison: Comparison, _ flows: Pair<BlockFlow>, _ redline: Redline) {
    self.comparison = comparison
    self.flows = flows
    moves = RedlineMoves(comparison, redline)
    for item in redline.items { write(item) }
  }

  private mutating func write(_ item: Redline.Item) {
    switch item {
    case .paragraph(let paragraph): write(paragraph)
    case .table(let rows): write(rows)
    case .gap: out.raw("<w:p/>")
    }
  }

  // MARK: Paragraphs

  private mutating func write(_ paragraph: Redline.Paragraph) {
    out.raw("<w:p><w:pPr>")
    writeProperties(paragraph)
    out.raw("</w:pPr>")
    let ranges = Pair(
      first: paragraph.blocks.first.map { flows.first.bytes(ofBlock: $0) } ?? 0..<0,
      second: paragraph.blocks.second.map { flows.second.bytes(ofBlock: $0) } ?? 0..<0)
    var done = ranges.map(\.lowerBound)
    for text in paragraph.common {
      writeChanged(done.first..<text.first, .first)
      writeChanged(done.second..<text.second, .second)
      out.run(comparison.documents.second.bytes[text.second..<text.second + text.length])
      done = Pair(first: text.first + text.length, second: text.second + text.length)
    }
    writeChanged(done.first..<ranges.first.upperBound, .first)
    writeChanged(done.second..<ranges.second.upperBound, .second)
    out.raw("</w:p>")
  }

  /// What a paragraph stands as in the second edition, what became of its mark, and what it stood as in the first.
  private mutating func writeProperties(_ paragraph: Redline.Paragraph) {
    let styles = Pair(
      first: paragraph.blocks.first.map { style($0, .first) },
      second: paragraph.blocks.second.map { style($0, .second) })
    if let style = styles.second ?? styles.first { write(style) }
    if paragraph.mark != .kept {
      out.raw("<w:rPr>")
      openChange(paragraph.mark == .inserted ? "w:ins" : "w:del")
      out.raw("/></w:rPr>")
    }
    if let first = styles.first, let second = styles.second, first != second {
      openChange("w:pPrChange")
      out.raw("><w:pPr>")
      write(first)
      out.raw("</w:pPr></w:pPrChange>")
    }
  }

  private mutating func write(_ style: WordParagraphStyle) {
    switch style {
    case .text: break
    case .heading(let level):
      out.raw("<w:pStyle w:val=\"Heading")
      out.raw(level)
      out.raw("\"/>")
    case .item(let isMarked):
      out.raw("<w:pStyle w:val=\"ListParagraph\"/>")
      if !isMarked { out.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>") }
    case .cell: out.raw("<w:pStyle w:val=\"TableText\"/>")
    case .caption: out.raw("<w:pStyle w:val=\"Caption\"/>")
    case .note: out.raw("<w:pStyle w:val=\"NoteText\"/>")
    }
  }

  private func style(_ block: Int, _ edition: Edition) -> WordParagraphStyle {
    let document = comparison.documents[edition]
    switch flows[edition].role(ofBlock: block) {
    case .paragraph: return .text
    case .cell: return .cell
    case .caption: return .caption
    case .note: return .note
    case .item:
      return .item(
        isMarked: NumberLabel.leading(in: Array(document.bytes[flows[edition].bytes(ofBlock: block)])) != nil)
    case .heading:
      let section = document.section(ofSentence: flows[edition].sentences(ofBlock: block).lowerBound)
      return .heading(min(max(document.heads[section].level, 1), 9))
    }
  }

  // MARK: Runs

  /// Writes text of one edition alone; sentences that moved are marked as moved, each by itself.
  private mutating func writeChanged(_ range: Range<Int>, _ edition: Edition) {
    let document = comparison.documents[edition]
    var plain = range.lowerBound
    var start = range.lowerBound
    while start < range.upperBound {
      let sentence = document.sentences.piece(holding: document.phrases.piece(holding: start))
      let end = min(document.byteRange(ofSentence: sentence).upperBound, range.upperBound)
      let move = moves.numbers[edition][sentence]
      if move > 0 {
        writePlain(plain..<start, edition)
        writeMoved(start..<end, Int(move), edition)
        plain = end
      }
      start = end
    }
    writePlain(plain..<range.upperBound, edition)
  }

  private mutating func writePlain(_ range: Range<Int>, _ edition: Edition) {
    if range.isEmpty { return }
    openChange(edition == .first ? "w:del" : "w:ins")
    out.raw(">")
    out.run(comparison.documents[edition].bytes[range], isDeleted: edition == .first)
    out.raw(edition == .first ? "</w:del>" : "</w:ins>")
  }

  private mutating func writeMoved(_ range: Range<Int>, _ move: Int, _ edition: Edition) {
    openChange(edition == .first ? "w:moveFromRangeStart" : "w:moveToRangeStart")
    let number = changeNumber
    out.raw(" w:name=\"move")
    out.raw(move)
    out.raw("\"/>")
    openChange(edition == .first ? "w:moveFrom" : "w:moveTo")
    out.raw(">")
    out.run(comparison.documents[edition].bytes[range])
    out.raw(
      edition == .first ? "</w:moveFrom><w:moveFromRangeEnd w:id=\"" : "</w:moveTo><w:moveToRangeEnd w:id=\"")
    out.raw(number)
    out.raw("\"/>")
  }

  /// The start of an element for a change, without its end.
  private mutating func openChange(_ name: StaticString) {
    changeNumber += 1
    out.raw("<")
    out.raw(name)
    out.raw(" w:id=\"")
    out.raw(changeNumber)
    out.raw("\" w:author=\"shinkyu\"")
  }

  // MARK: Tables

  private mutating func write(_ rows: [Redline.Row]) {
    let columns = max(1, rows.map(\.cells.count).max() ?? 1)
    let width = WordPage.portrait.textWidth / columns
    out.raw(
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>"
    )
    for _ in 0..<columns {
      out.raw("<w:gridCol w:w=\"")
      out.raw(width)
      out.raw("\"/>")
    }
    out.raw("</w:tblGrid>")
    for row in rows { write(row, columnWidth: width) }
    out.raw("</w:tbl>")
  }

  private mutating func write(_ row: Redline.Row, columnWidth: Int) {
    out.raw("<w:tr>")
    if row.fate != .kept {
      out.raw("<w:trPr>")
      openChange(row.fate == .inserted ? "w:ins" : "w:del")
      out.raw("/></w:trPr>")
    }
    for cell in row.cells {
      out.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
      out.raw(columnWidth)
      out.raw("\" w:type=\"dxa\"/></w:tcPr>")
      for paragraph in cell { write(paragraph) }
      out.raw("</w:tc>")
    }
    out.raw("</w:tr>")
  }
}

/// What a paragraph of a document stands as.
enum WordParagraphStyle: Equatable {
  case text
  /// Levels 1 to 9, which is as many as there are.
  case heading(Int)
  /// `isMarked`: its text begins with a mark or a number, so that the list puts none before it.
  case item(isMarked: Bool)
  case cell
  case caption
  case note
}
