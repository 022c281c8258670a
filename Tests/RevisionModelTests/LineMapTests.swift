import RevisionModel
import Testing

/// From places in the decoded text to lines of the input.
@Suite struct LineMapTests {
  private func map(_ entries: (offset: Int, line: Int)...) -> LineMap {
    var map = LineMap()
    for entry in entries { map.append(offset: entry.offset, line: entry.line) }
    return map
  }

  @Test func withoutAnEntryEverythingIsOnLineOne() {
    #expect(LineMap().line(at: 0) == 1)
    #expect(LineMap().line(at: 1_000) == 1)
  }

  @Test func aLineHoldsUntilTheNextBegins() {
    let map = map((3, 2), (10, 5))
    #expect([0, 2, 3, 9, 10, 99].map { map.line(at: $0) } == [1, 1, 2, 2, 5, 5])
  }

  @Test func aSecondLineForAPlaceReplacesTheFirst() {
    #expect(map((0, 1), (4, 2), (4, 3)).line(at: 4) == 3)
    #expect(map((0, 1), (4, 2), (4, 3)).line(at: 3) == 1)
  }

  @Test func theSameLineIsNotedOnce() {
    #expect(map((0, 1), (4, 1), (8, 2)) == map((0, 1), (8, 2)))
  }

  @Test func aTextThatFollowsBringsItsLines() {
    var whole = map((0, 1), (4, 2))
    whole.append(map((0, 1), (5, 3)), offset: 10, lines: 2)
    #expect([0, 4, 9, 10, 14, 15].map { whole.line(at: $0) } == [1, 2, 2, 3, 3, 5])
  }
}
