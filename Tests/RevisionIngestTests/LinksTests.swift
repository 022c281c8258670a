import RevisionModel
import Testing

@testable import RevisionIngest

/// Reading files of links that someone decided.
struct LinksTests {
  private func rows(_ text: String) throws -> [LinkDecisions.Row] {
    try readLinks(Array(text.utf8), path: "links.csv", sha256: "").rows
  }

  private func error(_ text: String) -> IngestError? {
    do { _ = try rows(text) } catch { return error as? IngestError }
    return nil
  }

  private let wanted = [
    LinkDecisions.Row(
      line: 2, judgement: .same, level: .sentence, names: Pair(first: ":3 道を直す。", second: ":4")),
    LinkDecisions.Row(line: 3, judgement: .notTheSame, level: .section, names: Pair(first: "#1", second: "")),
  ]

  @Test func eitherLanguageAndAnySeparator() throws {
    let english = "decision,level,first,second\nsame,sentence,:3 道を直す。,:4\nnot-the-same,section,#1,\n"
    #expect(try rows(english) == wanted)
    #expect(try rows(english.replacing(",", with: "\t")) == wanted)
    #expect(try rows(english.replacing(",", with: ";").replacing("\n", with: "\r\n")) == wanted)
    #expect(try rows("判断,単位,第１版,第２版\n同じ,文,:3 道を直す。,:4\n別,節,#1,\n") == wanted)
    #expect(
      try rows("\u{FEFF}Decision,Level,First,Second\nSAME,Sentence,:3 道を直す。,:4\nNot the same,section,#1")
        == wanted)
  }

  @Test func columnsStandInAnyOrderWithOthersBesideThem() throws {
    let text = "備考,第2版,第1版,単位,判断\n確認済,:4,:3 道を直す。,文,同じ\n,,#1,節,別\n"
    #expect(try rows(text) == wanted)
  }

  @Test func whatASpreadsheetInJapanSavesIsRead() throws {
    // 判断,単位,第１版,第２版 and 別,節,#1, in Shift_JIS.
    let head: [UInt8] = [
      0x94, 0xBB, 0x92, 0x66, 0x2C, 0x92, 0x50, 0x88, 0xCA, 0x2C, 0x91, 0xE6, 0x82, 0x50, 0x94, 0xC5, 0x2C,
      0x91, 0xE6, 0x82, 0x51, 0x94, 0xC5, 0x0D, 0x0A,
    ]
    let row: [UInt8] = [0x95, 0xCA, 0x2C, 0x90, 0xDF, 0x2C] + Array("#1,\r\n".utf8)
    let read = try readLinks(head + row, path: "", sha256: "").rows
    #expect(read.map(\.names.first) == ["#1"] && read[0].judgement == .notTheSame && read[0].line == 2)
  }

  @Test func quotesHoldSeparatorsLineEndsAndQuotes() throws {
    let read = try rows(
      "decision,level,first,second\nsame,sentence,\"a, \"\"b\"\"\nc\",d\nsame,sentence,e,f\n")
    #expect(read.map(\.names.first) == ["a, \"b\"\nc", "e"])
    #expect(read.map(\.line) == [2, 4])
  }

  @Test func rowsWithoutADecisionDecideNothing() throws {
    #expect(try rows("decision,level,first,second\n,sentence,:3,:4\n\n,,,\n") == [])
  }

  @Test func whatIsWrongIsToldWithItsLine() {
    let head = "decision,level,first,second\n"
    #expect(error("decision,level,first\n") == IngestError(.noColumn, line: 1, detail: "second / 第2版"))
    #expect(error(head + "\nmaybe,sentence,:3,:4") == IngestError(.unknownDecision, line: 3, detail: "maybe"))
    #expect(error(head + "same,word,:3,:4") == IngestError(.unknownLevel, line: 2, detail: "word"))
    #expect(error(head + "same,sentence,:3,") == IngestError(.nothingNamed, line: 2))
    #expect(error(head + "not-the-same,sentence,,") == IngestError(.nothingNamed, line: 2))
    #expect(error(head + "same,sentence,\":3,:4") == IngestError(.openQuote, line: 2))
    #expect(error("\n\n")?.reason == .empty)
  }
}
