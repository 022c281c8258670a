/// The paragraph styles of a docx file, as far as they make headings and number them.
struct WordStyles {
  private struct Style {
    var id: String
    var name: String
    var base: String?
    var outline: Int?
    /// The list that numbers it, and the level there.
    var list: String?
    var listLevel: Int?
    /// The element that names it.
    var nameElement: Int?
  }

  /// The id of the style that is made for headings of a level.
  static func id(ofLevel level: Int) -> String { "outline-\(level)" }

  private var part: OfficePart
  private var styles: [Style] = []
  private var places: [String: Int] = [:]

  /// - Returns: `nil` where `bytes` are not well-formed.
  init?(_ bytes: [UInt8]) {
    guard let part = OfficePart(bytes) else { return nil }
    self.part = part
    for number in part.elements.indices where part.elements[number].name == "style" {
      let element = part.elements[number]
      guard element["type"] == "paragraph", let id = element["styleId"] else { continue }
      let name = part.child("name", of: number)
      var style = Style(id: id, name: name.flatMap(part.value) ?? "", nameElement: name)
      style.base = part.child("basedOn", of: number).flatMap(part.value)
      if let properties = part.child("pPr", of: number) {
        style.outline = part.child("outlineLvl", of: properties).flatMap(part.value).flatMap { Int($0) }
        (style.list, style.listLevel) = part.list(in: properties)
      }
      places[id] = styles.count
      styles.append(style)
    }
  }

  /// A style, and those that it is based on. What is based on itself ends.
  private func chain(_ id: String) -> [Style] {
    var chain: [Style] = []
    var next: String? = id
    while let id = next, let place = places[id], chain.count < 32 {
      chain.append(styles[place])
      next = styles[place].base
    }
    return chain
  }

  /// The level of the headings of a style, from 1: by its level in the outline, which Word's pane of headings goes by, or else by its
  /// name; `nil` where it makes none.
  func headingLevel(of id: String) -> Int? {
    let chain = chain(id)
    if let outline = chain.lazy.compactMap(\.outline).first, (0...8).contains(outline), !isTitle(chain) {
      return outline + 1
    }
    return chain.lazy.compactMap { Self.level(named: $0.name, by: ["heading", "見出し"]) }.first
  }

  /// The title of the document stands above its headings.
  private func isTitle(_ chain: [Style]) -> Bool {
    chain.contains { ["title", "subtitle"].contains($0.name.lowercased()) }
  }

  /// The level in a name such as `heading 2`.
  private static func level(named name: String, by words: [String]) -> Int? {
    let name = name.lowercased()
    guard let word = words.first(where: { name.hasPrefix($0) }) else { return nil }
    let level = Int(name.dropFirst(word.count).drop { $0 == " " }) ?? 0
    return (1...9).contains(level) ? level : nil
  }

  /// The list that numbers paragraphs of a style, and the level there, where the style says one.
  func list(of id: String) -> (list: String, level: Int?)? {
    let chain = chain(id)
    guard let list = chain.lazy.compactMap(\.list).first else { return nil }
    return (list, chain.lazy.compactMap(\.listLevel).first)
  }

  /// The part with names by which `pandoc` knows the headings: it asks for `heading 2` and for nothing else.
  /// - Parameter levels: those for which a style is made, called `id(ofLevel:)`.
  func written(adding levels: [Int]) -> [UInt8] {
    var part = part
    for style in styles {
      guard let name = style.nameElement, let level = headingLevel(of: style.id),
        chain(style.id).lazy.compactMap({ Self.level(named: $0.name, by: ["heading"]) }).first != level
      else { continue }
      let prefix = part.prefix(name)
      part.treatments[name] = .replaced(by: "<\(prefix)name \(prefix)val=\"heading \(level)\"/>")
    }
    if !part.elements.isEmpty {
      let prefix = part.prefix(0)
      let made = levels.map {
        "<\(prefix)style \(prefix)type=\"paragraph\" \(prefix)styleId=\"\(Self.id(ofLevel: $0))\">"
          + "<\(prefix)name \(prefix)val=\"heading \($0)\"/></\(prefix)style>"
      }
      part.treatments[0].first = Array(made.joined().utf8)
    }
    return PartWriter.written(part, paragraphs: [])
  }
}

extension OfficePart {
  /// The value of an element that has nothing but one.
  func value(_ number: Int) -> String? { elements[number]["val"] }

  /// The list and the level in it that properties of paragraphs name.
  func list(in properties: Int) -> (list: String?, level: Int?) {
    guard let numbered = child("numPr", of: properties) else { return (nil, nil) }
    return (
      child("numId", of: numbered).flatMap(value),
      child("ilvl", of: numbered).flatMap(value).flatMap { Int($0) }
    )
  }
}
