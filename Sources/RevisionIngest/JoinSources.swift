import RevisionModel

/// One edition out of several files, one after the other.
///
/// Places name their file, and count its own lines and pages; a `part-read` diagnostic names each file. Format and
/// encoding are those of the first. O(length).
/// - Parameter parts: the files in reading order, each with its name; one at least.
/// - Parameter limit: bytes that they may come to together.
/// - Throws: `.tooLarge` when they come to more.
package func joinSources(
  _ parts: [(name: String, source: Source)], limit: Int = longestText
) throws(IngestError) -> Source {
  guard let first = parts.first else { return Source() }
  let length = parts.reduce(parts.count - 1) { $0 + $1.source.bytes.count }
  if length > limit { throw IngestError(.tooLarge, detail: "\(limit)") }
  var joined = Source(format: first.source.format, encoding: first.source.encoding)
  joined.bytes.reserveCapacity(length)
  joined.blocks.reserveCapacity(parts.reduce(parts.count) { $0 + $1.source.blocks.count })
  for (name, source) in parts { append(source, name, to: &joined) }
  return joined
}

/// Appends a part.
private func append(_ part: Source, _ name: String, to joined: inout Source) {
  let lines = joined.bytes.isEmpty ? 0 : joined.lines.line(at: joined.bytes.count)
  let pages = joined.pages.isEmpty ? 0 : joined.pages.line(at: joined.bytes.count)
  if !joined.bytes.isEmpty {
    joined.bytes.append(0x0A)
    joined.blocks.append(Block(.separator, (joined.bytes.count - 1)..<joined.bytes.count))
  }
  let offset = joined.bytes.count
  joined.files.append(
    SourceFile(name: name, start: offset, lines: lines, pages: part.pages.isEmpty ? nil : pages))
  joined.bytes.append(contentsOf: part.bytes)
  for block in part.blocks {
    var block = block
    block.range = (block.range.lowerBound + offset)..<(block.range.upperBound + offset)
    joined.blocks.append(block)
  }
  joined.lines.append(part.lines, offset: offset, lines: lines)
  joined.pages.append(part.pages, offset: offset, lines: pages)
  joined.diagnostics.append(Diagnostic(.partRead, line: 1, text: name, file: name))
  for diagnostic in part.diagnostics {
    joined.diagnostics.append(
      Diagnostic(diagnostic.code, line: diagnostic.line, text: diagnostic.text, file: name))
  }
}
