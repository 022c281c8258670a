import RevisionModel
import Testing

@testable import RevisionProof

/// What a stored comparison says must hold together.
@Suite struct RebuildTests {
  /// What does not hold once `written` is `changed` in the example.
  private func mismatches(_ written: String, _ changed: String) throws -> [Mismatch] {
    let parts = example.split(separator: written, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    return rebuild(try readStored(Array(parts.joined(separator: changed).utf8))).mismatches
  }

  @Test func theExampleHolds() throws {
    let (comparison, mismatches) = rebuild(try readStored(Array(example.utf8)))
    #expect(mismatches == [])
    #expect(comparison?.sentences.kind(0) == .unchanged)
    #expect(comparison?.scripts[1].hunks == [Hunk(first: 0..<3, second: 0..<3, kind: .wording)])
  }

  @Test func editsKeepTheNumberOfTheirMove() throws {
    let edit = "{\"kind\":\"wording\",\"first\":[0,1],\"second\":[0,1]"
    let parts = example.split(separator: edit, maxSplits: 1, omittingEmptySubsequences: false)
    let stored = try readStored(Array(parts.joined(separator: edit + ",\"move\":0").utf8))
    #expect(rebuild(stored).comparison?.scripts[1].hunks.map(\.move) == [0])
  }

  @Test func editsThatMissAChangeDoNotTurnTheFirstTextIntoTheSecond() throws {
    #expect(try mismatches("{\"kind\":\"wording\",\"first\":[0,1],\"second\":[0,1]}", "") == [.edits(row: 1)])
    #expect(try mismatches("\"text\":\"橋を直す。\"", "\"text\":\"橋を直した。\"") == [.edits(row: 1)])
  }

  @Test func editsStayInsideTheirTexts() throws {
    #expect(try mismatches("\"wording\",\"first\":[0,1]", "\"wording\",\"first\":[0,9]") == [.edits(row: 1)])
  }

  @Test func anEditChangesSomething() throws {
    let more = "[{\"kind\":\"notation\",\"first\":[0,0],\"second\":[0,0]},"
    #expect(try mismatches("[{\"kind\":\"notation\"", more + "{\"kind\":\"notation\"") == [.edits(row: 0)])
  }

  @Test func evenUnchangedSentencesSayWhatTheirNumberingChanged() throws {
    let edit = "[{\"kind\":\"notation\",\"first\":[0,1],\"second\":[0,1]}]"
    #expect(try mismatches(edit, "[]") == [.edits(row: 0)])
  }

  @Test func everyUnitStandsInOneLink() throws {
    #expect(try mismatches("\"first\":[2]", "\"first\":[]") == [.notInOneLink(.sentence, .first, id: 2)])
    #expect(
      try mismatches("\"first\":[2]", "\"first\":[1,2]") == [.notInOneLink(.sentence, .first, id: 1)])
    #expect(try mismatches("\"first\":[2]", "\"first\":[2,7]") == [.notInOneLink(.sentence, .first, id: 7)])
  }

  @Test func aLinkIsOfTheKindItSays() throws {
    #expect(try mismatches("\"kind\":\"deleted\"", "\"kind\":\"inserted\"") == [.link(.sentence, row: 2)])
    #expect(
      try mismatches(
        "\"kind\":\"edited\",\"moved\":false,\"renumbered\"",
        "\"kind\":\"split\",\"moved\":false,\"renumbered\"") == [.link(.section, row: 0)])
  }

  @Test func aSectionBeginsWithItsHeading() throws {
    #expect(
      try mismatches("\"role\":\"heading\",\"text\":\"一", "\"role\":\"item\",\"text\":\"一")
        == [.unit(.section, .first, id: 0)])
  }

  @Test func aSentenceStandsInItsSection() throws {
    #expect(
      try mismatches("\"id\":1,\"section\":0", "\"id\":1,\"section\":1") == [.unit(.sentence, .first, id: 1)])
  }

  @Test func everyMismatchHasItsWordsInBothLanguages() {
    let all: [Mismatch] = [
      .form(line: 1), .tool(stored: "x"), .digest(.first), .unit(.section, .first, id: 0),
      .notInOneLink(.sentence, .second, id: 0), .link(.section, row: 0), .edits(row: 0), .characters(.first),
      .share(row: 0), .measure(.sectionVerbatim, .first), .verdict, .unreadable(.second),
      .otherResult(line: 1),
    ]
    for language in [Language.ja, .en] {
      #expect(Set(all.map { $0.text(in: language) }).count == all.count)
    }
  }
}
