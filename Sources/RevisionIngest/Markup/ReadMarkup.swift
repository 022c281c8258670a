import RevisionModel

/// Reads markup: as XML where it is well-formed, else tolerantly as HTML.
/// - Parameter format: what it was named to be; `nil` where nothing was said.
/// - Throws: `IngestError` when it cannot be decoded, is no markup, exceeds a limit, declares entities, ends before
///   its end, or holds no text. O(length).
func readMarkup(_ bytes: [UInt8], format: Source.Format?) throws(IngestError) -> Source {
  let decoded = try decode(bytes, declared: declaredEncoding(bytes))
  let document = parseableText(decoded.bytes)
  var builder = BlockBuilder(capacity: document.bytes.count)
  var outcome = parseXML(document.bytes, into: &builder)
  var read = Source.Format.xhtml
  if let refusal = outcome.refusal { throw refusal }
  if let complaint = outcome.complaint {
    if outcome.isCutOff && format == .xhtml {
      throw IngestError(.malformed, line: complaint.line, detail: complaint.text)
    }
    builder = BlockBuilder(capacity: document.bytes.count)
    builder.diagnostics = [Diagnostic(.notWellFormed, line: complaint.line, text: complaint.text)]
    outcome = parseHTML(document.bytes, into: &builder)
    read = .html
    if let refusal = outcome.refusal { throw refusal }
  }
  guard builder.blocks.contains(where: { !$0.isSetAside }) else { throw IngestError(.noText) }
  return Source(
    bytes: builder.bytes, blocks: builder.blocks, lines: builder.lines, format: read,
    encoding: decoded.encoding, diagnostics: decoded.diagnostics + document.diagnostics + builder.diagnostics)
}
