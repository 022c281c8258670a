import RevisionModel

extension Page {
  /// A run of unchanged sentences under one label.
  mutating func writePlain(_ rows: [Int]) {
    out.raw("<div class=\"run u\"><p class=\"k\">")
    out.text(words[.sentenceUnchanged])
    if rows.count > 1 {
      out.raw(" <span>")
      out.text(words.filled(.sentenceCount, Figures.grouped(rows.count)))
      out.raw("</span>")
    }
    out.raw("</p>\n")
    for row in rows {
      // The first of two identical texts is kept from being read out and, on narrow screens, shown twice.
      let isIdentical = comparison.isIdentical(row)
      out.raw(isIdentical ? "<div class=\"p\"><div aria-hidden=\"true\">" : "<div class=\"p\"><div>")
      if !isIdentical { writeEditionLabel(.first) }
      writeSentences(row, .first)
      out.raw("</div><div>")
      if !isIdentical { writeEditionLabel(.second) }
      writeSentences(row, .second)
      out.raw("</div></div>\n")
    }
    out.raw("</div>\n")
  }

  /// A link that is changed or moved, an insertion or a deletion.
  mutating func writeRow(_ row: Int, home: Int) {
    let link = comparison.sentences[row]
    out.raw("<div class=\"row ")
    out.raw(rowClass(row, link))
    out.raw("\" id=\"r")
    out.raw(row)
    out.raw("\"><div class=\"k\">")
    writeLabels(row)
    if link.isMoved { writeOrigin(row, link, home: home) }
    out.raw("</div>")
    for edition in Edition.allCases { writeCell(row, link, edition) }
    writeRivals(link, .sentence)
    out.raw("</div>\n")
  }

  /// What is left where a sentence of the first edition stood.
  mutating func writeMovedAway(_ row: Int, _ sentence: Int, to home: Int, from section: Link) {
    out.raw("<div class=\"row m away\" id=\"o")
    out.raw(sentence)
    out.raw("\"><div class=\"k\"><p>")
    out.text(words[.sentenceMovedAway])
    out.raw("</p></div><div>")
    writeEditionLabel(.first)
    writeParagraph(sentence, .first)
    out.raw("</div><div>")
    writeEditionLabel(.second)
    out.raw("<p class=\"absent\"><a href=\"#r")
    out.raw(row)
    out.raw("\">")
    out.text(words.destination(comparison.sections[home], from: section, comparison))
    out.raw("</a></p></div></div>\n")
  }

  private mutating func writeLabels(_ row: Int) {
    out.raw("<p>")
    for word in comparison.sentenceWords(row) { out.text(words[word]) }
    out.raw("</p>")
    for tag in comparison.sentenceTags(row) { writeTag(tag) }
    writeTableRow(row)
  }

  private mutating func writeTag(_ word: Word) {
    out.raw("<p class=\"tag\">")
    out.text(words[word])
    out.raw("</p>")
  }

  private func rowClass(_ row: Int, _ link: Link) -> StaticString {
    if link.isMoved { return "m" }
    switch link.kind {
    case .inserted: return "i"
    case .deleted: return "d"
    case .unchanged: return link.isDecided || link.isAmbiguous ? "u" : "e"
    case .edited, .split, .merged: return "e"
    }
  }

  /// Where a moved sentence came from, as a link to its place in the first edition.
  private mutating func writeOrigin(_ row: Int, _ link: Link, home: Int) {
    guard let sentence = link.first.first else { return }
    out.raw("<p class=\"origin\"><a href=\"#o")
    out.raw(sentence)
    out.raw("\">")
    out.text(words.origin(ofSentence: sentence, in: comparison.sections[home], comparison))
    out.raw("</a></p>")
  }

  private mutating func writeCell(_ row: Int, _ link: Link, _ edition: Edition) {
    if link[edition].isEmpty {
      out.raw("<div><p class=\"absent\">")
      out.text(words[edition == .first ? .absentInFirst : .absentInSecond])
      out.raw("</p></div>")
      return
    }
    out.raw("<div>")
    writeEditionLabel(edition)
    writeSentences(row, edition)
    writePlace(link[edition][0], edition)
    out.raw("</div>")
  }

  /// Where a sentence stands, where lines alone do not tell it: its file, its page and its line.
  private mutating func writePlace(_ sentence: Int, _ edition: Edition) {
    let document = comparison.documents[edition]
    let page = document.page(ofSentence: sentence)
    let file = document.file(ofSentence: sentence)
    if page == nil && file == nil { return }
    out.raw("<p class=\"quiet\">")
    if let file {
      out.raw("<bdi>")
      out.text(file)
      out.raw("</bdi> ")
    }
    if let page {
      out.text(words.filled(.pageNumbered, Figures.grouped(page)))
      out.raw(" ")
    }
    out.text(words.filled(.lineNumber, Figures.grouped(Int(document.lines[sentence]))))
    out.raw("</p>")
  }

  /// The edition's name, seen on narrow screens and heard everywhere.
  private mutating func writeEditionLabel(_ edition: Edition) {
    out.raw("<b class=\"e\">")
    out.raw(words[edition.word])
    out.raw("</b>")
  }
}
