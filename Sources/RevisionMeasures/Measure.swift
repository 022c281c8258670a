import RevisionModel

/// All measures of both editions: the second edition's first, from strict to lenient. O(size of the comparison).
///
/// Every measure of an edition is over the same total, and counts at most what the next one counts.
/// - Parameter columns: those of `comparison`.
package func measure(_ comparison: Comparison, _ columns: Pair<Columns>) -> [Measure] {
  let isVerbatim = verbatimSections(comparison)
  return [Edition.second, .first].flatMap { edition in
    let counts = Counts(comparison, edition, columns[edition], isVerbatim)
    return Measure.Name.allCases.map { name in
      Measure(name: name, edition: edition, tally: Tally(counted: counts[name], total: counts.total))
    }
  }
}

/// For each row of `comparison.sections`, what of its own body text `phrase.carried-over` counts, in both editions.
/// Over all rows they sum to that measure.
/// - Parameter columns: those of `comparison`.
package func sectionShares(_ comparison: Comparison, _ columns: Pair<Columns>) -> [Pair<Tally>] {
  (0..<comparison.sections.count).map { row in
    var shares = Pair(first: Tally(), second: Tally())
    for edition in Edition.allCases {
      for section in comparison.sections.members(row, edition) {
        for sentence in comparison.documents[edition].sections[Int(section)] {
          shares[edition] += Tally(
            counted: Int(columns[edition].kept[sentence]), total: Int(columns[edition].body[sentence]))
        }
      }
    }
    return shares
  }
}

/// What each measure counts of one edition.
private struct Counts {
  var total = 0
  private var sectionVerbatim = 0
  private var inPlace = 0
  private var verbatim = 0
  private var notational = 0
  private var phrase = 0
  private var inHunks = 0

  /// - Parameter isVerbatim: of each row of `comparison.sections`, as `verbatimSections` says.
  init(_ comparison: Comparison, _ edition: Edition, _ columns: Columns, _ isVerbatim: [Bool]) {
    let document = comparison.documents[edition]
    inHunks = columns.carriedInHunks
    for section in 0..<document.sections.count {
      let isWholeSection = isVerbatim[comparison.sections.row(of: section, in: edition)]
      for sentence in document.sections[section] {
        let row = comparison.sentences.row(of: sentence, in: edition)
        let length = Int(columns.body[sentence])
        total += length
        phrase += Int(columns.kept[sentence])
        guard !comparison.sentences.members(row, edition.other).isEmpty else { continue }
        if comparison.isNotational(row) { notational += length }
        guard comparison.sentences.kind(row) == .unchanged else { continue }
        verbatim += length
        if !comparison.sentences.isMoved(row) { inPlace += length }
        if isWholeSection { sectionVerbatim += length }
      }
    }
  }

  subscript(name: Measure.Name) -> Int {
    switch name {
    case .sectionVerbatim: sectionVerbatim
    case .sentenceInPlace: inPlace
    case .sentenceVerbatim: verbatim
    case .sentenceNotational: notational
    case .phraseCarriedOver: phrase
    case .characterCarriedOver: phrase + inHunks
    }
  }
}
