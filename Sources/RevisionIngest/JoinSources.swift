import RevisionModel

/// One edition out of several files, one after the other.
///
/// Lines go on counting from file to file; a `part-read` diagnostic names each file and the line it begins on. Format
/// and encoding are those of the first. O(length).
/// - Parameter parts: the files in reading order, each with its name; one at least.
package func joinSources(_ parts: [(name: String, source: Source)]) -> Source {
  guard let first = parts.first else { return Source() }
  var joined = Source(format: first.source.format, encoding: first.source.encoding)
  joined.bytes.reserveCapacity(parts.reduce(parts.count) { $0 + $1.source.bytes.count })
  joined.blocks.reserveCapacity(parts.reduce(parts.count) { $0 + $1.source.blocks.count })
  var line = 0
  for (name, source) in parts {
    joined.diagnostics.append(Diagnostic(.partRead, line: line + 1, text: name))
    line += append(source, to: &joined, afterLine: line)
  }
  return joined
}

/// Appends a part and says how many lines it has.
private func append(_ part: Source, to joined: inout Source, afterLine line: Int) -> Int {
  if !joined.bytes.isEmpty {
    joined.bytes.append(0x0A)
    joined.blocks.append(Block(.separator, (joined.bytes.count - 1)..<joined.bytes.count))
  }
  let offset = joined.bytes.count
  joined.bytes.append(contentsOf: part.bytes)
  for block in part.blocks {
    var block = block
    block.range = (block.range.lowerBound + offset)..<(block.range.upperBound + offset)
    joined.blocks.append(block)
  }
  joined.lines.append(part.lines, offset: offset, lines: line)
  joined.diagnostics.append(
    contentsOf: part.diagnostics.map { Diagnostic($0.code, line: $0.line + line, text: $0.text) })
  return max(part.lines.line(at: part.bytes.count), part.diagnostics.reduce(1) { max($0, $1.line) })
}
