/// The parts of an Office file (ECMA-376, Open Packaging Conventions), before they are packed.
struct OfficePackage {
  /// Paths in the archive and what they hold, in the order in which they are packed.
  private(set) var parts: [(name: String, bytes: [UInt8])] = []
  private var types = Markup()
  private var relations = Markup()
  private var relationCount = 0

  /// What the file is, for the list of types and for the main part's own relations.
  enum Kind {
    case document
    case workbook
  }

  private let kind: Kind

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// Appends the part that everything hangs on.
  mutating func appendMain(_ content: Markup) {
    switch kind {
    case .document:
      append("word/document.xml", content, type: "wordprocessingml.document.main")
    case .workbook:
      append("xl/workbook.xml", content, type: "spreadsheetml.sheet.main")
    }
  }

  /// Appends a part that the main part refers to.
  /// - Parameters:
  ///   - name: its path below the main part's folder.
  ///   - type: the end of its content type.
  ///   - relation: what it is to the main part.
  /// - Returns: the number of the relation: its id is `rId` and that number.
  @discardableResult
  mutating func append(
    _ name: String, _ content: Markup, type: StaticString, relation: StaticString
  ) -> Int {
    append("\(folder)/\(name)", content, type: type)
    relationCount += 1
    relations.raw("<Relationship Id=\"rId")
    relations.raw(relationCount)
    relations.raw("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
    relations.raw(relation)
    relations.raw("\" Target=\"")
    relations.text(name)
    relations.raw("\"/>")
    return relationCount
  }

  private var folder: String { kind == .document ? "word" : "xl" }

  private mutating func append(_ name: String, _ content: Markup, type: StaticString) {
    parts.append((name, content.bytes))
    types.raw("<Override PartName=\"/")
    types.text(name)
    types.raw("\" ContentType=\"application/vnd.openxmlformats-officedocument.")
    types.raw(type)
    types.raw("+xml\"/>")
  }

  /// All parts, with what binds them together: the list of types first, for readers that do not seek.
  /// - Parameters:
  ///   - title: the file's title, in its properties.
  ///   - description: what the file is and is not, in its properties.
  func bound(title: [UInt8], description: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    let main: StaticString = kind == .document ? "word/document.xml" : "xl/workbook.xml"
    let mainRelations = kind == .document ? "word/_rels/document.xml.rels" : "xl/_rels/workbook.xml.rels"
    return [
      ("[Content_Types].xml", typeList),
      ("_rels/.rels", Self.rootRelations(main)),
      ("docProps/core.xml", Self.properties(title: title, description: description)),
      (mainRelations, Self.relationList(relations)),
    ] + parts
  }

  private var typeList: [UInt8] {
    var out = Markup.xml()
    out.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    out.raw(
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    )
    out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    out.raw(types.bytes)
    out.raw("<Override PartName=\"/docProps/core.xml\" ")
    out.raw("ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
    return out.bytes
  }

  private static func rootRelations(_ main: StaticString) -> [UInt8] {
    var list = Markup()
    list.raw("<Relationship Id=\"rId1\" Type=\"")
    list.raw("http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"")
    list.raw(main)
    list.raw("\"/><Relationship Id=\"rId2\" Type=\"")
    list.raw("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" ")
    list.raw("Target=\"docProps/core.xml\"/>")
    return relationList(list)
  }

  private static func relationList(_ list: Markup) -> [UInt8] {
    var out = Markup.xml()
    out.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    out.raw(list.bytes)
    out.raw("</Relationships>")
    return out.bytes
  }

  /// No date and no person stand in the properties: the same comparison gives the same bytes.
  private static func properties(title: [UInt8], description: [UInt8]) -> [UInt8] {
    var out = Markup.xml()
    out.raw("<cp:coreProperties xmlns:cp=\"")
    out.raw("http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ")
    out.raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
    out.text(title)
    out.raw("</dc:title><dc:description>")
    out.text(description)
    out.raw("</dc:description></cp:coreProperties>")
    return out.bytes
  }
}

extension Markup {
  /// A part in the making, with its declaration.
  static func xml() -> Markup {
    var out = Markup()
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    return out
  }
}
