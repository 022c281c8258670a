import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Headings that have no number, or one number that nothing counts on from.
@Suite struct UnnumberedHeadingTests {
  @Test func titlesInBracketsAndMarksUnderThem() {
    let text = """
      【考え方】
      船着き場を明るくする。
      ■ 背景
      夜の事故が三件あった。
      ■ ねらい
      夜でも足もとが見えるようにする。
      【進め方】
      灯を二十本立てる。
      """
    #expect(outline(specimen(text)) == [".【考え方】", "..■ 背景", "..■ ねらい", ".【進め方】"])
  }

  @Test func aBracketBeforeTextOrByItselfIsNoHeading() {
    #expect(outline(specimen("【注意】夜は暗い。\n【参考】灯は二十本ある。\n道は三本ある。")) == [""])
    #expect(outline(specimen("道は三本ある。\n【参考】\n灯は二十本ある。")) == [""])
  }

  @Test func aLoneRomanOneIsAPart() {
    let text = """
      Ⅰ　手引き
      この手引きは灯台守のためにある。
      １　使い方
      困ったときに引く。
      ２　用語
      巻末にまとめた。
      """
    #expect(outline(specimen(text)) == [".<Ⅰ> Ⅰ　手引き", "..<１> １　使い方", "..<２> ２　用語"])
    #expect(outline(specimen("灯台の話をする。\nⅡ　型の灯器がある。\n灯器は新しい。")) == [""])
  }

  @Test func aForewordStandsBesideThePartsAndNotAboveThem() {
    let text = """
      Foreword

      The light has burned for a hundred years.

      Priority 1: The lamp
      A new lamp is bought.
      Priority 2: The tower
      The tower is painted.
      Appendix A: Figures
      One lamp costs a great deal.
      """
    #expect(
      outline(specimen(text)) == [
        ".Foreword", ".<Priority 1> Priority 1: The lamp", ".<Priority 2> Priority 2: The tower",
        ".<Appendix A> Appendix A: Figures",
      ])
  }

  @Test func theTextOfAnArticleMayFollowItsCaption() {
    let text = """
      第１条（名称）　本会は、灯台を守る会と称する。
      第２条（目的）　本会は、灯をともし続けることを目的とする。
      第３条（会員）　会員は、第２条（目的）の趣旨に賛同する者とする。
      """
    #expect(
      outline(specimen(text)) == [".<第１条> 第１条（名称）", ".<第２条> 第２条（目的）", ".<第３条> 第３条（会員）"])
  }

  private let woods = """
    Our woods

    The district has forty woods, and most of them are small.

    What people told us

    People walk in the woods every day and want dry paths.

    What we will do

    We will mend the paths and plant a wood beside every school.
    """

  @Test func shortLinesByThemselvesHeadParagraphs() {
    #expect(outline(specimen(woods)) == [".Our woods", ".What people told us", ".What we will do"])
    #expect(
      explainHeadings(specimen(woods)).map(\.reasons) == Array(repeating: [HeadingReason(.lone)], count: 3))
  }

  @Test func amongNumberedHeadingsAShortLineIsText() {
    #expect(outline(specimen("1. Woods\nThey are small.\n2. Paths\n" + woods)).count == 2)
  }

  @Test func linesOfAPoemAreText() {
    #expect(
      outline(
        specimen("The light\n\nThe sea\n\nThe wind and the rain\n\nThe long night\n\nThe day\n\nThe end"))
        == [""])
  }

  /// Set off by two blank lines, at an indent of their own.
  @Test func longOnesAmongThoseThatAreSetOff() {
    let long = String(repeating: "a lamp that burns by night and by day and ", count: 5)
    let text = """
      [contents <#contents>]

      The road leads to the light.


          Lamps

      Lamps burn oil.

      They are old.


          Situation A: \(long)in a storm.

      The keeper stays awake.


          Towers

      Towers are tall.

      They are white.


          Doors

      Doors are shut.

      They are heavy.
      """
    #expect(
      outline(specimen(text)) == ["", ".Lamps", ".Situation A: \(long)in a storm.", ".Towers", ".Doors"])
  }

  @Test func aTitleWhereHeadingsOfAStyleStand() {
    let text = """
      第１編　川
      Ⅰ　流れ
      １　春
      雪がとける。
      ２　秋
      雨が降る。
      Ⅱ　魚
      １　鮎
      鮎は夏に上る。
      土手の花
      １　桜
      桜は春に咲く。
      第２編　海
      Ⅰ　港
      １　桟橋
      桟橋は二つある。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第１編> 第１編　川", "..<Ⅰ> Ⅰ　流れ", "...<１> １　春", "...<２> ２　秋", "..<Ⅱ> Ⅱ　魚", "...<１> １　鮎", "..土手の花",
        "...<１> １　桜",
        ".<第２編> 第２編　海", "..<Ⅰ> Ⅰ　港", "...<１> １　桟橋",
      ])
  }

  @Test func whatTheContentsListAnnouncesComesBeforeBlankLines() {
    let text = """
      >The lamp ... 2
      >The tower ... 3
      >  The stairs ... 3
      >The keeper ... 4


      A Guide for Keepers



      Read it by day.
      The lamp
      It is lit at dusk.
      The tower
      It has nine floors.
      The stairs
      They have no rail.
      The keeper
      He sleeps by day.
      """
    #expect(outline(specimen(text)) == ["", ".The lamp", ".The tower", ".The stairs", ".The keeper"])
  }

  @Test func aTitleAboveATitleCountsAndCapitalsStandAbove() {
    let text = """
      EXISTING CONDITIONS

      Supply

      The harbour has forty berths, and most of them are let to fishermen for the year.

      Demand

      Sixty boats wait for a berth, and the list grows longer every summer that passes.

      RECOMMENDATIONS

      Short Term

      Ten berths are added at the old quay, and the rules for letting are written anew.
      """
    #expect(
      outline(specimen(text)) == [
        ".EXISTING CONDITIONS", "..Supply", "..Demand", ".RECOMMENDATIONS", "..Short Term",
      ])
  }

  @Test func capitalsByThemselvesHeadEvenShortText() {
    let text = """
      CALL TO ORDER

      The mayor opened at seven.

      ROLL CALL

      All were there.

      NEW BUSINESS

      A lamp was bought.
      """
    #expect(outline(specimen(text)) == [".CALL TO ORDER", ".ROLL CALL", ".NEW BUSINESS"])
  }

  @Test func aQuestionMayBeATitle() {
    let text = """
      What is a quiet street?

      It is a street through which no lorries drive, and where children play in the afternoon.

      Who decides?

      The council does, once it has heard all who live there and those who keep shops in it.

      What does it cost?

      Less than a new road, and more than nothing: the signs, the planters and the meetings.
      """
    #expect(
      outline(specimen(text)) == [".What is a quiet street?", ".Who decides?", ".What does it cost?"])
  }

  @Test func whatRecursUnderNumbersHeadsTheirParts() {
    let text = """
      １　歩道
      現状
      歩道は狭い。
      課題
      雨の日は通れない。
      ２　橋
      現状
      橋は古い。
      課題
      桁が錆びている。
      ３　灯
      現状
      灯は暗い。
      課題
      電球が手に入らない。
      """
    #expect(
      outline(specimen(text)) == [
        ".<１> １　歩道", "..現状", "..課題", ".<２> ２　橋", "..現状", "..課題", ".<３> ３　灯", "..現状", "..課題",
      ])
  }

  @Test func whoSpeaksTwiceOnAnItemIsNoTitle() {
    let text = """
      １　歩道
      委員長
      始めます。
      委員
      狭いです。
      委員長
      次へ進みます。
      ２　橋
      委員長
      橋の話です。
      ３　灯
      委員長
      灯の話です。
      """
    #expect(outline(specimen(text)) == [".<１> １　歩道", ".<２> ２　橋", ".<３> ３　灯"])
  }
}
