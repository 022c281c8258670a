import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Headings of Japanese text files, found by their numbering.
@Suite struct JapaneseHeadingTests {
  @Test func chaptersAndTheirParts() {
    let text = """
      港町計画

      第１章　考え方
      港を生かす。
      １　背景
      船が減った。
      ２　目標
      船を増やす。
      第２章　進め方
      １　体制
      皆で進める。
      ２　点検
      毎年点検する。
      """
    #expect(
      outline(specimen(text)) == [
        "", ".<第１章> 第１章　考え方", "..<１> １　背景", "..<２> ２　目標", ".<第２章> 第２章　進め方", "..<１> １　体制", "..<２> ２　点検",
      ])
  }

  @Test func everyStyleTakesTheLevelOfWhatItStandsIn() {
    let text = """
      第１編　総論
      第一章　はじまり
      １．一つ目
      （１）細目
      文がある。
      （２）細目の次
      文がある。
      ２．二つ目
      文がある。
      第二章　つづき
      文がある。
      第２編　各論
      第三章　おわり
      文がある。
      """
    #expect(
      outline(specimen(text)).map { $0.prefix { $0 == "." }.count } == [1, 2, 3, 4, 4, 3, 2, 1, 2])
  }

  @Test func romanNumbersMayStandAboveChapters() {
    let text = """
      Ⅰ　総論
      第１章　海
      海は広い。
      第２章　山
      山は高い。
      Ⅱ　各論
      第３章　川
      川は長い。
      """
    #expect(outline(specimen(text)).map { $0.prefix { $0 == "." }.count } == [1, 2, 2, 1, 2])
  }

  @Test func aNumberedSentenceIsNoHeading() {
    let text = """
      第１章　歩く
      １　毎日三十分は歩くこととする。
      ２　雨の日は家の中で体を動かすこととする。
      ３　雪の日は休むこととする。
      """
    #expect(outline(specimen(text)) == [".<第１章> 第１章　歩く"])
  }

  @Test func itemsOneBehindTheOtherAreAList() {
    let text = """
      第１章　持ち物
      次の物を持つ。
      (1) 水
      (2) 帽子
      (3) 地図
      第２章　集合
      駅に集まる。
      """
    #expect(outline(specimen(text)) == [".<第１章> 第１章　持ち物", ".<第２章> 第２章　集合"])
  }

  @Test func aBodyLineThatBeginsWithAReferenceIsNoHeading() {
    let text = """
      第一条（目的）
      この規則は、池の手入れについて定める。
      第二条（当番）
      第一条の手入れは、当番が行う。
      第三条（その他）
      第一条及び前条に定めるもののほか、必要なことは町会が定める。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第一条> 第一条（目的）", ".<第二条> 第二条（当番）", ".<第三条> 第三条（その他）",
      ])
  }

  @Test func aCaptionBelongsToTheArticleBehindIt() {
    let text = """
      （目的）
      第一条　この要綱は、橋の塗り替えについて定める。
      （色）
      第二条　橋の色は、青とする。
      ２　手すりの色は、白とする。
      """
    let document = document(specimen(text))
    #expect(document.heads.map(\.heading) == ["（目的）第一条", "（色）第二条"])
    #expect(document.heads.map(\.number) == ["第一条", "第二条"])
    #expect(document.heads.map(\.line) == [1, 3])
    #expect(document.text(ofSentence: 2) == "この要綱は、橋の塗り替えについて定める。")
    #expect(document.roles.prefix(3) == [.heading, .heading, .paragraph])
  }

  @Test func anArticleThatIsGoneStandsAsAHeadingWithoutASection() {
    let text = """
      第一条（池）
      池は浅くする。
      第二条
      第三条（橋）
      橋は高くする。
      """
    let document = document(specimen(text))
    #expect(document.heads.map(\.number) == ["第一条", "第三条"])
    #expect(document.roles == [.heading, .paragraph, .heading, .heading, .paragraph])
  }

  @Test func aTitleOnTheNextLineGoesOnWithItsNumber() {
    let text = """
      第１章
      港の歴史
      昔から船が来た。
      第２章
      港の今
      今も船が来る。
      """
    #expect(outline(specimen(text)) == [".<第１章> 第１章港の歴史", ".<第２章> 第２章港の今"])
  }

  @Test func headingsWithoutNumberStandByThemselves() {
    let text = """
      はじめに

      町は海に面する。

      第１章　海
      海は青い。

      おわりに

      皆で守る。
      """
    #expect(outline(specimen(text)) == [".はじめに", ".<第１章> 第１章　海", ".おわりに"])
  }

  @Test func theContentsListTellsAHeadingFromASentence() {
    let text = """
      >町の姿………… 2
      >これからの町………… 5

      町の姿

      町は丸い。

      これからの町

      町は四角い。
      """
    #expect(outline(specimen(text)) == [".町の姿", ".これからの町"])
  }

  @Test func theContentsListTellsTheLevelOfHeadingsWithoutNumber() {
    let text = """
      >第１章　海………… 2
      >第２章　山………… 5
        >頂の姿………… 6

      第１章　海
      海は広い。
      第２章　山
      山は高い。

      頂の姿

      頂は白い。
      """
    #expect(outline(specimen(text)) == [".<第１章> 第１章　海", ".<第２章> 第２章　山", "..頂の姿"])
  }

  @Test func aContentsListThatWasNotSetAsideIsNoOutline() {
    let text = """
      第１章　海
      第２章　山
      第１章　海
      海は広い。
      第２章　山
      山は高い。
      """
    #expect(outline(specimen(text)) == ["", ".<第１章> 第１章　海", ".<第２章> 第２章　山"])
  }

  @Test func theAgendaOfMinutes() {
    let text = """
      第３回 会議録
      【議題１】前回の確認について
      ・橋の色は青がよい。
      ・手すりは白がよい。
      【議題２】次回について
      ・来月に開く。
      """
    let document = document(specimen(text))
    #expect(document.heads.map(\.number) == ["", "【議題１】", "【議題２】"])
    #expect(document.roles == [.paragraph, .heading, .item, .item, .heading, .item])
  }

  @Test func aNumberBeyondCountingHasNoNext() {
    let largest = "第九二二三三七二〇三六八五四七七五八〇七条"
    let heads = outline(specimen("\(largest)　終わり\n海は広い。\n第一条　始まり\n山は高い。"))
    #expect(heads.contains(".<\(largest)> \(largest)　終わり"))
  }

  @Test func aDocumentWithoutHeadingsIsOneSection() {
    let document = document(specimen("海は広い。\n山は高い。"))
    #expect(document.heads.map(\.level) == [0])
    #expect(document.diagnostics.map(\.code) == [.noHeadings])
  }

  @Test func aLoneSectionMayBeginWithItsParts() {
    let text = """
      第１章　海
      １　船
      (1)　帆
      帆は白い。
      (2)　櫂
      櫂は長い。
      ２　網
      網は青い。
      第２章　山
      １　道
      (1)　橋
      橋は古い。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第１章> 第１章　海", "..<１> １　船", "...<(1)> (1)　帆", "...<(2)> (2)　櫂", "..<２> ２　網", ".<第２章> 第２章　山",
        "..<１> １　道",
        "...<(1)> (1)　橋",
      ])
  }

  @Test func aLoneItemAboveTheNextChapterIsNone() {
    let text = """
      第１章　海
      ①　船
      船は白い。
      ②　網
      網は青い。
      第２章　山
      次の物がある。
      ①　道
      第３章　川
      川は長い。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第１章> 第１章　海", "..<①> ①　船", "..<②> ②　網", ".<第２章> 第２章　山", ".<第３章> 第３章　川",
      ])
  }

  @Test func aTitleThatHangsOnTheNextLineIsTheRestOfTheHeading() {
    let text = """
      第１章　港の仕事を次の世代に伝えるために町の人が続けてきたこと
              とその記録

      記録は蔵にある。

      第２章　蔵
      蔵は古い。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第１章> 第１章　港の仕事を次の世代に伝えるために町の人が続けてきたこととその記録", ".<第２章> 第２章　蔵",
      ])
  }

  @Test func aHangingLineUnderAShortHeadingIsText() {
    let text = "第１章　港\n        港は深い\n\n第２章　蔵\n        蔵は古い\n"
    #expect(outline(specimen(text)) == [".<第１章> 第１章　港", ".<第２章> 第２章　蔵"])
  }

  @Test func numbersThatCountOnThroughLongTextAreHeadings() {
    let long = (1...5).map { "係\($0)は池を掃く。" }.joined(separator: "\n")
    let text = "１　日時　朝\n２　道具　網\n３　作業\n\(long)\n４　その他\n雨の日は休む。"
    #expect(outline(specimen(text)).count == 4)
    #expect(outline(specimen("１　網\n２　桶\n３　籠\n籠は竹とする。\n４　縄\n縄は麻とする。")) == [""])
  }

  @Test func titlesUnderWhichListsBeginAnewAreHeadings() {
    let text = """
      １　事業
      （１）　巡回
      ア　昼の回り方
      イ　夜の回り方
      （２）　講習
      ア　櫂の持ち方
      イ　綱の結び方
      （３）　点検
      ア　灯器
      イ　階段
      三月までに終える。
      ２　予算
      三百万円を計上する。
      """
    #expect(
      outline(specimen(text)) == [
        ".<１> １　事業", "..<（１）> （１）　巡回", "..<（２）> （２）　講習", "..<（３）> （３）　点検", ".<２> ２　予算",
      ])
  }

  @Test func namesOfTheDocumentsOwnCountOn() {
    let text = """
      第１章　道
      道の話をする。
      施策の方向性１　歩道
      歩道を広げる。
      施策の方向性２　車道
      車道を直す。
      第２章　橋
      橋の話をする。
      施策の方向性１　桁
      桁を塗る。
      施策の方向性２　欄干
      欄干を高くする。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第１章> 第１章　道", "..<施策の方向性１> 施策の方向性１　歩道", "..<施策の方向性２> 施策の方向性２　車道",
        ".<第２章> 第２章　橋", "..<施策の方向性１> 施策の方向性１　桁", "..<施策の方向性２> 施策の方向性２　欄干",
      ])
  }

  @Test func rowsOfTheSyllabaryPartAGlossary() {
    let text = """
      １　舟
      舟に乗る。
      ２　港
      港に着く。

      用語集

      あ行
      灯り　夜の道を照らすもの。
      か行
      櫂　舟をこぐもの。
      さ行
      桟橋　舟に乗るところ。
      """
    #expect(
      outline(specimen(text)) == [
        ".<１> １　舟", ".<２> ２　港", ".用語集", "..<あ行> あ行", "..<か行> か行", "..<さ行> さ行",
      ])
  }
}
