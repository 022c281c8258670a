import RevisionModel

/// Reads plain text as it comes out of PDF files and editors: sets page numbers, running headers and contents lists
/// aside, joins wrapped lines, and tells items and table rows apart. O(length).
/// - Parameter settings: how its lines are set, one each; empty where nothing tells.
func readText(_ decoded: Decoded, settings: [LineSetting] = []) -> Source {
  var builder = SourceBuilder(capacity: decoded.bytes.count + 1)
  builder.diagnostics = decoded.diagnostics
  builder = decoded.bytes.withUnsafeBufferPointer { text in
    var (lines, pages) = printedLines(text)
    markRules(text, &lines)
    let spans = markPageFurniture(text, &lines, pages: pages)
    markContents(text, &lines)
    markFootNotes(text, &lines, spans)
    markTableRows(text, &lines)
    markBrokenSentences(text, &lines)
    var writer = ParagraphWriter(
      text, wrapping: inferWrapping(text, lines), hyphenation: Hyphenation(text, lines),
      hasPages: pages > 1, settings: settings, body: bodySetting(lines, settings), builder: builder)
    for line in lines { writer.take(line) }
    writer.finish()
    return writer.builder
  }
  return builder.source(.text, encoding: decoded.encoding)
}
