import RevisionModel

extension Page {
  /// How each edition was read, and what was set aside.
  mutating func writeReading() {
    out.raw("<section aria-labelledby=\"reading\">\n<h2 id=\"reading\">")
    out.text(words[.readingHeading])
    out.raw("</h2>\n<table class=\"files\">\n<thead><tr><td></td><th scope=\"col\">")
    out.text(words[.firstEdition])
    out.raw("</th><th scope=\"col\">")
    out.text(words[.secondEdition])
    out.raw("</th></tr></thead>\n<tbody>\n")
    for fact in words.facts(assessment) { writeFact(fact.name, fact.values) }
    out.raw("</tbody>\n</table>\n<h3>")
    out.text(words[.setAsideHeading])
    out.raw("</h3>\n")
    for edition in Edition.allCases { writeDiagnostics(edition) }
    writeDecisions()
    out.raw("<p class=\"limits\">")
    out.text(words[.embedsTexts])
    out.raw(" ")
    out.text(words[.nothingSent])
    out.raw("</p>\n</section>\n")
  }

  private mutating func writeFact(_ word: Word, _ values: Pair<[UInt8]>) {
    out.raw("<tr><th scope=\"row\">")
    out.text(words[word])
    out.raw("</th>")
    for edition in Edition.allCases {
      out.raw("<td><span class=\"narrow\">")
      out.text(words[edition.word])
      out.raw("</span><bdi>")
      out.text(values[edition])
      out.raw("</bdi></td>")
    }
    out.raw("</tr>\n")
  }

  private mutating func writeDiagnostics(_ edition: Edition) {
    let diagnostics = comparison.documents[edition].diagnostics
    out.raw("<h4>")
    out.text(words[edition.word])
    out.raw("</h4>\n")
    if diagnostics.isEmpty {
      out.raw("<p>")
      out.text(words[.nothingSetAside])
      out.raw("</p>\n")
    }
    for code in Diagnostic.Code.allCases {
      let own = diagnostics.filter { $0.code == code }
      if !own.isEmpty { writeDiagnostics(own, code) }
    }
  }

  private mutating func writeDiagnostics(_ diagnostics: [Diagnostic], _ code: Diagnostic.Code) {
    out.raw("<details><summary>")
    out.text(words[word(of: code)])
    out.raw(" <span class=\"quiet\">")
    out.text(words.filled(.lineNumbers, Figures.grouped(diagnostics.count)))
    out.raw("</span></summary>\n<ul>")
    for diagnostic in diagnostics {
      out.raw("<li>")
      if let file = diagnostic.file {
        out.raw("<bdi>")
        out.text(file)
        out.raw("</bdi> ")
      }
      out.text(words.filled(.lineNumber, Figures.grouped(diagnostic.line)))
      if !diagnostic.text.isEmpty {
        out.raw(" <bdi class=\"aside\">")
        out.text(diagnostic.shownText(words))
        out.raw("</bdi>")
      }
      out.raw("</li>\n")
    }
    out.raw("</ul></details>\n")
  }
}
