/// Tables of WordprocessingML (ECMA-376 part 1, 17.4), and the lines above them.
extension Markup {
  /// A paragraph of one text; nothing for none.
  mutating func line(_ text: [UInt8], _ properties: StaticString) {
    if text.isEmpty { return }
    beginParagraph(properties)
    run(text[...])
    raw("</w:p>")
  }

  /// Begins a paragraph.
  mutating func beginParagraph(_ properties: StaticString) {
    raw("<w:p>")
    if properties.utf8CodeUnitCount == 0 { return }
    raw("<w:pPr>")
    raw(properties)
    raw("</w:pPr>")
  }

  /// Begins a table with columns of the given widths, in twentieths of a point.
  mutating func beginTable(_ caption: [UInt8], widths: [Int], page: WordPage) {
    raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
    raw(page.textWidth)
    raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCaption w:val=\"")
    text(caption)
    raw("\"/></w:tblPr>")
    gridColumns(widths)
  }

  /// Begins a table within a cell, with narrow margins in its own cells.
  mutating func beginInnerTable(widths: [Int]) {
    raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"")
    raw(widths.reduce(0, +))
    raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/>")
    raw("<w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>")
    gridColumns(widths)
  }

  private mutating func gridColumns(_ widths: [Int]) {
    raw("<w:tblGrid>")
    for width in widths {
      raw("<w:gridCol w:w=\"")
      raw(width)
      raw("\"/>")
    }
    raw("</w:tblGrid>")
  }

  /// The head of a table, which stands on every page.
  mutating func tableHead(_ labels: [[UInt8]], widths: [Int]) {
    raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (label, width) in zip(labels, widths) {
      beginCell(width: width, "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFECE4\"/>")
      beginParagraph("<w:pStyle w:val=\"TableHead\"/>")
      run(label[...])
      raw("</w:p></w:tc>")
    }
    raw("</w:tr>")
  }

  /// Begins a cell.
  mutating func beginCell(width: Int, _ properties: StaticString = "") {
    raw("<w:tc><w:tcPr><w:tcW w:w=\"")
    raw(width)
    raw("\" w:type=\"dxa\"/>")
    raw(properties)
    raw("</w:tcPr>")
  }

  /// Lines of text, a paragraph each. A cell holds one at the least.
  mutating func cellLines(_ lines: [[UInt8]]) {
    for line in lines.isEmpty ? [[]] : lines {
      beginParagraph("<w:pStyle w:val=\"TableText\"/>")
      run(line[...])
      raw("</w:p>")
    }
  }

  /// Ends a table, with the paragraph that Word wants behind one, in a cell too, as low as can be.
  mutating func endTable() {
    raw("</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>")
  }
}

extension WordPage {
  /// The width of a column with so many hundredths of the text's width.
  func width(ofShare share: Int) -> Int { textWidth * share / 100 }
}
