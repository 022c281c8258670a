import RevisionModel
import Testing

/// A script turns the first text into the second, its inverse the second into the first, or it is none.
@Suite struct EditScriptTests {
  private func applied(_ hunks: [Hunk], _ first: String, _ second: String) -> String? {
    EditScript(hunks: hunks).applied(to: Array(first.utf8)[...], from: Array(second.utf8)[...])
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func hunk(_ first: Range<Int>, _ second: Range<Int>, _ kind: Hunk.Kind = .wording) -> Hunk {
    Hunk(first: first, second: second, kind: kind, carried: 1)
  }

  @Test func withoutHunksTheTextStays() {
    #expect(applied([], "road", "bridge") == "road")
  }

  @Test func eachFirstRangeIsReplacedByItsSecond() {
    // A replacement, a deletion and an insertion.
    let hunks = [hunk(0..<3, 0..<4), hunk(4..<6, 5..<5), hunk(7..<7, 6..<8)]
    #expect(applied(hunks, "abc-de.", "ABCD-.xy") == "ABCD-.xy")
  }

  @Test func theInverseLeadsBack() {
    let script = EditScript(hunks: [hunk(0..<3, 0..<4), hunk(4..<6, 5..<5), hunk(7..<7, 6..<8)])
    let texts = (Array("abc-de.".utf8), Array("ABCD-.xy".utf8))
    #expect(script.inverted.applied(to: texts.1[...], from: texts.0[...]) == texts.0)
    #expect(script.inverted.inverted == script)
    #expect(script.inverted.hunks[0] == hunk(0..<4, 0..<3))
  }

  @Test func slicesAreCountedFromTheirStart() {
    let first = Array("..abc".utf8)[2...]
    let second = Array("...xbc".utf8)[3...]
    #expect(EditScript(hunks: [hunk(0..<1, 0..<1)]).applied(to: first, from: second) == Array("xbc".utf8))
  }

  @Test(arguments: [
    // Out of order or overlapping in the first, in the second; beyond the end of either.
    [(2..<3, 0..<1), (0..<1, 1..<2)], [(0..<1, 2..<3), (1..<2, 0..<1)], [(0..<2, 0..<1), (1..<3, 1..<2)],
    [(0..<1, 0..<2), (1..<2, 1..<3)], [(0..<4, 0..<1)], [(0..<1, 0..<4)], [(4..<4, 0..<1)],
  ])
  func outOfOrderOrOutOfBoundsIsNoScript(ranges: [(Range<Int>, Range<Int>)]) {
    #expect(applied(ranges.map { hunk($0.0, $0.1) }, "abc", "xyz") == nil)
  }

  @Test func aScriptIsNotationalWhenAllOfItIs() {
    #expect(EditScript().isNotational)
    #expect(EditScript(hunks: [hunk(0..<1, 0..<1, .notation)]).isNotational)
    #expect(!EditScript(hunks: [hunk(0..<1, 0..<1, .notation), hunk(2..<3, 2..<3, .figure)]).isNotational)
  }
}
