/// `content.xml` of an odt file, made such that `pandoc` reads all of it (decision 0076).
extension OfficePart {
  /// Takes out of boxes, fields and other wrappings what `pandoc` passes over with them, and makes headings of what stands in the
  /// outline or is the title.
  mutating func treatWriterText(_ styles: WriterStyles) {
    for number in elements.indices { treatWriterElement(number, styles) }
  }

  /// What of a drawing holds paragraphs itself.
  private static let shapes = [
    "custom-shape", "rect", "ellipse", "circle", "polygon", "regular-polygon", "polyline", "path", "line",
    "connector",
    "caption", "measure", "text-box",
  ]

  private mutating func treatWriterElement(_ number: Int, _ styles: WriterStyles) {
    let element = elements[number]
    switch element.name {
    // pandoc reads the formula in a frame.
    case "frame" where holdsObject(number): break
    case "frame", "g": treatments[number].extent = .emptied
    case let name where Self.shapes.contains(name): treatments[number].extent = .lifted
    case "enhanced-geometry", "glue-point", "ruby-text": treatments[number].extent = .dropped
    case "title",
      "desc" where prefix(number) == "svg:":
      treatments[number].extent = .dropped
    // Rows that repeat or stand in groups (decision 0044); text in fields, which stands in elements of many names.
    case "table-header-rows", "table-rows", "table-row-group", "ruby", "ruby-base":
      treatments[number].extent = .unwrapped
    case let name where isField(number, name): treatments[number].extent = .unwrapped
    case "p":
      if let style = element["style-name"], let level = styles.headingLevel(of: style) {
        let prefix = prefix(number)
        treatments[number] = .unwrapped(
          "<\(prefix)h \(prefix)outline-level=\"\(level)\">", "</\(prefix)h>")
      }
    default: break
    }
  }

  private func holdsObject(_ frame: Int) -> Bool { child("object", of: frame) != nil }

  /// Whether an element is one of those that stand among the text of a paragraph and have text in them, but for the few that `pandoc`
  /// reads.
  private func isField(_ number: Int, _ name: String) -> Bool {
    guard !elements[number].text.isEmpty || elements[number].content < elements[number].range.upperBound
    else { return false }
    let read = [
      "span", "a", "p", "h", "s", "tab", "line-break", "note", "annotation", "bookmark", "bookmark-start",
      "bookmark-end",
    ]
    return ["p", "h", "span", "a"].contains(parentName(number))
      && ["text:", "loext:"].contains(prefix(number))
      && !read.contains(name)
  }
}

/// The paragraph styles of an odt file, as far as they make headings.
struct WriterStyles {
  private var styles: [(name: String, base: String?, level: Int?)] = []
  private var places: [String: Int] = [:]

  /// - Parameter parts: those with styles in them.
  init(_ parts: [OfficePart]) {
    for part in parts {
      for element in part.elements where element.name == "style" && element["family"] == "paragraph" {
        guard let name = element["name"] else { continue }
        places[name] = styles.count
        styles.append(
          (name, element["parent-style-name"], element["default-outline-level"].flatMap { Int($0) }))
      }
    }
  }

  /// The level of the headings that paragraphs of a style are, from 1: by their level in the outline, or by their name; the title
  /// of the document is one of the first level, as it is in what is made of docx files. `nil` where they are none.
  func headingLevel(of name: String) -> Int? {
    var next: String? = name
    for _ in 0..<32 {
      guard let name = next else { return nil }
      if name == "Title" { return 1 }
      let style = places[name].map { styles[$0] }
      if let level = style?.level, (1...10).contains(level) { return level }
      for word in ["Heading_20_", "見出し_20_", "見出し"] where name.hasPrefix(word) {
        if let level = Int(name.dropFirst(word.count)), (1...10).contains(level) { return level }
      }
      next = style?.base
    }
    return nil
  }
}
