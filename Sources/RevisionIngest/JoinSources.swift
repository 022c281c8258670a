import RevisionModel

/// A file of a folder that was read.
package struct SourcePart: Sendable {
  /// Its name in the folder.
  package var name: String
  /// What was read of it.
  package var source: Source
  /// The program, with its version, that converted it; `nil` where the file itself was read.
  package var converter: String?

  package init(name: String, source: Source, converter: String? = nil) {
    self.name = name
    self.source = source
    self.converter = converter
  }
}

/// One edition out of several files, one after the other.
///
/// Places name their file, and count its own lines and pages; a `part-read` diagnostic says of each file how it was
/// read, one `parts-not-read` names what was not. O(length).
/// - Parameter parts: the files in reading order; one at least.
/// - Parameter unread: the names of what lies beside them.
/// - Parameter limit: bytes that they may come to together.
/// - Throws: `.tooLarge` when they come to more.
package func joinSources(
  _ parts: [SourcePart], unread: [String] = [], limit: Int = longestText
) throws(IngestError) -> Source {
  guard let first = parts.first else { return Source() }
  let length = parts.reduce(parts.count - 1) { $0 + $1.source.bytes.count }
  if length > limit { throw IngestError(.tooLarge, detail: "\(limit)") }
  var joined = Source(format: first.source.format, encoding: encodings(parts))
  joined.bytes.reserveCapacity(length)
  joined.blocks.reserveCapacity(parts.reduce(parts.count) { $0 + $1.source.blocks.count })
  for part in parts { append(part, to: &joined) }
  if !unread.isEmpty {
    joined.diagnostics.append(Diagnostic(.partsNotRead, line: 1, text: unread.joined(separator: ", ")))
  }
  return joined
}

/// The encodings of the parts, each once.
private func encodings(_ parts: [SourcePart]) -> String {
  var names: [String] = []
  for part in parts where !names.contains(part.source.encoding) { names.append(part.source.encoding) }
  return names.joined(separator: ", ")
}

/// Appends a part.
private func append(_ part: SourcePart, to joined: inout Source) {
  let source = part.source
  let lines = joined.bytes.isEmpty ? 0 : joined.lines.line(at: joined.bytes.count)
  let pages = joined.pages.isEmpty ? 0 : joined.pages.line(at: joined.bytes.count)
  if !joined.bytes.isEmpty {
    joined.bytes.append(0x0A)
    joined.blocks.append(Block(.separator, (joined.bytes.count - 1)..<joined.bytes.count))
  }
  let offset = joined.bytes.count
  joined.files.append(
    SourceFile(
      name: part.name, start: offset, lines: lines, pages: source.pages.isEmpty ? nil : pages,
      format: source.format))
  joined.bytes.append(contentsOf: source.bytes)
  for block in source.blocks {
    var block = block
    block.range = (block.range.lowerBound + offset)..<(block.range.upperBound + offset)
    joined.blocks.append(block)
  }
  let tables = joined.cells.last.map { Int($0.table) + 1 } ?? 0
  for cell in source.cells {
    var cell = cell
    cell.position += UInt32(offset)
    cell.table += UInt32(tables)
    joined.cells.append(cell)
  }
  joined.lines.append(source.lines, offset: offset, lines: lines)
  joined.pages.append(source.pages, offset: offset, lines: pages)
  let reading = [source.format.rawValue, source.encoding] + (part.converter.map { [$0] } ?? [])
  joined.diagnostics.append(
    Diagnostic(
      .partRead, line: 1, text: "\(part.name): \(reading.joined(separator: ", "))", file: part.name))
  for diagnostic in source.diagnostics {
    joined.diagnostics.append(
      Diagnostic(diagnostic.code, line: diagnostic.line, text: diagnostic.text, file: part.name))
  }
}
