import RevisionModel

/// The columns of overview.csv, in their order.
package enum OverviewColumn: String, CaseIterable, Sendable {
  case id, first, second, language, outcome, claim
  case counted = "second.counted"
  case total = "second.total"
  case percent = "second.percent"
  case firstCounted = "first.counted"
  case firstTotal = "first.total"
  case firstPercent = "first.percent"
  case sectionVerbatim = "section.verbatim"
  case sentenceInPlace = "sentence.in-place"
  case sentenceVerbatim = "sentence.verbatim"
  case sentenceNotational = "sentence.notational"
  case phraseCarriedOver = "phrase.carried-over"
  case characterCarriedOver = "character.carried-over"
  case low, high
  case firstSections = "first.sections"
  case secondSections = "second.sections"
  case movedSections = "moved.sections"
  case movedSentences = "moved.sentences"
  case code, error
}

/// What the overview of many pairs says of one of them, as text by column.
package struct OverviewRow: Sendable {
  private var fields: [String]

  /// A row of fields in the order of the columns.
  package init(fields: [String]) {
    self.fields =
      fields + Array(repeating: "", count: max(0, Self.all.count - fields.count))
  }

  /// A pair that was compared: per cents have two decimals and are cut; where there is no body text there is none.
  package init(_ request: Request, _ assessment: Assessment) {
    self.init(request)
    let verdict = assessment.verdict
    let tallies = Edition.allCases.map { assessment.tally(verdict.headline, $0) }
    let (first, second) = (tallies[0], tallies[1])
    self[.language] = assessment.comparison.documents.second.language.rawValue
    self[.outcome] = verdict.outcome.rawValue
    self[.claim] = figure(ofHundredths: verdict.claim.hundredths)
    (self[.counted], self[.total]) = (String(second.counted), String(second.total))
    (self[.firstCounted], self[.firstTotal]) = (String(first.counted), String(first.total))
    (self[.percent], self[.firstPercent]) = (percent(second), percent(first))
    for name in Measure.Name.allCases {
      guard let column = OverviewColumn(rawValue: name.rawValue) else { continue }
      self[column] = percent(assessment.tally(name, .second))
    }
    (self[.low], self[.high]) = (percent(verdict.low), percent(verdict.high))
    let comparison = assessment.comparison
    self[.firstSections] = String(comparison.documents.first.heads.count)
    self[.secondSections] = String(comparison.documents.second.heads.count)
    let (sections, sentences) = (comparison.sections, comparison.sentences)
    self[.movedSections] = String((0..<sections.count).count(where: sections.isMoved))
    self[.movedSentences] = String((0..<sentences.count).count(where: sentences.isMoved))
  }

  /// A pair that could not be compared.
  package init(_ request: Request, code: Int, message: String) {
    self.init(request)
    self[.outcome] = "error"
    self[.code] = String(code)
    self[.error] = message
  }

  private init(_ request: Request) {
    self.init(fields: [])
    self[.id] = request.id.text
    for edition in Edition.allCases {
      if case .path(let path) = request.editions[edition] {
        self[edition == .first ? .first : .second] = path
      }
    }
  }

  /// The columns, made once.
  private static let all = OverviewColumn.allCases

  package private(set) subscript(column: OverviewColumn) -> String {
    get { fields[Self.all.firstIndex(of: column) ?? 0] }
    set { fields[Self.all.firstIndex(of: column) ?? 0] = newValue }
  }

  /// The row as CSV without its line end, always on one line: what would act on whatever displays it, line ends among
  /// them, has stand-ins.
  /// - Parameter isGuarded: a field that a spreadsheet would take for a formula has an apostrophe before it.
  package func csv(isGuarded: Bool) -> [UInt8] {
    var text = SeparatedText(hasMark: false)
    text.writeRow(
      fields.map { field in
        let shown = Array(visible(field).utf8)
        return isGuarded ? defused(shown) : shown
      })
    return Array(text.bytes.dropLast(2))
  }
}

/// A share in per cent with two decimals, cut, so that neither 100 nor a claim stands there that is not reached; nothing
/// for an empty total.
private func percent(_ tally: Tally) -> String {
  if tally.total == 0 { return "" }
  let hundredths = tally.counted * 10_000 / tally.total
  return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
}
