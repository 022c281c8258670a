import RevisionModel
import Testing

@testable import RevisionIngest

/// Lines of a PDF file, of which it is known how they are set.
@Suite struct SettingJointTests {
  private let body = LineSetting(size: 110)
  private let title = LineSetting(size: 160)
  private let bold = LineSetting(size: 110, isHeavy: true)

  private func texts(_ lines: [(LineSetting, String)]) throws -> [String] {
    let text = lines.map(\.1).joined(separator: "\n") + "\n"
    return try read(
      Array(text.utf8), name: "plan",
      options: ReadingOptions(format: .text, settings: lines.map(\.0))
    ).texts
  }

  /// Twelve full lines of text, which tell how wide it is set.
  private var text: [(LineSetting, String)] {
    (0..<12).map { _ in (body, "川の水質を毎月測り、結果を公表し、市民とともに水辺を守り育て、") } + [(body, "続けます。")]
  }

  @Test func aHeadingThatGoesOnIsOne() throws {
    var rest = title
    rest.goesOn = true
    let found = try texts([(title, "川辺に集い学び遊ぶためのまちづくり"), (LineSetting(), ""), (rest, "の取組")] + text)
    #expect(found.first == "川辺に集い学び遊ぶためのまちづくりの取組")
    #expect(found.count == 2)
  }

  @Test func aNumberBeginsSomethingNew() throws {
    var rest = title
    rest.goesOn = true
    #expect(try texts([(title, "第１章　水"), (rest, "第２章　緑")] + text).prefix(2) == ["第１章　水", "第２章　緑"])
  }

  @Test func aHeadingAsWideAsTheTextIsNotJoinedToIt() throws {
    let heading = "川の水質と水辺の緑と市民の暮らしとをともに守り育てるための取組の"
    #expect(try texts([(title, heading)] + text).first == heading)
    #expect(try texts([(bold, heading)] + text).first == heading)
    // Without the type, nothing parts the two.
    #expect(try texts([(body, heading)] + text).count == 1)
  }

  @Test func aLineOfAnotherScriptPartsNoSentence() throws {
    let latin = (LineSetting(size: 105), "https://aonagi.example/water/quality/of/the/river/and/its/banks/x")
    let found = try texts(text.dropLast(1) + [latin] + text)
    #expect(found.count == 1)
  }
}
