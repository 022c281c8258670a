import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Headings that are told by the type of a page.
@Suite struct TypeHeadingTests {
  private static let text = "市は川の水質を毎月測り、その結果を市民に知らせ、水辺をともに守ります。"

  /// A source of lines, each a paragraph, a line or `text` below it; `+` at the beginning of a line makes it bold, figures
  /// and `|` set its size in points, and `#` and a figure its level in the outline of the file.
  private func printed(_ lines: String...) -> Source {
    var source = Source()
    for (index, line) in lines.enumerated() {
      var setting = LineSetting(size: 110)
      var rest = line[...]
      if rest.hasPrefix("#") {
        setting.bookmark = UInt8(rest.dropFirst().prefix(1)) ?? 0
        rest = rest.dropFirst(2)
      }
      if rest.hasPrefix("+") {
        setting.isHeavy = true
        rest = rest.dropFirst()
      }
      if let bar = rest.firstIndex(of: "|"), let size = UInt16(rest[..<bar]) {
        setting.size = size * 10
        rest = rest[rest.index(after: bar)...]
      }
      let start = source.bytes.count
      source.lines.append(offset: start, line: index + 1)
      source.bytes += Array((rest == "text" ? Self.text : String(rest)).utf8)
      source.blocks.append(Block(.paragraph, start..<source.bytes.count, setting: setting))
    }
    return source
  }

  private func headings(_ source: Source) -> [String] { outline(source).filter { $0.hasPrefix(".") } }

  @Test func largerLinesAreHeadingsAndTheLargestLieHighest() {
    let source = printed(
      "20|水辺", "text", "16|今の姿", "text", "16|これから", "text", "20|緑地", "text", "16|公園", "text")
    #expect(headings(source) == [".水辺", "..今の姿", "..これから", ".緑地", "..公園"])
    #expect(
      explainHeadings(source).first?.reasons == [HeadingReason(.largerType, ["20", "11"])])
  }

  @Test func boldLinesAreHeadingsWhereTheTextIsNotBold() {
    let source = printed("+趣旨", "text", "+目標", "text", "+体制", "text")
    #expect(headings(source) == [".趣旨", ".目標", ".体制"])
    #expect(explainHeadings(source).first?.reasons == [HeadingReason(.heavierType)])
    #expect(headings(printed("+趣旨", "+text", "+目標", "+text", "+体制", "+text")) == [])
  }

  @Test func typeInOneFileHasNoSayInAnother() {
    let plain = specimen(
      """
      Morning

      The ferry leaves at six, and takes the carts of the fishermen over before the tide turns.

      Evening

      The last ferry waits for the train from the capital, which is late as often as it is not.

      Night

      Nobody rows after dark, but for the doctor, who has a lamp and a boat of her own for that.
      """)
    let set = printed("+趣旨", "text", "+目標", "text", "+体制", "text")
    #expect(headings(folder([plain, set])) == [".Morning", ".Evening", ".Night", ".趣旨", ".目標", ".体制"])
  }

  @Test func oneBoldLineIsChance() {
    #expect(headings(printed("text", "+大切なお知らせ", "text", "text")) == [])
  }

  @Test func numbersSayWhichLevelATypeHas() {
    let source = printed(
      "18|はじめの言葉", "text", "18|第１章　水", "text", "14|１　川", "text", "14|２　海", "text", "18|第２章　緑", "text",
      "14|１　森", "text", "+目指す姿", "text", "+主な取組", "text", "14|２　公園", "text", "18|結び", "text")
    #expect(
      headings(source) == [
        ".はじめの言葉", ".<第１章> 第１章　水", "..<１> １　川", "..<２> ２　海", ".<第２章> 第２章　緑", "..<１> １　森", "...目指す姿",
        "...主な取組", "..<２> ２　公園", ".結び",
      ])
  }

  @Test func aNumberByItselfCountsWhereItsTypeDoes() {
    let source = printed(
      "16|Where we are", "text", "16|Priority 1: Water", "text", "16|Making it happen", "text")
    #expect(headings(source) == [".Where we are", ".<Priority 1> Priority 1: Water", ".Making it happen"])
  }

  @Test func theTitleOfTheWholeIsNoHeading() {
    let source = printed("30|青凪市", "30|水辺の計画", "令和九年三月", "18|水辺", "text", "18|緑地", "text")
    #expect(headings(source) == [".水辺", ".緑地"])
    #expect(headings(printed("18|水辺の計画", "18|水辺", "text", "18|緑地", "text")) == [".水辺", ".緑地"])
  }

  @Test func theImprintIsNoHeading() {
    #expect(headings(printed("16|水辺", "text", "16|緑地", "text", "20|青凪市役所", "みなと町１番地")) == [".水辺", ".緑地"])
  }

  @Test(arguments: [
    "18|“We want to swim in the river”", "18|74%", "18|図１　水質の移り変わり", "18|指標    現状    目標", "18|・魚がすむ川",
    "18|主な取組は次のとおりです。", "18|主な取組：",
  ])
  func whatIsLargeAndNoTitleIsNoHeading(line: String) {
    #expect(headings(printed("16|水辺", "text", line, "text", "16|緑地", "text")) == [".水辺", ".緑地"])
  }

  @Test func aTypeOfWhichMostIsNoHeadingTellsNone() {
    let source = printed(
      "16|水辺", "text", "+川を守ることがいちばん大切です。", "text", "+海も守ります。", "text", "+緑を育てる", "text", "+魚を呼びもどします。",
      "text",
      "16|緑地", "text")
    #expect(headings(source) == [".水辺", ".緑地"])
  }

  @Test func linesInARowAreNoHeadings() {
    #expect(
      headings(printed("16|水辺", "text", "+誠実", "+親切", "+公平", "text", "16|緑地", "text")) == [".水辺", ".緑地"])
  }

  @Test func theOutlineOfTheFileNamesHeadings() {
    let source = printed("#1水辺", "text", "#2川辺", "text", "#2海辺", "text", "#1緑地", "text")
    #expect(headings(source) == [".水辺", "..川辺", "..海辺", ".緑地"])
    #expect(explainHeadings(source).first?.reasons == [HeadingReason(.bookmark)])
  }

  @Test func whereTypeTellsHeadingsBlankLinesDoNot() {
    var source = printed("16|水辺", "text", "出典：市の調べ", "text", "16|緑地", "text", "一覧", "text")
    source.lines = LineMap()
    for (index, block) in source.blocks.enumerated() {
      source.lines.append(offset: block.range.lowerBound, line: 1 + index * 5)
    }
    #expect(headings(source) == [".水辺", ".緑地"])
  }

  @Test func withoutTypeAllIsAsItWas() {
    let source = specimen("第１章　水\n\n川を守る。\n\n第２章　緑\n\n木を植える。\n")
    #expect(outline(source) == [".<第１章> 第１章　水", ".<第２章> 第２章　緑"])
  }
}
