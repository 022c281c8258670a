import RevisionModel

/// Follows the text of several editions from one to the next, and tells with which edition that of the last came in.
///
/// Editions are added in order. To each, the comparison with the edition before it hands on what it joins. What that
/// leaves without a partner may have stood in an edition further back and been dropped on the way: the comparison with
/// that edition hands on what it joins of it.
package struct Lineage {
  /// A link that leads from an earlier edition to a sentence.
  private struct Step {
    var edition: Int
    var link: Link
  }

  private var ages: [Ages]
  /// For each sentence of each edition, how it came there; `nil` where it came in.
  private var steps: [[Step?]]
  /// For each sentence of each edition, the earliest edition that steps lead back to.
  private var roots: [[Int]]
  /// For each sentence of each edition, whether a later edition has it.
  private var isContinued: [[Bool]]

  /// The most editions that can be followed: as many as one figure or letter can number.
  package static let mostEditions = 35

  /// Begins with the earliest edition.
  package init(_ document: Document) {
    ages = []
    steps = []
    roots = []
    isContinued = []
    add(document)
  }

  /// Adds the next edition, of which nothing is known yet to come from an earlier one.
  /// - Precondition: there are fewer than `mostEditions`.
  package mutating func add(_ document: Document) {
    precondition(ages.count < Self.mostEditions, "editions are numbered in one sign")
    let count = document.sentences.count
    roots.append(Array(repeating: ages.count, count: count))
    steps.append(Array(repeating: nil, count: count))
    isContinued.append(Array(repeating: false, count: count))
    ages.append(Ages(document, age: UInt8(ages.count)))
  }

  /// Whether edition `earlier` has sentences that no later one has, and the latest such as have no partner.
  package func isOpen(to earlier: Int) -> Bool {
    isContinued[earlier].contains(false) && steps[steps.count - 1].contains { $0 == nil }
  }

  /// Hands on from edition `earlier` to the latest what joins sentences of which neither has a partner yet.
  /// - Parameter comparison: of the two; the edition just before the latest comes first. O(size of both editions).
  package mutating func take(_ comparison: Comparison, from earlier: Int) {
    let latest = ages.count - 1
    let isVerbatim = verbatimSections(comparison)
    for row in 0..<comparison.sentences.count {
      let link = comparison.sentences[row]
      guard link.isJoining, link.first.allSatisfy({ !isContinued[earlier][$0] }),
        link.second.allSatisfy({ steps[latest][$0] == nil })
      else { continue }
      let section = comparison.documents.second.section(ofSentence: link.second[0])
      ages[latest].carry(
        row, of: comparison, from: ages[earlier],
        isWholeSection: isVerbatim[comparison.sections.row(of: section, in: .second)])
      for unit in link.first { isContinued[earlier][unit] = true }
      for unit in link.second {
        steps[latest][unit] = Step(edition: earlier, link: link)
        roots[latest][unit] = link.first.map { roots[earlier][$0] }.min() ?? latest
      }
    }
  }

  /// Characters of the body text of the latest edition by the edition they came in with: for each measure, strict to
  /// lenient.
  package func counts(_ document: Document) -> [[Int]] {
    ages[ages.count - 1].counts(document, editions: ages.count)
  }

  /// The same by `phrase.carried-over`, over the whole edition.
  package func flow(_ document: Document) -> [Int] {
    ages[ages.count - 1].counts(document, sections: 0..<document.sections.count, editions: ages.count)
  }

  /// The same by `phrase.carried-over`, for each section of the latest edition.
  package func sectionCounts(_ document: Document) -> [[Int]] {
    ages[ages.count - 1].sectionCounts(document, editions: ages.count)
  }

  /// For each sentence of the latest edition, the stages that lead to it. Of several sentences that became one, the one
  /// is followed that is traced back furthest.
  package var origins: [[History.Stage]] { steps[steps.count - 1].indices.map(stages) }

  private func stages(ofSentence sentence: Int) -> [History.Stage] {
    var stages: [History.Stage] = []
    var place = (edition: steps.count - 1, sentence: sentence)
    while let step = steps[place.edition][place.sentence] {
      stages.append(History.Stage(edition: place.edition, link: step.link))
      let roots = roots[step.edition]
      let next = step.link.first.min { (roots[$0], $0) < (roots[$1], $1) } ?? 0
      place = (step.edition, next)
    }
    stages.append(
      History.Stage(edition: place.edition, link: Link(first: [], second: [place.sentence])))
    return stages.reversed()
  }
}
