import RevisionModel
import Testing

struct LanguageTests {
  @Test(arguments: [
    ("ja", "ja"), ("ja-JP", "ja"), ("EN-gb", "en"), ("de", "de"), ("PT-BR", "pt-BR"), ("zh-Hant", "zh-Hant"),
  ])
  func aCodeNamesALanguage(_ code: String, _ canonical: String) {
    #expect(Language(rawValue: code)?.rawValue == canonical)
  }

  @Test(arguments: ["auto", "", "d", "日本", "de_DE", "de-", "de--AT", "de-waytoolong1", "e1"])
  func anythingElseDoesNot(_ code: String) {
    #expect(Language(rawValue: code) == nil)
  }

  @Test func someLanguagesPutNoBlanksBetweenWords() {
    #expect(!Language.ja.separatesWords)
    #expect(!Language.other("zh-Hant").separatesWords)
    #expect(Language.en.separatesWords)
    #expect(Language.other("ko").separatesWords)
  }
}
