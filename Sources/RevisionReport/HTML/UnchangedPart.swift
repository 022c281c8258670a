import RevisionModel

extension Page {
  /// The sections that are carried over word for word, as a list that can be copied.
  mutating func writeUnchanged() {
    let rows = comparison.unchangedSections
    out.raw("<section aria-labelledby=\"unchanged\">\n<h2 id=\"unchanged\">")
    out.text(words[.unchangedHeading])
    out.raw("</h2>\n<p>")
    out.text(rows.isEmpty ? words[.unchangedNone] : words.unchangedNote(assessment, rows))
    out.raw("</p>\n")
    if !rows.isEmpty { writeUnchangedList(rows) }
    out.raw("</section>\n")
  }

  private mutating func writeUnchangedList(_ rows: [Int]) {
    out.raw("<p><button type=\"button\" data-copy=\"same\" data-done=\"")
    out.text(words[.copied])
    out.raw("\" hidden>")
    out.text(words[.copyList])
    out.raw("</button></p>\n<ul class=\"same\" id=\"same\">\n")
    for row in rows {
      let link = comparison.sections[row]
      out.raw("<li data-line=\"")
      out.text(titles(link))
      out.raw("\"><a href=\"#s")
      out.raw(row)
      out.raw("\">")
      writeTitles(link)
      out.raw("</a> <span class=\"count\">")
      let characters = assessment.shares[row].second.total
      out.text(
        characters == 0 ? words[.noBodyText] : words.filled(.characterCount, Figures.grouped(characters)))
      out.raw("</span></li>\n")
    }
    out.raw("</ul>\n")
  }
}
