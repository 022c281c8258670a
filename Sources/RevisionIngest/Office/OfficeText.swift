/// A word processor's file, made ready for the program that converts it.
package struct OfficeText: Sendable {
  /// Its parts.
  package var parts: [(name: String, bytes: [UInt8])]
  /// The text that stands in it, by which is told what was not read.
  package var pieces: TextPieces
}

/// Which format it has.
package enum OfficeTextFormat: Sendable {
  case docx
  case odt
}

/// Writes the parts of a word processor's file that hold text such that `pandoc` reads all of it, and gathers that text
/// (decision 0076). O(length).
/// - Returns: `nil` where the part with the text is missing, not well-formed or beyond the limits for markup: then the file is for
///   `pandoc` as it is.
package func officeText(
  _ parts: [(name: String, bytes: [UInt8])], _ format: OfficeTextFormat
) -> OfficeText? {
  switch format {
  case .docx: wordText(parts)
  case .odt: writerText(parts)
  }
}

private func wordText(_ parts: [(name: String, bytes: [UInt8])]) -> OfficeText? {
  func bytes(_ name: String) -> [UInt8]? { parts.first { $0.name == name }?.bytes }
  let name = "word/document.xml"
  guard var document = bytes(name).flatMap({ OfficePart($0) }) else { return nil }
  var result = OfficeText(parts: parts, pieces: TextPieces())
  func put(_ bytes: [UInt8], _ name: String) {
    if let place = result.parts.firstIndex(where: { $0.name == name }) { result.parts[place].bytes = bytes }
  }
  result.pieces.takeWord(document)
  document.treatWordText()
  if let styles = bytes("word/styles.xml").flatMap({ WordStyles($0) }) {
    var paragraphs = document.wordParagraphs(styles)
    let levels = document.treatWordOutline(&paragraphs)
    put(styles.written(adding: levels), "word/styles.xml")
    if let lists = bytes("word/numbering.xml").flatMap({ WordLists($0, styles) }) {
      document.treatWordNumbers(paragraphs, lists)
    }
  }
  put(PartWriter.written(document, paragraphs: ["p"]), name)
  for kind in ["footnote", "endnote"] {
    let name = "word/\(kind)s.xml"
    guard var notes = bytes(name).flatMap({ OfficePart($0) }) else { continue }
    let marks = document.elements.filter { $0.name == kind + "Reference" }
    result.pieces.takeWord(notes, notes: marks.compactMap { $0["id"] })
    notes.treatWordText()
    put(PartWriter.written(notes, paragraphs: ["p"]), name)
  }
  for part in parts where ["word/diagrams/data", "word/charts/chart"].contains(where: part.name.hasPrefix) {
    if let drawing = OfficePart(part.bytes) { result.pieces.takeDrawing(drawing) }
  }
  return result
}

private func writerText(_ parts: [(name: String, bytes: [UInt8])]) -> OfficeText? {
  let content = parts.firstIndex { $0.name == "content.xml" }
  guard let content, var document = OfficePart(parts[content].bytes) else { return nil }
  var result = OfficeText(parts: parts, pieces: TextPieces())
  result.pieces.takeWriter(document)
  let common = parts.first { $0.name == "styles.xml" }.flatMap { OfficePart($0.bytes) }
  document.treatWriterText(WriterStyles([common, document].compactMap { $0 }))
  result.parts[content].bytes = PartWriter.written(document, paragraphs: ["p", "h"])
  return result
}
