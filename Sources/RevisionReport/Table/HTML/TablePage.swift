import RevisionModel

/// table.html in the making: the table of both editions on one self-contained page, for reading, printing and copying.
struct TablePage {
  let assessment: Assessment
  let table: ComparisonTable
  let words: Words
  var out = Markup()

  init(_ assessment: Assessment, _ table: ComparisonTable) {
    self.assessment = assessment
    self.table = table
    words = Words(assessment.reportLanguage)
    let documents = assessment.comparison.documents
    out.reserveCapacity(documents.first.bytes.count * 2 + documents.second.bytes.count * 2)
  }

  /// The whole page, UTF-8.
  mutating func written() -> [UInt8] {
    out.head(language: words.language, title: table.title, style: TableStyle.text, hash: TableStyle.hash)
    out.raw("<body>\n<header>\n<h1 id=\"title\">")
    out.text(table.title)
    out.raw("</h1>\n")
    writeLine(table.dateLine, "<p class=\"date\">")
    writeLine(table.note, "<p class=\"note\" id=\"note\">")
    out.raw("</header>\n<main>\n")
    if table.rows.isEmpty { writeLine(table.emptyLine, "<p class=\"empty\">") } else { writeTable() }
    out.raw("</main>\n")
    writeFooter()
    out.raw("</body>\n</html>\n")
    return out.bytes
  }

  private mutating func writeLine(_ text: [UInt8], _ tag: StaticString) {
    if text.isEmpty { return }
    out.raw(tag)
    out.text(text)
    out.raw("</p>\n")
  }

  /// The table, a body of its own for the rows of each section.
  private mutating func writeTable() {
    out.raw("<div class=\"sheet\" role=\"region\" aria-labelledby=\"title\" tabindex=\"0\">\n")
    out.raw("<table aria-labelledby=\"title\"")
    if !table.note.isEmpty { out.raw(" aria-describedby=\"note\"") }
    out.raw(">\n")
    writeColumns(table.columns.map(\.width))
    out.raw("\n<thead><tr>")
    for column in table.columns {
      out.raw("<th scope=\"col\">")
      out.text(column.label)
      out.raw("</th>")
    }
    out.raw("</tr></thead>\n")
    var section: Int?
    for row in table.rows {
      if row.section != section {
        out.raw(section == nil ? "<tbody>\n" : "</tbody>\n<tbody>\n")
        section = row.section
      }
      writeRow(row)
    }
    out.raw("</tbody>\n</table>\n</div>\n")
  }

  private mutating func writeRow(_ row: ComparisonTable.Row) {
    switch (row.isHeadingAlone, row.isLong) {
    case (true, false): out.raw("<tr class=\"top\">")
    case (_, true): out.raw("<tr class=\"long\">")
    case (false, false): out.raw("<tr>")
    }
    for column in table.columns { writeCell(column.content, row) }
    out.raw("</tr>\n")
  }

  private mutating func writeCell(_ content: TableProfile.Content, _ row: ComparisonTable.Row) {
    switch content {
    case .number:
      out.raw("<td class=\"number\">")
      if row.number > 0 { out.raw(row.number) }
    case .place:
      out.raw("<td class=\"place\">")
      for line in row.place.text { writeLine(line) }
    case .remarks:
      out.raw("<td class=\"remarks\">")
      for line in row.remarks { writeLine(line) }
    case .blank: out.raw("<td>")
    case .first: writeEdition(row.cells.first, .first)
    case .second: writeEdition(row.cells.second, .second)
    }
    out.raw("</td>")
  }

  private mutating func writeLine(_ text: [UInt8]) {
    out.raw("<p>")
    out.text(text)
    out.raw("</p>")
  }

  private mutating func writeEdition(_ paragraphs: [ComparisonTable.Paragraph], _ edition: Edition) {
    out.raw("<td")
    out.language(table.languages[edition], on: words.language)
    out.raw(">")
    for piece in table.pieces(paragraphs, edition) {
      switch piece {
      case .paragraph(let paragraph): writeParagraph(paragraph, edition)
      case .grid(let shares, let rows): writeGrid(shares, rows, edition)
      }
    }
  }

  /// Rows of a table within the edition.
  private mutating func writeGrid(
    _ shares: [Int], _ rows: [[[ComparisonTable.Paragraph]]], _ edition: Edition
  ) {
    out.raw("<table class=\"grid\">")
    writeColumns(shares)
    for row in rows {
      out.raw("<tr>")
      for cell in row {
        out.raw("<td>")
        for paragraph in cell { writeParagraph(paragraph, edition) }
        out.raw("</td>")
      }
      out.raw("</tr>")
    }
    out.raw("</table>")
  }

  private mutating func writeColumns(_ widths: [Int]) {
    out.raw("<colgroup>")
    for width in widths {
      out.raw("<col class=\"w")
      out.raw(width)
      out.raw("\">")
    }
    out.raw("</colgroup>")
  }

  private mutating func writeParagraph(_ paragraph: ComparisonTable.Paragraph, _ edition: Edition) {
    switch paragraph.role {
    case .heading: out.raw("<p class=\"h\">")
    case .item: out.raw("<p class=\"item\">")
    case .paragraph, .cell, .caption, .note: out.raw("<p>")
    }
    for run in paragraph.runs { writeRun(run, edition) }
    out.raw("</p>")
  }

  /// A run inside of its paragraph. The underline is an `u` within `ins` and `del`, for word processors that the table is
  /// copied to keep it (decision 0037).
  private mutating func writeRun(_ run: ComparisonTable.Run, _ edition: Edition) {
    switch (run.mark, edition) {
    case (.none, _): if run.isWord { writeWord(run, edition) } else { out.text(run.text) }
    case (.doubleUnderline, _): wrap(run, "<u class=\"d\">", "</u>")
    case (.underline, .first): wrap(run, "<del><u>", "</u></del>")
    case (.underline, .second): wrap(run, "<ins><u>", "</u></ins>")
    case (.frame, .first): wrap(run, "<del class=\"frame\">", "</del>")
    case (.frame, .second): wrap(run, "<ins class=\"frame\">", "</ins>")
    }
  }

  /// A word of the table's: neither bold in a heading, nor in the language of the edition.
  private mutating func writeWord(_ run: ComparisonTable.Run, _ edition: Edition) {
    out.raw("<span class=\"w\"")
    out.language(words.language, on: table.languages[edition])
    out.raw(">")
    out.text(run.text)
    out.raw("</span>")
  }

  private mutating func wrap(_ run: ComparisonTable.Run, _ start: StaticString, _ end: StaticString) {
    out.raw(start)
    out.text(run.text)
    out.raw(end)
  }

  /// What was compared and by what; on screens alone, for it is no part of what is handed in.
  private mutating func writeFooter() {
    out.raw("<footer>\n")
    for edition in Edition.allCases {
      out.raw("<p>")
      out.text(words[edition.word])
      out.raw(" <bdi>")
      out.text(words.name(of: assessment.files[edition]))
      out.raw("</bdi></p>\n")
    }
    out.raw("<p>")
    out.text(words.filled(.toolLine, Array(assessment.tool.utf8)))
    out.raw("</p>\n</footer>\n")
  }
}
