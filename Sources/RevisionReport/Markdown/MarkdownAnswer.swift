import RevisionModel

extension MarkdownReport {
  /// The claim, the verdict, the headline, what bears on them, and what they cannot say.
  mutating func writeAnswer() {
    let verdict = assessment.verdict
    writeHeading("## ", words.filled(.claimSentence, Figures.claim(verdict.claim)))
    writeStrong(words.verdictSentence(verdict))
    if !verdict.weighsNothing {
      let headline = assessment.tally(verdict.headline, .second)
      out.raw("**")
      out.text(Figures.percent(headline))
      out.raw("** ")
      let counts = words.filled(
        .headlineCount, Figures.grouped(headline.counted), Figures.grouped(headline.total))
      out.text(words[.headlineCaption] + words.filled(.inBrackets, counts))
      out.raw("\n\n")
      writeParagraph(words.boundsSentence(verdict))
    }
    if !verdict.agree.isEmpty && !verdict.disagree.isEmpty {
      writeItem(words.filled(.agreeing, words.list(verdict.agree)))
      writeItem(words.filled(.disagreeing, words.list(verdict.disagree)))
      out.raw("\n")
    }
    writeParagraph(words.sectionCounts(comparison.sections))
    for sentence in words.certaintySentences(assessment) + notes(on: assessment, words) {
      writeParagraph(sentence)
    }
    writeParagraph(words[.limits])
  }

  private mutating func writeStrong(_ text: [UInt8]) {
    out.raw("**")
    out.text(text)
    out.raw("**\n\n")
  }

  /// The six measures in both directions.
  mutating func writeMeasures() {
    writeHeading("## ", words[.measuresHeading])
    writeRow([
      words[.measureColumn], words[.secondShareColumn],
      words.filled(.claimColumn, Figures.claim(assessment.verdict.claim)), words[.firstShareColumn],
    ])
    out.raw("|---|---:|---|---:|\n")
    for name in Measure.Name.allCases {
      let mark = name == assessment.verdict.headline ? words.filled(.inBrackets, words[.headlineMark]) : []
      writeRow([
        words[name.nameWord] + mark, words.share(assessment.tally(name, .second)),
        words.side(name, assessment.verdict), words.share(assessment.tally(name, .first)),
      ])
    }
    out.raw("\n")
    for name in Measure.Name.allCases {
      out.raw("- ")
      out.text(words[name.nameWord])
      out.raw(" — ")
      out.text(words[name.ruleWord])
      out.raw("\n")
    }
    out.raw("\n")
    writeParagraph(words[.measuresCounted])
    writeParagraph(words[.roundingNote])
  }

  /// The sections that are carried over word for word.
  mutating func writeUnchanged() {
    let rows = comparison.unchangedSections
    writeHeading("## ", words[.unchangedHeading])
    writeParagraph(rows.isEmpty ? words[.unchangedNone] : words.unchangedNote(assessment, rows))
    for row in rows {
      let link = comparison.sections[row]
      let characters = assessment.shares[row].second.total
      let size =
        characters == 0 ? words[.noBodyText] : words.filled(.characterCount, Figures.grouped(characters))
      writeItem(words.titles(link, .second, comparison) + words.filled(.inBrackets, size))
    }
    if !rows.isEmpty { out.raw("\n") }
  }

  /// The sections of both editions with what became of them.
  mutating func writeContents() {
    writeHeading("## ", words[.contentsHeading])
    writeParagraph(words[.contentsNote])
    if comparison.hasDeletedSections {
      writeParagraph(words[.deletedShares])
    }
    writeRow([words[.sectionColumn], words[.kindColumn], words[.shareColumn]])
    out.raw("|---|---|---:|\n")
    for row in 0..<comparison.sections.count {
      let link = comparison.sections[row]
      let level = comparison.documents[link.naming].heads[link[link.naming][0]].level
      let indent = Array(String(repeating: "　", count: max(0, min(6, level) - 1)).utf8)
      writeRow([
        indent + words.titles(link, link.naming, comparison) + former(link), kinds(link), share(row, link),
      ])
    }
    out.raw("\n")
  }

  /// What the section was called, where that differs.
  func former(_ link: Link) -> [UInt8] {
    guard let former = words.formerTitles(link, comparison) else { return [] }
    return words.filled(.inBrackets, words.filled(.headingWas, former))
  }

  /// What became of a section.
  func kinds(_ link: Link) -> [UInt8] { words.joined(link.sectionWords) }

  /// The unchanged share of a section: of the edition whose headings name it.
  func share(_ row: Int, _ link: Link) -> [UInt8] {
    let tally = assessment.shares[row][link.naming]
    return tally.total == 0 ? words[.noBodyText] : words.share(tally)
  }
}
