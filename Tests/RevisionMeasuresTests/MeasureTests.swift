import RevisionModel
import Testing

@testable import RevisionMeasures

/// What counts as unchanged by each rule. The counts stand strict to lenient: section.verbatim, sentence.in-place,
/// sentence.verbatim, sentence.notational, phrase.carried-over, character.carried-over / total.
@Suite struct MeasureTests {
  @Test func theSecondEditionsMeasuresComeFirst_strictToLenient() {
    let measures = measure(comparison([["あ。"]], [["い。"]]))
    #expect(
      measures.map(\.edition) == Array(repeating: .second, count: 6) + Array(repeating: .first, count: 6))
    #expect(measures.prefix(6).map(\.name) == Measure.Name.allCases)
    #expect(measures.suffix(6).map(\.name) == Measure.Name.allCases)
  }

  @Test func whatIsNotLinkedCountsNothing() {
    let loose = comparison([["道を直す。"]], [["道を直す。"]])
    #expect(counts(loose, .first) == "0 0 0 0 0 0 / 5")
    #expect(counts(loose, .second) == "0 0 0 0 0 0 / 5")
  }

  @Test func aSectionWordForWordCountsByEveryRule() {
    let same = comparison(
      [["# 一　道", "道を直す。"]], [["# 二　道", "道を直す。"]],
      sections: [Link(first: [0], second: [0], traits: .renumbered)], sentences: [.same(0, 0), .same(1, 1)])
    #expect(counts(same) == "5 5 5 5 5 5 / 5")
  }

  @Test func whiteSpaceIsNoCharacter() {
    let same = comparison([["　道を 直す。\n"]], [["道を直す。"]], sentences: [.same(0, 0)])
    #expect(counts(same, .first) == "0 5 5 5 5 5 / 5")
  }

  @Test func oneMoreSentenceBreaksTheSectionAndNothingElse() {
    let longer = comparison(
      [["# 道", "直す。"]], [["# 道", "直す。", "守る。"]], sections: [Link(first: [0], second: [0])],
      sentences: [.same(0, 0), .same(1, 1)])
    #expect(counts(longer, .first) == "0 3 3 3 3 3 / 3")
    #expect(counts(longer, .second) == "0 3 3 3 3 3 / 6")
  }

  @Test func aChangedHeadingBreaksTheSection() {
    let renamed = comparison(
      [["# 道", "直す。"]], [["# 橋", "直す。"]], sections: [Link(first: [0], second: [0])],
      sentences: [.edited([0], [0], Hunk(first: 0..<3, second: 0..<3, kind: .wording)), .same(1, 1)])
    #expect(counts(renamed) == "0 3 3 3 3 3 / 3")
  }

  @Test func exchangedSentencesBreakTheSection() {
    let exchanged = comparison(
      [["# 道", "直す。", "守る。"]], [["# 道", "守る。", "直す。"]], sections: [Link(first: [0], second: [0])],
      sentences: [.same(0, 0), .same(1, 2), .same(2, 1, .moved)])
    #expect(counts(exchanged) == "0 3 6 6 6 6 / 6")
  }

  @Test func aMovedSectionIsCarriedOverAllTheSame() {
    let moved = comparison(
      [["# 道", "直す。"], ["# 橋", "守る。"]], [["# 橋", "守る。"], ["# 道", "直す。"]],
      sections: [Link(first: [0], second: [1]), Link(first: [1], second: [0], traits: .moved)],
      sentences: [.same(0, 2), .same(1, 3), .same(2, 0), .same(3, 1)])
    #expect(counts(moved) == "6 6 6 6 6 6 / 6")
  }

  @Test func aMovedSentenceIsVerbatimAndNotInPlace() {
    let moved = comparison([["直す。"]], [["直す。"]], sentences: [.same(0, 0, .moved)])
    #expect(counts(moved) == "0 0 3 3 3 3 / 3")
  }

  @Test func editsOfNotationAloneCountTheWholeSentence() {
    let notation = Hunk(first: 0..<3, second: 0..<1, kind: .notation)
    let respelt = comparison([["３年。"]], [["3年。"]], sentences: [.edited([0], [0], notation)])
    #expect(counts(respelt) == "0 0 0 3 3 3 / 3")
  }

  @Test func besideAChangedWordNotationIsKept() {
    let notation = Hunk(first: 0..<3, second: 0..<1, kind: .notation)
    let wording = Hunk(first: 6..<9, second: 4..<7, kind: .wording)
    let both = comparison([["３年道。"]], [["3年橋。"]], sentences: [.edited([0], [0], notation, wording)])
    #expect(counts(both) == "0 0 0 0 3 3 / 4")
  }

  @Test func aChangedFigureIsAChange() {
    let figure = Hunk(first: 0..<1, second: 0..<1, kind: .figure)
    let later = comparison([["3年。"]], [["5年。"]], sentences: [.edited([0], [0], figure)])
    #expect(counts(later) == "0 0 0 0 2 2 / 3")
  }

  @Test func insideAChangedPhraseCharactersCountOnlyByTheLastRule() {
    let wording = Hunk(first: 0..<9, second: 0..<12, kind: .wording, carried: 2)
    let reworded = comparison([["道路網を直す。"]], [["道路交通を直す。"]], sentences: [.edited([0], [0], wording)])
    #expect(counts(reworded, .first) == "0 0 0 0 4 6 / 7")
    #expect(counts(reworded, .second) == "0 0 0 0 4 6 / 8")
  }

  @Test func aSplitSentenceWithoutAnyEditIsNotVerbatimAndCountsFromNotationOn() {
    let split = comparison([["直す。守る。"]], [["直す。", "守る。"]], sentences: [.edited([0], [0, 1])])
    #expect(counts(split) == "0 0 0 6 6 6 / 6")
  }

  @Test func aHunkAcrossMergedSentencesIsTakenFromEach() {
    let hunk = Hunk(first: 3..<12, second: 3..<6, kind: .wording, carried: 1)
    let merged = comparison([["直す。", "守る。"]], [["直守。"]], sentences: [.edited([0, 1], [0], hunk)])
    #expect(counts(merged, .first) == "0 0 0 0 3 4 / 6")
    #expect(counts(merged, .second) == "0 0 0 0 2 3 / 3")
  }

  @Test func aHeadingLinkedWithBodyTextCountsOnTheBodySideAlone() {
    let demoted = comparison([["# 道を直す。"]], [["道を直す。"]], sentences: [.same(0, 0)])
    #expect(counts(demoted, .first) == "0 0 0 0 0 0 / 0")
    #expect(counts(demoted, .second) == "0 5 5 5 5 5 / 5")
  }

  @Test func aHunkAcrossHeadingAndBodyTakesFromTheBodyAlone() {
    let hunk = Hunk(first: 0..<9, second: 0..<9, kind: .wording, carried: 3)
    let merged = comparison([["# 道路", "網。"]], [["道路網。"]], sentences: [.edited([0, 1], [0], hunk)])
    #expect(counts(merged, .first) == "0 0 0 0 1 2 / 2")
    #expect(counts(merged, .second) == "0 0 0 0 1 4 / 4")
  }

  @Test func anEditionWithoutBodyTextHasNothingToCount() {
    #expect(counts(comparison([], [])) == "0 0 0 0 0 0 / 0")
    #expect(measure(comparison([], []))[0].tally.hundredths == 10_000)
  }

  @Test func sharesOfSectionsCountTheirOwnSentences() {
    let shares = sectionShares(
      comparison(
        [["# 道", "直す。"], ["# 橋", "守る。"]], [["# 道", "直す。", "守る。"]],
        sections: [Link(first: [0], second: [0])], sentences: [.same(1, 1), .same(3, 2, .moved)]))
    #expect(
      shares == [
        Pair(first: Tally(counted: 3, total: 3), second: Tally(counted: 6, total: 6)),
        Pair(first: Tally(counted: 3, total: 3), second: Tally()),
      ])
  }
}
