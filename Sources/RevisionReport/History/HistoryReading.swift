import RevisionModel

extension HistoryPage {
  /// The text of the last edition, each run of sentences with where it comes from.
  mutating func writeReading() {
    let document = history.documents[last]
    begin("reading", .historyReading)
    writeNote(words[.historyReadingNote])
    for (section, head) in document.heads.enumerated() {
      out.raw("<section class=\"s\">\n<h3 id=\"s")
      out.raw(section)
      out.raw("\"")
      out.language(document.language, on: words.language)
      out.raw(">")
      out.text(words.title(head))
      out.raw("</h3>\n")
      var run: SentenceOrigin?
      for sentence in document.sections[section] where document.roles[sentence] != .heading {
        let origin = SentenceOrigin(history.origins[sentence])
        if origin != run {
          if run != nil { out.raw("</div>\n") }
          beginRun(origin)
          run = origin
        }
        writeSentence(sentence, origin)
      }
      if run != nil { out.raw("</div>\n") }
      out.raw("</section>\n")
    }
    out.raw("</section>\n")
  }

  private mutating func beginRun(_ origin: SentenceOrigin) {
    out.raw("<div class=\"row ")
    writeClass(origin.edition)
    out.raw("\"><p class=\"k\">")
    out.text(words.origin(origin, last: last))
    out.raw("</p>\n")
  }

  /// A sentence, and below it what it was when it came in, where it is no longer that.
  private mutating func writeSentence(_ sentence: Int, _ origin: SentenceOrigin) {
    let document = history.documents[last]
    out.raw("<p")
    out.language(document.language, on: words.language)
    out.raw(">")
    out.text(document.bytes[document.byteRange(ofSentence: sentence)])
    out.raw("</p>\n")
    guard origin.isEdited, let stage = history.origins[sentence].first else { return }
    let former = history.documents[stage.edition]
    out.raw("<p class=\"quiet\">")
    let place = words.place(ofSentence: stage.link.second[0], former)
    out.text(words.filled(.historyWas, words.edition(stage.edition), place))
    out.raw("<q")
    out.language(former.language, on: words.language)
    out.raw(">")
    out.text(former.bytes[former.byteRange(ofSentence: stage.link.second[0])])
    out.raw("</q></p>\n")
  }
}
