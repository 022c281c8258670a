import RevisionModel

/// The table of both editions as a worksheet.
struct TableSheet {
  /// The width of all columns together, in half-width characters: A4 lying is about as wide.
  private static let totalWidth = 130

  private let table: ComparisonTable
  private let words: Words
  private(set) var sheet: Sheet

  init(_ table: ComparisonTable, _ words: Words) {
    self.table = table
    self.words = words
    sheet = Sheet(
      widths: table.columns.map { max(5, $0.width * Self.totalWidth / 100) }, face: SheetFace(words.language))
    sheet.appendLine(table.title, .title)
    if !table.dateLine.isEmpty { sheet.appendLine(table.dateLine, .date) }
    if !table.note.isEmpty { sheet.appendLine(table.note, .line) }
    if table.rows.isEmpty {
      sheet.appendLine(table.emptyLine, .line)
      return
    }
    sheet.openRow()
    for column in table.columns { sheet.append(column.label, .head) }
    sheet.closeRow()
    sheet.endHead()
    for row in table.rows { append(row) }
  }

  /// Appends a row; where a cell holds more than can be held or seen, rows that go on with it.
  private mutating func append(_ row: ComparisonTable.Row) {
    let cells = zip(table.columns, sheet.widths).map { column, width in
      SheetText.parts(paragraphs(column.content, row), columns: width - SheetText.Limit.margin)
    }
    let count = cells.map(\.count).max() ?? 1
    for part in 0..<count {
      sheet.openRow()
      for (column, texts) in zip(table.columns, cells) {
        if column.content == .number, part == 0, row.number > 0 {
          sheet.append(row.number, .count)
        } else {
          sheet.append(SheetText.part(part, of: texts, continued: words[.cellContinued]), .text)
        }
      }
      sheet.closeRow()
    }
  }

  private func paragraphs(_ content: TableProfile.Content, _ row: ComparisonTable.Row) -> [[SheetText.Run]] {
    switch content {
    case .number, .blank: []
    case .place: row.place.text.map { [SheetText.Run(text: $0, mark: .none)] }
    case .remarks: row.remarks.map { [SheetText.Run(text: $0, mark: .none)] }
    case .first: runs(row.cells.first)
    case .second: runs(row.cells.second)
    }
  }

  private func runs(_ paragraphs: [ComparisonTable.Paragraph]) -> [[SheetText.Run]] {
    table.lines(paragraphs).map { $0.runs.map { SheetText.Run(text: $0.text, mark: $0.mark) } }
  }
}
