import RevisionModel
import Testing

@testable import shinkyu

/// How lines of a PDF file are set, by what `pdftohtml -xml` prints beside `pdftotext`.
@Suite struct LineSettingsTests {
  /// Fonts of 20, 11 and 11 points, and a bold one of 11; a page of `pieces`, 100 units between lines.
  private func xml(_ pieces: [String], outline: String = "") -> [UInt8] {
    let fonts = [(60, "A"), (33, "B"), (33, "C-Bold")].enumerated().map { id, font in
      "<fontspec id=\"\(id)\" size=\"\(font.0)\" family=\"\(font.1)\" color=\"#000000\"/>\n"
    }
    return Array(
      ("<?xml version=\"1.0\"?>\n<pdf2xml>\n<page number=\"1\" top=\"0\" left=\"0\" height=\"2525\" width=\"1785\">\n"
        + fonts.joined() + pieces.joined(separator: "\n") + "\n</page>\n\(outline)</pdf2xml>\n").utf8)
  }

  private func piece(_ text: String, font: Int = 1, line: Int, left: Int = 100, width: Int = 1000) -> String {
    "<text top=\"\(line * 70)\" left=\"\(left)\" width=\"\(width)\" height=\"60\" font=\"\(font)\">\(text)</text>"
  }

  private func settings(_ text: String, _ xml: [UInt8]) -> [LineSetting] {
    lineSettings(Array(text.utf8), xml)
  }

  @Test func everyLineHasItsSizeAndItsWeight() {
    let page = xml([
      piece("<b>Aims</b>", font: 0, line: 1, width: 200),
      piece("We clean the river &amp; its banks.", line: 3),
      piece("<b>Note</b>", font: 2, line: 5, width: 100),
    ])
    let found = settings("Aims\n\nWe clean the river & its banks.\nNote\n\u{0C}", page)
    #expect(found.map(\.size) == [200, 0, 110, 110, 0])
    #expect(found.map(\.isHeavy) == [true, false, false, true, false])
  }

  @Test func theOrderOfTheFileNeedNotBeThatOfThePage() {
    let page = xml([
      piece("- 1 -", line: 30), piece("The text of the page stands here.", line: 3),
      piece("Aims", font: 0, line: 1),
    ])
    let found = settings("Aims\nThe text of the page stands here.\n\n- 1 -\n\u{0C}", page)
    #expect(found.map(\.size) == [200, 110, 0, 110, 0])
  }

  @Test func radicalsStandForTheKanjiThatThePageShows() {
    let page = xml([
      piece("進め⽅", font: 0, line: 1), piece("市⺠の声を聞いて計画を進めます。", line: 3),
    ])
    let found = settings("進め方\n市民の声を聞いて計画を進めます。\n\u{0C}", page)
    #expect(found.map(\.size) == [200, 110, 0])
  }

  @Test func aHeadingThatFillsItsMeasureGoesOn() {
    let text = piece("川の水質を測り、その結果を毎年公表します。", line: 5, width: 1500)
    let wrapped = xml([
      piece("川辺に集い学び遊ぶためのまちづくりの", font: 0, line: 1, width: 1480),
      piece("取組", font: 0, line: 2, width: 120), text,
    ])
    let lines = "川辺に集い学び遊ぶためのまちづくりの\n取組\n\n川の水質を測り、その結果を毎年公表します。\n"
    #expect(settings(lines, wrapped).map(\.goesOn) == [false, true, false, false, false])
    let separate = xml([
      piece("川辺に集い学び遊ぶためのまちづくりの", font: 0, line: 1, width: 900),
      piece("取組", font: 0, line: 2, width: 120), text,
    ])
    #expect(settings(lines, separate).allSatisfy { !$0.goesOn })
  }

  @Test func aPhraseInBoldThatFillsALineIsNoLineInBold() {
    let page = xml([
      piece("<b>A measure that is named by as many words as there are</b>", font: 2, line: 1, width: 1500),
      piece(
        "<b>on the line</b> and goes on as text does, and longer than before.", font: 2, line: 2, width: 1490),
      piece("The council repairs the busiest roads first and tells which.", line: 3, width: 1500),
    ])
    let found = settings(
      "A measure that is named by as many words as there are\non the line and goes on as text does, and longer than before.\n"
        + "The council repairs the busiest roads first and tells which.\n", page)
    #expect(found.allSatisfy { !$0.isHeavy })
  }

  @Test func lettersWithoutSerifsAreHeavyAmongSuchWithThem() {
    let page = xml([
      "<fontspec id=\"3\" size=\"33\" family=\"AAAAAA+IPAexMincho\"/>",
      "<fontspec id=\"4\" size=\"33\" family=\"BAAAAA+IPAexGothic\"/>",
      piece("趣旨", font: 4, line: 1), piece("川の水質を測り、その結果を毎年公表します。", font: 3, line: 2),
    ])
    let found = settings("趣旨\n川の水質を測り、その結果を毎年公表します。\n", page)
    #expect(found.map(\.isHeavy) == [true, false, false])
  }

  @Test func theOutlineNamesLinesOfItsPage() {
    let outline =
      "<outline>\n<item page=\"1\">Clean water for all</item>\n<outline>\n<item page=\"1\">Money</item>\n</outline>\n"
      + "<item page=\"1\">Not here</item>\n</outline>\n"
    let page = xml(
      [
        piece("Clean water", line: 1), piece("for all", line: 2), piece("Money", line: 3),
        piece("The money comes from three funds.", line: 4),
      ], outline: outline)
    let found = settings("Clean water\nfor all\nMoney\nThe money comes from three funds.\n", page)
    #expect(found.map(\.bookmark) == [1, 1, 2, 0, 0])
    #expect(found.map(\.goesOn) == [false, true, false, false, false])
  }

  @Test(arguments: ["", "no xml", "<page number=\"9999999999\"><text font=\"7\">x</text>", "<text>x", "<"])
  func whatTellsOfNoTypeTellsNothing(xml: String) {
    #expect(settings("x\n", Array(xml.utf8)).isEmpty)
  }

  @Test func repeatedTextIsNotSearchedThroughForEver() {
    let text = String(repeating: "あ", count: 20_000)
    let lines = String(repeating: "ああああああああああい\n", count: 2_000)
    #expect(settings(lines, xml([piece(text, line: 1)])).isEmpty)
  }
}
