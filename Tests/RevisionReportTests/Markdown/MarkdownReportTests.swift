import RevisionModel
import Testing

@testable import RevisionReport

@Suite("report.md")
struct MarkdownReportTests {
  private func report(_ assessment: Assessment) -> String {
    String(decoding: renderMarkdown(assessment), as: UTF8.self)
  }

  @Test("the answer comes first, with all measures in both directions and their counts")
  func answer() {
    let report = report(Sample.everyKind())
    #expect(report.hasPrefix("# 第１版と第２版の比較\n\n- 第１版 first.txt（"))
    let answer = report.between("## 「第２版は 90 % 変わっていない」という指摘について\n\n", "## ")
    #expect(answer.hasPrefix("**文言については、六つの数え方のどれでも、この指摘は当てはまりません。**\n\n**63.0 %** "))
    #expect(
      report.contains("| 語句が同じ（代表値） | 63.0 %（63 / 100 文字） | × 合わない | 63.0 %（63 / 100 文字） |\n"))
    #expect(report.between("## 六つの数え方", "## ").occurrences(of: " / 100 文字） |") == 12)
  }

  @Test("sections stand with what became of them, and under what name they stood")
  func sections() {
    let contents = report(Sample.everyKind()).between("## 節の一覧\n", "## ")
    #expect(
      contents.contains("| 第３章　窓口（第１版では「第２章　窓口」） | （修正）（番号変更） | 75.0 %（3 / 4 文字） |\n"))
    #expect(contents.contains("| 第３章　広報 | （削除） |"))
  }

  @Test("changes stand in one text, each with its label and its places")
  func changes() {
    let changes = report(Sample.everyKind()).between("## 二つの版の比較\n", "## 読み取り")
    #expect(changes.contains("（変更） 数値 · 第１版 5 行目 → 第２版 7 行目\n\n> 窓口を~~３~~**５**か所に置く。\n"))
    #expect(changes.contains("（追加） · 第２版 5 行目\n\n> **推進本部を設ける。**\n"))
    #expect(changes.contains("（削除） · 第１版 9 行目\n\n> ~~広報紙を毎月配る。~~\n"))
    #expect(changes.contains("（移動） · 第１版 7 行目 → 第２版 3 行目 · 「第２章　窓口」から移動\n\n> 手続は簡単にする。\n"))
    #expect(changes.contains("（移動元） · 第１版 7 行目 · 「第１章　目的」へ移動\n\n> 手続は簡単にする。\n"))
  }

  /// Two editions of one section and five sentences, of which the third changed.
  private var folded: Assessment {
    let texts = ["一。", "二。", "三。", "四。", "五。"]
    let documents = Pair(
      first: Sample.document([Sample.Part(1, "", "章", texts)]),
      second: Sample.document([Sample.Part(1, "", "章", ["一。", "二。", "参。", "四。", "五。"])]))
    let links = (0..<6).map { Link(first: [$0], second: [$0], traits: $0 == 3 ? [] : .sameWording) }
    return Sample.assessment(
      documents, sections: [Link(first: [0], second: [0])], sentences: links,
      scripts: [3: EditScript(hunks: [Hunk(first: 0..<3, second: 0..<3, kind: .wording)])])
  }

  @Test("of unchanged sentences those beside a change are shown, and all are counted")
  func context() {
    let changes = report(folded).between("### 章 （修正）\n", "## ")
    #expect(
      changes == """

        75.0 %（3 / 4 文字）

        （変更なし） 2 文

        > …

        > 二。

        （変更） · 第１版 4 行目 → 第２版 4 行目

        > ~~三~~**参**。

        （変更なし） 2 文

        > 四。

        > …


        """)
  }

  @Test("a section in which nothing changed is named, and no more")
  func quiet() {
    let document = Sample.document([Sample.Part(1, "", "[章]", ["一。"])])
    let links = (0..<2).map { Link(first: [$0], second: [$0], traits: .sameWording) }
    let report = report(
      Sample.assessment(
        Pair(first: document, second: document),
        sections: [Link(first: [0], second: [0], traits: .sameWording)], sentences: links))
    #expect(report.contains("\n\n（変更なし） \\[章\\]\n\n## 読み取りの記録"))
    #expect(!report.contains("一。"))
  }

  @Test("what might have stood in a link instead is named below it")
  func rivals() {
    let report = report(Sample.decided())
    #expect(report.contains("- ほかの候補（確からしさ 0.25）：第１版 2 行目「この計画は、市の情報化を進める。」\n"))
    #expect(report.contains("人が決めた対応（--links）：節 0 件、文 1 件。"))
  }

  @Test("in English too")
  func english() {
    let report = report(Sample.everyKind(options: ComparisonOptions(language: .en, title: "Ours & <theirs>")))
    #expect(report.hasPrefix("# Ours &amp; &lt;theirs&gt;\n\n- First edition first.txt ("))
    #expect(report.contains("(changed) figure · First edition line 5 → Second edition line 7\n"))
  }
}
