import RevisionModel

extension CanonicalReader {
  /// The keys of an edition, without braces.
  mutating func edition() throws(Mismatch) -> Stored.StoredEdition {
    try expect("\"path\":")
    let path = try string()
    try expect(",\"sha256\":")
    let sha256 = try string()
    let converter = skip(",\"converter\":") ? try string() : nil
    try expect(",\"language\":")
    let language = try word(of: Language.self)
    try expect(",\"characters\":")
    let characters = try integer()
    var edition = Stored.StoredEdition(
      path: path, sha256: sha256, converter: converter, characters: characters,
      document: Document(language: language), sectionOfSentence: [], unread: [])
    try expect(",\n\"sections\":")
    try rows { (reader) throws(Mismatch) in try reader.section(of: &edition) }
    try expect(",\n\"sentences\":")
    try rows { (reader) throws(Mismatch) in try reader.sentence(of: &edition) }
    // Every sentence has a file, or none has.
    let files = edition.document.files.count
    guard files == 0 || files == edition.document.sentences.count else { throw mismatch }
    edition.document.symbols = Array(repeating: Symbol(id: 0), count: edition.document.phrases.count)
    edition.document.wordings = edition.document.symbols
    return edition
  }

  private mutating func section(of edition: inout Stored.StoredEdition) throws(Mismatch) {
    try expect("{\"id\":")
    guard try integer() == edition.document.heads.count else { throw mismatch }
    try expect(",\"parent\":")
    let parent: Int? = skip("null") ? nil : try integer()
    try expect(",\"level\":")
    let level = try integer()
    try expect(",\"number\":")
    let number = try string()
    try expect(",\"heading\":")
    let heading = try string()
    try expect(",\"sentences\":")
    let sentences = try range()
    try expect(",\"line\":")
    let line = try integer()
    _ = try place()
    try expect("}")
    edition.document.heads.append(
      SectionHead(level: level, parent: parent, number: number, heading: heading, line: line))
    guard sentences.lowerBound == edition.document.sections.total, !sentences.isEmpty else { throw mismatch }
    edition.document.sections.append(cut: sentences.upperBound)
  }

  private mutating func sentence(of edition: inout Stored.StoredEdition) throws(Mismatch) {
    try expect("{\"id\":")
    guard try integer() == edition.document.sentences.count else { throw mismatch }
    try expect(",\"section\":")
    edition.sectionOfSentence.append(try integer())
    try expect(",\"role\":")
    edition.document.roles.append(try word(of: Role.self))
    try expect(",\"text\":")
    try string(into: &edition.document.bytes)
    guard edition.document.bytes.count > edition.document.phrases.total else { throw mismatch }
    edition.document.phrases.append(cut: edition.document.bytes.count)
    edition.document.sentences.append(cut: edition.document.phrases.count)
    try expect(",\"line\":")
    edition.document.lines.append(UInt32(try integer()))
    if let file = try place() { edition.document.take(file: file) }
    try cell()
    try expect("}")
  }

  /// The page and the file behind a line. They are proved by comparing again; here they must only be in form.
  private mutating func place() throws(Mismatch) -> String? {
    if skip(",\"page\":") { guard try integer() > 0 else { throw mismatch } }
    return try file()
  }

  /// The place in a table: table, row, column. It is proved by comparing again, too.
  private mutating func cell() throws(Mismatch) {
    guard skip(",\"cell\":[") else { return }
    _ = try integer()
    try expect(",")
    _ = try integer()
    try expect(",")
    _ = try integer()
    try expect("]")
  }

  /// The file of a folder behind a place; `nil` where none stands here.
  mutating func file() throws(Mismatch) -> String? { skip(",\"file\":") ? try string() : nil }
}

extension Document {
  /// Notes that the sentence that was read last stands in `file`.
  fileprivate mutating func take(file: String) {
    if fileNames.last != file { fileNames.append(file) }
    files.append(UInt32(fileNames.count - 1))
  }
}
