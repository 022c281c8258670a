import RevisionModel
import Testing

@testable import RevisionReport

@Suite("What is shown in which section of the comparison")
struct SectionRowsTests {
  /// Two sections of two sentences each, without headings, and the entries of each row of the sections.
  private func check(
    sections: [Link] = [Link(first: [0], second: [0]), Link(first: [1], second: [1])], sentences: [Link],
    expect expected: [[SectionRows.Entry]]
  ) {
    let document = Sample.document([
      Sample.Part(0, "", "", ["一。", "二。"]), Sample.Part(0, "", "", ["三。", "四。"]),
    ])
    let comparison = Sample.assessment(
      Pair(first: document, second: document), sections: sections, sentences: sentences
    ).comparison
    let rows = SectionRows(comparison)
    #expect((0..<comparison.sections.count).map { rows.entries(of: $0) } == expected)
  }

  private func link(_ first: Int, _ second: Int, _ traits: Link.Traits = []) -> Link {
    Link(first: [first], second: [second], traits: traits)
  }

  @Test("links in order")
  func plain() {
    check(
      sentences: [link(0, 0), link(1, 1), link(2, 2), link(3, 3)],
      expect: [[.row(0), .row(1)], [.row(2), .row(3)]])
  }

  @Test("a deletion stands behind what it followed")
  func deletion() {
    check(
      sentences: [link(0, 0), link(2, 2), link(3, 3)],
      expect: [[.row(0), .row(1), .row(2)], [.row(3), .row(4)]])
    check(
      sentences: [link(1, 1), link(2, 2), link(3, 3)],
      expect: [[.row(0), .row(1), .row(2)], [.row(3), .row(4)]])
  }

  @Test("a sentence that moved to another section keeps a note where it stood")
  func movedAcross() {
    check(
      sentences: [link(0, 0), link(1, 3, [.moved]), link(2, 2)],
      expect: [
        [.row(0), .movedAway(row: 4, sentence: 1), .row(1)], [.row(2), .row(3), .row(4)],
      ])
  }

  @Test("so does one that moved inside of its section")
  func movedWithin() {
    check(
      sentences: [link(0, 1, [.moved]), link(1, 0), link(2, 2), link(3, 3)],
      expect: [[.movedAway(row: 1, sentence: 0), .row(0), .row(1)], [.row(2), .row(3)]])
  }

  @Test("merged sections show the sentences of both")
  func merged() {
    check(
      sections: [Link(first: [0, 1], second: [0])],
      sentences: [link(0, 0), link(3, 1)],
      expect: [[.row(0), .row(1), .row(2), .row(3)], [.row(4), .row(5)]])
  }
}
