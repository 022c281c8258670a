import RevisionModel
import Testing

@testable import RevisionIngest

/// Reading an outline that someone corrected: strictly, with the line of what is wrong.
@Suite struct OutlineTests {
  private func read(_ text: String) throws -> CorrectedOutline {
    try readOutline(Array(text.utf8), path: "o.json", sha256: "cc")
  }

  private func file(_ sections: String) -> String {
    "{\"format\":\"shinkyu.outline\",\"version\":1,\"sha256\":\"ab\",\n\"sections\":[\n\(sections)]}\n"
  }

  @Test func whatTheProgramWritesIsRead() throws {
    let outline = try read(
      """
      {"format":"shinkyu.outline","version":1,"tool":"shinkyu 0.0.0",
      "path":"a.txt","sha256":"ab","language":"ja","characters":7,
      "sections":[
      {"id":0,"parent":null,"level":0,"number":"","heading":"","sentences":[0,1],"line":1},
      {"id":1,"parent":null,"level":1,"number":"一","heading":"一　\\"道\\"","sentences":[1,2],"line":3}],
      "sentences":[{"id":0,"text":"[\\"x\\"]"}],
      "diagnostics":[]}
      """)
    #expect(
      outline
        == CorrectedOutline(
          path: "o.json", sha256: "cc", edition: "ab",
          headings: [.init(level: 1, line: 3, text: "一　\"道\"", place: 5)]))
  }

  @Test func whatAnEditorMakesOfItIsRead() throws {
    let text =
      "\u{FEFF}{ \"sections\" : [ {\r\n\t\"heading\": \"\\u9053\\ud83c\\udf0a\\/\",\r\n \"line\": 2,\n \"level\":3 } ],"
      + "\"sha256\":\"ab\", \"version\": 1, \"format\": \"shinkyu.outline\", \"note\": [1.5e3, null, {\"a\":[]}] }"
    #expect(try read(text).headings == [.init(level: 3, line: 2, text: "道🌊/", place: 4)])
    #expect(try read(file("")).headings == [])
  }

  @Test(arguments: [
    ("{\"level\":1,\"line\":2}", "heading"), ("{\"level\":1,\"line\":2,\"heading\":\" 　\"}", "heading"),
    ("{\"level\":1,\"heading\":\"道\"}", "line"), ("{\"level\":1,\"line\":0,\"heading\":\"道\"}", "line"),
    ("{\"level\":1,\"line\":2.5,\"heading\":\"道\"}", "line"),
    ("{\"level\":\"1\",\"line\":2,\"heading\":\"道\"}", "level"),
    ("{\"line\":2,\"heading\":\"道\"}", "level"), ("{\"level\":100,\"line\":2,\"heading\":\"道\"}", "level"),
    ("{\"level\":-1,\"line\":2,\"heading\":\"道\"}", "level"),
    ("{\"level\":1,\"level\":1,\"line\":2,\"heading\":\"道\"}", "level"),
    ("{\"level\":1,\"line\":2,\"heading\":\"道\",\"titel\":1}", "titel"),
    ("{\"level\":0,\"line\":2,\"heading\":\"道\"}", "heading"),
  ])
  func aSectionThatIsWrongIsNamed(section: String, key: String) {
    #expect(throws: IngestError(.notAnOutline, line: 3, detail: key)) { try read(file(section)) }
  }

  @Test func sectionsStandInReadingOrder() {
    let sections = "{\"level\":1,\"line\":5,\"heading\":\"道\"},\n{\"level\":1,\"line\":4,\"heading\":\"橋\"}"
    #expect(throws: IngestError(.headingOutOfOrder, line: 4, detail: "4: 橋")) { try read(file(sections)) }
    let twice = sections + ",\n{\"level\":1,\"line\":5,\"heading\":\"道\"}"
    #expect(throws: IngestError(.headingRepeated, line: 5, detail: "5: 道")) {
      try read(file(twice.replacing("\"line\":4", with: "\"line\":6")))
    }
    let none = "{\"level\":1,\"line\":5,\"heading\":\"道\"},\n{\"level\":0,\"line\":6,\"heading\":\"\"}"
    #expect(throws: IngestError(.notAnOutline, line: 4, detail: "level")) { try read(file(none)) }
  }

  @Test func sectionsOfAFolderNameTheirFile() throws {
    let sections =
      "{\"level\":0,\"line\":1,\"page\":1,\"file\":\"1.txt\",\"heading\":\"\"},\n"
      + "{\"level\":1,\"line\":5,\"page\":2,\"file\":\"1.txt\",\"heading\":\"道\"},\n"
      + "{\"level\":0,\"line\":1,\"file\":\"2.txt\",\"heading\":\"\"},\n"
      + "{\"level\":2,\"line\":3,\"file\":\"2.txt\",\"heading\":\"橋\"}"
    #expect(
      try read(file(sections)).headings == [
        .init(level: 1, file: "1.txt", line: 5, text: "道", place: 4),
        .init(level: 2, file: "2.txt", line: 3, text: "橋", place: 6),
      ])
    #expect(throws: IngestError(.headingOutOfOrder, line: 6, detail: "1.txt:3: 橋")) {
      try read(
        file(
          sections.replacing("2.txt", with: "1.txt").replacing(
            "\"level\":0,\"line\":1,\"file\"", with: "\"level\":1,\"line\":5,\"file\""
          ).replacing("\"heading\":\"\"},\n{\"level\":2", with: "\"heading\":\"坂\"},\n{\"level\":2")))
    }
    #expect(throws: IngestError(.notAnOutline, line: 5, detail: "level")) {
      try read(file(sections.replacing("2.txt", with: "1.txt")))
    }
    #expect(throws: IngestError(.notAnOutline, line: 3, detail: "file")) {
      try read(file("{\"level\":1,\"line\":5,\"file\":1,\"heading\":\"道\"}"))
    }
  }

  @Test(arguments: ["[]", "7", "\"outline\"", "[{}, null]"])
  func jsonThatIsNoObjectIsNoOutline(text: String) {
    #expect(throws: IngestError(.notAnOutline, line: 1, detail: "format")) { try read(text) }
  }

  @Test(arguments: ["{}", "null", "[1]", "[[]]"])
  func sectionsAreAListOfObjects(sections: String) {
    let text = file("").replacing("[\n]", with: sections)
    #expect(throws: IngestError(.notAnOutline, line: 2, detail: "sections")) { try read(text) }
  }

  @Test func anotherDocumentIsNoOutline() {
    let other = file("").replacing("shinkyu.outline", with: "shinkyu.comparison")
    #expect(throws: IngestError(.notAnOutline, line: 1, detail: "format")) { try read(other) }
    #expect(throws: IngestError(.notAnOutline, line: 1, detail: "version")) {
      try read(file("").replacing("\"version\":1", with: "\"version\":2"))
    }
    #expect(throws: IngestError(.notAnOutline, line: 1, detail: "sha256")) {
      try read(file("").replacing("sha256", with: "sha"))
    }
    #expect(throws: IngestError(.notAnOutline, line: 1, detail: "format")) { try read("{}") }
  }

  @Test(arguments: [
    ("", 1), ("[", 1), ("[] []", 1), ("{\n\"a\":\n}", 3), ("{\"a\":1,}", 1), ("{\"a\":\"\n\"}", 1),
    ("{\"a\":tru}", 1),
    ("{\"a\":\"\\x\"}", 1), ("{\"a\":\"\\ud800\"}", 1), ("{\"a\":1 2}", 1), ("{\"a\":}", 1), ("{} x", 1),
    ("{\"a\":" + String(repeating: "[", count: 100_000), 1),
  ])
  func whatIsNotJSONIsRefusedWithItsLine(text: String, line: Int) {
    #expect(throws: IngestError(.notJSON, line: line)) { try read(text) }
  }
}
