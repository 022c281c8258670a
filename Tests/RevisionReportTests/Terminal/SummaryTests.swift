import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The terminal summary")
struct SummaryTests {
  private func lines(_ assessment: Assessment, width: Int = 80, isColoured: Bool = false) -> [String] {
    let bytes = renderTerminal(assessment, style: TerminalStyle(width: width, isColoured: isColoured))
    return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  private func width(_ line: String) -> Int { Columns.width(Array(line.utf8)) }

  @Test("the verdict comes first, then the measures of both editions, then the sections")
  func order() {
    let lines = lines(Sample.everyKind())
    #expect(lines[0] == "「第２版は 90 % 変わっていない」という指摘について")
    #expect(lines[1] == "文言については、六つの数え方のどれでも、この指摘は当てはまりません。")
    let phrases = lines.first { $0.hasPrefix("語句が同じ") } ?? ""
    #expect(phrases.occurrences(of: " 63.0 %") == 2)
    let section = lines.first { $0.hasPrefix("第３章　窓口") } ?? ""
    #expect(section.contains("（修正）（番号変更）"))
    #expect(section.hasSuffix("|#######   |  75.0 %"))
  }

  @Test("links that people decided and uncertain ones are counted behind the verdict, where there are any")
  func certainty() {
    let told = lines(Sample.decided(), width: 120)
    #expect(told.contains("人が決めた対応（--links）：節 0 件、文 1 件。別と決めた組：0 件。"))
    #expect(told.contains("対応が不確かで、ほかにも候補がある箇所：節 0 件、文 1 件。"))
    #expect(!lines(Sample.everyKind(), width: 120).contains { $0.contains("対応") && $0.contains("件") })
  }

  @Test("what bears on the figures is told behind the verdict, page numbers are not")
  func notes() {
    var sample = Sample.everyKind()
    sample.comparison.documents.second.diagnostics = [Diagnostic(.fewHeadings, line: 1, text: "40 %")]
    let found = lines(sample, width: 120)
    let notes = found.filter { $0.hasPrefix("注意") }
    #expect(notes == ["注意（第２版）：見出しの下に置けた本文が半分に足りません。節ごとの数値は目安にとどまります（40 %）"])
    #expect(found.firstIndex(of: notes[0])! < found.firstIndex { $0.hasPrefix("数え方") }!)
    #expect(lines(Sample.everyKind()).allSatisfy { !$0.contains("注意") })
    sample.comparison.documents.second.diagnostics = (1...7).map {
      Diagnostic(.ignoredSection, line: $0, text: "資料\($0)\n表を載せる。\n")
    }
    let ignored = lines(sample, width: 400).first { $0.hasPrefix("注意") }
    #expect(ignored?.hasSuffix("除きました（資料1（9 文字）、資料2（9 文字）、資料3（9 文字）、資料4（9 文字）、資料5（9 文字）、ほか 2 件）") == true)
  }

  @Test("no line is wider than the terminal", arguments: [40, 60, 80, 120])
  func fits(columns: Int) {
    for language in [Language.ja, .en] {
      for line in lines(Sample.everyKind(options: ComparisonOptions(language: language)), width: columns) {
        #expect(width(line) <= columns, "\(line)")
      }
    }
  }

  @Test("shares end in the same column, whatever the width of the headings")
  func aligned() {
    let widths = lines(Sample.everyKind()).filter { $0.hasSuffix("75.0 %") }.map(width)
    #expect(widths.count == 4)
    #expect(Set(widths).count == 1)
  }

  @Test("colour only on wish")
  func colour() {
    let sample = Sample.everyKind()
    #expect(lines(sample).allSatisfy { !$0.contains("\u{1B}") })
    #expect(lines(sample, isColoured: true).contains { $0.contains("\u{1B}[34m（新設）") })
  }

  @Test("control characters of the editions never reach the terminal")
  func controls() {
    let document = Sample.document([Sample.Part(1, "", "A\u{1B}[2J\u{9B}\u{202E}\tB", ["C。"])])
    let assessment = Sample.assessment(
      Pair(first: document, second: document), sections: [Link(first: [0], second: [0])], sentences: [],
      options: ComparisonOptions(title: "\u{1B}]0;T\u{7}"))
    let lines = lines(assessment)
    #expect(lines[0] == "␛]0;T␇")
    #expect(lines.contains { $0.hasPrefix("A␛[2J[U+009B][U+202E] B") })
    let scalars = lines.joined().unicodeScalars
    #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }
}
