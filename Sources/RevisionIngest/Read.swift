import RevisionModel

/// How an input is to be read.
package struct ReadingOptions: Sendable {
  /// `nil`: by the name's ending, then by content.
  package var format: Source.Format?
  /// Every non-blank line is one sentence; only for text.
  package var linesAreSentences: Bool

  package init(format: Source.Format? = nil, linesAreSentences: Bool = false) {
    self.format = format
    self.linesAreSentences = linesAreSentences
  }
}

/// Reads one input.
/// - Parameter name: its name, for its ending only; nothing is opened.
/// - Throws: `IngestError` when the bytes cannot be read as text or markup.
package func read(
  _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
) throws(IngestError) -> Source {
  let decoded = try decode(bytes)
  let source = options.linesAreSentences ? readSentenceLines(decoded) : readText(decoded)
  if source.blocks.isEmpty { throw IngestError(.noText) }
  return source
}
