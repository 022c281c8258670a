import RevisionModel

/// Writes the table of both editions as the body of a WordprocessingML document: title and notes above it, its head on
/// every page. The children of properties stand in the order of the schema, which Word insists on.
struct TableBody {
  private let table: ComparisonTable
  private let page: WordPage
  private(set) var out = Markup()

  init(_ table: ComparisonTable, page: WordPage) {
    self.table = table
    self.page = page
    out.line(table.title, "<w:pStyle w:val=\"Title\"/>")
    out.line(table.dateLine, "<w:jc w:val=\"right\"/>")
    out.line(table.note, "<w:pStyle w:val=\"NoteText\"/>")
    if table.rows.isEmpty { out.line(table.emptyLine, "") } else { writeTable() }
  }

  /// The table, row by row.
  private mutating func writeTable() {
    out.beginTable(table.title, widths: widths, page: page)
    out.tableHead(table.columns.map(\.label), widths: widths)
    for row in table.rows { write(row) }
    out.endTable()
  }

  /// The widths of the columns, in twentieths of a point.
  private var widths: [Int] { table.columns.map { page.width(ofShare: $0.width) } }

  /// A short row is not parted between two pages; a long one would leave a page half empty.
  private mutating func write(_ row: ComparisonTable.Row) {
    out.raw(row.isLong ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for (column, width) in zip(table.columns, widths) {
      switch column.content {
      case .number: write([row.number > 0 ? Figures.grouped(row.number) : []], width: width)
      case .place: write(row.place.text, width: width)
      case .remarks: write(row.remarks, width: width)
      case .blank: write([], width: width)
      case .first: write(row, .first, width: width)
      case .second: write(row, .second, width: width)
      }
      out.raw("</w:tc>")
    }
    out.raw("</w:tr>")
  }

  /// Lines of text in a cell.
  private mutating func write(_ lines: [[UInt8]], width: Int) {
    out.beginCell(width: width)
    out.cellLines(lines)
  }

  /// What stands in the cell of an edition, `width` twentieths of a point wide.
  private mutating func write(_ row: ComparisonTable.Row, _ edition: Edition, width: Int) {
    let pieces = table.pieces(row.cells[edition], edition)
    let hasGrid = pieces.contains { $0.isGrid }
    out.beginCell(width: width, hasGrid ? Self.roomForGrid : "")
    if pieces.isEmpty { out.cellLines([]) }
    for piece in pieces {
      switch piece {
      case .paragraph(let paragraph): write(paragraph, isOutlined: row.namingEdition == edition)
      case .grid(let shares, let rows): write(shares, rows, width: width)
      }
    }
  }

  /// - Parameter isOutlined: whether headings stand in the document's outline: those of one column do.
  private mutating func write(_ paragraph: ComparisonTable.Paragraph, isOutlined: Bool) {
    if paragraph.role == .heading && isOutlined {
      out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading")
      out.raw(min(max(paragraph.level, 1), 9))
      out.raw("\"/></w:pPr>")
    } else {
      out.beginParagraph(
        paragraph.role == .heading
          ? "<w:pStyle w:val=\"TableHeading\"/>" : "<w:pStyle w:val=\"TableText\"/>")
    }
    for run in paragraph.runs { out.run(run.text[...], properties: run.mark.wordProperties) }
    out.raw("</w:p>")
  }

  /// Room between the lines of a table in a cell and those of the cell.
  private static let roomForGrid: StaticString =
    "<w:tcMar><w:top w:w=\"45\" w:type=\"dxa\"/><w:bottom w:w=\"30\" w:type=\"dxa\"/></w:tcMar>"

  /// Rows of a table within the edition, in a cell of `width` twentieths of a point.
  private mutating func write(_ shares: [Int], _ rows: [[[ComparisonTable.Paragraph]]], width: Int) {
    /// What the margins of the outer cell take.
    let margins = 240
    let widths = shares.map { (width - margins) * $0 / 100 }
    out.beginInnerTable(widths: widths)
    for row in rows {
      out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
      for (cell, width) in zip(row, widths) {
        out.beginCell(width: width)
        if cell.isEmpty { out.cellLines([]) }
        for paragraph in cell { write(paragraph, isOutlined: false) }
        out.raw("</w:tc>")
      }
      out.raw("</w:tr>")
    }
    out.endTable()
  }
}

extension ComparisonTable.Row {
  /// The edition by whose heading the row is called.
  var namingEdition: Edition { kind == .deleted || kind == .movedAway ? .first : .second }
}

extension ComparisonTable.Run.Mark {
  /// The properties of a run under this mark.
  fileprivate var wordProperties: StaticString {
    switch self {
    case .none: ""
    case .underline: "<w:u w:val=\"single\"/>"
    case .doubleUnderline: "<w:u w:val=\"double\"/>"
    case .frame: "<w:bdr w:val=\"dashed\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/>"
    }
  }
}
