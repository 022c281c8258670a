import RevisionModel
import Testing

@testable import RevisionIngest

/// Reading requests.
struct RequestTests {
  private func refusal(_ line: String) -> RefusedRequest? {
    do { _ = try readRequest(Array(line.utf8)) } catch { return error }
    return nil
  }

  @Test func pathsAndTexts() throws {
    let line = #"{"id":"a","first":{"path":"x/y.txt"},"second":{"text":"道。\n","format":"xhtml"}}"#
    #expect(
      try readRequest(Array(line.utf8))
        == Request(id: .text("a"), editions: Pair(first: .path("x/y.txt"), second: .text("道。\n", .xhtml))))
  }

  @Test func optionsInAnyOrder() throws {
    let line = """
      { "options": {"only": ["章"], "title": "題", "sentences": "lines", "language": "de", "ignore": ["付録", "a"],
      "claim": 92.5}, "second": {"text": "b"}, "first": {"text": "a", "format": "markdown"}, "id": -7 }
      """
    let wanted = Request(
      id: .number(-7), editions: Pair(first: .text("a", .markdown), second: .text("b", .text)),
      options: ComparisonOptions(
        claim: Claim(hundredths: 9250), language: .other("de"), sentences: .lines,
        patterns: SectionPatterns(ignore: ["付録", "a"], only: ["章"]), title: "題"))
    #expect(try readRequest(Array(line.utf8)) == wanted)
  }

  @Test(
    "what is no request is refused with the key that is wrong",
    arguments: [
      ("{}", "id"), (#"{"id":"a"}"#, "first"), (#"{"id":"a","first":{"path":"x"}}"#, "second"),
      (#"{"id":"","first":{"path":"x"},"second":{"path":"y"}}"#, "id"),
      (#"{"id":1.5,"first":{"path":"x"},"second":{"path":"y"}}"#, "id"),
      (#"{"id":null,"first":{"path":"x"},"second":{"path":"y"}}"#, "id"),
      (#"{"id":1,"first":"x","second":{"path":"y"}}"#, "first"),
      (#"{"id":1,"first":{},"second":{"path":"y"}}"#, "first"),
      (#"{"id":1,"first":{"path":""},"second":{"path":"y"}}"#, "first.path"),
      (#"{"id":1,"first":{"path":"-"},"second":{"path":"y"}}"#, "first.path"),
      (#"{"id":1,"first":{"path":"x","text":"y"},"second":{"path":"y"}}"#, "first"),
      (#"{"id":1,"first":{"path":"x","format":"text"},"second":{"path":"y"}}"#, "first"),
      (#"{"id":1,"first":{"path":"x"},"second":{"text":"y","format":"docx"}}"#, "second.format"),
      (#"{"id":1,"first":{"path":"x"},"second":{"text":["y"]}}"#, "second.text"),
      (#"{"id":1,"first":{"path":"x"},"first":{"path":"x"},"second":{"path":"y"}}"#, "first"),
      (#"{"id":1,"options":[],"first":{"path":"x"},"second":{"path":"y"}}"#, "options"),
      (#"{"id":1,"options":{"claim":"90"}}"#, "options.claim"),
      (#"{"id":1,"options":{"claim":101}}"#, "options.claim"),
      (#"{"id":1,"options":{"claim":-1}}"#, "options.claim"),
      (#"{"id":1,"options":{"claim":9e1}}"#, "options.claim"),
      (#"{"id":1,"options":{"language":"x"}}"#, "options.language"),
      (#"{"id":1,"options":{"sentences":"line"}}"#, "options.sentences"),
      (#"{"id":1,"options":{"title":1}}"#, "options.title"),
      (#"{"id":1,"options":{"ignore":"x"}}"#, "options.ignore"),
      (#"{"id":1,"options":{"only":[" "]}}"#, "options.only"),
    ])
  func wrongValues(line: String, key: String) {
    #expect(refusal(line)?.error == IngestError(.wrongRequestValue, detail: key))
  }

  @Test func unknownKeysAreNamed() {
    #expect(refusal(#"{"id":1,"frist":{}}"#)?.error == IngestError(.unknownRequestKey, detail: "frist"))
    #expect(
      refusal(#"{"id":1,"first":{"file":"x"}}"#)?.error
        == IngestError(.unknownRequestKey, detail: "first.file"))
    #expect(
      refusal(#"{"id":1,"options":{"clam":90}}"#)?.error
        == IngestError(.unknownRequestKey, detail: "options.clam"))
  }

  @Test(
    "what is no JSON",
    arguments: [
      "", "x", "{", #"{"id":1,"first":{"path":"x"},"second":{"path":"y"}"#, "[]", "7",
      #"{"id":1,"first":{"path":"x"},"second":{"path":"y"}} x"#, #"{"id":1,"first":{"text":"\x"}}"#,
      #"{"id":01,"first":{"path":"x"},"second":{"path":"y"}}"#, #"{"options":{"claim":01}}"#,
      #"{"options":{"claim":1.}}"#, #"{"options":{"claim":1e}}"#, #"{"options":{"claim":-}}"#,
    ])
  func notJSON(line: String) { #expect(refusal(line)?.error == IngestError(.requestNotJSON)) }

  @Test func theIDIsToldWhereverItStands() {
    #expect(refusal(#"{"wrong":{"id":"no"},"id":"a"}"#)?.id == .text("a"))
    #expect(refusal(#"{"id":12,"first":"#)?.id == .number(12))
    #expect(refusal(#"{"id":1,"id":2}"#) == RefusedRequest(id: nil, error: wrongRequest("id")))
    #expect(refusal(#"["id"]"#)?.id == nil)
    #expect(refusal(#"{"id":true,"x":1}"#)?.id == nil)
  }
}
