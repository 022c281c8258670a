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
    writeLine(table.title, "<w:pStyle w:val=\"Title\"/>")
    writeLine(table.dateLine, "<w:jc w:val=\"right\"/>")
    writeLine(table.note, "<w:pStyle w:val=\"NoteText\"/>")
    if table.rows.isEmpty { writeLine(table.emptyLine, "") } else { writeTable() }
  }

  private mutating func writeLine(_ text: [UInt8], _ properties: StaticString) {
    if text.isEmpty { return }
    open(properties)
    out.run(text[...])
    out.raw("</w:p>")
  }

  private mutating func open(_ properties: StaticString) {
    out.raw("<w:p>")
    if properties.utf8CodeUnitCount == 0 { return }
    out.raw("<w:pPr>")
    out.raw(properties)
    out.raw("</w:pPr>")
  }

  /// The table and the paragraph that Word wants behind one, as low as can be.
  private mutating func writeTable() {
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
    out.raw(page.textWidth)
    out.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCaption w:val=\"")
    out.text(table.title)
    out.raw("\"/></w:tblPr><w:tblGrid>")
    for column in table.columns {
      out.raw("<w:gridCol w:w=\"")
      out.raw(width(column))
      out.raw("\"/>")
    }
    out.raw("</w:tblGrid>")
    writeHead()
    for row in table.rows { write(row) }
    out.raw("</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>")
  }

  private func width(_ column: ComparisonTable.Column) -> Int { page.textWidth * column.width / 100 }

  private mutating func writeHead() {
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for column in table.columns {
      openCell(column, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFECE4\"/>")
      open("<w:pStyle w:val=\"TableHead\"/>")
      out.run(column.label[...])
      out.raw("</w:p></w:tc>")
    }
    out.raw("</w:tr>")
  }

  private mutating func openCell(_ column: ComparisonTable.Column, _ properties: StaticString = "") {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
    out.raw(width(column))
    out.raw("\" w:type=\"dxa\"/>")
    out.raw(properties)
    out.raw("</w:tcPr>")
  }

  /// A short row is not parted between two pages; a long one would leave a page half empty.
  private mutating func write(_ row: ComparisonTable.Row) {
    out.raw(row.isLong ? "<w:tr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for column in table.columns {
      openCell(column)
      switch column.content {
      case .number: write([row.number > 0 ? Figures.grouped(row.number) : []])
      case .place: write(row.place.text)
      case .remarks: write(row.remarks)
      case .blank: write([])
      case .first: write(row.cells.first, isOutlined: row.namingEdition == .first)
      case .second: write(row.cells.second, isOutlined: row.namingEdition == .second)
      }
      out.raw("</w:tc>")
    }
    out.raw("</w:tr>")
  }

  /// Lines of text, a paragraph each. A cell holds one at the least.
  private mutating func write(_ lines: [[UInt8]]) {
    for line in lines.isEmpty ? [[]] : lines {
      open("<w:pStyle w:val=\"TableText\"/>")
      out.run(line[...])
      out.raw("</w:p>")
    }
  }

  /// - Parameter isOutlined: whether headings stand in the document's outline: those of one column do.
  private mutating func write(_ paragraphs: [ComparisonTable.Paragraph], isOutlined: Bool) {
    if paragraphs.isEmpty { write([]) }
    for paragraph in paragraphs {
      if paragraph.role == .heading && isOutlined {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading")
        out.raw(min(max(paragraph.level, 1), 9))
        out.raw("\"/></w:pPr>")
      } else {
        open(
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
