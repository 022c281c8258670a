import RevisionModel
import Testing

@testable import RevisionIngest

/// Reading manifests in CSV.
struct ManifestTests {
  private func columns(_ head: String) throws(IngestError) -> ManifestColumns {
    try ManifestColumns(Array(head.utf8))
  }

  private func error(_ head: String, _ row: String = "a,1.txt,2.txt") -> IngestError? {
    do throws(IngestError) {
      _ = try columns(head).request(Array(row.utf8))
      return nil
    } catch { return error }
  }

  @Test func rowsAreRequests() throws {
    let row = Array("a,x/1.txt,\"x,y/2.txt\"\r".utf8)
    let wanted = Request(
      id: .text("a"), editions: Pair(first: .path("x/1.txt"), second: .path("x,y/2.txt")))
    #expect(try columns("\u{FEFF}id,first,second\r").request(row) == wanted)
    #expect(try columns("ID;First;Second").request(Array("a;x/1.txt;x,y/2.txt".utf8)) == wanted)
    #expect(
      try columns("second\tid\tnote\tfirst").request(Array("x,y/2.txt\ta\t済\tx/1.txt\t".utf8))
        == wanted)
    #expect(try columns("id,first,second").request(Array(" \r".utf8)) == nil)
  }

  @Test func optionsHaveColumnsWhoseCellsMayBeEmpty() throws {
    let head = "id,first,second,claim,language,sentences,title,ignore,only"
    let full = try columns(head).request(Array("a,1,2,92.5,ja,lines,題,付録,章".utf8))
    #expect(
      full?.options
        == ComparisonOptions(
          claim: Claim(hundredths: 9250), language: .ja, sentences: .lines,
          patterns: SectionPatterns(ignore: ["付録"], only: ["章"]), title: "題"))
    #expect(try columns(head).request(Array("a,1,2".utf8))?.options == ComparisonOptions())
    #expect(
      try columns(head).request(Array("a,1,2,,auto,auto,,,".utf8))?.options == ComparisonOptions())
  }

  @Test func whatIsWrongIsNamed() {
    #expect(error("id,first") == IngestError(.noManifestColumn, detail: "second"))
    #expect(error("first,second") == IngestError(.noManifestColumn, detail: "id"))
    #expect(error("id,first,second,id") == wrongRequest("id"))
    #expect(error("id,first,second", ",1.txt,2.txt") == wrongRequest("id"))
    #expect(error("id,first,second", "a,,2.txt") == wrongRequest("first"))
    #expect(error("id,first,second", "a,1.txt") == wrongRequest("second"))
    #expect(error("id,first,second", "a,-,2.txt") == wrongRequest("first"))
    #expect(error("id,first,second,claim", "a,1,2,101") == wrongRequest("claim"))
    #expect(error("id,first,second,language", "a,1,2,x") == wrongRequest("language"))
    #expect(error("id,first,second", "a,1,2,3") == IngestError(.tooManyFields))
    #expect(error("id,first,second", "a,1,2\rb,1,2") == IngestError(.tooManyFields))
    #expect(error("id,first,second", "a,1,\"2") == IngestError(.openQuote, line: 1))
  }

  @Test func onlyUTF8IsRead() throws {
    #expect(throws: IngestError(.undecodable, detail: "UTF-8")) {
      // 版 in Shift_JIS.
      try columns("id,first,second").request(Array("a,1,".utf8) + [0x94, 0xC5])
    }
  }
}
