import RevisionModel
import Testing

@testable import RevisionDiff

/// A comparison by links that someone decided: followed, recorded and proved.
@Suite struct DecidedLinksTests {
  private let table = """
    判断,単位,第１版,第２版,備考
    同じ,文,市は橋を守る。,:3 井戸を掘る。,名前が変わった
    別,文,市は道を直す。,市は道をすべて直す。
    ,文,:5,:2,

    """

  private func options(_ table: String) throws -> ComparisonOptions {
    ComparisonOptions(sentences: .lines, links: try readLinks(Array(table.utf8), path: "links.csv"))
  }

  @Test func theyAreFollowedRecordedAndProved() throws {
    let assessment = try compare(small, options: try options(table))
    let links = assessment.comparison.sentences
    #expect(links[links.row(of: 2, in: .first)].second == [2])
    #expect(links[links.row(of: 1, in: .first)].kind == .deleted)
    #expect(
      assessment.options.links?.rows.map(\.units) == [
        Pair(first: 2, second: 2), Pair(first: 1, second: 4),
      ])
    let stored = renderJSON(assessment)
    let text = String(decoding: stored, as: UTF8.self)
    #expect(
      text.contains("\"named\":{\"first\":\"市は橋を守る。\",\"second\":\":3 井戸を掘る。\"},\"first\":2,\"second\":2}"))
    #expect(text.contains("\"confidence\":1.000,\"decided\":true,\"edits\":["))
    #expect(verify(stored, small, language: .en) == [])
  }

  @Test func aForgedDecisionIsFound() throws {
    let text = String(decoding: renderJSON(try compare(small, options: try options(table))), as: UTF8.self)
    for (genuine, forged) in [
      ("\"decision\":\"not-the-same\"", "\"decision\":\"same\""), (",\"decided\":true", ""),
      ("\"first\":2,\"second\":2}", "\"first\":2,\"second\":3}"), (":3 井戸を掘る。", ":5 市は道をすべて直す。"),
    ] {
      #expect(text.contains(genuine))
      #expect(verify(Array(text.replacing(genuine, with: forged).utf8), small, language: .en) != [])
    }
  }

  @Test func noDecisionChangesNothing() throws {
    let empty = "decision,level,first,second\n"
    let decided = try compare(small, options: try options(empty))
    let plain = try compare(small, options: ComparisonOptions(sentences: .lines))
    #expect(decided.comparison.sentences == plain.comparison.sentences)
    #expect(decided.measures == plain.measures)
  }

  @Test func whatCannotBeFollowedIsSaidWithItsPlace() throws {
    let options = try options(table.replacing("市は橋を守る。", with: "市は橋を架ける。"))
    #expect {
      try compare(small, options: options)
    } throws: { error in
      guard let failure = error as? ReadingFailure else { return false }
      return failure.path == "links.csv" && failure.error.reason == .unknownUnit && failure.error.line == 2
    }
  }

  @Test func inEitherLanguageTheTableIsRead() throws {
    for language in [Language.ja, .en] {
      let assessment = try compare(small, options: ComparisonOptions(language: language, sentences: .lines))
      let written = renderDoubtfulLinks(assessment)
      #expect(try readLinks(written, path: "links.csv").rows == [])
    }
  }

  @Test func doubtfulLinksAreWrittenSoThatTheyCanBeDecided() throws {
    let first = "# 一　道\n雪の日に坂の多い町を歩く人のために、手すりを付ける。\n花を植える。\n"
    let second = "# 一　道\n坂の多い町で雪の日も歩けるよう、町は砂を配り、階段に手すりを設ける。\n旗を立てる。\n"
    let inputs = Pair(
      first: Input(path: "first.txt", bytes: Array(first.utf8)),
      second: Input(path: "second.txt", bytes: Array(second.utf8)))
    let asked = try compare(inputs, options: ComparisonOptions(sentences: .lines))
    let written = String(decoding: renderDoubtfulLinks(asked), as: UTF8.self)
    #expect(written.hasPrefix("\u{FEFF}判断,単位,第１版,第２版,備考\r\n"))
    let rows = written.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix(",文,:") })
    for word in ["同じ", "別"] {
      let table = written.replacing("\r\n,", with: "\r\n\(word),")
      let decided = try compare(inputs, options: try options(table))
      let links = decided.comparison.sentences
      for row in decided.options.links?.rows ?? [] {
        let first = links.row(of: row.units.first ?? 0, in: .first)
        #expect((first == links.row(of: row.units.second ?? 0, in: .second)) == (word == "同じ"))
      }
      let asked = String(decoding: renderDoubtfulLinks(decided), as: UTF8.self)
      #expect(rows.allSatisfy { !asked.contains($0) })
      let headline = decided.tally(decided.verdict.headline, .second)
      #expect(
        decided.verdict.low.counted <= headline.counted && headline.counted <= decided.verdict.high.counted)
    }
  }
}
