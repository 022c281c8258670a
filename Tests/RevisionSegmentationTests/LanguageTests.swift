import RevisionModel
import Testing

@testable import RevisionSegmentation

@Suite struct LanguageTests {
  @Test func kanaAndKanjiTellJapanese() {
    #expect(detectLanguage(specimen("ICTとAIとIoTを海で使う。")) == .ja)
    #expect(detectLanguage(specimen("The plan of 港町 is a plan for boats and people.")) == .en)
    #expect(detectLanguage(specimen("第１章　海")) == .ja)
  }

  @Test(arguments: [
    (
      "de",
      "Die Stadt legt einen Plan vor. Er wird jedes Jahr geprüft und ist für alle da. Das Amt hilft nicht nur im Ort."
    ),
    (
      "fr",
      "La ville présente un plan. Il est revu chaque année pour les habitants, et le conseil publie les comptes."
    ),
    ("es", "La ciudad presenta un plan. El plan se revisa cada año con los vecinos y las cuentas del mismo."),
    (
      "pt",
      "A cidade apresenta um plano. O plano não é fechado e é revisto com os vizinhos; as contas são dos bairros."
    ),
    (
      "it",
      "La città presenta il piano. È rivisto ogni anno e i conti della città sono di tutti, anche dei quartieri."
    ),
    (
      "nl",
      "De stad legt een plan voor. Het wordt elk jaar herzien met de mensen van de wijk en op het plein getoond."
    ),
    ("ko", "도시는 계획을 세운다. 계획은 해마다 고친다."),
    ("ru", "Город готовит план. План пересматривают каждый год."),
    ("uk", "Місто готує план. Його переглядають щороку і публікують її підсумки."),
    ("el", "Η πόλη καταρτίζει σχέδιο. Αναθεωρείται κάθε χρόνο."),
    ("th", "เมืองจัดทำแผน แผนนี้ทบทวนทุกปี"),
  ])
  func scriptsAndCommonWordsTellOtherLanguages(_ code: String, _ text: String) {
    #expect(detectLanguage(specimen(text)) == .other(code))
  }

  @Test func muchHanWithoutKanaIsChineseAndLittleIsNot() {
    let sentence = "本市制定信息化规划，每年修订一次，并向居民公布结果。"
    #expect(detectLanguage(specimen(String(repeating: sentence, count: 6))) == .other("zh"))
    #expect(detectLanguage(specimen("東京都情報化推進計画")) == .ja)
  }

  @Test func foreignNamesDoNotTurnEnglish() {
    #expect(
      detectLanguage(specimen("The van der Berg house is on the Rue de la Paix, and the plan for it is old."))
        == .en)
  }
}

/// Languages whose sentences end by Unicode's rules.
@Suite struct OtherLanguageTests {
  @Test func german() {
    #expect(
      sentences(
        "Der Plan gilt bis 2030. Dr. Weiß leitet das Amt. Fragen? Das Amt hilft.", language: .other("de"))
        == ["Der Plan gilt bis 2030. ", "Dr. Weiß leitet das Amt. ", "Fragen? ", "Das Amt hilft."])
  }

  @Test func french() {
    #expect(
      sentences(
        "La ville écoute ! Que veulent les gens ? « Du calme », dit-elle. Elle agit.", language: .other("fr"))
        == ["La ville écoute ! ", "Que veulent les gens ? ", "« Du calme », dit-elle. ", "Elle agit."])
  }

  @Test func korean() {
    #expect(
      sentences("도시는 계획을 세운다. 해마다 고친다! 누가 고치는가?", language: .other("ko"))
        == ["도시는 계획을 세운다. ", "해마다 고친다! ", "누가 고치는가?"])
  }

  @Test func chinese() {
    #expect(
      sentences("本市制定规划。每年修订一次！谁来修订？由市民决定。", language: .other("zh"))
        == ["本市制定规划。", "每年修订一次！", "谁来修订？", "由市民决定。"])
  }

  @Test func aNumberAtTheBeginningEndsNothing() {
    #expect(
      sentences("2. Das Amt hilft. Es ist offen.", language: .other("de")) == [
        "2. Das Amt hilft. ", "Es ist offen.",
      ])
  }

  @Test func aLanguageThatIsUnknownFollowsTheRulesWithoutTailoring() {
    #expect(sentences("Saluton. Kiel vi?", language: .other("qaa")) == ["Saluton. ", "Kiel vi?"])
  }

  @Test func aDateInGermanIsInOneSentence() {
    #expect(
      sentences(
        "Der Plan gilt ab dem 1. Januar 2030. Am 24. März ruht das Amt. Es sind 12. Alle helfen.",
        language: .other("de"))
        == [
          "Der Plan gilt ab dem 1. Januar 2030. ", "Am 24. März ruht das Amt. ", "Es sind 12. ",
          "Alle helfen.",
        ])
  }
}
