import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The words of the reports")
struct WordTableTests {
  @Test("every word stands in the table once, in both languages")
  func complete() {
    #expect(Word.table.map(\.word.rawValue).sorted() == Array(Word.allCases.indices))
    for row in Word.table {
      #expect(!row.ja.isEmpty, "\(row.word)")
      #expect(!row.en.isEmpty, "\(row.word)")
    }
  }

  @Test("the same places are there to be filled in both languages")
  func places() {
    func places(_ text: String) -> Set<String> {
      Set((1...9).map { "{\($0)}" }.filter { text.contains($0) })
    }
    for row in Word.table { #expect(places(row.ja) == places(row.en), "\(row.word)") }
  }

  @Test("no English row holds Japanese writing")
  func languages() {
    for row in Word.table {
      #expect(row.en.unicodeScalars.allSatisfy { !(0x3040...0x9FFF).contains($0.value) }, "\(row.word)")
    }
  }

  @Test("a word is filled in the order of its own language")
  func filled() {
    let figures = (Array("3".utf8), Array("8".utf8))
    let ja = Words(.ja).filled(.headlineCount, figures.0, figures.1)
    let en = Words(.en).filled(.headlineCount, figures.0, figures.1)
    #expect(String(decoding: ja, as: UTF8.self) == "8 文字のうち 3 文字")
    #expect(String(decoding: en, as: UTF8.self) == "3 of 8 characters")
  }

  @Test("every diagnostic and every reason has words", arguments: [Language.ja, .en])
  func messages(language: Language) {
    let notes = Diagnostic.Code.allCases.map { Words(language)[word(of: $0)] }
    #expect(Set(notes).count == notes.count)
    let reasons = IngestError.Reason.allCases.map {
      message(of: IngestError($0, line: 7, detail: "PNG"), path: "plan.txt", language: language)
    }
    #expect(Set(reasons).count == reasons.count)
    #expect(reasons.allSatisfy { $0.hasPrefix("plan.txt") && $0.contains("7") })
  }

  @Test("what is not text is called by its kind only where the kind is known")
  func notText() {
    func text(_ detail: String, _ language: Language) -> String {
      message(of: IngestError(.notText, detail: detail), path: "plan", language: language)
    }
    #expect(text("PNG", .en) == "plan: this is not text (PNG); export the edition as text or XHTML.")
    #expect(text("", .en) == "plan: this is not text; export the edition as text or XHTML.")
    #expect(text("PNG", .ja).hasPrefix("plan：文章のファイルではありません（PNG）。"))
    #expect(text("", .ja).hasPrefix("plan：文章のファイルではありません。"))
  }
}
