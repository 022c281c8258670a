import RevisionModel
import Testing

@testable import RevisionDiff

/// Sections left out by their headings: in no measure, and proved all the same.
@Suite struct SelectionTests {
  private func options(_ patterns: SectionPatterns) -> ComparisonOptions {
    ComparisonOptions(sentences: .lines, patterns: patterns)
  }

  @Test func whatIsLeftOutIsInNoMeasure() throws {
    let whole = try compare(small, options: options(SectionPatterns()))
    let part = try compare(small, options: options(SectionPatterns(ignore: ["水"])))
    #expect(part.comparison.documents.map(\.heads.count) == Pair(first: 1, second: 1))
    let total = whole.tally(.phraseCarriedOver, .second).total
    #expect(part.tally(.phraseCarriedOver, .second).total == total - "水をためる。井戸を掘る。".count)
  }

  @Test(arguments: [
    SectionPatterns(ignore: ["水", "無い"]), SectionPatterns(only: ["道"]),
    SectionPatterns(ignore: ["\"\\"], only: ["一"]),
  ])
  func itIsProved(_ patterns: SectionPatterns) throws {
    let stored = renderJSON(try compare(small, options: options(patterns)))
    #expect(verify(stored, small, language: .en) == [])
  }

  @Test func anEditionOfWhichNothingIsLeftIsNamed() {
    #expect {
      try compare(small, options: options(SectionPatterns(only: ["森"])))
    } throws: { error in
      guard let failure = error as? ReadingFailure else { return false }
      return failure.edition == .first && failure.error == IngestError(.nothingChosen, detail: "森")
    }
  }
}
