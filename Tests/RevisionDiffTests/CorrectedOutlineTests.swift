import RevisionModel
import Testing

@testable import RevisionDiff

/// A comparison by an outline that someone corrected: followed, recorded and proved.
@Suite struct CorrectedOutlineTests {
  private let lines = ComparisonOptions(sentences: .lines)

  /// The outline of an edition as the program writes it.
  private func written(_ edition: Edition) throws -> String {
    String(decoding: renderOutlineJSON(try outline(small[edition], options: lines)), as: UTF8.self)
  }

  private func options(_ outlines: [String]) throws -> ComparisonOptions {
    var options = lines
    options.outlines = try readOutlines(
      outlines.enumerated().map { ("\($0.offset).json", Array($0.element.utf8)) }, of: small)
    return options
  }

  @Test func anOutlineThatWasNotCorrectedChangesNothing() throws {
    let corrected = try compare(small, options: try options([written(.second), written(.first)]))
    let inferred = try compare(small, options: lines)
    #expect(corrected.options.outlines.first?.path == "1.json")
    #expect(corrected.comparison.documents.map(\.heads) == inferred.comparison.documents.map(\.heads))
    #expect(corrected.measures == inferred.measures)
    #expect(corrected.shares == inferred.shares)
  }

  @Test func theSectionsFollowItAndItIsProved() throws {
    let rows = try written(.first).split(separator: "\n").map(String.init).map { row in
      row.contains("二　水") ? row.replacing("\"level\":1", with: "\"level\":2") : row
    }
    let text = rows.joined(separator: "\n")
    let assessment = try compare(small, options: try options([text]))
    #expect(assessment.comparison.documents.first.heads.map(\.level) == [1, 2])
    #expect(assessment.comparison.documents.first.diagnostics.map(\.code) == [.headingLevel])
    #expect(assessment.options.outlines.second == nil)
    let stored = renderJSON(assessment)
    #expect(verify(stored, small, language: .en) == [])
    let forged = String(decoding: stored, as: UTF8.self).replacing(
      "{\"level\":2,\"line\":4,", with: "{\"level\":1,\"line\":4,")
    #expect(verify(Array(forged.utf8), small, language: .en) != [])
  }

  @Test func aHeadingThatIsGoneIsSaidWithItsPlace() throws {
    let text = try written(.first).replacing("二　水", with: "二　氷")
    let options = try options([text])
    #expect {
      try compare(small, options: options)
    } throws: { error in
      guard let failure = error as? ReadingFailure else { return false }
      return failure.path == "0.json" && failure.error.reason == .headingNotFound
        && failure.error.line == 5 && failure.edition == .first
    }
  }

  @Test func anOutlineOfNoEditionOrASecondOneIsRefused() throws {
    let first = try written(.first)
    let other = first.replacing(small.first.sha256, with: String(repeating: "0", count: 64))
    for outlines in [[other], [first, first]] {
      #expect {
        _ = try options(outlines)
      } throws: { ($0 as? ReadingFailure)?.error.reason == .otherEdition }
    }
  }

  @Test func theOutlineOfAFolderIsFollowedAndProved() throws {
    func part(_ name: String, _ text: String) -> Input.Part {
      Input.Part(name: name, bytes: Array(text.utf8))
    }
    let parts = [
      part("1.txt", "第１章　道\n道を直す。\n\u{C}第２章　水\n水をためる。\n"),
      part("2.html", "<p>章の前に。</p><h1>第３章　森</h1><p>木を植える。</p>"),
    ]
    let inputs = Pair(
      first: Input(folder: "one", parts: parts, unread: ["map.png"]),
      second: Input(folder: "two", parts: parts + [part("3.txt", "結び\n")]))
    let written = String(decoding: renderOutlineJSON(try outline(inputs.first)), as: UTF8.self)
    let changed = written.replacing("\"level\":1,\"number\":\"第３章\"", with: "\"level\":2,\"number\":\"第３章\"")
    var options = ComparisonOptions()
    options.outlines = try readOutlines([("o.json", Array(changed.utf8))], of: inputs)
    let assessment = try compare(inputs, options: options)
    let document = assessment.comparison.documents.first
    #expect(document.heads.map(\.level) == [1, 1, 0, 2])
    #expect(
      document.diagnostics.filter { $0.code == .headingLevel } == [
        Diagnostic(.headingLevel, line: 1, text: "第３章　森", file: "2.html")
      ])
    let stored = renderJSON(assessment)
    #expect(String(decoding: stored, as: UTF8.self).contains("{\"level\":2,\"line\":1,\"file\":\"2.html\","))
    #expect(verify(stored, inputs, language: .en) == [])
    // What else lies in a folder may change: no figure depends on it.
    var other = inputs
    other.first.unread = ["map.png", "out/"]
    #expect(verify(stored, other, language: .en) == [])
    let forged = String(decoding: stored, as: UTF8.self).replacing(
      "\"line\":1,\"file\":\"2.html\",\"heading\"", with: "\"line\":1,\"file\":\"1.txt\",\"heading\"")
    #expect(verify(Array(forged.utf8), inputs, language: .en) != [])
  }

  @Test func anOutlineOfEqualEditionsIsThatOfBoth() throws {
    let outlines = try readOutlines(
      [("o.json", Array(written(.first).utf8))], of: Pair(first: small.first, second: small.first))
    #expect(outlines.first != nil && outlines.first == outlines.second)
  }
}
