import RevisionModel
import Testing

@testable import RevisionDiff

/// Which lines of a manifest belong to one row.
@Suite struct ManifestReaderTests {
  /// For each line whether its row goes on in the next one.
  private func goesOn(_ reader: ManifestReader, _ lines: String...) -> [Bool] {
    var isOpen = false
    return lines.map { line in
      isOpen = reader.goesOn(Array(line.utf8), isOpen: isOpen)
      return isOpen
    }
  }

  @Test func aRowOfATableGoesOnWhileAQuoteIsOpen() throws {
    var reader = ManifestReader(path: "pairs.csv")
    #expect(goesOn(reader, "id,\"fir", "st\",second") == [true, false])
    #expect(try reader.request(Array("id,first,second".utf8), line: 1) == nil)
    #expect(goesOn(reader, "a,1.txt,2.txt") == [false])
    #expect(
      goesOn(reader, "a,\"1 \"\"x\"\"", "", "{", "\"\"", "\",2.txt", "b,") == [
        true, true, true, true, false, false,
      ])
  }

  @Test func anObjectStandsOnOneLine() throws {
    var reader = ManifestReader(path: "pairs.jsonl")
    let object = "\u{FEFF} {\"id\":\"a\",\"first\":{\"path\":\"1\"},\"second\":{\"path\":\"2\"}}"
    #expect(goesOn(reader, "{\"", object) == [false, false])
    #expect(try reader.request(Array(object.dropFirst(2).utf8), line: 1) != nil)
    #expect(goesOn(reader, "\"") == [false])
  }
}
