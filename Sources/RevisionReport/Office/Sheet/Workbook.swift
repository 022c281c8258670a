import RevisionModel

/// An Excel workbook.
enum Workbook {
  /// All its parts.
  static func parts(
    _ sheets: [(name: [UInt8], sheet: Sheet)], _ words: Words, title: [UInt8], description: [UInt8]
  ) -> [(name: String, bytes: [UInt8])] {
    var package = OfficePackage(.workbook)
    var entries: [(name: [UInt8], relation: Int, sheet: Sheet)] = []
    for (index, entry) in sheets.enumerated() {
      let relation = package.append(
        "worksheets/sheet\(index + 1).xml", entry.sheet.written(isSelected: index == 0),
        type: "spreadsheetml.worksheet", relation: "worksheet")
      entries.append((entry.name, relation, entry.sheet))
    }
    package.append(
      "styles.xml", styles(SheetFace(words.language)), type: "spreadsheetml.styles", relation: "styles")
    package.appendMain(workbook(entries))
    return package.bound(title: title, description: description)
  }

  /// xl/workbook.xml: `sheets` with their names and the numbers of their relations. Filters, print areas and repeated rows are
  /// names that Excel knows.
  static func workbook(_ sheets: [(name: [UInt8], relation: Int, sheet: Sheet)]) -> Markup {
    var out = Markup.xml()
    out.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ")
    out.raw("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    out.raw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>")
    for (index, sheet) in sheets.enumerated() {
      out.raw("<sheet name=\"")
      out.text(sheet.name)
      out.raw("\" sheetId=\"")
      out.raw(index + 1)
      out.raw("\" r:id=\"rId")
      out.raw(sheet.relation)
      out.raw("\"/>")
    }
    out.raw("</sheets><definedNames>")
    for (index, entry) in sheets.enumerated() where entry.sheet.headRow > 0 {
      writeName(
        "_xlnm._FilterDatabase\" hidden=\"1", index, entry.name, entry.sheet.area(from: entry.sheet.headRow),
        to: &out)
    }
    for (index, entry) in sheets.enumerated() {
      writeName("_xlnm.Print_Area", index, entry.name, entry.sheet.area(from: 1), to: &out)
    }
    for (index, entry) in sheets.enumerated() where entry.sheet.headRow > 0 {
      let head = entry.sheet.headRow
      writeName("_xlnm.Print_Titles", index, entry.name, "$\(head):$\(head)", to: &out)
    }
    out.raw("</definedNames></workbook>")
    return out
  }

  private static func writeName(
    _ name: StaticString, _ sheet: Int, _ sheetName: [UInt8], _ area: String, to out: inout Markup
  ) {
    out.raw("<definedName name=\"")
    out.raw(name)
    out.raw("\" localSheetId=\"")
    out.raw(sheet)
    out.raw("\">'")
    out.text(sheetName)
    out.raw("'!")
    out.raw(Array(area.utf8))
    out.raw("</definedName>")
  }

  /// xl/styles.xml: the formats of `Sheet.Style`, in its order.
  static func styles(_ face: SheetFace) -> Markup {
    var out = Markup.xml()
    out.raw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    out.raw("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>")
    out.raw("<fonts count=\"3\">")
    for font: StaticString in ["<sz val=\"10.5\"/>", "<b/><sz val=\"16\"/>", "<b/><sz val=\"10.5\"/>"] {
      out.raw("<font>")
      out.raw(font)
      out.raw("<name val=\"")
      out.raw(face.name)
      out.raw(face.family)
      out.raw("</font>")
    }
    out.raw("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
    out.raw("<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">")
    out.raw("<fgColor rgb=\"FFEFECE4\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>")
    out.raw("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>")
    for side: StaticString in ["left", "right", "top", "bottom"] {
      out.raw("<")
      out.raw(side)
      out.raw(" style=\"thin\"><color auto=\"1\"/></")
      out.raw(side)
      out.raw(">")
    }
    out.raw("<diagonal/></border></borders><cellStyleXfs count=\"1\">")
    out.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
    out.raw(formats.count)
    out.raw("\">")
    for format in formats { out.raw(format) }
    out.raw(
      "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    )
    out.raw("</styleSheet>")
    return out
  }

  private static let formats: [StaticString] = [
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" quotePrefix=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>",
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment horizontal=\"right\" vertical=\"top\"/></xf>",
  ]
}

/// The typeface of a workbook.
enum SheetFace {
  /// Japanese characters are two digits wide in it, as columns are measured, and lines stand close.
  case japanese
  case latin

  init(_ language: Language) { self = language == .ja ? .japanese : .latin }

  /// Its name.
  var name: StaticString { self == .japanese ? "ＭＳ Ｐゴシック" : "Calibri" }

  /// The end of the element with its name, and those with its family and, of Japanese, its character set.
  var family: StaticString {
    self == .japanese ? "\"/><family val=\"3\"/><charset val=\"128\"/>" : "\"/><family val=\"2\"/>"
  }
}
