import RevisionModel

/// Reads the worksheets of a workbook out of the parts of its archive. Charts, macros and what else is no worksheet are passed
/// over. O(length), but for sorting.
/// - Throws: `IngestError` where it is no workbook, or one that could not be written back as it is.
package func readWorkbook(_ parts: [(name: String, bytes: [UInt8])]) throws(IngestError) -> Workbook {
  let reader = try WorkbookReader(parts)
  return Workbook(part: reader.mainPart, sheets: try reader.sheets())
}

/// The parts of a workbook that all of its sheets need.
private struct WorkbookReader {
  private let parts: [(name: String, bytes: [UInt8])]
  let mainPart: String
  private let main: ElementTree
  private let relations: [Relation]
  private let strings: [String]
  private let styles: SheetStyles

  init(_ parts: [(name: String, bytes: [UInt8])]) throws(IngestError) {
    self.parts = parts
    let root = try Relation.read(of: "", in: parts)
    guard let main = root.first(where: { $0.type == "officeDocument" })?.target,
      let tree = try elements(of: main, in: parts), tree.elements.first?.name == "workbook"
    else { throw IngestError(.notAWorkbook) }
    mainPart = main
    self.main = tree
    let relations = try Relation.read(of: main, in: parts)
    func part(_ type: String) throws(IngestError) -> ElementTree {
      guard let target = relations.first(where: { $0.type == type })?.target else { return ElementTree([]) }
      return try elements(of: target, in: parts) ?? ElementTree([])
    }
    let shared = try part("sharedStrings")
    strings = shared.numbers(of: "si").map { cellText(shared.plainText(of: $0)) }
    let isFrom1904 = tree.elements.first { $0.name == "workbookPr" }?["date1904"].map(isTrue) ?? false
    styles = SheetStyles(try part("styles"), isFrom1904: isFrom1904)
    self.relations = relations
  }

  func sheets() throws(IngestError) -> [Worksheet] {
    var sheets: [Worksheet] = []
    // Programs give each sheet a part of its own; one that many name would be read as often.
    var room = 2 * parts.reduce(0) { $0 + $1.bytes.count }
    for (place, number) in main.numbers(of: "sheet").enumerated() {
      let entry = main.elements[number]
      guard let relation = relations.first(where: { $0.id == entry["id"] }), relation.type == "worksheet"
      else { continue }
      guard let part = parts.first(where: { $0.name == relation.target }), part.bytes.count <= room,
        let tree = try elements(of: part.name, in: parts)
      else { throw IngestError(.notAWorkbook, detail: entry["name"] ?? "") }
      room -= part.bytes.count
      let tables = try Relation.read(of: part.name, in: parts).filter { $0.type == "table" }.map(\.target)
      var reader = SheetReader(part.bytes, tree, strings, styles)
      var sheet = try reader.sheet(named: entry["name"] ?? "", part: part.name)
      sheet.tables = tables
      sheet.areas = main.numbers(of: "definedName").map { main.elements[$0] }
        .filter { $0["localSheetId"] == String(place) }
        .map { $0.content..<$0.range.upperBound }
      sheets.append(sheet)
    }
    return sheets
  }
}

/// Where a part leads to (ECMA-376 part 2, relationships).
private struct Relation {
  var id: String
  /// The last piece of its type.
  var type: String
  /// The path of the part, as the archive has it.
  var target: String

  /// The relations of `part`; of the whole file where it is empty.
  static func read(
    of part: String, in parts: [(name: String, bytes: [UInt8])]
  ) throws(IngestError) -> [Relation] {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let name = part.split(separator: "/").last ?? ""
    let path = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
    guard let tree = try elements(of: path, in: parts) else { return [] }
    return tree.elements.filter { $0.name == "Relationship" && $0["TargetMode"] != "External" }.map {
      element in
      Relation(
        id: element["Id"] ?? "", type: element["Type"]?.split(separator: "/").last.map(String.init) ?? "",
        target: resolved(element["Target"] ?? "", from: folder))
    }
  }

  /// A target from the top of the archive on.
  private static func resolved(_ target: String, from folder: [String]) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}

/// The elements of a part; `nil` where the archive has none of that name.
private func elements(
  of name: String, in parts: [(name: String, bytes: [UInt8])]
) throws(IngestError) -> ElementTree? {
  guard let part = parts.first(where: { $0.name == name }) else { return nil }
  var tree = ElementTree(part.bytes)
  let outcome = parseElements(part.bytes, into: &tree)
  if let refusal = outcome.refusal { throw refusal }
  if outcome.complaint != nil || !tree.isPlaced { throw IngestError(.notAWorkbook, detail: name) }
  return tree
}

/// A truth value of XML Schema.
func isTrue(_ value: String) -> Bool { value == "1" || value == "true" }
