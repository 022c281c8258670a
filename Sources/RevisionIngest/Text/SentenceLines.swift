import RevisionModel

/// Reads text of which every non-blank line is exactly one sentence: each is a block as it stands, leading and
/// trailing blanks kept; a line that begins with `#` is a heading of that many levels and keeps the `#`. O(length).
func readSentenceLines(_ decoded: Decoded) -> Source {
  var builder = SourceBuilder(capacity: decoded.bytes.count + 1)
  builder.diagnostics = decoded.diagnostics
  decoded.bytes.withUnsafeBufferPointer { text in
    var blankBefore = true
    forEachLine(of: text, pagesEndLines: false) { line in
      if line.isBlank {
        builder.noteBlankAfter()
        blankBefore = true
        return
      }
      builder.begin(onLine: line.number)
      let start = builder.count
      builder.append(UnsafeBufferPointer(rebasing: text[line.start..<line.end]), line: line.number)
      builder.end(sentenceLineKind(text, line), from: start, layout: Layout(blankBefore: blankBefore))
      blankBefore = false
    }
  }
  builder.noteBlankAfter()
  return builder.source(.lines, encoding: decoded.encoding)
}

/// A heading of as many levels as the line has `#` at its start, else a paragraph.
private func sentenceLineKind(_ text: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Block.Kind {
  var level = 0
  while line.start + level < line.end, text[line.start + level] == UInt8(ascii: "#") { level += 1 }
  return level == 0 ? .paragraph : .heading(level: level)
}
