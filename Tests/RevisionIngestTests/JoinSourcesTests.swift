import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Several files as one edition")
struct JoinSourcesTests {
  @Test("blocks follow one another, lines count on, and each file is named")
  func joined() throws {
    let first = try read(Array("一行目\n\n二行目\n".utf8), name: "1.txt")
    let second = try read(Array("# 見出し\n\n本文\n".utf8), name: "2.md")
    let source = try joinSources(
      [SourcePart(name: "1.txt", source: first), SourcePart(name: "2.md", source: second)])
    #expect(source.texts == ["一行目", "二行目", "見出し", "本文"])
    #expect(source.blockLines == [1, 3, 4, 6])
    #expect(source.setAside(.partRead) == ["1.txt: text, UTF-8", "2.md: markdown, UTF-8"])
    #expect(source.files.map(\.format) == [.text, .markdown])
    #expect(
      source.blocks.map(\.range).reduce(0) { $0 == $1.lowerBound ? $1.upperBound : -1 } == source.bytes.count)
  }

  @Test("files that are too much together are refused, whatever each is")
  func tooLarge() throws {
    let source = try read(Array("五文字の行".utf8), name: "1.txt")
    let parts = ["1.txt", "2.txt"].map { SourcePart(name: $0, source: source) }
    #expect(try joinSources(parts, limit: 31).bytes.count == 31)
    #expect(throws: IngestError(.tooLarge, detail: "30")) { try joinSources(parts, limit: 30) }
  }

  @Test("it is said how each was read, and what was not")
  func told() throws {
    let text = try read(Array("港を守る。".utf8), name: "1.txt")
    var other = text
    other.encoding = "Shift_JIS"
    let parts = [
      SourcePart(name: "1.txt", source: text), SourcePart(name: "2.txt", source: other),
      SourcePart(name: "3.pdf", source: text, converter: "pdftotext 9"),
    ]
    let source = try joinSources(parts, unread: ["a.png", "b/"])
    #expect(source.encoding == "UTF-8, Shift_JIS")
    #expect(source.setAside(.partRead).last == "3.pdf: text, UTF-8, pdftotext 9")
    #expect(source.diagnostics.last == Diagnostic(.partsNotRead, line: 1, text: "a.png, b/"))
    #expect(try joinSources(parts).setAside(.partsNotRead) == [])
  }
}
