import RevisionModel

extension Page {
  /// What a reviewer should look at, kind by kind, each with a link to its place in the comparison.
  mutating func writeFindings(_ findings: [Finding]) {
    out.raw("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">")
    out.text(words[.findingsHeading])
    out.raw("</h2>\n<p class=\"quiet\">")
    out.text(findings.isEmpty ? words[.findingsNone] : words[.findingsNote])
    out.raw("</p>\n")
    var rest = findings[...]
    while let first = rest.first {
      let own = rest.prefix { $0.kind == first.kind }
      writeKind(own)
      rest = rest[own.endIndex...]
    }
    out.raw("</section>\n")
  }

  /// As many findings of a kind as someone reads on a page; of a large plan there are thousands.
  private static let most = 30

  private mutating func writeKind(_ findings: ArraySlice<Finding>) {
    out.raw("<details><summary>")
    out.text(words.name(of: findings[findings.startIndex]))
    out.raw(" <span class=\"quiet\">")
    out.text(words.filled(.findingsCount, Figures.grouped(findings.count)))
    out.raw("</span></summary>\n<ul>")
    for finding in findings.prefix(Self.most) { write(finding) }
    if findings.count > Self.most {
      out.raw("<li class=\"quiet\">")
      out.text(words.filled(.findingsMore, Figures.grouped(findings.count - Self.most)))
      out.raw("</li>\n")
    }
    out.raw("</ul></details>\n")
  }

  private mutating func write(_ finding: Finding) {
    let edition: Edition = finding.sentences.second.isEmpty ? .first : .second
    let document = comparison.documents[edition]
    out.raw("<li>")
    if let sentence = finding.sentences[edition].first {
      let section = document.section(ofSentence: sentence)
      out.raw("<a href=\"#")
      writeTarget(ofSentence: sentence, inSection: section, edition)
      out.raw("\">")
      out.text(words[edition.word])
      out.raw(" <bdi")
      out.language(document.language, on: words.language)
      out.raw(">")
      out.text(Columns.truncated(title(ofSection: section, edition), to: 60))
      out.raw("</bdi></a> <span class=\"count\">")
      out.text(words.place(ofSentence: sentence, document))
      out.raw("</span> ")
    }
    out.raw("<bdi>")
    out.text(words.reason(of: finding))
    out.raw("</bdi> <bdi class=\"aside\"")
    out.language(document.language, on: words.language)
    out.raw(">")
    out.text(Columns.truncated(finding.excerpts[edition], to: 120))
    out.raw("</bdi></li>\n")
  }

  /// The place of a sentence in the comparison: its row where it has one of its own, else its section.
  private mutating func writeTarget(ofSentence sentence: Int, inSection section: Int, _ edition: Edition) {
    let row = comparison.sentences.row(of: sentence, in: edition)
    if comparison.sentences.kind(row) != .unchanged || comparison.sentences.isMoved(row),
      comparison.role(row) != .heading
    {
      out.raw("r")
      out.raw(row)
    } else {
      out.raw("s")
      out.raw(comparison.sections.row(of: section, in: edition))
    }
  }
}
