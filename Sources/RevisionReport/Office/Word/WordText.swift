/// Text of WordprocessingML (ECMA-376 part 1, 17.3).
extension Markup {
  /// The namespaces of a part whose root element this is the start tag's middle of.
  mutating func wordNamespaces() {
    raw(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
    raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
  }

  /// A run of text under `properties`, which are the content of `w:rPr`. Tabs and line ends have elements of their own.
  /// - Parameter isDeleted: whether it stands inside of `w:del`.
  mutating func run(_ text: ArraySlice<UInt8>, properties: StaticString = "", isDeleted: Bool = false) {
    if text.isEmpty { return }
    raw("<w:r>")
    if properties.utf8CodeUnitCount > 0 {
      raw("<w:rPr>")
      raw(properties)
      raw("</w:rPr>")
    }
    var start = text.startIndex
    for index in text.indices where text[index] == 0x09 || text[index] == 0x0A {
      runText(text[start..<index], isDeleted)
      if text[index] == 0x09 { raw("<w:tab/>") } else { raw("<w:br/>") }
      start = index + 1
    }
    runText(text[start...], isDeleted)
    raw("</w:r>")
  }

  private mutating func runText(_ text: ArraySlice<UInt8>, _ isDeleted: Bool) {
    if text.isEmpty { return }
    raw(isDeleted ? "<w:delText xml:space=\"preserve\">" : "<w:t xml:space=\"preserve\">")
    self.text(text)
    raw(isDeleted ? "</w:delText>" : "</w:t>")
  }

  /// A footer with the number of the page.
  static func pageNumberFooter() -> Markup {
    var out = xml()
    out.raw("<w:ftr")
    out.wordNamespaces()
    out.raw("><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
    out.raw("<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
    return out
  }

  /// A header with one line of text.
  static func header(_ text: [UInt8]) -> Markup {
    var out = xml()
    out.raw("<w:hdr")
    out.wordNamespaces()
    out.raw("><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
    out.run(text[...])
    out.raw("</w:p></w:hdr>")
    return out
  }
}
