import RevisionModel

/// How an input is to be read.
package struct ReadingOptions: Sendable {
  /// `nil`: by the name's ending, then by content.
  package var format: Source.Format?
  /// Every non-blank line is one sentence; only for text.
  package var linesAreSentences: Bool
  /// How the lines of a text are set on their pages, one each; empty where nothing tells.
  package var settings: [LineSetting]

  package init(
    format: Source.Format? = nil, linesAreSentences: Bool = false, settings: [LineSetting] = []
  ) {
    self.format = format
    self.linesAreSentences = linesAreSentences
    self.settings = settings
  }
}

/// Reads one input.
/// - Parameter name: its name, for its ending only; nothing is opened.
/// - Throws: `IngestError` when the bytes cannot be read as text or markup.
package func read(
  _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
) throws(IngestError) -> Source {
  var source = try readAsNamed(bytes, name: name, options: options)
  tellSuspects(&source)
  return source
}

/// Reads one input as what its name, its bytes or the options say it is.
private func readAsNamed(
  _ bytes: [UInt8], name: String, options: ReadingOptions
) throws(IngestError) -> Source {
  let named = options.format ?? format(ofName: name)
  if named == .xhtml || named == .html || (named == nil && beginsAsMarkup(bytes)) {
    return try readMarkup(bytes, format: named)
  }
  if isIchitaro(bytes, name: name) { throw IngestError(.notText, detail: "一太郎 (Ichitaro)") }
  let decoded = try decode(bytes)
  let source: Source
  if options.linesAreSentences || named == .lines {
    source = readSentenceLines(decoded)
  } else if named == .markdown || (options.format == nil && readsAsMarkdown(decoded.bytes)) {
    source = readMarkdown(decoded)
  } else {
    source = readText(decoded, settings: options.settings)
  }
  if source.blocks.allSatisfy(\.isSetAside) { throw IngestError(.noText) }
  return source
}

/// What the ending of a name promises; `nil` when it promises nothing.
func format(ofName name: String) -> Source.Format? {
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
  let ending = name.utf8[name.utf8.index(after: dot)...].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  switch String(decoding: ending, as: UTF8.self) {
  case "txt", "text": return .text
  case "md": return .markdown
  case "xhtml", "xml": return .xhtml
  case "html", "htm": return .html
  default: return nil
  }
}

/// Whether the first character that is not blank opens a tag, a declaration or a comment. The zero bytes of UTF-16 and
/// a byte order mark are passed over.
private func beginsAsMarkup(_ bytes: [UInt8]) -> Bool {
  let marks: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
  let start = bytes.prefix(1024).drop { marks.contains($0) }.filter { $0 != 0 }.prefix(2)
  guard start.count == 2, start[0] == UInt8(ascii: "<") else { return false }
  let next = start[1] | 0x20
  return (next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")) || start[1] == UInt8(ascii: "!")
    || start[1] == UInt8(ascii: "?")
}
