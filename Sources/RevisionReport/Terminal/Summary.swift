import RevisionModel

/// The terminal summary in the making: the verdict, the measures, the sections.
struct Summary {
  private let assessment: Assessment
  private let words: Words
  private var text: TerminalText

  /// Cells of a bar.
  private static let barWidth = 10
  /// Columns of a share: `100.0 %` and what stands beside it.
  private static let percentWidth = 7

  init(_ assessment: Assessment, style: TerminalStyle) {
    self.assessment = assessment
    words = Words(assessment.reportLanguage)
    text = TerminalText(style)
  }

  /// The whole summary, UTF-8.
  mutating func written() -> [UInt8] {
    writeVerdict()
    for sentence in words.certaintySentences(assessment) { text.writeParagraph(sentence, .edited) }
    for note in notes(on: assessment, words) { text.writeParagraph(note, .edited) }
    text.endLine()
    writeMeasures()
    text.endLine()
    writeSections()
    text.endLine()
    if assessment.comparison.hasDeletedSections {
      text.writeParagraph(words[.deletedShares], .quiet)
    }
    text.writeParagraph(words[.moreOutput], .quiet)
    return text.bytes
  }

  private mutating func writeVerdict() {
    let verdict = assessment.verdict
    let headline = assessment.tally(verdict.headline, .second)
    if let title = assessment.options.title {
      text.writeParagraph(TerminalText.shown(Array(title.utf8)), .bold)
    }
    text.writeParagraph(words.filled(.claimSentence, Figures.claim(verdict.claim)))
    text.writeParagraph(words.verdictSentence(verdict), .bold)
    text.endLine()
    if !verdict.weighsNothing { writeHeadline(verdict, headline) }
    text.writeParagraph(words[.limits], .quiet)
  }

  private mutating func writeHeadline(_ verdict: Verdict, _ headline: Tally) {
    let counts = words.filled(
      .headlineCount, Figures.grouped(headline.counted), Figures.grouped(headline.total))
    let figure = Figures.percent(headline) + Self.blank + words[.headlineCaption]
    text.writeParagraph(figure + Self.blank + [UInt8(ascii: "(")] + counts + [UInt8(ascii: ")")])
    text.writeParagraph(words.boundsSentence(verdict))
  }

  private mutating func writeMeasures() {
    let names = Measure.Name.allCases
    let longest = names.map { Columns.width(words[$0.nameWord]) }.max() ?? 0
    let sideWidth = max(Columns.width(words[.reachesClaim]), Columns.width(words[.missesClaim]))
    let shareWidth = Self.barWidth + 3 + Self.percentWidth
    let hasBars = text.style.width >= longest + sideWidth + 2 * shareWidth + 6
    let column = hasBars ? shareWidth : Self.percentWidth + 1
    let nameWidth = min(longest, text.style.width - sideWidth - 2 * column - 6)
    text.write(Columns.padded(words[.measureColumn], to: nameWidth), .quiet)
    text.write(Self.blanks(2) + Columns.padded(words[.secondEdition], to: column), .quiet)
    text.write(Self.blanks(sideWidth + 4) + Columns.padded(words[.firstEdition], to: column), .quiet)
    text.endLine()
    for name in names {
      let side = Columns.padded(words.side(name, assessment.verdict), to: sideWidth)
      text.write(
        Columns.padded(words[name.nameWord], to: nameWidth), name == assessment.verdict.headline ? .bold : nil
      )
      text.write(Self.blanks(2))
      writeShare(assessment.tally(name, .second), hasBar: hasBars)
      text.write(Self.blanks(2) + side + Self.blanks(2))
      writeShare(assessment.tally(name, .first), hasBar: hasBars)
      text.endLine()
    }
  }

  private mutating func writeSections() {
    let sections = assessment.comparison.sections
    let kinds = (0..<sections.count).map { words.joined(sections[$0].sectionWords) }
    let hasBars = text.style.width >= 60
    let shareWidth = Self.percentWidth + (hasBars ? Self.barWidth + 3 : 1)
    let room = text.style.width - shareWidth - 4
    let longest = kinds.map { Columns.width($0) }.max() ?? 0
    let kindWidth = min(room / 2, max(Columns.width(words[.kindColumn]), longest))
    let headingWidth = room - kindWidth
    text.write(Columns.padded(words[.sectionColumn], to: headingWidth), .quiet)
    text.write(Self.blanks(2) + Columns.padded(words[.kindColumn], to: kindWidth) + Self.blanks(2), .quiet)
    text.write(Columns.truncated(words[.shareColumn], to: shareWidth), .quiet)
    text.endLine()
    for row in 0..<sections.count {
      let link = sections[row]
      text.write(Columns.padded(heading(link), to: headingWidth) + Self.blanks(2))
      text.write(Columns.padded(kinds[row], to: kindWidth), link.colour)
      text.write(Self.blanks(2))
      writeShare(assessment.shares[row][link.second.isEmpty ? .first : .second], hasBar: hasBars)
      text.endLine()
    }
  }

  /// The headings of a link, set in by its level.
  private func heading(_ link: Link) -> [UInt8] {
    let edition: Edition = link.second.isEmpty ? .first : .second
    let heads = assessment.comparison.documents[edition].heads
    var result: [UInt8] = []
    for (place, section) in link[edition].enumerated() {
      if place > 0 { result += words[.listSeparator] }
      let heading = heads[section].heading
      result += heading.isEmpty ? words[.untitledSection] : TerminalText.shown(Array(heading.utf8))
    }
    return Self.blanks(2 * max(0, min(6, heads[link[edition][0]].level) - 1)) + result
  }

  private mutating func writeShare(_ tally: Tally, hasBar: Bool) {
    if hasBar {
      let filled = tally.total == 0 ? 0 : tally.counted * Self.barWidth / tally.total
      text.write([UInt8(ascii: "|")])
      text.write(Array(repeating: UInt8(ascii: "#"), count: filled), .unchanged)
      text.write(Self.blanks(Self.barWidth - filled) + [UInt8(ascii: "|"), UInt8(ascii: " ")])
    }
    text.write(Columns.rightAligned(Figures.percent(tally), to: Self.percentWidth))
    if !hasBar { text.write(Self.blank) }
  }

  private static let blank: [UInt8] = [UInt8(ascii: " ")]
  private static func blanks(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: " "), count: count) }
}

extension Link {
  /// The colour of what became of a section or a sentence.
  var colour: TerminalText.Colour {
    if isMoved { return .moved }
    switch kind {
    case .unchanged: return .unchanged
    case .edited, .split, .merged: return .edited
    case .inserted: return .inserted
    case .deleted: return .deleted
    }
  }
}
