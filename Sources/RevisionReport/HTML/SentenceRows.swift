import RevisionModel

extension Page {
  /// A run of unchanged sentences under one label.
  mutating func writePlain(_ entries: ArraySlice<SectionRows.Entry>) {
    out.raw("<div class=\"run u\"><p class=\"k\">")
    out.text(words[.sentenceUnchanged])
    if entries.count > 1 {
      out.raw(" <span>")
      out.text(words.filled(.sentenceCount, Figures.grouped(entries.count)))
      out.raw("</span>")
    }
    out.raw("</p>\n")
    for case .row(let row) in entries {
      // The first of two identical texts is kept from being read out and, on narrow screens, shown twice.
      let isIdentical = isIdentical(row)
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
    writeLabels(row, link)
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
    let target = comparison.sections[home]
    out.text(target == section ? words[.movedWithin] : words.filled(.movedTo, titles(target, .second)))
    out.raw("</a></p></div></div>\n")
  }

  private mutating func writeLabels(_ row: Int, _ link: Link) {
    let script = comparison.scripts[row]
    out.raw("<p>")
    if link.isMoved { out.text(words[.sentenceMoved]) }
    let isRenumbered = link.kind == .unchanged && role(row) == .heading && !isIdentical(row)
    if let word = kindWord(link, script, isRenumberedHeading: isRenumbered) { out.text(words[word]) }
    out.raw("</p>")
    if link.isJoining && script.hunks.contains(where: { $0.kind == .figure }) { writeTag(.figureChanged) }
    if role(row) == .heading { writeTag(.headingMark) }
    if link.isDecided { writeTag(.decidedMark) }
    if link.isAmbiguous { writeTag(.ambiguousMark) }
  }

  private mutating func writeTag(_ word: Word) {
    out.raw("<p class=\"tag\">")
    out.text(words[word])
    out.raw("</p>")
  }

  private func kindWord(_ link: Link, _ script: EditScript, isRenumberedHeading: Bool) -> Word? {
    switch link.kind {
    // Of what is unchanged only what is moved, uncertain or decided, and renumbered headings have a row of their own.
    case .unchanged: link.isMoved ? nil : isRenumberedHeading ? .sectionRenumbered : .sentenceUnchanged
    case .edited: script.isNotational ? .sentenceNotation : .sentenceEdited
    case .split: .sentenceSplit
    case .merged: .sentenceMerged
    case .inserted: .sentenceInserted
    case .deleted: .sentenceDeleted
    }
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
    let section = comparison.documents.first.section(ofSentence: sentence)
    out.raw("<p class=\"origin\"><a href=\"#o")
    out.raw(sentence)
    out.raw("\">")
    let isWithin = comparison.sections.row(of: section, in: .first) == home
    out.text(isWithin ? words[.movedWithin] : words.filled(.movedFrom, title(ofSection: section, .first)))
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
