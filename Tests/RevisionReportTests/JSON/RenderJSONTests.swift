import Foundation
import RevisionModel
import Testing

@testable import RevisionReport

/// comparison.json: the contract's keys and values.
@Suite struct RenderJSONTests {
  private func rendered(_ assessment: Assessment) -> String {
    String(decoding: renderJSON(assessment), as: UTF8.self)
  }

  /// The line that contains `text`.
  private func line(_ text: String, in assessment: Assessment) -> Substring? {
    rendered(assessment).split(separator: "\n").first { $0.contains(text) }
  }

  @Test func itIsJSONWithTheContractsKeysInTheirOrder() throws {
    let bytes = renderJSON(Sample.everyKind())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let keys = [
      "format", "version", "tool", "options", "id", "first", "second", "sections", "sentences", "measures",
      "verdict",
      "diagnostics",
    ]
    #expect(Set(object.keys) == Set(keys))
    let text = String(decoding: bytes, as: UTF8.self)
    var rest = text[...]
    for key in keys {
      let isObjects = ["first", "second", "options", "verdict"].contains(key)
      let found = try #require(
        rest.range(of: isObjects ? "\"\(key)\":{" : "\"\(key)\":"), "\(key) is out of order")
      rest = rest[found.upperBound...]
    }
    #expect(text.hasPrefix("{\"format\":\"shinkyu.comparison\",\"version\":1,\"tool\":\"shinkyu 0.0.0\",\n"))
    #expect(text.hasSuffix("]}\n"))
  }

  @Test func whatWasAskedForStandsInIt() {
    let options = ComparisonOptions(
      claim: Claim(hundredths: 9250), language: .ja, sentences: .lines, inputFormat: .markdown,
      patterns: SectionPatterns(ignore: ["資料編"]), title: "\"対照\"")
    #expect(
      line("\"options\"", in: Sample.everyKind(options: options))
        == #""options":{"claim":92.50,"language":"ja","sentences":"lines","inputFormat":"markdown","outlines":{"first":null,"second":null},"links":null,"ignore":["資料編"],"only":[],"title":"\"対照\""},"#
    )
    #expect(
      line("\"options\"", in: Sample.everyKind())
        == #""options":{"claim":90.00,"language":"auto","sentences":"auto","inputFormat":null,"outlines":{"first":null,"second":null},"links":null,"ignore":[],"only":[],"title":null},"#
    )
  }

  @Test func whatWasDecidedStandsInTheOptionsAndInTheLinks() {
    let sample = Sample.decided()
    #expect(
      line("\"line\":2", in: sample)
        == ##"{"line":2,"decision":"same","level":"sentence","named":{"first":"#4","second":":6 窓口を"},"first":4,"second":6}]},"ignore":[],"only":[],"title":null},"##
    )
    #expect(
      line("\"decided\"", in: sample)
        == #"{"kind":"edited","moved":false,"first":[4],"second":[6],"confidence":1.000,"decided":true,"edits":[]},"#
    )
  }

  @Test func uncertainLinksNameTheirRivals() {
    #expect(
      line("\"ambiguous\"", in: Sample.decided())
        == #"{"kind":"unchanged","moved":true,"first":[6],"second":[2],"confidence":0.500,"ambiguous":true,"rivals":{"first":[{"id":1,"confidence":0.250}],"second":[]},"edits":[]},"#
    )
  }

  @Test func sectionsAndSentencesStandOneALine() {
    let sample = Sample.everyKind()
    #expect(
      line("第２章　窓口", in: sample)
        == #"{"id":1,"parent":null,"level":1,"number":"第２章","heading":"第２章　窓口","sentences":[3,7],"line":4},"#)
    #expect(
      line("対象は市の", in: sample) == #"{"id":2,"section":0,"role":"paragraph","text":"対象は市の全部局とする。","line":3},"#
    )
  }

  @Test func editsAreCountedInScalarsOfTheJoinedTexts() {
    #expect(
      line("\"kind\":\"split\"", in: Sample.everyKind())
        == #"{"kind":"split","moved":false,"first":[5],"second":[7,8],"confidence":1.000,"edits":[{"kind":"wording","first":[3,4],"second":[3,5]},{"kind":"wording","first":[6,8],"second":[7,10]}]}],"#
    )
  }

  @Test func insertedAndDeletedLinksHaveOneEmptySide() {
    let text = rendered(Sample.everyKind())
    #expect(
      text.contains(
        #"{"kind":"deleted","moved":false,"first":[2],"second":[],"confidence":1.000,"edits":[]}"#))
    #expect(
      text.contains(
        #"{"kind":"inserted","moved":false,"first":[],"second":[3],"confidence":1.000,"edits":[]}"#))
  }

  @Test func confidenceIsWrittenInThousandths() {
    let documents = Pair(
      first: Sample.document([.init(0, "", "", ["道。"])]), second: Sample.document([.init(0, "", "", ["橋。"])]))
    for (confidence, written) in [(0.0, "0.000"), (0.1234, "0.123"), (0.9996, "1.000"), (7, "1.000")] {
      let sample = Sample.assessment(
        documents, sections: [], sentences: [Link(first: [0], second: [0], confidence: confidence)])
      #expect(rendered(sample).contains("\"first\":[0],\"second\":[0],\"confidence\":\(written),"))
    }
  }

  @Test func measuresAndVerdict() {
    let sample = Sample.everyKind()
    #expect(
      line("\"phrase.carried-over\",\"edition\":\"second\"", in: sample)
        == #"{"name":"phrase.carried-over","edition":"second","unit":"character","counted":63,"total":100},"#)
    #expect(
      line("\"verdict\"", in: sample)
        == #""verdict":{"claim":90.00,"outcome":"refuted","headline":"phrase.carried-over","agree":[],"disagree":["section.verbatim","sentence.in-place","sentence.verbatim","sentence.notational","phrase.carried-over","character.carried-over"],"low":60.00,"high":66.00},"#
    )
  }

  @Test func whatWasSetAsideStandsInFull() {
    #expect(
      line("\"running-header\"", in: Sample.everyKind())?
        .hasPrefix(#"{"code":"running-header","edition":"first","line":13,"message":""#) == true)
    #expect(line("\"running-header\"", in: Sample.everyKind())?.hasSuffix(#","text":"情報化計画 <案>"}]}"#) == true)
  }

  @Test func theOutlineHoldsTheSameEdition() throws {
    let sample = Sample.everyKind()
    let outline = renderOutlineJSON(
      tool: "shinkyu 0.0.0", file: sample.files.first, document: sample.comparison.documents.first,
      characters: 100)
    let text = String(decoding: outline, as: UTF8.self)
    #expect(try JSONSerialization.jsonObject(with: Data(outline)) is [String: Any])
    #expect(
      text.hasPrefix("{\"format\":\"shinkyu.outline\",\"version\":1,\"tool\":\"shinkyu 0.0.0\",\n\"path\":"))
    #expect(
      rendered(sample).contains(
        text.split(separator: "\"sections\":")[1].split(separator: "]},")[0].prefix(200)))
  }

  @Test func theOutlineAsTextIsIndentedByLevel() {
    let document = Sample.document([
      .init(0, "", "", ["前書き。"]), .init(1, "1", "1 道", []), .init(2, "1.1", "1.1 橋", []),
      .init(1, "2", "2 水", []),
    ])
    #expect(String(decoding: renderOutlineText(document), as: UTF8.self) == "1 道\n  1.1 橋\n2 水\n")
  }
}
