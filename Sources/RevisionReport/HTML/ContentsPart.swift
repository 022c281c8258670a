import RevisionModel

extension Page {
  /// The sections of both editions with what became of them, as a list that leads into the comparison.
  mutating func writeContents() {
    out.raw("<section aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    out.text(words[.contentsHeading])
    out.raw("</h2>\n<p class=\"quiet\">")
    out.text(words[.contentsNote])
    if comparison.hasDeletedSections {
      out.raw(" ")
      out.text(words[.deletedShares])
    }
    out.raw("</p>\n<ol class=\"contents\">\n")
    for row in 0..<comparison.sections.count { writeEntry(row) }
    out.raw("</ol>\n</section>\n")
  }

  private mutating func writeEntry(_ row: Int) {
    let link = comparison.sections[row]
    out.raw("<li class=\"l")
    out.raw(min(6, max(1, comparison.documents[link.naming].heads[link[link.naming][0]].level)))
    out.raw("\"><span class=\"where\"><a href=\"#s")
    out.raw(row)
    out.raw("\">")
    writeTitles(link)
    out.raw("</a>")
    writeFormerHeading(link)
    out.raw("</span><span class=\"kinds\">")
    writeKinds(link)
    out.raw("</span><span class=\"unchanged\">")
    writeSectionShare(row, link)
    out.raw("</span></li>\n")
  }

  /// What the section was called, where that differs.
  private mutating func writeFormerHeading(_ link: Link) {
    guard let former = words.formerTitles(link, comparison) else { return }
    out.raw(" <span class=\"quiet\"><bdi>")
    out.text(words.filled(.headingWas, former))
    out.raw("</bdi></span>")
  }

  /// The unchanged share of a section as bar and figure: of the edition whose headings name it.
  mutating func writeSectionShare(_ row: Int, _ link: Link) {
    let tally = assessment.shares[row][link.naming]
    if tally.total == 0 {
      out.raw("<span class=\"quiet\">")
      out.text(words[.noBodyText])
      out.raw("</span>")
      return
    }
    writeBar(tally)
    out.raw("<span class=\"percent\">")
    out.text(Figures.percent(tally))
    out.raw("</span> <span class=\"count\">")
    let counted = Figures.grouped(tally.counted)
    out.text(words.filled(.countOverCount, counted, Figures.grouped(tally.total)))
    out.raw("</span>")
  }
}
