import RevisionModel

/// The parts that say how a document looks and how it behaves.
enum WordStyles {
  /// What a document is made of, which tells the size of its headings.
  enum Use {
    case text
    /// Headings stand in cells, as large as the text around them.
    case table
  }

  /// word/styles.xml. `language` is that of the text: of Latin letters where it is not East Asian.
  static func styles(_ language: Language, _ use: Use) -> Markup {
    var out = Markup.xml()
    out.raw("<w:styles")
    out.wordNamespaces()
    out.raw("><w:docDefaults><w:rPrDefault><w:rPr>")
    out.raw(bodyFonts)
    out.raw("<w:kern w:val=\"2\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>")
    writeLanguage(language, to: &out)
    out.raw("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    writeBasics(to: &out)
    for level in 1...9 { writeHeading(level, use, to: &out) }
    for style in paragraphs { write(style, to: &out) }
    out.raw(tableGrid)
    out.raw("</w:styles>")
    return out
  }

  private static let bodyFonts: StaticString =
    "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"游明朝\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
  private static let headingFonts: StaticString =
    "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"游ゴシック\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"

  private static func writeLanguage(_ language: Language, to out: inout Markup) {
    let isEastAsian = ["ja", "zh", "ko"].contains(language.rawValue.prefix { $0 != "-" })
    out.raw("<w:lang w:val=\"")
    if language == .en || isEastAsian { out.raw("en-US") } else { out.text(language.rawValue) }
    out.raw("\" w:eastAsia=\"")
    if language == .ja || !isEastAsian { out.raw("ja-JP") } else { out.text(language.rawValue) }
    out.raw("\"/>")
  }

  private static func writeBasics(to out: inout Markup) {
    out.raw(
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
    )
    out.raw("<w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:style>")
    out.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
    out.raw("<w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/></w:style>")
    out.raw(
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>")
    out.raw("<w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>")
    out.raw("<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>")
    out.raw(
      "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    )
  }

  private static func writeHeading(_ level: Int, _ use: Use, to out: inout Markup) {
    let isLarge = use == .text
    out.raw("<w:style w:type=\"paragraph\" w:styleId=\"Heading")
    out.raw(level)
    out.raw("\"><w:name w:val=\"heading ")
    out.raw(level)
    out.raw("\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>")
    out.raw("<w:spacing w:before=\"")
    out.raw(!isLarge ? 0 : level == 1 ? 240 : level == 2 ? 180 : 120)
    out.raw("\" w:after=\"")
    out.raw(isLarge ? 60 : 0)
    out.raw("\"/><w:outlineLvl w:val=\"")
    out.raw(level - 1)
    out.raw("\"/></w:pPr><w:rPr>")
    out.raw(headingFonts)
    if isLarge { out.raw("<w:b/>") }
    out.raw("<w:sz w:val=\"")
    out.raw(!isLarge ? 21 : level == 1 ? 28 : level == 2 ? 24 : 21)
    out.raw("\"/></w:rPr></w:style>")
  }

  private struct Style {
    var id: StaticString
    var name: StaticString
    var paragraph: StaticString
    var run: StaticString = ""
  }

  private static let paragraphs = [
    Style(
      id: "Title", name: "Title", paragraph: "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>",
      run:
        "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"游ゴシック\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"32\"/>"
    ),
    Style(
      id: "ListParagraph", name: "List Paragraph", paragraph: "<w:ind w:left=\"420\" w:hanging=\"420\"/>"),
    Style(id: "Caption", name: "caption", paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", run: "<w:b/>"),
    Style(id: "NoteText", name: "Note Text", paragraph: "", run: "<w:sz w:val=\"18\"/>"),
    Style(id: "TableText", name: "Table Text", paragraph: "<w:spacing w:after=\"0\"/>"),
    Style(
      id: "TableHeading", name: "Table Heading", paragraph: "<w:keepNext/><w:spacing w:after=\"0\"/>",
      run: "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"游ゴシック\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"),
    Style(
      id: "TableHead", name: "Table Head", paragraph: "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
      run: "<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"游ゴシック\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>"),
    Style(
      id: "Header", name: "header", paragraph: "<w:jc w:val=\"right\"/>", run: "<w:sz w:val=\"16\"/>"),
    Style(
      id: "Footer", name: "footer", paragraph: "<w:jc w:val=\"center\"/>", run: "<w:sz w:val=\"18\"/>"),
  ]

  private static func write(_ style: Style, to out: inout Markup) {
    out.raw("<w:style w:type=\"paragraph\" w:styleId=\"")
    out.raw(style.id)
    out.raw("\"><w:name w:val=\"")
    out.raw(style.name)
    out.raw("\"/><w:basedOn w:val=\"Normal\"/>")
    if style.paragraph.utf8CodeUnitCount > 0 {
      out.raw("<w:pPr>")
      out.raw(style.paragraph)
      out.raw("</w:pPr>")
    }
    if style.run.utf8CodeUnitCount > 0 {
      out.raw("<w:rPr>")
      out.raw(style.run)
      out.raw("</w:rPr>")
    }
    out.raw("</w:style>")
  }

  private static let tableGrid: StaticString = """
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
    <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
    """

  /// word/settings.xml: no compatibility mode, and the language of menus and spelling.
  static func settings() -> Markup {
    var out = Markup.xml()
    out.raw("<w:settings")
    out.wordNamespaces()
    out.raw("><w:defaultTabStop w:val=\"840\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>")
    out.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" ")
    out.raw("w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    out.raw("<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:settings>")
    return out
  }

  /// word/numbering.xml: list 1 has a dot before each item.
  static func numbering() -> Markup {
    var out = Markup.xml()
    out.raw("<w:numbering")
    out.wordNamespaces()
    out.raw(
      "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">")
    out.raw(
      "<w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"・\"/><w:lvlJc w:val=\"left\"/>")
    out.raw("<w:pPr><w:ind w:left=\"420\" w:hanging=\"420\"/></w:pPr></w:lvl></w:abstractNum>")
    out.raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
    return out
  }
}
