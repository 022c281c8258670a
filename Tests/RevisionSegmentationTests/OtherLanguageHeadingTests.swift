import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Divisions of statutes and plans in other languages than Japanese and English.
@Suite struct OtherLanguageHeadingTests {
  @Test func chaptersSectionsAndArticlesInKorean() {
    let text = """
      제1장 총칙
      제1조(목적) 이 규칙은 등대의 관리에 필요한 사항을 정한다.
      제2조(정의) 이 규칙에서 등대란 항구의 불을 말한다.
      제2장 관리
      제1절 점검
      제3조(점검) 등대는 날마다 점검한다. 제2조를 준용한다.
      제3조의2(기록) 점검한 날을 적어 둔다.
      부칙
      이 규칙은 공포한 날부터 시행한다.
      """
    #expect(
      outline(specimen(text)) == [
        ".<제1장> 제1장 총칙", "..<제1조> 제1조(목적)", "..<제2조> 제2조(정의)", ".<제2장> 제2장 관리", "..<제1절> 제1절 점검",
        "...<제3조> 제3조(점검)", "...<제3조의2> 제3조의2(기록)", ".부칙",
      ])
  }

  @Test func chaptersSectionsAndArticlesInChinese() {
    let text = """
      第一章　总则
      第一条　为了管理灯塔，制定本规定。
      第二章　管理
      第一节　检查
      第二条　灯塔每天检查一次。
      第二节　记录
      第三条　检查的日期记在本子里。第二条适用于本条。
      附则
      本规定自公布之日起施行。
      """
    #expect(
      outline(specimen(text)) == [
        ".<第一章> 第一章　总则", "..<第一条> 第一条", ".<第二章> 第二章　管理", "..<第一节> 第一节　检查", "...<第二条> 第二条",
        "..<第二节> 第二节　记录", "...<第三条> 第三条", ".附则",
      ])
  }

  @Test func partsSectionsAndParagraphsInGerman() {
    let text = """
      Teil I Allgemeines
      Abschnitt 1 Grundlagen
      § 1 Zweck
      Der Leuchtturm weist den Weg. § 2 gilt entsprechend.
      § 1a
      Dauer
      Er brennt jede Nacht.
      Teil II Schluss
      § 2 Inkrafttreten
      Artikel 5 der Verfassung bleibt unberührt.
      Anlage
      Eine Karte der Küste.
      """
    #expect(
      outline(specimen(text)) == [
        ".<Teil I> Teil I Allgemeines", "..<Abschnitt 1> Abschnitt 1 Grundlagen", "...<§ 1> § 1 Zweck",
        "...<§ 1a> § 1a Dauer", ".<Teil II> Teil II Schluss", "..<§ 2> § 2 Inkrafttreten", ".Anlage",
      ])
  }

  @Test func aReferenceToAChapterIsNoHeading() {
    let text = """
      Kapitel 1: Lage
      Der Hafen ist klein. Im Winter ist er leer.
      Kapitel 2 nennt die Ziele.
      Kapitel 2: Ziele
      Der Hafen soll wachsen.
      """
    #expect(outline(specimen(text)) == [".<Kapitel 1> Kapitel 1: Lage", ".<Kapitel 2> Kapitel 2: Ziele"])
  }

  @Test func titlesChaptersAndArticlesInFrenchAndSpanish() {
    let french = """
      Titre Ier Le phare
      Article 1er Objet
      Le phare montre la route.
      Titre II La côte
      Article 2 Sentiers
      Les sentiers sont ouverts.
      """
    #expect(
      outline(specimen(french)) == [
        ".<Titre Ier> Titre Ier Le phare", "..<Article 1er> Article 1er Objet",
        ".<Titre II> Titre II La côte",
        "..<Article 2> Article 2 Sentiers",
      ])
    let spanish = """
      TÍTULO I El faro
      Capítulo 1. La luz
      Artículo 1. Horas
      La luz arde de noche.
      Capítulo 2. La torre
      Artículo 2. Altura
      La torre mide veinte metros.
      """
    #expect(
      outline(specimen(spanish)) == [
        ".<TÍTULO I> TÍTULO I El faro", "..<Capítulo 1> Capítulo 1. La luz",
        "...<Artículo 1> Artículo 1. Horas",
        "..<Capítulo 2> Capítulo 2. La torre", "...<Artículo 2> Artículo 2. Altura",
      ])
  }
}
