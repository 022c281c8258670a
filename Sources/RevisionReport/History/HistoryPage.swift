import RevisionModel

/// history.html, UTF-8: one self-contained page. O(size of the last edition).
package func renderHistoryHTML(_ history: History) -> [UInt8] {
  var page = HistoryPage(history)
  return page.written()
}

/// history.html in the making. Each part of the page stands in a file of its own.
struct HistoryPage {
  let history: History
  let words: Words
  /// The last edition, from 0.
  let last: Int
  var out = Markup()

  init(_ history: History) {
    self.history = history
    words = Words(history.reportLanguage)
    last = history.documents.count - 1
  }

  /// The whole page, UTF-8.
  mutating func written() -> [UInt8] {
    let title =
      history.options.title.map { Array($0.utf8) }
      ?? words.filled(.historyTitle, Figures.grouped(history.files.count))
    out.head(
      language: words.language, title: title, style: HistoryStyle.text, hash: HistoryStyle.hash)
    out.raw("<body>\n<header>\n<h1>")
    out.text(title)
    out.raw("</h1>\n")
    writeAnswer()
    out.raw("</header>\n<main>\n")
    writePicture()
    writeMeasures()
    writeSections()
    writeReading()
    out.raw("</main>\n<footer><p>")
    out.text(words.filled(.historyEmbeds, words.edition(last)) + words[.nothingSent])
    out.raw("</p><p>")
    out.text(words.filled(.toolLine, Array(history.tool.utf8)))
    out.raw("</p></footer>\n</body>\n</html>\n")
    return out.bytes
  }

  /// What came in with which edition, edition by edition: the key of all colours too.
  private mutating func writeAnswer() {
    out.raw("<p>")
    out.text(
      words.filled(.historyLead, words.edition(last), Figures.grouped(history.flow[last].reduce(0, +))))
    out.raw("</p>\n<ul class=\"answer\">\n")
    for (edition, file) in history.files.enumerated() {
      out.raw("<li><svg class=\"swatch\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><rect class=\"")
      writeClass(edition)
      out.raw("\" width=\"20\" height=\"20\"/></svg> <strong>")
      out.text(words.edition(edition))
      out.raw("</strong> <bdi>")
      out.text(words.name(of: file))
      out.raw("</bdi> <span class=\"share\">")
      out.text(words.share(history.tally(.phraseCarriedOver, edition)))
      out.raw("</span></li>\n")
    }
    out.raw("</ul>\n<p>")
    out.text(words.filled(.historyReturnedCount, Figures.grouped(history.returnedSentences)))
    out.raw("</p>\n<p class=\"quiet\">")
    out.text(words[.historyRule])
    out.raw("</p>\n")
  }

  /// The class of what came in with an edition: eight colours in turn, always beside its number.
  mutating func writeClass(_ edition: Int) {
    out.raw("a")
    out.raw(edition % 8)
  }

  /// Begins a part of the page.
  mutating func begin(_ name: StaticString, _ heading: Word) {
    out.raw("<section>\n<h2 id=\"")
    out.raw(name)
    out.raw("\">")
    out.text(words[heading])
    out.raw("</h2>\n")
  }

  /// A line that explains a part.
  mutating func writeNote(_ note: [UInt8]) {
    out.raw("<p class=\"quiet\">")
    out.text(note)
    out.raw("</p>\n")
  }
}
