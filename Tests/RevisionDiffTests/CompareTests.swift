import RevisionModel
import Testing

@testable import RevisionDiff

/// Two small editions in which something is kept, reworded, moved, added and dropped.
let small = Pair(
  first: Input(
    path: "first.txt",
    bytes: Array(
      """
      # 一　道
      市は道を直す。
      市は橋を守る。
      # 二　水
      水をためる。

      """.utf8)),
  second: Input(
    path: "second.txt",
    bytes: Array(
      """
      # 一　水
      水をためる。
      井戸を掘る。
      # 二　道
      市は道をすべて直す。
      市は橋を守る。

      """.utf8)))

private let lines = ComparisonOptions(sentences: .lines)

@Suite struct CompareTests {
  @Test func oneResultForTheSameEditions() throws {
    let once = renderJSON(try compare(small, options: lines))
    #expect(once == renderJSON(try compare(small, options: lines)))
  }

  @Test func anEditionWithItselfIsUnchangedByEveryMeasure() throws {
    for edition in Edition.allCases {
      let same = try compare(Pair(first: small[edition], second: small[edition]), options: lines)
      #expect(same.measures.allSatisfy { $0.tally.counted == $0.tally.total && $0.tally.total > 0 })
      #expect(same.verdict.outcome == .supported)
      #expect(same.comparison.sentences.links.allSatisfy { $0.kind == .unchanged && !$0.isMoved })
    }
  }

  @Test func exchangingTheEditionsMirrorsTheResult() throws {
    let result = try compare(small, options: lines)
    let mirrored = try compare(small.swapped, options: lines)
    #expect(links(result.comparison.sections) == links(mirrored.comparison.sections, isMirrored: true))
    #expect(links(result.comparison.sentences) == links(mirrored.comparison.sentences, isMirrored: true))
    for name in Measure.Name.allCases {
      #expect(result.tally(name, .first) == mirrored.tally(name, .second))
      #expect(result.tally(name, .second) == mirrored.tally(name, .first))
    }
  }

  /// The links, as text in an order that does not depend on the rows'.
  private func links(_ alignment: Alignment, isMirrored: Bool = false) -> [String] {
    let links = isMirrored ? alignment.links.map(\.swapped) : alignment.links
    return links.map { "\($0.first) \($0.second) \($0.traits.rawValue) \($0.confidence)" }.sorted()
  }

  @Test func theStagesAreToldInOrder() throws {
    var stages: [Stage] = []
    _ = try compare(small, options: lines) { stages.append($0) }
    #expect(stages == Stage.allCases)
  }

  @Test func anUnreadableEditionIsNamed() {
    let broken = Pair(first: small.first, second: Input(path: "broken.txt", bytes: []))
    #expect {
      try compare(broken)
    } throws: { error in
      guard let failure = error as? ReadingFailure else { return false }
      return failure.edition == .second && failure.path == "broken.txt" && failure.error.reason == .empty
    }
  }

  @Test func whyAnEditionCannotBeReadIsSaidInBothLanguages() {
    for reason in IngestError.Reason.allCases {
      let failure = ReadingFailure(edition: .first, path: "x.txt", error: IngestError(reason, detail: "y"))
      let japanese = message(of: failure, language: .ja)
      let english = message(of: failure, language: .en)
      #expect(japanese.contains("x.txt") && english.contains("x.txt") && japanese != english)
    }
  }

  @Test func theOutlineOfAnEditionIsThatOfItsComparison() throws {
    let outline = try outline(small.first, options: lines)
    #expect(String(decoding: renderOutlineText(outline), as: UTF8.self) == "# 一　道\n# 二　水\n")
    #expect(try compare(small, options: lines).comparison.documents.first.heads == outline.document.heads)
  }
}
