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
      out.beginCell(width: width)
      switch column.content {
      case .number: out.cellLines([row.number > 0 ? Figures.grouped(row.number) : []])
      case .place: out.cellLines(row.place.text)
      case .remarks: out.cellLines(row.remarks)
      case .blank: out.cellLines([])
      case .first: write(row.cells.first, isOutlined: row.namingEdition == .first)
      case .second: write(row.cells.second, isOutlined: row.namingEdition == .second)
      }
      out.raw("</w:tc>")
    }
    out.raw("</w:tr>")
  }

  /// - Parameter isOutlined: whether headings stand in the document's outline: those of one column do.
  private mutating func write(_ paragraphs: [ComparisonTable.Paragraph], isOutlined: Bool) {
    if paragraphs.isEmpty { out.cellLines([]) }
    for paragraph in paragraphs {
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
    case .frame: "<w:bdr w:val=\"dashed\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }
  }
}
