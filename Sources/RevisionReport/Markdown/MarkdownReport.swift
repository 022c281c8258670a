import RevisionModel

/// report.md in the making. Each part stands in a file of its own.
struct MarkdownReport {
  let assessment: Assessment
  let comparison: Comparison
  let words: Words
  var out = MarkdownText()

  init(_ assessment: Assessment) {
    self.assessment = assessment
    comparison = assessment.comparison
    words = Words(assessment.reportLanguage)
  }

  /// The whole report, UTF-8.
  mutating func written() -> [UInt8] {
    writeHeading("# ", assessment.options.title.map { Array($0.utf8) } ?? words[.reportTitle])
    for edition in Edition.allCases { writeEdition(edition) }
    out.raw("\n")
    writeAnswer()
    writeMeasures()
    writeUnchanged()
    writeContents()
    writeComparison()
    writeReading()
    return out.bytes
  }

  private mutating func writeEdition(_ edition: Edition) {
    let sections = Figures.grouped(comparison.documents[edition].sections.count)
    let characters = Figures.grouped(assessment.tally(assessment.verdict.headline, edition).total)
    out.raw("- ")
    out.text(words[edition.word] + [UInt8(ascii: " ")] + words.name(of: assessment.files[edition]))
    out.text(words.filled(.inBrackets, words.filled(.editionSize, sections, characters)))
    out.raw("\n")
  }

  /// How the editions were read, what was set aside, and by what program.
  private mutating func writeReading() {
    writeHeading("## ", words[.readingHeading])
    writeRow([[]] + Edition.allCases.map { words[$0.word] })
    out.raw("|---|---|---|\n")
    for fact in words.facts(assessment) {
      writeRow([words[fact.name], fact.values.first, fact.values.second])
    }
    out.raw("\n")
    for edition in Edition.allCases { writeDiagnostics(edition) }
    writeParagraph(words.filled(.toolLine, Array(assessment.tool.utf8)))
  }

  private mutating func writeDiagnostics(_ edition: Edition) {
    let diagnostics = comparison.documents[edition].diagnostics
    for code in Diagnostic.Code.allCases {
      let count = diagnostics.count { $0.code == code }
      if count == 0 { continue }
      writeItem(
        words.filled(.note, words[edition.word], words[word(of: code)])
          + words.filled(.inBrackets, words.filled(.lineNumbers, Figures.grouped(count))))
    }
    if !diagnostics.isEmpty { out.raw("\n") }
  }
}

extension MarkdownReport {
  /// A heading with a blank line behind it.
  mutating func writeHeading(_ sign: StaticString, _ text: [UInt8]) {
    out.raw(sign)
    out.text(text)
    out.raw("\n\n")
  }

  /// A paragraph with a blank line behind it.
  mutating func writeParagraph(_ text: [UInt8]) {
    out.text(text, beginsBlock: true)
    out.raw("\n\n")
  }

  /// An item of a list.
  mutating func writeItem(_ text: [UInt8]) {
    out.raw("- ")
    out.text(text, beginsBlock: true)
    out.raw("\n")
  }

  /// A row of a table.
  mutating func writeRow(_ cells: [[UInt8]]) {
    out.raw("|")
    for cell in cells {
      out.raw(" ")
      out.text(cell)
      out.raw(" |")
    }
    out.raw("\n")
  }
}
