import RevisionModel

/// overview.html in the making: what many pairs come to, their distribution, and a row for each, on one self-contained page.
package struct OverviewPage {
  /// Rows that the page holds at the most; all of them stand in overview.csv.
  package static let mostRows = 20_000

  let tally: OverviewTally
  let words: Words
  private let tool: String
  var out = Markup()
  private var rows = 0

  /// A page without a row.
  /// - Parameters:
  ///   - tally: of all pairs.
  ///   - title: `nil` for the usual one.
  package init(_ tally: OverviewTally, language: Language, title: String?, tool: String) {
    self.tally = tally
    self.tool = tool
    words = Words(language)
    let title =
      title.map { Array($0.utf8) } ?? words.filled(.overviewTitle, Figures.grouped(tally.pairs))
    out.head(
      language: words.language, title: title, style: OverviewStyle.text, hash: OverviewStyle.hash,
      scriptHash: OverviewScript.hash)
    out.raw("<body>\n<header>\n<h1>")
    out.text(title)
    out.raw("</h1>\n")
    writeCounts()
    out.raw("</header>\n<main>\n")
    writePlot()
    writeHead()
  }

  /// Appends the row of a pair, as long as there is room.
  package mutating func add(_ row: OverviewRow) {
    guard rows < Self.mostRows else { return }
    rows += 1
    write(row)
  }

  /// Ends the page, UTF-8.
  package mutating func written() -> [UInt8] {
    out.raw("</tbody>\n</table>\n</div>\n</section>\n</main>\n<footer><p>")
    out.text(words.filled(.toolLine, Array(tool.utf8)))
    out.raw("</p></footer>\n<script>")
    out.raw(OverviewScript.text)
    out.raw("</script>\n</body>\n</html>\n")
    return out.bytes
  }

  private mutating func writeCounts() {
    out.raw("<p>")
    out.text(
      words.filled(
        .overviewCounts, Figures.grouped(tally.supported), Figures.grouped(tally.depending),
        Figures.grouped(tally.refuted), Figures.grouped(tally.failed)))
    out.raw("</p>\n<p class=\"quiet\">")
    out.text(words[.limits])
    out.raw("</p>\n")
  }

  private mutating func writeHead() {
    // The region that scrolls is named; the section around it would be a second one of that name.
    out.raw("<section>\n<h2 id=\"pairs\">")
    out.text(words[.overviewPairs])
    out.raw("</h2>\n<p class=\"quiet\">")
    out.text(words[.overviewNote])
    if tally.pairs > Self.mostRows {
      out.raw(" ")
      out.text(words.filled(.overviewMore, Figures.grouped(Self.mostRows)))
    }
    out.raw(
      "</p>\n<div class=\"sheet\" role=\"region\" aria-labelledby=\"pairs\" tabindex=\"0\">\n")
    out.raw("<table class=\"pairs\" aria-labelledby=\"pairs\">\n<thead><tr>")
    for column in Self.columns {
      out.raw(column.isFigure ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
      out.text(words[column.word])
      out.raw("</th>")
    }
    out.raw("</tr></thead>\n<tbody>\n")
  }

  /// What the columns of the page are called, which columns of overview.csv they show, and whether these are figures.
  private static let columns: [(word: Word, shown: [OverviewColumn], isFigure: Bool)] =
    [
      (.overviewID, [.id], false), (.firstEdition, [.first], false),
      (.secondEdition, [.second], false),
      (.overviewOutcome, [.outcome], false), (.overviewHeadline, [.percent], true),
      (.overviewRange, [.low, .high], true), (.overviewKept, [.firstPercent], true),
      (.sectionVerbatimName, [.sectionVerbatim], true),
      (.sentenceInPlaceName, [.sentenceInPlace], true),
      (.sentenceVerbatimName, [.sentenceVerbatim], true),
      (.sentenceNotationalName, [.sentenceNotational], true),
      (.characterCarriedOverName, [.characterCarriedOver], true),
      (.overviewCharacters, [.total], true),
      (.overviewSections, [.secondSections], true),
      (.overviewMoved, [.movedSections, .movedSentences], true),
      (.overviewError, [.error], false),
    ]

  private mutating func write(_ row: OverviewRow) {
    out.raw("<tr>")
    for (place, column) in Self.columns.enumerated() {
      let values = column.shown.map { row[$0] }
      if place == 0 {
        out.raw("<th scope=\"row\">")
        out.text(values[0])
        out.raw("</th>")
      } else if column.isFigure {
        writeFigures(values)
      } else {
        out.raw("<td>")
        out.text(column.shown == [.outcome] ? words.outcome(values[0]) : Array(values[0].utf8))
        out.raw("</td>")
      }
    }
    out.raw("</tr>\n")
  }

  /// A cell of figures, with the first of them as what the column is sorted by.
  private mutating func writeFigures(_ values: [String]) {
    out.raw("<td class=\"n\"")
    if !values[0].isEmpty {
      out.raw(" data-v=\"")
      out.text(values[0])
      out.raw("\">")
      out.text(values.joined(separator: " / "))
    } else {
      out.raw(">")
    }
    out.raw("</td>")
  }
}

extension Words {
  /// What the measures say to the claim, in a word; that a pair could not be compared where they say nothing.
  fileprivate func outcome(_ name: String) -> [UInt8] {
    switch Verdict.Outcome(rawValue: name) {
    case .supported: self[.outcomeSupported]
    case .refuted: self[.outcomeRefuted]
    case .dependsOnMeasure: self[.outcomeDepends]
    case nil: self[.outcomeFailed]
    }
  }
}
