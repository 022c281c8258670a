import RevisionModel

extension MarkdownReport {
  /// What changed, section by section. Sections that did not are named in a row; of unchanged sentences those beside a
  /// change are shown.
  mutating func writeComparison() {
    writeHeading("## ", words[.comparisonHeading])
    out.raw("~~")
    out.text(words[.legendDeleted])
    out.raw("~~ · **")
    out.text(words[.legendInserted])
    out.raw("**\n\n")
    let flow = ComparisonFlow(comparison)
    var quiet: [[UInt8]] = []
    for row in 0..<comparison.sections.count {
      let link = comparison.sections[row]
      let entries = flow.entries(of: row)
      if link.isQuiet(showing: entries) {
        quiet.append(words.titles(link, .second, comparison))
        continue
      }
      writeQuiet(&quiet)
      writeSection(row, link, entries, flow)
    }
    writeQuiet(&quiet)
  }

  private mutating func writeQuiet(_ titles: inout [[UInt8]]) {
    if titles.isEmpty { return }
    writeParagraph(words[.sectionUnchanged] + [UInt8(ascii: " ")] + words.list(titles))
    titles = []
  }

  private mutating func writeSection(
    _ row: Int, _ link: Link, _ entries: [ComparisonFlow.Entry], _ flow: ComparisonFlow
  ) {
    writeHeading(
      "### ", words.titles(link, link.naming, comparison) + [UInt8(ascii: " ")] + kinds(link))
    writeParagraph(share(row, link) + former(link))
    writeRivals(link, .section)
    for (place, entry) in entries.enumerated() {
      switch entry {
      case .unchanged(let rows):
        writeUnchanged(rows, isBehindChange: place > 0, isBeforeChange: place + 1 < entries.count)
      case .change(let row): writeChange(row, home: flow.home(of: row))
      case .movedAway(let row, let sentence):
        writeMovedAway(sentence, to: comparison.sections[flow.home(of: row)], from: link)
      }
    }
  }

  /// A run of unchanged sentences: how many, and those that stand beside a change.
  private mutating func writeUnchanged(_ rows: [Int], isBehindChange: Bool, isBeforeChange: Bool) {
    writeParagraph(
      words[.sentenceUnchanged] + [UInt8(ascii: " ")]
        + words.filled(.sentenceCount, Figures.grouped(rows.count)))
    let shown = ComparisonFlow.context(
      of: rows, isBehindChange: isBehindChange, isBeforeChange: isBeforeChange)
    for row in shown {
      out.raw("> ")
      if let row { out.text(comparison.trimmedText(row, .second), beginsBlock: true) } else { out.raw("…") }
      out.raw("\n\n")
    }
  }

  private mutating func writeChange(_ row: Int, home: Int) {
    let link = comparison.sentences[row]
    for word in comparison.sentenceWords(row) { out.text(words[word]) }
    for tag in comparison.sentenceTags(row) {
      out.raw(" ")
      out.text(words[tag])
    }
    out.raw(" · ")
    out.text(words.places(link, comparison))
    if link.isMoved, let sentence = link.first.first {
      out.raw(" · ")
      out.text(words.origin(ofSentence: sentence, in: comparison.sections[home], comparison))
    }
    out.raw("\n\n> ")
    out.marked(comparison.inline(row))
    out.raw("\n\n")
    writeRivals(link, .sentence)
  }

  /// What is left where a sentence of the first edition stood.
  private mutating func writeMovedAway(_ sentence: Int, to home: Link, from section: Link) {
    let document = comparison.documents.first
    out.text(words[.sentenceMovedAway])
    out.raw(" · ")
    out.text(words[.firstEdition] + [UInt8(ascii: " ")] + words.place(ofSentence: sentence, document))
    out.raw(" · ")
    out.text(words.destination(home, from: section, comparison))
    out.raw("\n\n> ")
    out.text(document.bytes[document.byteRange(ofSentence: sentence)].trimmed, beginsBlock: true)
    out.raw("\n\n")
  }

  private mutating func writeRivals(_ link: Link, _ level: LinkDecisions.Level) {
    for rival in link.rivals { writeItem(words.rivalLine(rival, level, comparison)) }
    if !link.rivals.isEmpty { out.raw("\n") }
  }
}
