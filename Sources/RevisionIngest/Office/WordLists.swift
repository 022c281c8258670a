/// The lists of a docx file, and how each of their levels shows its number.
struct WordLists {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// With `%1` for the number of the first level.
    var text = ""
    /// What stands between number and text.
    var suffix = "tab"
  }

  /// A list as it is used.
  private struct Use {
    /// The place of what it is a use of.
    var definition: Int
    /// Where a level of it begins anew.
    var starts: [Int?]
  }

  private var definitions: [[Level]] = []
  private var uses: [Use] = []
  private var places: [String: Int] = [:]

  /// - Returns: `nil` where `bytes` are not well-formed.
  init?(_ bytes: [UInt8], _ styles: WordStyles) {
    guard let part = OfficePart(bytes) else { return nil }
    var links: [(definition: Int, style: String)] = []
    var known: [String: Int] = [:]
    for number in part.elements.indices where part.elements[number].name == "abstractNum" {
      known[part.elements[number]["abstractNumId"] ?? ""] = definitions.count
      if let style = part.child("numStyleLink", of: number).flatMap(part.value) {
        links.append((definitions.count, style))
      }
      definitions.append(Self.levels(of: number, in: part))
    }
    for number in part.elements.indices where part.elements[number].name == "num" {
      guard let id = part.elements[number]["numId"],
        let definition = part.child("abstractNumId", of: number).flatMap(part.value).flatMap({ known[$0] })
      else { continue }
      places[id] = uses.count
      uses.append(Use(definition: definition, starts: Self.starts(of: number, in: part)))
    }
    // What is defined by a style of lists has its levels where that style is defined.
    for link in links {
      let target = styles.list(of: link.style).flatMap { places[$0.list] }
      if let target { definitions[link.definition] = definitions[uses[target].definition] }
    }
  }

  /// Longest text of a level in bytes; a longer one, which every paragraph would repeat, is not shown.
  private static let longestText = 256

  private static func levels(of number: Int, in part: OfficePart) -> [Level] {
    var levels = Array(repeating: Level(), count: 9)
    for child in part.children(number) where part.elements[child].name == "lvl" {
      guard let place = part.elements[child]["ilvl"].flatMap({ Int($0) }), levels.indices.contains(place)
      else { continue }
      func value(_ name: String) -> String? { part.child(name, of: child).flatMap(part.value) }
      levels[place] = Level(
        start: value("start").flatMap { Int($0) } ?? 0, format: value("numFmt") ?? "decimal",
        text: value("lvlText").flatMap { $0.utf8.count <= longestText ? $0 : nil } ?? "",
        suffix: value("suff") ?? "tab")
    }
    return levels
  }

  private static func starts(of number: Int, in part: OfficePart) -> [Int?] {
    var starts = [Int?](repeating: nil, count: 9)
    for child in part.children(number) where part.elements[child].name == "lvlOverride" {
      guard let place = part.elements[child]["ilvl"].flatMap({ Int($0) }), starts.indices.contains(place)
      else { continue }
      starts[place] = part.child("startOverride", of: child).flatMap(part.value).flatMap { Int($0) }
    }
    return starts
  }

  /// Counts paragraphs as Word does.
  struct Counter {
    private let lists: WordLists
    private var values: [[Int?]]
    /// Of every use, the levels that have begun anew.
    private var begun: [[Bool]]

    init(_ lists: WordLists) {
      self.lists = lists
      values = Array(repeating: Array(repeating: nil, count: 9), count: lists.definitions.count)
      begun = Array(repeating: Array(repeating: false, count: 9), count: lists.uses.count)
    }

    /// The number of the next paragraph of a list, with what parts it from the text; `nil` for a bullet, and where there is no such
    /// list.
    mutating func next(_ name: String, _ level: Int) -> String? {
      guard let place = lists.places[name] else { return nil }
      let use = lists.uses[place]
      let levels = lists.definitions[use.definition]
      var own = values[use.definition]
      if let start = use.starts[level], !begun[place][level] {
        begun[place][level] = true
        own[level] = start
      } else {
        own[level] = own[level].map { $0 &+ 1 } ?? levels[level].start
      }
      for outer in 0..<level where own[outer] == nil { own[outer] = levels[outer].start }
      for inner in (level + 1)..<9 { own[inner] = nil }
      values[use.definition] = own
      return Self.shown(levels, own, level)
    }

    private static func shown(_ levels: [Level], _ values: [Int?], _ level: Int) -> String? {
      let form = levels[level]
      if form.format == "bullet" { return nil }
      var result = form.text
      for place in 0...level {
        guard let value = values[place] else { continue }
        result = result.replacing("%\(place + 1)", with: listNumber(value, format: levels[place].format))
      }
      if result.isEmpty { return nil }
      if form.suffix == "nothing" { return result }
      return result + (result.utf8.allSatisfy { $0 < 0x80 } ? " " : "\u{3000}")
    }
  }
}
