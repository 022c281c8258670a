import RevisionModel

extension Page {
  /// What might have stood in a link instead.
  mutating func writeRivals(_ link: Link, _ level: LinkDecisions.Level) {
    if link.rivals.isEmpty { return }
    out.raw("<div class=\"rivals\">")
    for rival in link.rivals { writeRival(rival, level) }
    out.raw("</div>\n")
  }

  /// One of them, with its place and what it says.
  private mutating func writeRival(_ rival: Link.Rival, _ level: LinkDecisions.Level) {
    out.raw("<p class=\"quiet\">")
    out.text(words.rivalLine(rival, level, comparison))
    out.raw("</p>\n")
  }

  /// How many links someone decided and how many are uncertain, where there are such.
  mutating func writeCertainty() {
    for sentence in words.certaintySentences(assessment) {
      out.raw("<p class=\"quiet\">")
      out.text(sentence)
      out.raw("</p>\n")
    }
  }

  /// Every decision as it was made.
  mutating func writeDecisions() {
    guard let decisions = assessment.options.links, !decisions.rows.isEmpty else { return }
    out.raw("<h3>")
    out.text(words[.decisionsHeading])
    out.raw("</h3>\n<details><summary><bdi>")
    out.text(Array(decisions.path.utf8))
    out.raw("</bdi> <span class=\"quiet\">")
    out.text(words.filled(.lineNumbers, Figures.grouped(decisions.rows.count)))
    out.raw("</span></summary>\n<ul>")
    for row in decisions.rows {
      out.raw("<li><bdi>")
      out.text(line(of: row))
      out.raw("</bdi></li>\n")
    }
    out.raw("</ul></details>\n")
  }

  private func line(of row: LinkDecisions.Row) -> [UInt8] {
    func name(_ edition: Edition) -> [UInt8] {
      let name = row.names[edition]
      return name.isEmpty ? words[.decisionNone] : Array(name.utf8)
    }
    return words.filled(
      .decisionLine, words.filled(.lineNumber, Figures.grouped(row.line)),
      words[row.judgement == .same ? .decisionSame : .decisionNotTheSame],
      words[row.level == .section ? .levelSection : .levelSentence], name(.first), name(.second))
  }
}
