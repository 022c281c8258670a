import RevisionModel

/// How a ledger stands in a workbook: all its cells are text, so that no program makes numbers or dates of them.
extension LedgerText {
  /// The parts of a new ledger with these rows, the heads of the columns first. What people need not read is hidden.
  package func workbook(_ rows: [[String]]) -> [(name: String, bytes: [UInt8])] {
    let heads = rows[0]
    let isHidden = heads.map { column($0).map(Self.hidden.contains) ?? false }
    var sheet = Sheet(widths: heads.map(width), face: SheetFace(words.language), isHidden: isHidden)
    sheet.openRow()
    for head in heads { sheet.append(Array(head.utf8), .head) }
    sheet.closeRow()
    sheet.endHead()
    for row in rows.dropFirst() {
      sheet.openRow()
      for cell in row { sheet.append(Array(cell.utf8), .text) }
      sheet.closeRow()
    }
    return Workbook.parts(
      [(name: words[.findingsSheet], sheet: sheet)], words, title: words[.findingsSheet],
      description: words[.tableDocumentNote])
  }

  private static let hidden: [LedgerColumn] = [.kind, .fingerprint, .trace, .check, .version]

  /// The column of the program's that is called `head`.
  private func column(_ head: String) -> LedgerColumn? {
    LedgerColumn.allCases.first { names($0)[0] == head }
  }

  /// The width of a column in half-width characters.
  private func width(_ head: String) -> Int {
    switch column(head) {
    case .firstText, .secondText, .reason, .conflict: 40
    case .firstSection, .secondSection: 24
    case .finding: 18
    case .state, .share, .confidence: 10
    case .firstPage, .secondPage, .firstLine, .secondLine: 6
    // What is hidden asks for no second line.
    case .kind, .fingerprint, .trace, .check, .version: 70
    case nil: 20
    }
  }

  /// How a cell of a worksheet is spelled: text in the cell itself.
  /// - Parameters:
  ///   - column: from 0.
  ///   - prefix: that of the sheet's elements.
  ///   - model: the spelling of a cell that it looks like.
  package static func spelledCell(
    _ text: String, line: Int, column: Int, prefix: String, model: [UInt8]
  ) -> [UInt8] {
    let name = Sheet.name(ofColumn: column + 1)
    let opening = "<\(prefix)c r=\"\(name)\(line)\"\(style(of: model))"
    if text.isEmpty { return Array("\(opening)/>".utf8) }
    var content = Markup()
    content.sheetText(Array(text.utf8), prefix: prefix)
    return Array("\(opening) t=\"inlineStr\"><\(prefix)is>".utf8) + content.bytes
      + Array("</\(prefix)is></\(prefix)c>".utf8)
  }

  /// What stands before and behind the cells of a new row.
  package static func spelledRow(_ line: Int, prefix: String) -> (opening: [UInt8], closing: [UInt8]) {
    (Array("<\(prefix)row r=\"\(line)\">".utf8), Array("</\(prefix)row>".utf8))
  }

  /// The attribute for the look of a cell, with a blank before it; nothing where it has none.
  private static func style(of cell: [UInt8]) -> String {
    let tag = String(decoding: cell.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    return tag.firstMatch(of: #/\ss=["'][0-9]+["']/#).map { String($0.output) } ?? ""
  }

  /// `text` no longer than a cell may hold: cut with an ellipsis.
  package static func cut(_ text: String) -> String {
    guard text.utf16.count > SheetText.Limit.units else { return text }
    var units = 0
    let kept = text.unicodeScalars.prefix { scalar in
      units += UTF16.width(scalar)
      return units < SheetText.Limit.units
    }
    return String(String.UnicodeScalarView(kept)) + "…"
  }
}
