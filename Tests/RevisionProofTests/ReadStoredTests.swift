import RevisionModel
import Testing

@testable import RevisionProof

/// Reading back what was stored: the one form and no other.
@Suite struct ReadStoredTests {
  @Test func theExampleIsRead() throws {
    let stored = try readStored(Array(example.utf8))
    #expect(stored.tool == "shinkyu 0.0.0")
    let outline = CorrectedOutline(path: "o.json", sha256: "cc", edition: "", headings: [])
    #expect(
      stored.options
        == ComparisonOptions(
          sentences: .lines, outlines: Pair(first: nil, second: outline),
          patterns: SectionPatterns(ignore: ["海"]), title: "道"))
    #expect(stored.editions.first.path == "first.txt")
    #expect(stored.editions.second.sha256 == "bb")
    #expect(stored.editions.map(\.document.sentences.count) == Pair(first: 3, second: 2))
    #expect(stored.editions.first.document.text(ofSentence: 1) == "道を直す。")
    #expect(stored.editions.first.document.violations() == [])
    #expect(stored.sections.map(\.link.isRenumbered) == [true])
    #expect(stored.sentences.map(\.kind) == [.unchanged, .edited, .deleted])
    #expect(stored.sentences[1].edits.map(\.kind) == [.wording])
    #expect(stored.verdict.low == 8000)
  }

  @Test(arguments: [
    ("\"version\":1", "\"version\":2", 1), ("\"version\":1", "\"version\": 1", 1),
    ("\"claim\":90.00,\"language\"", "\"claim\":90.0,\"language\"", 2), ("\"auto\"", "\"francais\"", 2),
    ("\"claim\":90.00,\"language\"", "\"claim\":100.01,\"language\"", 2),
    ("\"inputFormat\":null", "\"inputFormat\":\"lines\"", 2),
    ("\"characters\":7", "\"characters\":07", 4), ("\"characters\":7", "\"characters\":-7", 4),
    ("\"characters\":7", "\"characters\":70000000000", 4), ("\"parent\":null", "\"parent\":nil", 6),
    ("\"sentences\":[0,3]", "\"sentences\":[3,0]", 6), ("\"sentences\":[0,3]", "\"sentences\":[1,3]", 6),
    (
      "\"id\":1,\"section\":0,\"role\":\"paragraph\",\"text\":\"道",
      "\"id\":2,\"section\":0,\"role\":\"paragraph\",\"text\":\"道", 9
    ),
    ("\"text\":\"花。\"", "\"text\":\"\"", 10), ("\"text\":\"花。\"", "\"text\":\"\\/\"", 10),
    ("\"text\":\"花。\"", "\"text\":\"\\u0041\"", 10), ("\"text\":\"花。\"", "\"text\":\"\\u001B\"", 10),
    ("\"text\":\"花。\"", "\"text\":\"\\u00a0\"", 10),
    ("\"text\":\"花。\"", "\"text\":\"\\u000a\"", 10), ("\"text\":\"花。\"", "\"text\":\"花\t\"", 10),
    ("\"confidence\":0.950", "\"confidence\":1.001", 18), ("\"confidence\":0.950", "\"confidence\":0.95", 18),
    ("\"moved\":false,\"renumbered\"", "\"moved\":0,\"renumbered\"", 18),
    ("\"kind\":\"deleted\"", "\"kind\":\"gone\"", 22), ("\"edits\":[]", "\"edits\":[ ]", 22),
    ("\"unit\":\"character\"", "\"unit\":\"word\"", 24), ("\\\"\\\\\"}]}\n", "\\\"\\\\\"}]}", 27),
    ("\\\"\\\\\"}]}\n", "\\\"\\\\\"}]}\n\n", 28),
  ])
  func anythingElseIsNamedByItsLine(written: String, changed: String, line: Int) {
    let parts = example.split(separator: written, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(throws: Mismatch.form(line: line)) {
      try readStored(Array(parts.joined(separator: changed).utf8))
    }
  }

  @Test func whereverItIsCutOffItIsNotRead() {
    let bytes = Array(example.utf8)
    for length in 0..<bytes.count {
      #expect(throws: Mismatch.self) { try readStored(Array(bytes[..<length])) }
    }
  }

  @Test func nestingWithoutEndIsNotFollowed() {
    let deep = "{\"format\":" + String(repeating: "[", count: 1_000_000)
    #expect(throws: Mismatch.form(line: 1)) { try readStored(Array(deep.utf8)) }
  }
}
