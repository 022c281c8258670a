import RevisionModel
import RevisionText

/// Reads the rows of one worksheet.
struct SheetReader {
  private let bytes: [UInt8]
  private let tree: ElementTree
  private let strings: [String]
  private let styles: SheetStyles
  private var cellCount = 0

  /// Cells that are kept, those that a row passes over included.
  private static let mostCells = 8_000_000
  /// Columns of a worksheet.
  private static let mostColumns = 16_384

  init(_ bytes: [UInt8], _ tree: ElementTree, _ strings: [String], _ styles: SheetStyles) {
    self.bytes = bytes
    self.tree = tree
    self.strings = strings
    self.styles = styles
  }

  /// The worksheet.
  /// - Throws: `IngestError` where its rows or cells are out of order, so that nothing could be put between them.
  mutating func sheet(named name: String, part: String) throws(IngestError) -> Worksheet {
    guard let dataNumber = tree.elements.firstIndex(where: { $0.name == "sheetData" }) else {
      throw IngestError(.notAWorkbook, detail: name)
    }
    let data = tree.elements[dataNumber]
    var rows: [Worksheet.Row] = []
    var place = data.content
    // Drawings that are anchored to cells have elements of that name, too.
    for number in tree.numbers(of: "row") where tree.elements[number].parent == dataNumber {
      let element = tree.elements[number]
      let row = try row(number, from: place, behind: rows.last?.number ?? 0, of: name)
      rows.append(row)
      place = element.range.upperBound
    }
    let start = bytes[data.range.lowerBound...].dropFirst()
    let spelled = String(decoding: start.prefix { $0 != UInt8(ascii: ">") && $0 > 0x20 }, as: UTF8.self)
    return Worksheet(
      name: name, part: part, prefix: spelled.hasSuffix(":sheetData") ? String(spelled.dropLast(9)) : "",
      head: Array(bytes[..<data.content]), rows: rows, tail: Array(bytes[place...]), tables: [], areas: [])
  }

  /// Row element `number`, with what stands before it since `place`.
  private mutating func row(
    _ number: Int, from place: Int, behind last: Int, of sheet: String
  ) throws(IngestError) -> Worksheet.Row {
    let element = tree.elements[number]
    let own = element["r"].flatMap { Int($0) } ?? last + 1
    guard own > last, own <= Worksheet.mostRows else { throw IngestError(.notAWorkbook, detail: sheet) }
    var row = Worksheet.Row(number: own, opening: [])
    var place = place
    var at = number + 1
    while at < tree.elements.count, tree.elements[at].range.lowerBound < element.range.upperBound {
      let cell = tree.elements[at]
      if cell.parent == number, cell.name == "c" {
        let column = cell["r"].map(Self.column) ?? row.fields.count
        guard column >= row.fields.count, column < Self.mostColumns else {
          throw IngestError(.notAWorkbook, line: own, detail: sheet)
        }
        cellCount += column + 1 - row.fields.count
        guard cellCount <= Self.mostCells else {
          throw IngestError(.tooManyElements, line: own, detail: String(Self.mostCells))
        }
        let before = Array(bytes[place..<cell.range.lowerBound])
        let isFirst = row.fields.isEmpty
        if isFirst { row.opening = before }
        while row.fields.count < column {
          row.fields.append("")
          row.spellings.append([])
        }
        row.fields.append(trimmed(text(at, &row.formulas, column)))
        row.spellings.append((isFirst ? [] : before) + bytes[cell.range])
        place = cell.range.upperBound
      }
      at += 1
    }
    if row.fields.isEmpty {
      row.opening = Array(bytes[place..<element.content])
      // Of a row without an end tag of its own one is made, so that cells may be put into it.
      place = element.content
      if element.content == element.range.upperBound { return emptied(row, element) }
    }
    row.closing = Array(bytes[place..<element.range.upperBound])
    return row
  }

  /// `<row …/>` as `<row …></row>`.
  private func emptied(_ row: Worksheet.Row, _ element: PartElement) -> Worksheet.Row {
    var row = row
    row.opening = row.opening.dropLast(2) + [UInt8(ascii: ">")]
    let name = bytes[(element.range.lowerBound + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    row.closing = Array("</".utf8) + name + [UInt8(ascii: ">")]
    return row
  }

  /// What cell element `number` says; its column joins `formulas` where it has one.
  private func text(_ number: Int, _ formulas: inout [Int], _ column: Int) -> String {
    let cell = tree.elements[number]
    var value: [UInt8]?
    var at = number + 1
    while at < tree.elements.count, tree.elements[at].range.lowerBound < cell.range.upperBound {
      let element = tree.elements[at]
      if element.parent == number {
        switch element.name {
        case "f": formulas.append(column)
        case "v": value = element.text
        case "is": return cellText(tree.plainText(of: at))
        default: break
        }
      }
      at += 1
    }
    guard let value else { return "" }
    let written = String(decoding: value, as: UTF8.self)
    switch cell["t"] {
    case "s": return Int(written).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "b": return isTrue(written) ? "TRUE" : "FALSE"
    case "str": return cellText(value)
    case "e", "d": return written
    default: return styles.shown(written, style: cell["s"].flatMap { Int($0) } ?? 0)
    }
  }

  /// The column, from 0, that a reference like `AB12` names; one that no sheet has where it names none.
  private static func column(_ reference: String) -> Int {
    var column = 0
    for byte in reference.utf8 {
      guard byte &- 0x41 < 26 else { break }
      column = column * 26 + Int(byte - 0x40)
      if column > mostColumns { break }
    }
    return column == 0 ? mostColumns : column - 1
  }
}

/// The text of a cell: `_x000D_` and its like stand for a character each.
func cellText(_ text: [UInt8]) -> String {
  let spelled = String(decoding: text, as: UTF8.self)
  guard spelled.contains("_x") else { return spelled }
  return spelled.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
    UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
  }
}
