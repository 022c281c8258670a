import RevisionModel

/// Reads plain text. O(length).
func readText(_ decoded: Decoded) -> Source {
  var builder = SourceBuilder(capacity: decoded.bytes.count + 1)
  builder.diagnostics = decoded.diagnostics
  decoded.bytes.withUnsafeBufferPointer { text in
    var blankBefore = true
    forEachLine(of: text, pagesEndLines: true) { line in
      if line.isBlank {
        builder.noteBlankAfter()
        blankBefore = true
        return
      }
      builder.begin(onLine: line.number)
      let start = builder.count
      builder.append(UnsafeBufferPointer(rebasing: text[line.textStart..<line.textEnd]), line: line.number)
      builder.end(.paragraph, from: start, layout: Layout(blankBefore: blankBefore))
      blankBefore = false
    }
  }
  builder.noteBlankAfter()
  return builder.source(.text, encoding: decoded.encoding)
}
