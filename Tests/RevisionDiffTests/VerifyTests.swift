import RevisionModel
import Testing

@testable import RevisionDiff

/// A stored comparison is proved, or it is said what does not hold.
@Suite struct VerifyTests {
  private let stored: [UInt8]

  init() throws {
    stored = renderJSON(try compare(small, options: ComparisonOptions(sentences: .lines, title: "道と水")))
  }

  @Test func whatWasComparedIsProved() {
    #expect(verify(stored, small, language: .en) == [])
  }

  @Test func phrasesThatMovedAreToldAndProved() throws {
    let moved = Pair(
      first: Input(path: "first.txt", bytes: Array("地域の課題をデータで解決する。\n".utf8)),
      second: Input(path: "second.txt", bytes: Array("データで地域の課題を解決する。\n".utf8)))
    let assessment = try compare(moved, options: ComparisonOptions(sentences: .lines))
    let text = String(decoding: renderJSON(assessment), as: UTF8.self)
    #expect(
      text.contains(
        #""edits":[{"kind":"wording","first":[0,0],"second":[0,4],"move":0},{"kind":"wording","first":[6,10],"second":[10,10],"move":0}]"#
      ))
    #expect(verify(Array(text.utf8), moved, language: .en) == [])
    let page = String(decoding: renderHTML(assessment), as: UTF8.self)
    #expect(page.contains("<ins class=\"v\">データで</ins>") && page.contains("<del class=\"v\">データで</del>"))
    #expect(page.contains("<p class=\"tag\">語句の移動</p>"))
  }

  @Test func pathsDoNotMatter() {
    let elsewhere = small.map { Input(path: "elsewhere/" + $0.path, bytes: $0.parts[0].bytes) }
    #expect(verify(stored, elsewhere, language: .en) == [])
  }

  @Test func noByteOfItCanBeChanged() {
    for index in stored.indices {
      var changed = stored
      changed[index] ^= 1
      #expect(verify(changed, small, language: .en) != [], "byte \(index)")
    }
  }

  @Test func noByteOfAnEditionCanBeChanged() {
    for edition in Edition.allCases {
      for index in small[edition].parts[0].bytes.indices {
        var changed = small
        changed[edition].parts[0].bytes[index] ^= 1
        #expect(
          verify(stored, changed, language: .en).first
            == "the \(edition.rawValue) edition is not the one that was compared (SHA-256 differs)")
      }
    }
  }

  @Test func exchangedEditionsAreNotThoseThatWereCompared() {
    #expect(verify(stored, small.swapped, language: .en).count == 2)
  }

  @Test(arguments: [
    ("\"characters\":", "\"characters\":1", "the first edition has another number of characters"),
    (
      "\"headline\":\"phrase.carried-over\"", "\"headline\":\"section.verbatim\"",
      "the verdict does not follow from the measures"
    ),
    ("\"outcome\":\"refuted\"", "\"outcome\":\"supported\"", "the verdict does not follow from the measures"),
    (
      "\"sentence.verbatim\",\"edition\":\"first\",\"unit\":\"character\",\"counted\":",
      "\"sentence.verbatim\",\"edition\":\"first\",\"unit\":\"character\",\"counted\":1",
      "sentence.verbatim of the first edition counts otherwise"
    ),
    ("shinkyu 0.", "shinkyu 9.", "made by \"shinkyu 9.1.0\", which is not this version"),
  ])
  func whatDoesNotHoldIsNamed(written: String, changed: String, finding: String) {
    let text = String(decoding: stored, as: UTF8.self)
    let parts = text.split(separator: written, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(verify(Array(parts.joined(separator: changed).utf8), small, language: .en).contains(finding))
  }

  @Test func aPathThatWasNotComparedIsFoundByComparingAgain() {
    let text = String(decoding: stored, as: UTF8.self).replacing("\"first.txt\"", with: "\"other.txt\"")
    #expect(
      verify(Array(text.utf8), small, language: .en) == [
        "comparing again gives another result from line 3 on"
      ])
  }

  @Test func nothingAndNonsenseAreNoComparison() {
    for nonsense in ["", "{}", "null", "\u{FEFF}", "not JSON"] {
      #expect(
        verify(Array(nonsense.utf8), small, language: .ja) == ["1 行目：shinkyu が書いた形ではありません（変更されたか、途中で切れています）"])
    }
  }
}
