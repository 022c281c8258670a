/// A worksheet of SpreadsheetML in the making (ECMA-376 part 1, 18.3): rows of cells, all text but what is a number.
/// Text is never a formula, whatever it begins with.
struct Sheet {
  /// How a cell looks: the number of its format in `Workbook.styles`.
  enum Style: Int {
    case plain = 0
    case title = 1
    case head = 2
    case text = 3
    /// Text that looks like a formula: it stays text when someone edits the cell.
    case quoted = 4
    case count = 5
    case percent = 6
    case line = 7
    case date = 8
  }

  /// The widths of its columns, in characters.
  let widths: [Int]
  /// How many rows at the top stay in view and stand on every printed page; 0 for none.
  private(set) var headRow = 0
  private(set) var rowCount = 0
  private var rows = Markup()
  /// Of the row that is open.
  private var cells = Markup()
  private var column = 0
  private var lines = 1
  private var merged: [String] = []

  private let face: SheetFace
  private let isHidden: [Bool]

  /// - Parameter isHidden: which columns are not shown; none where it is empty.
  init(widths: [Int], face: SheetFace, isHidden: [Bool] = []) {
    self.widths = widths
    self.face = face
    self.isHidden = isHidden
  }

  /// Begins the next row.
  mutating func openRow() {
    rowCount += 1
    column = 0
    lines = 1
  }

  /// Ends the row, as high as its text needs: not every office program fits rows to text.
  /// - Parameter lineHeight: in points.
  mutating func closeRow(lineHeight: Int = SheetText.Limit.lineHeight) {
    rows.raw("<row r=\"")
    rows.raw(rowCount)
    rows.raw("\" ht=\"")
    rows.raw(min(lines * lineHeight + 3, SheetText.Limit.rowHeight))
    rows.raw("\" customHeight=\"1\">")
    rows.raw(cells.bytes)
    rows.raw("</row>")
    cells = Markup()
  }

  /// A row of texts; where a cell holds more than can be held or seen, rows that go on with it.
  /// - Parameters:
  ///   - cells: for each column its text, in parts.
  ///   - continued: what stands where a cell goes on.
  mutating func appendRows(_ cells: [[SheetText]], continued: [UInt8]) {
    for part in 0..<(cells.map(\.count).max() ?? 1) {
      openRow()
      for texts in cells { append(SheetText.part(part, of: texts, continued: continued), .text) }
      closeRow()
    }
  }

  /// A row with one text over all columns.
  mutating func appendLine(_ text: [UInt8], _ style: Style) {
    openRow()
    let isLarge = style == .title
    let width = widths.reduce(0, +)
    append(SheetText(text), style, width: isLarge ? width * 2 / 3 : width)
    for _ in widths.dropFirst() { append([], style) }
    closeRow(lineHeight: isLarge ? 28 : SheetText.Limit.lineHeight)
    if widths.count > 1 { merged.append("A\(rowCount):\(Self.name(ofColumn: widths.count))\(rowCount)") }
  }

  /// The row that was written last is the head of the table below it.
  mutating func endHead() { headRow = rowCount }

  mutating func append(_ text: [UInt8], _ style: Style) { append(SheetText(text), style) }

  mutating func append(_ text: SheetText, _ style: Style) { append(text, style, width: widths[column]) }

  private mutating func append(_ text: SheetText, _ style: Style, width: Int) {
    lines = max(lines, text.lines(columns: width - SheetText.Limit.margin))
    openCell(text.looksLikeFormula && style == .text ? .quoted : style)
    if text.runs.isEmpty {
      cells.raw("/>")
      return
    }
    cells.raw(" t=\"inlineStr\"><is>")
    if text.runs.count == 1, text.runs[0].mark == .none {
      cells.sheetText(text.runs[0].text)
    } else {
      for run in text.runs { write(run) }
    }
    cells.raw("</is></c>")
  }

  /// A whole number.
  mutating func append(_ number: Int, _ style: Style) { append(number: Array(String(number).utf8), style) }

  /// A number as it is written in XML.
  mutating func append(number: [UInt8], _ style: Style) {
    openCell(style)
    cells.raw("><v>")
    cells.raw(number)
    cells.raw("</v></c>")
  }

  private mutating func openCell(_ style: Style) {
    column += 1
    cells.raw("<c r=\"")
    cells.raw(Array(Self.name(ofColumn: column).utf8))
    cells.raw(rowCount)
    cells.raw("\" s=\"")
    cells.raw(style.rawValue)
    cells.raw("\"")
  }

  private mutating func write(_ run: SheetText.Run) {
    cells.raw("<r><rPr>")
    switch run.mark {
    case .none: break
    // A cell's run has no frame.
    case .underline, .frame: cells.raw("<u/>")
    case .doubleUnderline: cells.raw("<u val=\"double\"/>")
    }
    cells.raw("<sz val=\"10.5\"/><rFont val=\"")
    cells.raw(face.name)
    cells.raw(face.family)
    cells.raw("</rPr>")
    cells.sheetText(run.text)
    cells.raw("</r>")
  }

  /// The letters of column `number`, from 1: A, …, Z, AA.
  static func name(ofColumn number: Int) -> String {
    var name = ""
    var rest = number
    while rest > 0 {
      name = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  /// All its cells, as a formula names them, from row `first` on.
  func area(from first: Int) -> String {
    "$A$\(first):$\(Self.name(ofColumn: widths.count))$\(max(rowCount, first))"
  }

  /// The part: what is printed, A4 lying, as wide as the page.
  func written(isSelected: Bool) -> Markup {
    var out = Markup.xml()
    out.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"")
    if isSelected { out.raw(" tabSelected=\"1\"") }
    out.raw(" workbookViewId=\"0\">")
    if headRow > 0 { writePane(to: &out) }
    out.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\"/><cols>")
    for (index, width) in widths.enumerated() {
      out.raw("<col min=\"")
      out.raw(index + 1)
      out.raw("\" max=\"")
      out.raw(index + 1)
      out.raw("\" width=\"")
      out.raw(width)
      if index < isHidden.count, isHidden[index] { out.raw("\" hidden=\"1") }
      out.raw("\" customWidth=\"1\"/>")
    }
    out.raw("</cols><sheetData>")
    out.raw(rows.bytes)
    out.raw("</sheetData>")
    writeRanges(to: &out)
    out.raw(
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
    out.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
    out.raw("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>")
    return out
  }

  private func writePane(to out: inout Markup) {
    out.raw("<pane ySplit=\"")
    out.raw(headRow)
    out.raw("\" topLeftCell=\"A")
    out.raw(headRow + 1)
    out.raw("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>")
  }

  private func writeRanges(to out: inout Markup) {
    if headRow > 0 {
      out.raw("<autoFilter ref=\"")
      out.raw(Array(area(from: headRow).utf8.filter { $0 != UInt8(ascii: "$") }))
      out.raw("\"/>")
    }
    if merged.isEmpty { return }
    out.raw("<mergeCells count=\"")
    out.raw(merged.count)
    out.raw("\">")
    for range in merged {
      out.raw("<mergeCell ref=\"")
      out.raw(Array(range.utf8))
      out.raw("\"/>")
    }
    out.raw("</mergeCells>")
  }
}

extension Markup {
  /// The text of a cell. What Excel would take for its own escape of a character (`_x0041_`) is escaped itself.
  /// - Parameter prefix: that of the element, with a colon; mostly none.
  mutating func sheetText(_ text: [UInt8], prefix: String = "") {
    raw(Array("<\(prefix)t xml:space=\"preserve\">".utf8))
    var start = 0
    for index in text.indices where Self.isEscape(text, index) {
      self.text(text[start..<index])
      raw("_x005F")
      start = index
    }
    self.text(text[start...])
    raw(Array("</\(prefix)t>".utf8))
  }

  private static func isEscape(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] == UInt8(ascii: "_"), index + 6 < text.count, text[index + 1] == UInt8(ascii: "x"),
      text[index + 6] == UInt8(ascii: "_")
    else { return false }
    return text[index + 2..<index + 6].allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
  }
}
