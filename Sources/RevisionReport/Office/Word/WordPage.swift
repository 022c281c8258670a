/// A sheet of paper, in twentieths of a point.
struct WordPage {
  var width: Int
  var height: Int
  var margin: Int
  var isLandscape: Bool

  /// A4, upright.
  static let portrait = WordPage(width: 11_906, height: 16_838, margin: 1418, isLandscape: false)
  /// A4, lying.
  static let landscape = WordPage(width: 16_838, height: 11_906, margin: 1134, isLandscape: true)

  /// The width between the margins.
  var textWidth: Int { width - 2 * margin }

  /// The properties of the one section of a document, `w:sectPr`.
  /// - Parameters: the numbers of the relations to the header, where there is one, and to the footer.
  func write(header: Int?, footer: Int, to out: inout Markup) {
    out.raw("<w:sectPr>")
    if let header {
      out.raw("<w:headerReference w:type=\"default\" r:id=\"rId")
      out.raw(header)
      out.raw("\"/>")
    }
    out.raw("<w:footerReference w:type=\"default\" r:id=\"rId")
    out.raw(footer)
    out.raw("\"/><w:pgSz w:w=\"")
    out.raw(width)
    out.raw("\" w:h=\"")
    out.raw(height)
    out.raw(isLandscape ? "\" w:orient=\"landscape\"/>" : "\"/>")
    out.raw("<w:pgMar w:top=\"")
    out.raw(margin)
    out.raw("\" w:right=\"")
    out.raw(margin)
    out.raw("\" w:bottom=\"")
    out.raw(margin)
    out.raw("\" w:left=\"")
    out.raw(margin)
    out.raw("\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/><w:cols w:space=\"425\"/></w:sectPr>")
  }
}
