import RevisionModel
import Testing

@testable import RevisionIngest

/// What a text reads as with one sentence a line.
private func sentences(_ text: String) throws -> Source {
  try read(Array(text.utf8), name: "edition.txt", options: ReadingOptions(linesAreSentences: true))
}

@Suite("One sentence a line")
struct SentenceLinesTests {
  @Test("every non-blank line is one block, blanks at its ends kept")
  func blocks() throws {
    let source = try sentences("　駅前を整える。 \n\n　\nA line\rB line\r\nlast")
    #expect(source.texts == ["　駅前を整える。 ", "A line", "B line", "last"])
    #expect(source.blockLines == [1, 4, 5, 6])
    #expect(source.format == .lines)
  }

  @Test("a line that begins with # is a heading of that many levels and keeps its #")
  func headings() throws {
    let source = try sentences("# 第１章\n本文 # ではない\n###細目")
    #expect(source.kinds == [.heading(level: 1), .paragraph, .heading(level: 3)])
    #expect(source.texts == ["# 第１章", "本文 # ではない", "###細目"])
  }

  @Test("a blank line ends a paragraph; nothing else is a line end or a page")
  func paragraphs() throws {
    let source = try sentences("one\u{0C}two\u{2028}three\n- 12 -\n\nfour\n")
    #expect(source.texts == ["one\u{0C}two\u{2028}three", "- 12 -", "four"])
    #expect(source.content.map(\.blankBefore) == [true, false, true])
    #expect(source.content.map(\.blankAfter) == [false, true, true])
  }
}
