import RevisionModel

/// A kind of file that another program turns into what is read here.
enum OfficeFormat: String {
  case pdf
  case docx
  case odt

  /// Told from the first bytes, and where these say nothing from the ending of the name; `nil` for all other files.
  init?(name: String, bytes: [UInt8]) {
    if let format = Self.byContent(bytes) {
      self = format
      return
    }
    // One that was encrypted with a password, or an old one under a new name, is none of these: what it is, the reader says.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return nil }
    let ending = name.lowercased()
    guard let format = [Self.pdf, .docx, .odt].first(where: { ending.hasSuffix("." + $0.rawValue) }) else {
      return nil
    }
    self = format
  }

  /// A PDF file says so within its first 1,024 bytes (ISO 32000-1, implementation note 13); the others are ZIP archives
  /// that hold `word/document.xml` or begin with the media type.
  private static func byContent(_ bytes: [UInt8]) -> OfficeFormat? {
    if contains(bytes.prefix(1024), "%PDF-") { return .pdf }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    if contains(bytes.prefix(256), "mimetypeapplication/vnd.oasis.opendocument.text") { return .odt }
    // The directory at the end names every member.
    let member = "word/document.xml"
    return contains(bytes.suffix(1 << 16), member) || contains(bytes.prefix(1 << 12), member) ? .docx : nil
  }

  /// The program that converts it.
  var program: String { self == .pdf ? "pdftotext" : "pandoc" }

  /// The Debian package that brings the program.
  var package: String { self == .pdf ? "poppler-utils" : "pandoc" }

  /// What the program makes of it.
  var result: Source.Format { self == .pdf ? .text : .xhtml }

  /// The arguments that make the program print what is in `file`. Lines as they stand on the page, because only there
  /// a number stands before its heading and a table in its columns; XHTML in lines as long as paragraphs, because a
  /// line end would take the place of a space.
  func arguments(_ file: String) -> [String] {
    switch self {
    case .pdf: ["-layout", "-enc", "UTF-8", "-eol", "unix", file, "-"]
    case .docx, .odt:
      [
        "--sandbox", "--from=\(rawValue)", "--to=html5", "--standalone", "--metadata=pagetitle:edition",
        "--wrap=none", "--eol=lf", file,
      ]
    }
  }

  /// The arguments that make the program say its version.
  var versionArguments: [String] { self == .pdf ? ["-v"] : ["--version"] }
}

/// Whether `text` occurs in `bytes`. O(product), over a bounded stretch.
private func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
  let text = Array(text.utf8)
  guard bytes.count >= text.count else { return false }
  return (bytes.startIndex...(bytes.endIndex - text.count)).contains { start in
    bytes[start] == text[0] && bytes[start..<(start + text.count)].elementsEqual(text)
  }
}
