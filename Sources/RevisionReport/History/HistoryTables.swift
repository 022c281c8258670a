import RevisionModel

extension HistoryPage {
  /// The six measures by edition.
  mutating func writeMeasures() {
    begin("measures", .measuresHeading)
    writeNote(words[.historyMeasuresNote])
    beginTable("measures", [.measureColumn])
    for name in Measure.Name.allCases {
      out.raw(name == .phraseCarriedOver ? "<tr class=\"head\"><th scope=\"row\">" : "<tr><th scope=\"row\">")
      out.text(words[name.nameWord])
      out.raw(" <span class=\"quiet\">")
      out.text(name.rawValue)
      out.raw("</span></th>")
      for edition in history.files.indices { writeShare(history.tally(name, edition)) }
      out.raw("</tr>\n")
    }
    endTable()
  }

  /// The sections of the last edition, each with a bar and its figures.
  mutating func writeSections() {
    begin("sections", .historySections)
    beginTable("sections", [.sectionColumn, .historyBarColumn])
    for (section, head) in history.documents[last].heads.enumerated() {
      let counts = history.sections[section]
      let total = counts.reduce(0, +)
      out.raw("<tr><th scope=\"row\" class=\"l")
      out.raw(min(max(head.level, 1), 6))
      out.raw("\"><a href=\"#s")
      out.raw(section)
      out.raw("\"")
      out.language(history.documents[last].language, on: words.language)
      out.raw(">")
      out.text(words.title(head))
      out.raw("</a></th><td>")
      if total > 0 { writeBar(counts, total: total) } else { out.text(words[.noBodyText]) }
      out.raw("</td>")
      for count in counts { writeShare(Tally(counted: count, total: total)) }
      out.raw("</tr>\n")
    }
    endTable()
  }

  /// A bar of what came in with which edition; the cells beside it say the same.
  private mutating func writeBar(_ counts: [Int], total: Int) {
    out.raw("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
    var done = 0
    for (edition, count) in counts.enumerated() where count > 0 {
      let start = done * 1000 / total
      done += count
      out.raw("<rect class=\"")
      writeClass(edition)
      out.raw(Array("\" x=\"\(start)\" width=\"\(done * 1000 / total - start)\" height=\"10\"/>".utf8))
    }
    out.raw("</svg>")
  }

  private mutating func writeShare(_ tally: Tally) {
    out.raw("<td class=\"n\">")
    if tally.counted > 0 {
      out.text(Figures.percent(tally))
      out.raw(" <span class=\"quiet\">")
      out.text(Figures.grouped(tally.counted))
      out.raw("</span>")
    } else {
      out.text("–")
    }
    out.raw("</td>")
  }

  /// A table in a part of its name, up to its body: the columns and one for each edition.
  private mutating func beginTable(_ name: StaticString, _ columns: [Word]) {
    out.raw("<div class=\"sheet\" role=\"region\" aria-labelledby=\"")
    out.raw(name)
    out.raw("\" tabindex=\"0\">\n<table aria-labelledby=\"")
    out.raw(name)
    out.raw("\">\n<thead><tr>")
    for column in columns {
      out.raw("<th scope=\"col\">")
      out.text(words[column])
      out.raw("</th>")
    }
    for edition in history.files.indices {
      out.raw("<th scope=\"col\" class=\"n\">")
      out.text(words.edition(edition))
      out.raw("</th>")
    }
    out.raw("</tr></thead>\n<tbody>\n")
  }

  private mutating func endTable() { out.raw("</tbody>\n</table>\n</div>\n</section>\n") }
}
