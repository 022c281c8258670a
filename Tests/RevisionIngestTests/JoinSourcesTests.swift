import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Several files as one edition")
struct JoinSourcesTests {
  @Test("blocks follow one another, lines count on, and each file is named")
  func joined() throws {
    let first = try read(Array("一行目\n\n二行目\n".utf8), name: "1.txt")
    let second = try read(Array("# 見出し\n\n本文\n".utf8), name: "2.md")
    let source = try joinSources([("1.txt", first), ("2.md", second)])
    #expect(source.texts == ["一行目", "二行目", "見出し", "本文"])
    #expect(source.blockLines == [1, 3, 4, 6])
    #expect(source.setAside(.partRead) == ["1.txt", "2.md"])
    #expect(
      source.blocks.map(\.range).reduce(0) { $0 == $1.lowerBound ? $1.upperBound : -1 } == source.bytes.count)
  }

  @Test("files that are too much together are refused, whatever each is")
  func tooLarge() throws {
    let part = try read(Array("五文字の行".utf8), name: "1.txt")
    #expect(try joinSources([("1.txt", part), ("2.txt", part)], limit: 31).bytes.count == 31)
    #expect(throws: IngestError(.tooLarge, detail: "30")) {
      try joinSources([("1.txt", part), ("2.txt", part)], limit: 30)
    }
  }
}
