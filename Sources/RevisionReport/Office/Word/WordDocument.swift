import RevisionModel

/// What every document of ours has.
extension OfficePackage {
  /// Appends how the document looks and behaves.
  mutating func appendWordBasics(_ language: Language, _ use: WordStyles.Use) {
    append(
      "styles.xml", WordStyles.styles(language, use), type: "wordprocessingml.styles", relation: "styles")
    append("settings.xml", WordStyles.settings(), type: "wordprocessingml.settings", relation: "settings")
  }

  /// Appends the document itself. `header` and `footer` are the numbers of their relations.
  mutating func appendDocument(_ body: Markup, page: WordPage, header: Int?, footer: Int) {
    var main = Markup.xml()
    main.raw("<w:document")
    main.wordNamespaces()
    main.raw("><w:body>")
    main.raw(body.bytes)
    page.write(header: header, footer: footer, to: &main)
    main.raw("</w:body></w:document>")
    appendMain(main)
  }
}
