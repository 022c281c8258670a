import Foundation
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Why a heading is one, in words")
struct ExplanationTests {
  private let explanations = [
    HeadingExplanation(
      line: 3, level: 1, text: "第１章　道",
      reasons: [HeadingReason(.series, ["第１章", "第２章", "2"]), HeadingReason(.division, ["第#章"])]),
    HeadingExplanation(line: 12, level: 2, text: "目的\u{1B}", reasons: [HeadingReason(.announced)]),
    HeadingExplanation(line: 13, level: nil, text: "(1) 石", reasons: [HeadingReason(.noTextBetween)]),
  ]

  @Test("every reason has words of its own in both languages", arguments: [Language.ja, .en])
  func words(language: Language) {
    let words = Words(language)
    let texts = HeadingReason.Code.allCases.map { words.text(of: HeadingReason($0, ["7", "8", "9"])) }
    #expect(Set(texts).count == texts.count)
  }

  @Test("as text: the line, the heading by its level, the reasons below it")
  func text() {
    #expect(
      String(decoding: renderExplanationText(explanations, language: .ja), as: UTF8.self) == """
           3  第１章　道
                番号が「第１章」から「第２章」まで続く（2 件）、「第#章」は文書を区切る番号
          12    目的␛
                  目次にある
          13  × (1) 石
                間に本文がなく、箇条書きである

        """)
  }

  @Test("as JSON: behind the diagnostics, with codes and values")
  func json() throws {
    let document = Sample.document([.init(1, "", "道", ["直す。"])])
    let bytes = renderOutlineJSON(
      tool: "shinkyu 0.0.0", file: Sample.everyKind().files.first, document: document, characters: 3,
      explanations: explanations)
    #expect(try JSONSerialization.jsonObject(with: Data(bytes)) is [String: Any])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(
        #""diagnostics":[],\#n"explanations":[\#n{"line":3,"level":1,"text":"第１章　道","reasons":[{"code":"series","values":["第１章","第２章","2"],"message":""#
      ))
    #expect(text.hasSuffix(#""message":"間に本文がなく、箇条書きである"}]}]}"# + "\n"))
    #expect(text.contains(#""level":null"#))
  }
}
