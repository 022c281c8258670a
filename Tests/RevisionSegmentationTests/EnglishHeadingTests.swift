import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Headings of English text files, and what markup states.
@Suite struct EnglishHeadingTests {
  @Test func decimalNumbers() {
    let text = """
      1. Harbour
      Boats come in.
      1.1 Piers
      There are two piers.
      1.2 Lights
      There is one light.
      2. Town
      People live here.
      """
    #expect(
      outline(specimen(text)) == [
        ".<1> 1. Harbour", "..<1.1> 1.1 Piers", "..<1.2> 1.2 Lights", ".<2> 2. Town",
      ])
  }

  @Test func onlyALaterSectionMayHaveParts() {
    let text = """
      1. Harbour
      Boats come in.
      2. Town
      People live here.
      2.1 Shops
      There are two shops.
      2.2 Schools
      There is one school.
      3. Fields
      Corn grows here.
      """
    #expect(
      outline(specimen(text)) == [
        ".<1> 1. Harbour", ".<2> 2. Town", "..<2.1> 2.1 Shops", "..<2.2> 2.2 Schools", ".<3> 3. Fields",
      ])
  }

  @Test func chaptersAndArticles() {
    let text = """
      Chapter 1 Boats
      Article 1 Sails
      Sails are white.
      Article 2 Oars
      Oars are brown.
      Chapter 2 Ropes
      Article 3 Knots
      Knots hold.
      Appendix A
      Tables of knots.
      """
    #expect(outline(specimen(text)).map { $0.prefix { $0 == "." }.count } == [1, 2, 2, 1, 2, 1])
  }

  @Test func anArticleMayHoldSections() {
    let text = """
      ARTICLE I. GENERAL
      Section 1. Title
      This is the code.
      ARTICLE II. BOATS
      Section 2. Fees
      Fees are due in May.
      """
    #expect(
      outline(specimen(text)) == [
        ".<ARTICLE I> ARTICLE I. GENERAL", "..<Section 1> Section 1. Title",
        ".<ARTICLE II> ARTICLE II. BOATS",
        "..<Section 2> Section 2. Fees",
      ])
  }

  @Test func itemsOfMarkupAreNoHeadings() {
    let source = markup([
      (.item, "1. Boats"), (.paragraph, "Text."), (.item, "2. Ropes"), (.paragraph, "Text."),
    ])
    #expect(outline(source) == [""])
  }

  @Test func linesThatOnlyTheirPlaceSetsOff() {
    let text = """
        Boats


          Sails

      Sails catch the wind and move the boat over the water.

      They are sewn by hand.


          Oars

      Oars are pulled by people.

      They are made of ash.


        Ropes

      Ropes hold the boat.

      They are made of hemp.
      """
    #expect(outline(specimen(text)) == [".Boats", "..Sails", "..Oars", ".Ropes"])
  }

  @Test func markupStatesItsHeadings() {
    let source = markup([
      (.heading(level: 2), "Success Criterion 1.1.1. Names"), (.paragraph, "1. Not a heading"),
      (.heading(level: 4), ". Notes"), (.paragraph, "Text."), (.heading(level: 2), "ガイドライン 1.2 光"),
    ])
    #expect(
      outline(source) == [
        ".<Success Criterion 1.1.1> Success Criterion 1.1.1. Names", "... Notes",
        ".<ガイドライン 1.2> ガイドライン 1.2 光",
      ])
  }

  @Test func emphasisedNumberedParagraphsMayBeHeadingsBelowStatedOnes() {
    let source = markup([(.heading(level: 2), "池の規則"), (.paragraph, "第一条")], emphasised: true)
    var articles = source
    for text in ["池は深くする。", "第二条", "池は丸くする。"] {
      let start = articles.bytes.count
      articles.bytes += Array(text.utf8)
      articles.blocks.append(Block(.paragraph, start..<articles.bytes.count, emphasised: text.hasPrefix("第")))
    }
    #expect(outline(articles) == [".池の規則", "..<第一条> 第一条", "..<第二条> 第二条"])
  }

  @Test func linesModeTakesHashMarksAtTheirWord() {
    let source = markup([(.heading(level: 2), "## 二"), (.paragraph, "1 一"), (.heading(level: 3), "### 三")])
    var lines = source
    lines.format = .lines
    #expect(outline(lines) == ["..## 二", "...### 三"])
  }

  @Test(arguments: [
    "Article 5 binds every boat here.", "Section 3 of the code names the piers for the year.",
    "Chapter 2 tells of ropes.", "Part 1 was done in May.", "Appendix A lists the boats.",
  ])
  func aNumberThatASentenceSpeaksOfIsNoHeading(_ sentence: String) {
    #expect(outline(specimen("Boats come in.\n\n\(sentence)\n\nThey go out.\n")) == [""])
    #expect(outline(markup([(.heading(level: 1), sentence)])).count == 1)
  }

  @Test func aTitleInSmallLettersHasNoStop() {
    #expect(
      outline(specimen("Part 1 of boats\n\nThey float.\n\nPart 2 of ropes\n\nThey hold.\n")).count == 2)
  }
}
