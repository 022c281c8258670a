import RevisionModel

/// Reads an outline that someone corrected: what `outline --format json` writes, of which `sha256` and, of each section,
/// `level`, `line`, `file` and `heading` are looked at. O(length).
/// - Parameter sha256: the digest of `bytes`.
/// - Throws: `IngestError` with the line of the file where it is not JSON, or not such an outline.
package func readOutline(
  _ bytes: [UInt8], path: String, sha256: String
) throws(IngestError) -> CorrectedOutline {
  var scanner = JSONScanner(bytes)
  var outline = CorrectedOutline(path: path, sha256: sha256, edition: "", headings: [])
  var found: [String] = []
  guard scanner.isObject() else {
    try scanner.skipValue()
    try scanner.expectEnd()
    throw IngestError(.notAnOutline, line: 1, detail: "format")
  }
  try scanner.object { (scanner, key) throws(IngestError) in
    if found.contains(key) { throw scanner.notAnOutline(key) }
    found.append(key)
    switch key {
    case "format":
      guard scanner.isString(), try scanner.string() == "shinkyu.outline" else {
        throw scanner.notAnOutline(key)
      }
    case "version":
      guard try scanner.integer() == 1 else { throw scanner.notAnOutline(key) }
    case "sha256":
      guard scanner.isString() else { throw scanner.notAnOutline(key) }
      outline.edition = try scanner.string()
    case "sections": outline.headings = try scanner.headings()
    default: try scanner.skipValue()
    }
  }
  try scanner.expectEnd()
  for key in ["format", "version", "sha256", "sections"] where !found.contains(key) {
    throw IngestError(.notAnOutline, line: 1, detail: key)
  }
  return outline
}

extension JSONScanner {
  /// That the value of `key` is missing, or not what it has to be.
  fileprivate mutating func notAnOutline(_ key: String) -> IngestError {
    IngestError(.notAnOutline, line: line, detail: key)
  }

  /// The sections that are headings, which must stand in reading order.
  fileprivate mutating func headings() throws(IngestError) -> [CorrectedOutline.Heading] {
    var headings: [CorrectedOutline.Heading] = []
    var last: CorrectedOutline.Heading?
    guard isArray() else { throw notAnOutline("sections") }
    try array { (scanner) throws(IngestError) in
      let section = try scanner.section()
      let isFirstOfFile = last == nil || last?.file != section.file
      // Text without a heading stands nowhere else.
      if section.level == 0 && !isFirstOfFile { throw scanner.notAnOutline("level") }
      if let last, !isFirstOfFile, section.line < last.line { throw section.misplaced(behind: headings) }
      last = section
      if section.level > 0 { headings.append(section) }
    }
    return headings
  }

  /// One section; of level 0 for text before the first heading.
  private mutating func section() throws(IngestError) -> CorrectedOutline.Heading {
    var numbers: [String: Int] = [:]
    var texts: [String: String] = [:]
    guard isObject() else { throw notAnOutline("sections") }
    try object { (scanner, key) throws(IngestError) in
      switch key {
      case "level", "line":
        guard numbers[key] == nil, let value = try scanner.integer() else { throw scanner.notAnOutline(key) }
        numbers[key] = value
      case "heading", "file":
        guard texts[key] == nil, scanner.isString() else { throw scanner.notAnOutline(key) }
        texts[key] = try scanner.string()
      case "id", "parent", "number", "sentences", "page": try scanner.skipValue()
      default: throw scanner.notAnOutline(key)
      }
    }
    guard let level = numbers["level"], level < 100 else { throw notAnOutline("level") }
    guard let line = numbers["line"], line > 0 else { throw notAnOutline("line") }
    guard let text = texts["heading"],
      text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) == (level == 0)
    else { throw notAnOutline("heading") }
    return CorrectedOutline.Heading(
      level: level, file: texts["file"], line: line, text: text, place: self.line)
  }
}
