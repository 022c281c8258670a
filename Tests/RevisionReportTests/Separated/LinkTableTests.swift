import RevisionModel
import Testing

@testable import RevisionReport

@Suite("report.csv")
struct LinkTableTests {
  private func rows(_ assessment: Assessment, hasMark: Bool = false) -> [String] {
    String(decoding: renderCSV(assessment, hasMark: hasMark), as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test("the first row names the columns")
  func heads() {
    #expect(
      rows(Sample.everyKind())[0]
        == "単位,区分,移動,番号変更,対応は不確か,人が決めた対応,数値,種類,第１版の節,第２版の節,第１版のファイル,第２版のファイル,"
        + "第１版のページ,第２版のページ,第１版の行,第２版の行,第１版の文,第２版の文,変わった語句,第１版の変わらない文字数,第２版の変わらない文字数,"
        + "第１版の本文の文字数,第２版の本文の文字数,確からしさ,第１版のID,第２版のID")
    let english = rows(Sample.everyKind(options: ComparisonOptions(language: .en)), hasMark: true)[0]
    #expect(
      english.hasPrefix(
        "\u{FEFF}level,kind,moved,renumbered,uncertain,decided,figure,role,first: section,second: section,"))
  }

  @Test("every link has a row: sections, then sentences")
  func links() {
    let sample = Sample.everyKind()
    let rows = rows(sample)
    #expect(rows.last == "")
    #expect(rows.count == 2 + sample.comparison.sections.count + sample.comparison.sentences.count)
    #expect(
      rows.contains(
        "節,（修正）,,○,,,,,第２章　窓口,第３章　窓口,,,,,4,6,第２章　窓口,第３章　窓口,,3,3,4,4,1.000,1,2"))
    #expect(rows.contains("節,（削除）,,,,,,,第３章　広報,,,,,,8,,第３章　広報,,,3,,4,,1.000,2,"))
    #expect(
      rows.contains(
        "文,（変更）,,,,,○,本文,第２章　窓口,第３章　窓口,,,,,5,7,窓口を３か所に置く。,窓口を５か所に置く。,「３」→「５」,,,,,1.000,4,6"))
    #expect(
      rows.contains {
        $0.hasPrefix("文,（分割）,,,,,,本文,第２章　窓口,第３章　窓口,,,,,6,8 9,") && $0.hasSuffix(",1.000,5,7 8")
      })
    #expect(rows.contains { $0.hasPrefix("文,（変更なし）,○,,,,,本文,第２章　窓口,第１章　目的,") })
  }

  @Test("a section is named with those that it lies in")
  func paths() {
    let document = Sample.document([
      Sample.Part(1, "", "章", []), Sample.Part(2, "", "節", ["後。"]), Sample.Part(0, "", "", ["前。"]),
    ])
    let rows = rows(Sample.assessment(Pair(first: document, second: document), sections: [], sentences: []))
    #expect(rows.contains { $0.hasPrefix("節,（削除）,,,,,,,章 > 節,,") })
    #expect(rows.contains { $0.hasPrefix("文,（追加）,,,,,,本文,,（見出しの前の文）,") })
  }

  @Test("texts are shown as in every report, and none is a formula")
  func hostile() {
    let document = Sample.document([Sample.Part(1, "", "=A1\u{202E}", ["＝HYPERLINK(\"x\")。"])])
    let rows = rows(Sample.assessment(Pair(first: document, second: document), sections: [], sentences: []))
    #expect(rows.contains { $0.contains(",'=A1[U+202E],") })
    #expect(rows.contains { $0.contains("\"'＝HYPERLINK(\"\"x\"\")。\"") })
    #expect(rows.allSatisfy { !$0.contains(",=") && !$0.contains(",＝") })
  }
}
