/// comments.html in the making: it looks as the table of both editions does.
struct CommentPage {
  private let table: CommentTable
  private let words: Words
  private var out = Markup()

  init(_ table: CommentTable, _ words: Words) {
    self.table = table
    self.words = words
  }

  /// The whole page, UTF-8.
  mutating func written(tool: String) -> [UInt8] {
    out.head(language: words.language, title: table.title, style: TableStyle.text, hash: TableStyle.hash)
    out.raw("<body>\n<header>\n<h1>")
    out.text(table.title)
    out.raw("</h1>\n")
    writeLine(table.note)
    writeFacts()
    out.raw("</header>\n<main>\n")
    for (place, grid) in table.grids.enumerated() { write(grid, place) }
    out.raw("</main>\n<footer><p>")
    out.text(words[.embedsTexts] + words[.nothingSent])
    out.raw("</p><p>")
    out.text(words.filled(.toolLine, Array(tool.utf8)))
    out.raw("</p></footer>\n</body>\n</html>\n")
    return out.bytes
  }

  private mutating func writeLine(_ text: [UInt8]) {
    if text.isEmpty { return }
    out.raw("<p class=\"note\">")
    out.text(text)
    out.raw("</p>\n")
  }

  private mutating func writeFacts() {
    for fact in table.facts { writeLine(fact.label + words[.commentColon] + fact.value) }
  }

  private mutating func write(_ grid: CommentTable.Grid, _ place: Int) {
    out.raw("<section>\n<h2 id=\"t")
    out.raw(place)
    out.raw("\">")
    out.text(grid.title)
    out.raw("</h2>\n")
    writeLine(grid.note)
    if grid.rows.isEmpty {
      writeLine(grid.emptyLine)
    } else {
      writeTable(grid, place)
    }
    out.raw("</section>\n")
  }

  private mutating func writeTable(_ grid: CommentTable.Grid, _ place: Int) {
    out.raw("<div class=\"sheet\" role=\"region\" aria-labelledby=\"t")
    out.raw(place)
    out.raw("\" tabindex=\"0\">\n<table aria-labelledby=\"t")
    out.raw(place)
    out.raw("\">\n<colgroup>")
    for column in grid.columns {
      out.raw("<col class=\"w")
      out.raw(column.width)
      out.raw("\">")
    }
    out.raw("</colgroup>\n<thead><tr>")
    for column in grid.columns {
      out.raw("<th scope=\"col\">")
      out.text(column.label)
      out.raw("</th>")
    }
    out.raw("</tr></thead>\n<tbody>\n")
    for row in grid.rows {
      out.raw("<tr>")
      for cell in row {
        out.raw("<td>")
        for line in cell {
          out.raw("<p>")
          out.text(line)
          out.raw("</p>")
        }
        out.raw("</td>")
      }
      out.raw("</tr>\n")
    }
    out.raw("</tbody>\n</table>\n</div>\n")
  }
}
