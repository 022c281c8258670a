import RevisionModel

/// The sketches of an edition as JSON Lines, UTF-8: a line for each section.
/// - Parameters:
///   - sketches: one for each section of `document`.
///   - path: what the edition is called.
///   - hasBody: whether the sentences of its body text stand in each line too, as written.
/// O(sections · size of a signature, + size of the document where its text is wished).
package func renderSketches(
  _ sketches: [SectionSketch], of document: Document, path: String, hasBody: Bool
) -> [UInt8] {
  let numbers = sketches.reduce(0) { $0 + $1.signature.count }
  var json = JSONWriter(capacity: 11 * numbers + (hasBody ? document.bytes.count : 0) + 256)
  for (section, sketch) in sketches.enumerated() {
    json.raw("{\"document\":")
    json.string(path)
    json.place(ofSection: section, in: document)
    json.values(of: sketch)
    if hasBody { json.body(ofSection: section, in: document) }
    json.raw("}\n")
  }
  return json.bytes
}

/// The line that stands in place of the sketches of an edition that cannot be read.
package func renderSketchRefusal(path: String, code: Int, message: String) -> [UInt8] {
  var json = JSONWriter(capacity: 512)
  json.raw("{\"document\":")
  json.string(path)
  json.raw(",")
  json.refusal(code: code, message: message)
  json.raw("}\n")
  return json.bytes
}

extension JSONWriter {
  /// Where a section stands: its number, the headings above it from the top down, its own, and where that is.
  fileprivate mutating func place(ofSection section: Int, in document: Document) {
    let head = document.heads[section]
    raw(",\"section\":")
    integer(section)
    raw(",\"level\":")
    integer(head.level)
    raw(",\"path\":")
    array(headingsAbove(head, document.heads)) { $0.string($1) }
    raw(",\"heading\":")
    string(head.heading)
    raw(",\"line\":")
    integer(head.line)
    place(ofSentence: document.sections[section].lowerBound, in: document)
  }

  fileprivate mutating func values(of sketch: SectionSketch) {
    raw(",\"characters\":")
    integer(sketch.characters)
    raw(",\"shingle\":")
    integer(sketch.shingle)
    raw(",\"shingles\":")
    integer(sketch.shingles)
    raw(",\"signature\":")
    array(sketch.signature) { $0.integer(UInt($1)) }
  }

  fileprivate mutating func body(ofSection section: Int, in document: Document) {
    raw(",\"body\":")
    let sentences = document.sections[section].filter { document.roles[$0] != .heading }
    document.bytes.withUnsafeBufferPointer { bytes in
      array(sentences) { json, sentence in
        json.string(UnsafeBufferPointer(rebasing: bytes[document.byteRange(ofSentence: sentence)]))
      }
    }
  }
}

/// The headings that a section lies under, from the top down.
private func headingsAbove(_ head: SectionHead, _ heads: [SectionHead]) -> [String] {
  var headings: [String] = []
  var above = head.parent
  while let section = above {
    headings.append(heads[section].heading)
    above = heads[section].parent
  }
  return headings.reversed()
}
