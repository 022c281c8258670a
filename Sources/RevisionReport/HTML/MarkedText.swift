import RevisionModel

extension Page {
  /// The sentences of one side of a row, a paragraph each, with the edits marked. A hunk that reaches over several
  /// sentences is marked in each of them, so that no mark crosses a paragraph. O(length).
  mutating func writeSentences(_ row: Int, _ edition: Edition) {
    let document = comparison.documents[edition]
    let hunks = comparison.scripts[row].hunks
    let isLoose = comparison.sentences.members(row, edition.other).isEmpty
    var offset = 0
    var next = 0
    for unit in comparison.sentences.members(row, edition) {
      let range = document.byteRange(ofSentence: Int(unit))
      openParagraph(document.roles[Int(unit)])
      if isLoose {
        writeMarked(document.bytes[range], edition, .wording)
      } else {
        writeText(document.bytes[range], at: offset, hunks, &next, edition)
      }
      out.raw("</p>")
      offset += range.count
    }
  }

  /// A sentence without marks.
  mutating func writeParagraph(_ sentence: Int, _ edition: Edition) {
    let document = comparison.documents[edition]
    openParagraph(document.roles[sentence])
    out.text(document.bytes[document.byteRange(ofSentence: sentence)])
    out.raw("</p>")
  }

  private mutating func openParagraph(_ role: Role) {
    switch role {
    case .heading: out.raw("<p class=\"h\">")
    case .item: out.raw("<p class=\"item\">")
    case .caption, .note: out.raw("<p class=\"note\">")
    case .paragraph, .cell: out.raw("<p>")
    }
  }

  /// Writes `text`, which begins at byte `offset` of its side, with the hunks from `next` on that lie in it.
  private mutating func writeText(
    _ text: ArraySlice<UInt8>, at offset: Int, _ hunks: [Hunk], _ next: inout Int, _ edition: Edition
  ) {
    let shift = text.startIndex - offset
    var done = text.startIndex
    while next < hunks.count {
      let range = hunks[next][edition]
      let start = max(done, range.lowerBound + shift)
      let end = min(text.endIndex, range.upperBound + shift)
      if start >= text.endIndex { break }
      if start < end {
        out.text(text[done..<start])
        writeMarked(text[start..<end], edition, hunks[next].kind)
        done = end
      }
      if range.upperBound + shift > text.endIndex { break }
      next += 1
    }
    out.text(text[done...])
  }

  private mutating func writeMarked(_ text: ArraySlice<UInt8>, _ edition: Edition, _ kind: Hunk.Kind) {
    switch (edition, kind) {
    case (.first, .wording): out.raw("<del>")
    case (.first, .notation): out.raw("<del class=\"n\">")
    case (.first, .figure): out.raw("<del class=\"f\">")
    case (.second, .wording): out.raw("<ins>")
    case (.second, .notation): out.raw("<ins class=\"n\">")
    case (.second, .figure): out.raw("<ins class=\"f\">")
    }
    out.text(text)
    out.raw(edition == .first ? "</del>" : "</ins>")
  }

  /// What the marks of the comparison mean, each shown on itself.
  mutating func writeLegend() {
    out.raw("<h3 class=\"quiet\">")
    out.text(words[.legendHeading])
    out.raw("</h3>\n<ul class=\"legend\"><li><span class=\"u\">")
    out.text(words[.legendUnchanged])
    out.raw("</span></li><li><del>")
    out.text(words[.legendDeleted])
    out.raw("</del></li><li><ins>")
    out.text(words[.legendInserted])
    out.raw("</ins></li><li><ins class=\"n\">")
    out.text(words[.legendNotation])
    out.raw("</ins></li><li><ins class=\"f\">")
    out.text(words[.legendFigure])
    out.raw("</ins></li><li><span class=\"m\">")
    out.text(words[.legendMoved])
    out.raw("</span></li></ul>\n")
  }
}
