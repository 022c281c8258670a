import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The comparison on a terminal")
struct SideBySideTests {
  private func lines(
    _ assessment: Assessment, width: Int = 80, isColoured: Bool = false,
    details: TerminalStyle.Details = .changes
  ) -> [String] {
    let style = TerminalStyle(width: width, isColoured: isColoured, details: details)
    return String(decoding: renderTerminal(assessment, style: style), as: UTF8.self).components(
      separatedBy: "\n")
  }

  private func comparison(_ lines: [String]) -> [String] {
    Array(lines.drop { !$0.contains("二つの版の比較") }.dropFirst())
  }

  /// A line of 80 columns, without blanks at its end.
  private func sides(_ first: String, _ second: String) -> String {
    String(decoding: Columns.padded(Array(first.utf8), to: 38), as: UTF8.self) + " |"
      + (second.isEmpty ? "" : " " + second)
  }

  @Test("the summary comes first, as it is without details")
  func summaryFirst() {
    let summary = lines(Sample.everyKind(), details: .none)
    #expect(Array(lines(Sample.everyKind()).prefix(summary.count - 1)) == summary.dropLast())
    #expect(comparison(summary).isEmpty)
  }

  @Test("both editions stand side by side, with the numbers of their lines and signs around what differs")
  func sides() throws {
    let told = comparison(lines(Sample.everyKind()))
    #expect(told[0...1] == ["[-第１版にだけある語句-]", "{+第２版にだけある語句+}"])
    #expect(told[2] == sides("第１版 first.txt", "第２版 second.txt"))
    let place = try #require(told.firstIndex(of: "（変更） 数値"))
    #expect(told[place + 1] == sides("5 窓口を[-３-]か所に置く。", "7 窓口を{+５+}か所に置く。"))
    #expect(told.contains(sides("", "5 推進本部を設ける。")))
    #expect(told.contains(sides("9 広報紙を毎月配る。", "")))
    #expect(told.contains("（移動） 「第２章　窓口」から移動"))
    #expect(told.contains("（移動元） 「第１章　目的」へ移動"))
  }

  @Test("no line is wider than the terminal", arguments: [40, 59, 60, 80, 81, 132])
  func fits(columns: Int) {
    for language in [Language.ja, .en] {
      let options = ComparisonOptions(language: language)
      for line in lines(Sample.everyKind(options: options), width: columns, details: .all) {
        #expect(Columns.width(Array(line.utf8)) <= columns, "\(line)")
      }
    }
  }

  @Test("where it is narrow, one edition stands below the other")
  func narrow() throws {
    let told = comparison(lines(Sample.everyKind(), width: 50))
    let place = try #require(told.firstIndex(of: "- 5 窓口を[-３-]か所に置く。"))
    #expect(told[place + 1] == "+ 7 窓口を{+５+}か所に置く。")
    #expect(told.contains("  2 この計画は、市の情報化を進める。"))
  }

  @Test("unchanged sentences are counted, and all of them are shown on wish")
  func unchanged() {
    let texts = ["一。", "二。", "三。", "四。", "五。"]
    let first = Sample.document([Sample.Part(1, "", "章", texts), Sample.Part(1, "", "次", ["六。"])])
    let second = Sample.document([
      Sample.Part(1, "", "章", ["一。", "二。", "参。", "四。", "五。"]), Sample.Part(1, "", "次", ["六。"]),
    ])
    let sample = Sample.assessment(
      Pair(first: first, second: second),
      sections: [Link(first: [0], second: [0]), Link(first: [1], second: [1], traits: .sameWording)],
      sentences: (0..<8).map { Link(first: [$0], second: [$0], traits: $0 == 3 ? [] : .sameWording) },
      scripts: [3: EditScript(hunks: [Hunk(first: 0..<3, second: 0..<3, kind: .wording)])])
    let changes = comparison(lines(sample))
    #expect(changes.filter { $0.hasPrefix("（変更なし）") } == ["（変更なし） 2 文", "（変更なし） 2 文", "（変更なし） 次"])
    #expect(changes.count { $0 == "…" } == 2)
    #expect(!changes.contains { $0.contains("一。") } && changes.contains { $0.contains("二。") })
    let all = comparison(lines(sample, details: .all))
    #expect(texts.dropFirst(3).allSatisfy { text in all.contains { $0.occurrences(of: text) == 2 } })
    #expect(all.contains { $0.contains("六。") } && !all.contains("…"))
  }

  @Test("colours repeat what signs and words say")
  func colours() {
    let plain = lines(Sample.everyKind(), details: .all)
    let coloured = lines(Sample.everyKind(), isColoured: true, details: .all)
    #expect(coloured.contains { $0.contains("\u{1B}[31m[-３-]\u{1B}[0m") })
    let stripped = coloured.map { line in
      line.components(separatedBy: "\u{1B}[").enumerated().map { place, piece in
        place == 0 ? piece : piece.components(separatedBy: "m").dropFirst().joined(separator: "m")
      }.joined()
    }
    func withoutBlanksAtTheEnd(_ line: String) -> String {
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(stripped.map(withoutBlanksAtTheEnd) == plain)
  }

  @Test("control characters of the editions never reach the terminal")
  func controls() {
    let document = Sample.document([Sample.Part(1, "", "章", ["市は\u{1B}[2J\u{9B}\u{202E}\t道を直す。"])])
    let sample = Sample.assessment(Pair(first: document, second: document), sections: [], sentences: [])
    let lines = lines(sample, width: 132)
    #expect(lines.contains { $0.contains("市は␛[2J[U+009B][U+202E] 道を直す。") })
    let scalars = lines.joined().unicodeScalars
    #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
  }
}
