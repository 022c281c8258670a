/// What a table of Word comes to.
private struct TableShape {
  var number: Int
  var rows = 0
  var cells = 0
  var hasGrid = false
  var firstRow: Int?
  var width = 0
  var widest = 0

  /// Columns that are written anew at the most; Word itself has 63.
  private static let mostColumns = 1_000

  /// What of it is neither text nor a table of its own.
  var frame: [Int] = []

  /// Takes an element that stands in the table and in none within it.
  mutating func take(_ name: String, _ number: Int, _ element: PartElement) {
    switch name {
    case "tblGrid": hasGrid = true
    case "tr":
      if firstRow == nil { firstRow = number }
      rows += 1
      width = 0
    case "tc":
      cells += 1
      width += 1
    case "gridSpan": width += min(62, max(0, Int(element["val"] ?? "").map { $0 - 1 } ?? 0))
    default: break
    }
    widest = min(max(widest, width), Self.mostColumns)
    if cells < 2, ["tblPr", "tblGrid", "tr", "tblPrEx", "trPr", "tc", "tcPr"].contains(name) {
      frame.append(number)
    }
  }
}

extension OfficePart {
  /// Gives tables the columns without which `pandoc` reads none of their cells, and makes paragraphs of what stands in a frame:
  /// a table of one cell.
  mutating func treatWordTables() {
    for table in wordTables() {
      if table.rows == 1 && table.cells == 1 {
        for number in table.frame {
          let isTag = ["tbl", "tr", "tc"].contains(elements[number].name)
          treatments[number].extent = isTag ? .unwrapped : .dropped
        }
      } else if !table.hasGrid, let row = table.firstRow {
        let prefix = prefix(table.number)
        let columns = String(repeating: "<\(prefix)gridCol \(prefix)w=\"1000\"/>", count: table.widest)
        treatments[row].before += Array("<\(prefix)tblGrid>\(columns)</\(prefix)tblGrid>".utf8)
      }
    }
  }

  /// The tables in the order of their start tags. O(elements).
  private func wordTables() -> [TableShape] {
    var shapes: [TableShape] = []
    // For each element the table in which it stands, by its place in `shapes`; -1: in none.
    var around = Array(repeating: -1, count: elements.count)
    for number in elements.indices {
      let name = elements[number].name
      if let parent = elements[number].parent { around[number] = around[parent] }
      if name == "tbl" {
        around[number] = shapes.count
        shapes.append(TableShape(number: number, frame: [number]))
      }
      if around[number] >= 0 { shapes[around[number]].take(name, number, elements[number]) }
    }
    return shapes
  }
}
