import RevisionModel

extension Page {
  /// The sentences of one side of a row, a paragraph each, with the edits marked. A hunk that reaches over several
  /// sentences is marked in each of them, so that no mark crosses a paragraph. O(length).
  mutating func writeSentences(_ row: Int, _ edition: Edition) {
    for sentence in comparison.marked(row, edition) {
      openParagraph(sentence.unit, edition)
      for piece in sentence.pieces {
        if let kind = piece.kind {
          writeMarked(piece.text, edition, kind, isMove: piece.isMove)
        } else {
          out.text(piece.text)
        }
      }
      out.raw("</p>")
    }
  }

  /// A sentence without marks.
  mutating func writeParagraph(_ sentence: Int, _ edition: Edition) {
    let document = comparison.documents[edition]
    openParagraph(sentence, edition)
    out.text(document.bytes[document.byteRange(ofSentence: sentence)])
    out.raw("</p>")
  }

  private mutating func openParagraph(_ sentence: Int, _ edition: Edition) {
    switch comparison.documents[edition].roles[sentence] {
    case .heading: out.raw("<p class=\"h\"")
    case .item: out.raw("<p class=\"item\"")
    case .caption, .note: out.raw("<p class=\"note\"")
    case .paragraph, .cell: out.raw("<p")
    }
    out.language(comparison.documents[edition].language, on: words.language)
    out.raw(">")
  }

  private mutating func writeMarked(
    _ text: ArraySlice<UInt8>, _ edition: Edition, _ kind: Hunk.Kind, isMove: Bool
  ) {
    out.raw(edition == .first ? "<del" : "<ins")
    switch kind {
    case .wording: out.raw(isMove ? " class=\"v\">" : ">")
    case .notation: out.raw(" class=\"n\">")
    case .figure: out.raw(" class=\"f\">")
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
    out.raw("</ins></li><li><ins class=\"v\">")
    out.text(words[.legendPhraseMoved])
    out.raw("</ins></li><li><span class=\"m\">")
    out.text(words[.legendMoved])
    out.raw("</span></li></ul>\n")
  }
}
