import RevisionModel

/// The answer and all measures of both editions as a worksheet: counts are numbers, for people to go on with.
struct MeasureSheet {
  private(set) var sheet: Sheet

  init(_ assessment: Assessment, _ words: Words) {
    sheet = Sheet(widths: [26, 38, 16, 22, 16, 12], face: SheetFace(words.language))
    let verdict = assessment.verdict
    sheet.appendLine(words.filled(.claimSentence, Figures.claim(verdict.claim)), .title)
    sheet.appendLine(words.verdictSentence(verdict), .line)
    if !verdict.weighsNothing { sheet.appendLine(words.boundsSentence(verdict), .line) }
    sheet.appendLine(words[.limits], .line)
    sheet.openRow()
    let heads: [Word] = [
      .measureNameColumn, .measureColumn, .editionColumn, .countedColumn, .totalColumn, .percentColumn,
    ]
    for head in heads { sheet.append(words[head], .head) }
    sheet.closeRow()
    sheet.endHead()
    for measure in assessment.measures {
      sheet.openRow()
      sheet.append(Array(measure.name.rawValue.utf8), .text)
      sheet.append(words[measure.name.nameWord], .text)
      sheet.append(words[measure.edition.word], .text)
      sheet.append(measure.tally.counted, .count)
      sheet.append(measure.tally.total, .count)
      append(measure.tally)
      sheet.closeRow()
    }
  }

  /// A share, cut after one decimal of its per cents as everywhere; a dash for an empty total.
  private mutating func append(_ tally: Tally) {
    if tally.total == 0 { return sheet.append(Figures.percent(tally), .text) }
    let thousandths = tally.counted * 1000 / tally.total
    let digits = String(1000 + thousandths % 1000).utf8.dropFirst()
    sheet.append(number: Array("\(thousandths / 1000).".utf8) + digits, .percent)
  }
}
