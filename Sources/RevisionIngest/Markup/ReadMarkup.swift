import RevisionModel

/// Reads markup: as XML where it is well-formed, else tolerantly as HTML.
///
/// What is not well-formed is mended where HTML can be meant. It is refused where it cannot: another vocabulary, and
/// XHTML that was well-formed up to its end but breaks off there, because a part of the edition is missing then and
/// every figure about it would be wrong.
/// - Parameter format: what it was named to be; `nil` where nothing was said.
/// - Throws: `IngestError` when it cannot be decoded, is no markup, exceeds a limit, declares entities, is beyond
///   mending, shows nothing but frames, or holds no text. O(length).
func readMarkup(_ bytes: [UInt8], format: Source.Format?) throws(IngestError) -> Source {
  let decoded = try decode(bytes, declared: declaredEncoding(bytes))
  let document = parseableText(decoded.bytes)
  if !holdsTag(document) { throw IngestError(.noElement, line: 1) }
  var builder = BlockBuilder(capacity: document.count)
  let strict = parseXML(document, into: &builder)
  let isMeantAsXML = format == .xhtml || document.starts(with: "<?xml".utf8)
  var complaint = strict.complaint
  if let refusal = strict.refusal {
    // Elements of HTML that need no end tag lie one inside the other when they are read as XML.
    guard refusal.reason == .tooDeep, !isMeantAsXML, !builder.isForeign else { throw refusal }
    complaint = (refusal.line ?? 1, "elements that nothing ends")
  }
  if let complaint {
    if let element = strict.cutOff, builder.isForeign || isMeantAsXML {
      throw IngestError(.cutOff, line: complaint.line, detail: element)
    }
    if builder.isForeign {
      throw IngestError(.malformed, line: complaint.line, detail: complaint.text)
    }
    builder = try mended(document, complaint)
  }
  builder.finish()
  guard builder.blocks.contains(where: { !$0.isSetAside }) else {
    if builder.frames.isEmpty { throw IngestError(.noText) }
    throw IngestError(.frameset, detail: builder.frames.joined(separator: ", "))
  }
  return Source(
    bytes: builder.bytes, blocks: builder.blocks, lines: builder.lines, cells: builder.cells,
    format: complaint != nil ? .html : builder.statute.blocks != nil ? .statute : .xhtml,
    encoding: decoded.encoding,
    diagnostics: decoded.diagnostics + builder.diagnostics)
}

/// The blocks of `document` read as HTML, with a diagnostic of what was wrong with it as XML.
private func mended(
  _ document: [UInt8], _ complaint: (line: Int, text: String)
) throws(IngestError) -> BlockBuilder {
  var builder = BlockBuilder(capacity: document.count)
  let outcome = parseHTML(withoutConditions(document), into: &builder)
  if let refusal = outcome.refusal { throw refusal }
  builder.diagnostics.insert(
    Diagnostic(.notWellFormed, line: max(1, complaint.line), text: complaint.text), at: 0)
  return builder
}

/// Whether a tag stands anywhere: a `<` with a letter behind it.
private func holdsTag(_ document: [UInt8]) -> Bool {
  var index = 0
  while let place = document[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = place + 1
    if index < document.count, document[index] | 0x20 >= 0x61, document[index] | 0x20 <= 0x7A { return true }
  }
  return false
}
