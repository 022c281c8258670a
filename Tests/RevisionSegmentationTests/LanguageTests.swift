import RevisionModel
import Testing

@testable import RevisionSegmentation

@Suite struct LanguageTests {
  @Test func kanaAndKanjiTellJapanese() {
    #expect(detectLanguage(specimen("ICTとAIとIoTを海で使う。")) == .ja)
    #expect(detectLanguage(specimen("The plan of 港町 is a plan for boats and people.")) == .en)
    #expect(detectLanguage(specimen("第１章　海")) == .ja)
  }
}
