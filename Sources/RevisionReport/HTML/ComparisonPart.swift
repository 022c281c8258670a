import RevisionModel

extension Page {
  /// Both editions side by side, section by section.
  mutating func writeComparison() {
    out.raw("<section class=\"comparison\" aria-labelledby=\"comparison\">\n<h2 id=\"comparison\">")
    out.text(words[.comparisonHeading])
    out.raw("</h2>\n")
    writeLegend()
    out.raw("<div class=\"sticky\">")
    writeTools()
    out.raw("<div class=\"columns\" aria-hidden=\"true\"><p></p>")
    for edition in Edition.allCases {
      out.raw("<p>")
      out.text(words[edition.word])
      out.raw(" <bdi class=\"quiet\">")
      out.text(fileName(edition))
      out.raw("</bdi></p>")
    }
    out.raw("</div></div>\n")
    let flow = ComparisonFlow(comparison)
    for row in 0..<comparison.sections.count { writeSection(row, flow) }
    out.raw("</section>\n")
  }

  private mutating func writeSection(_ row: Int, _ flow: ComparisonFlow) {
    let link = comparison.sections[row]
    out.raw("<section class=\"s\">\n<header><h3 id=\"s")
    out.raw(row)
    out.raw("\">")
    writeTitles(link)
    out.raw("</h3><p class=\"kinds\">")
    writeKinds(link)
    out.raw("</p><p class=\"unchanged\">")
    writeSectionShare(row, link)
    out.raw("</p></header>\n")
    writeRivals(link, .section)
    for entry in flow.entries(of: row) { writeEntry(entry, of: link, flow) }
    out.raw("</section>\n")
  }

  private mutating func writeEntry(_ entry: ComparisonFlow.Entry, of link: Link, _ flow: ComparisonFlow) {
    switch entry {
    case .unchanged(let rows): writePlain(rows)
    case .change(let row): writeRow(row, home: flow.home(of: row))
    case .movedAway(let row, let sentence): writeMovedAway(row, sentence, to: flow.home(of: row), from: link)
    }
  }
}
