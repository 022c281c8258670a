import RevisionModel
import RevisionText

/// Reads Markdown: headings, lists, tables, quotations, code, notes, and tables in HTML; everything that is a mark and
/// no text goes into one diagnostic. The rules are CommonMark's with tables and notes of GitHub's dialect, and more
/// tolerant where Japanese texts need it. O(length).
func readMarkdown(_ decoded: Decoded) -> Source {
  var builder = SourceBuilder(capacity: decoded.bytes.count + 1)
  builder.diagnostics = decoded.diagnostics
  builder = decoded.bytes.withUnsafeBufferPointer { text in
    var lines: [TextLine] = []
    forEachLine(of: text, pagesEndLines: false) { lines.append($0) }
    var reader = MarkdownReader(text, lines: lines, builder: builder)
    reader.readAll()
    var builder = reader.writer.builder
    builder.setContentsAside(innerLinks: reader.writer.innerLinks, leads: reader.writer.leads)
    if !reader.writer.marks.isEmpty {
      builder.diagnostics.append(
        Diagnostic(
          .markupMarks, line: reader.writer.firstMarkLine,
          text: String(decoding: reader.writer.marks, as: UTF8.self)))
    }
    return builder
  }
  return builder.source(.markdown, encoding: decoded.encoding)
}

/// Whether text that is not named so is Markdown: two headings in `#`, or one and a link, bold text or a table.
func readsAsMarkdown(_ bytes: [UInt8]) -> Bool {
  var headings = 0
  var others = 0
  bytes.withUnsafeBufferPointer { text in
    forEachLine(of: text, pagesEndLines: false) { line in
      let range = line.textStart..<line.textEnd
      guard let first = text[range].first else { return }
      if first == UInt8(ascii: "#"), line.textStart == line.start, isTitle(text, range) { headings += 1 }
      if first == UInt8(ascii: "|") || first == UInt8(ascii: "*") || first == UInt8(ascii: "`") {
        others += 1
      }
    }
  }
  return headings >= 2 || (headings == 1 && others >= 2)
}

/// `#` to `######`, a blank, and text.
private func isTitle(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  let level = text[range].prefix { $0 == UInt8(ascii: "#") }.count
  return level <= 6 && range.count > level + 1 && text[range.lowerBound + level] == 0x20
}
