import RevisionModel

/// The table of comments and answers as the body of a WordprocessingML document.
struct CommentBody {
  private let page: WordPage
  private(set) var out = Markup()

  init(_ table: CommentTable, page: WordPage) {
    self.page = page
    out.line(table.title, "<w:pStyle w:val=\"Title\"/>")
    out.line(table.note, "<w:pStyle w:val=\"NoteText\"/>")
    let widths = [25, 75].map(page.width(ofShare:))
    out.beginTable(table.title, widths: widths, page: page)
    for fact in table.facts { write([[fact.label], [fact.value]], widths) }
    out.endTable()
    for grid in table.grids { write(grid) }
  }

  private mutating func write(_ grid: CommentTable.Grid) {
    out.line(grid.title, "<w:pStyle w:val=\"Heading1\"/>")
    out.line(grid.note, "<w:pStyle w:val=\"NoteText\"/>")
    if grid.rows.isEmpty { return out.line(grid.emptyLine, "") }
    let widths = grid.columns.map { page.width(ofShare: $0.width) }
    out.beginTable(grid.title, widths: widths, page: page)
    out.tableHead(grid.columns.map(\.label), widths: widths)
    for row in grid.rows { write(row, widths) }
    out.endTable()
  }

  private mutating func write(_ row: [[[UInt8]]], _ widths: [Int]) {
    out.raw("<w:tr>")
    for (cell, width) in zip(row, widths) {
      out.beginCell(width: width)
      out.cellLines(cell)
      out.raw("</w:tc>")
    }
    out.raw("</w:tr>")
  }
}

/// Table number `place` of the table of comments and answers as a worksheet; the first begins with the facts.
func commentSheet(_ table: CommentTable, _ place: Int, _ words: Words) -> Sheet {
  let grid = table.grids[place]
  let totalWidth = 150
  var sheet = Sheet(
    widths: grid.columns.map { max(6, $0.width * totalWidth / 100) }, face: SheetFace(words.language))
  sheet.appendLine(place == 0 ? table.title : grid.title, .title)
  if place == 0 {
    sheet.appendLine(table.note, .line)
    for fact in table.facts { sheet.appendLine(fact.label + words[.commentColon] + fact.value, .line) }
  }
  if !grid.note.isEmpty { sheet.appendLine(grid.note, .line) }
  if grid.rows.isEmpty {
    sheet.appendLine(grid.emptyLine, .line)
    return sheet
  }
  sheet.openRow()
  for column in grid.columns { sheet.append(column.label, .head) }
  sheet.closeRow()
  sheet.endHead()
  for row in grid.rows {
    let cells = zip(row, sheet.widths).map { lines, width in
      SheetText.parts(
        lines.map { [SheetText.Run(text: $0, mark: .none)] }, columns: width - SheetText.Limit.margin)
    }
    sheet.appendRows(cells, continued: words[.cellContinued])
  }
  return sheet
}
