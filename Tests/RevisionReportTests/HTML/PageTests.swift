import RevisionModel
import Testing

@testable import RevisionReport

@Suite("report.html")
struct PageTests {
  private func page(_ assessment: Assessment) -> String {
    String(decoding: renderHTML(assessment, []), as: UTF8.self)
  }

  /// The row of the comparison that holds `text`.
  private func row(_ text: String, in page: String) -> String {
    let rows = page.components(separatedBy: "<div class=\"row ").dropFirst()
    return rows.map { $0.components(separatedBy: "</div>\n")[0] }.first { $0.contains(text) } ?? ""
  }

  @Test("the first screen holds the claim, the verdict, the headline with its bounds, and what it cannot say")
  func answer() {
    let page = page(Sample.everyKind())
    let answer = page.between("<section class=\"answer\"", "</section>")
    #expect(answer.contains("「第２版は 90 % 変わっていない」という指摘について"))
    #expect(answer.contains("六つの数え方のどれでも、この指摘は当てはまりません"))
    #expect(answer.contains("<strong>63.0 %</strong>"))
    #expect(answer.contains("100 文字のうち 63 文字"))
    #expect(answer.contains("60.0 % から 66.0 %"))
    #expect(answer.contains("文言だけです"))
    #expect(page.contains("first.txt") && page.contains("second.txt"))
  }

  @Test("the first screen names the sections with most changed text, and leads to them")
  func mostChanged() {
    var sample = Sample.everyKind()
    let whole = Tally(counted: 4, total: 4)
    sample.shares = sample.shares.map { _ in Pair(first: whole, second: whole) }
    #expect(!page(sample).contains("<div class=\"most\">"))
    sample.shares[1].second = Tally(counted: 0, total: 1200)
    sample.shares[2].second = Tally(counted: 995, total: 1000)
    let most = page(sample).between("<div class=\"most\">", "</div>")
    #expect(
      most.contains("<ol><li><a href=\"#s1\"><bdi>第２章　体制</bdi></a> <span class=\"kind i\">（新設）</span> "))
    #expect(most.contains("</li>\n<li><a href=\"#s2\"><bdi>第３章　窓口</bdi></a>"))
    #expect(most.contains("1,200 文字") && most.contains("5 文字") && most.occurrences(of: "<li>") == 2)
  }

  @Test("what to look at stands kind by kind, with links to the places, as many as can be read")
  func findings() {
    let sample = Sample.everyKind()
    func finding(_ kind: Finding.Kind, _ first: [Int], _ second: [Int]) -> Finding {
      Finding(
        fingerprint: "", trace: "", kind: kind, sentences: Pair(first: first, second: second),
        excerpts: Pair(first: Array("<甲>".utf8), second: Array("<乙>".utf8)), facts: ["a", "b", "c", "d"],
        share: nil, confidenceThousandths: 900)
    }
    func chapter(_ findings: [Finding]) -> String {
      String(decoding: renderHTML(sample, findings), as: UTF8.self).between(
        "<h2 id=\"findings\">", "</section>")
    }
    #expect(chapter([]).contains("拾える箇所はありませんでした"))
    let text = chapter(
      [finding(.promiseWeakened, [4], [6])]
        + Array(repeating: finding(.textDropped, [6], []), count: 32) + [
          finding(.sectionCarriedOver, [0], [0])
        ])
    #expect(text.occurrences(of: "<details>") == 3)
    #expect(text.contains("<summary>弱まった約束 <span class=\"quiet\">1 件</span></summary>"))
    let row = sample.comparison.sentences.row(of: 6, in: .second)
    #expect(text.contains("<a href=\"#r\(row)\">第２版 <bdi>第３章　窓口</bdi></a>"))
    #expect(text.contains("<bdi class=\"aside\">&lt;乙&gt;</bdi>") && text.contains("&lt;甲&gt;"))
    #expect(text.occurrences(of: "&lt;甲&gt;") == 30 && text.contains("ほか 2 件は"))
    #expect(text.contains("<a href=\"#s0\">"))
  }

  @Test("a text in another language than the page's is marked as such, and no other")
  func languages() {
    var sample = Sample.everyKind()
    #expect(!page(sample).contains("<p lang="))
    sample.comparison.documents.first.language = .en
    let page = page(sample)
    #expect(
      page.contains("<p lang=\"en\">") && page.contains("<html lang=\"ja\">")
        && !page.contains("lang=\"ja\">この"))
  }

  @Test("decided and uncertain links say so, with the rivals and every decision")
  func certainty() {
    let page = page(Sample.decided())
    #expect(row("人が決めた対応", in: page).contains("窓口を"))
    let uncertain = row("対応は不確か", in: page)
    #expect(uncertain.contains("手続は簡単にする。"))
    #expect(uncertain.contains("ほかの候補（確からしさ 0.25）：第１版 2 行目「この計画は、市の情報化を進める。」"))
    #expect(page.between("<section class=\"answer\"", "</section>").contains("節 0 件、文 1 件"))
    #expect(page.contains("<li><bdi>2 行目 同じ（文）：#4 ／ :6 窓口を</bdi></li>"))
    #expect(!self.page(Sample.everyKind()).contains("人が決めた対応"))
  }

  @Test("a cell that changed names the row of its table, and comparison.json tells its place")
  func tableRows() {
    var sample = Sample.everyKind()
    for (edition, sentence) in [(Edition.first, 3), (.second, 5)] {
      sample.comparison.documents[edition].cells = [
        TableCell(position: sentence, table: 0, row: 2, column: 0),
        TableCell(position: sentence + 1, table: 0, row: 2, column: 1),
      ]
    }
    #expect(page(sample).occurrences(of: "<p class=\"tag\">表の行「第３章　窓口」</p>") == 2)
    let json = String(decoding: renderJSON(sample), as: UTF8.self)
    #expect(json.occurrences(of: ",\"cell\":[0,2,1]}") == 2)
  }

  @Test("all measures stand in a table, for both editions, with counts and a rule")
  func measures() {
    let table = page(Sample.everyKind()).between("<table class=\"measures\">", "</table>")
    for name in Measure.Name.allCases {
      #expect(table.contains("<span class=\"rule\">" + words(name.ruleWord)))
    }
    #expect(table.occurrences(of: "63 / 100 文字") == 2)
    #expect(table.occurrences(of: "× 合わない") == 6)
  }

  @Test("the report is written in the language asked for, else in that of the second edition")
  func language() {
    #expect(page(Sample.everyKind()).contains("<html lang=\"ja\">"))
    let english = page(Sample.everyKind(options: ComparisonOptions(language: .en)))
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("holds by none of the six ways"))
  }

  @Test("the contents list leads to every section and names its kind")
  func contents() {
    let list = page(Sample.everyKind()).between("<ol class=\"contents\">", "</ol>")
    #expect(list.occurrences(of: "<li") == 4)
    for kind in ["（修正）", "（新設）", "（番号変更）", "（削除）"] { #expect(list.contains(kind), "\(kind)") }
    #expect(list.contains("第１版では「第２章　窓口」"))
    #expect(list.contains("href=\"#s0\""))
  }

  @Test("sentences that stay are shown as unchanged, under one label a run")
  func unchanged() {
    let page = page(Sample.everyKind())
    #expect(page.occurrences(of: "<div class=\"run u\">") == 1)
    #expect(page.contains("（変更なし）</p>"))
    #expect(page.contains("<div aria-hidden=\"true\"><p>この計画は、市の情報化を進める。</p></div><div><p>この計画は"))
  }

  @Test("an edit is marked inside of both sentences, by what it is")
  func edits() {
    let page = page(Sample.everyKind())
    #expect(page.contains("窓口を<del class=\"f\">３</del>か所に置く。"))
    #expect(page.contains("窓口を<ins class=\"f\">５</ins>か所に置く。"))
    #expect(row("<del class=\"n\">２</del>章　窓口", in: page).contains("（番号変更）"))
    #expect(row("<ins class=\"f\">", in: page).contains("（変更）"))
    #expect(row("<ins class=\"f\">", in: page).contains("数値"))
    #expect(row("推進本部", in: page).contains("（追加）"))
    #expect(row("推進本部", in: page).contains("第１版になし"))
    #expect(row("広報紙", in: page).contains("（削除）"))
  }

  @Test("a split sentence stands as two paragraphs, and no mark crosses them")
  func split() {
    let row = row("後日に回答する。</p>", in: page(Sample.everyKind()))
    #expect(row.contains("（分割）"))
    #expect(row.contains("<p>申請は<ins>電子</ins>で受<ins>ける。</ins></p><p>後日に回答する。</p>"))
  }

  @Test("a moved sentence tells where it came from, and its old place where it went")
  func moved() {
    let page = page(Sample.everyKind())
    let arrival = page.between("<div class=\"row m\"", "</div>\n")
    #expect(arrival.contains("（移動）"))
    #expect(arrival.contains("<a href=\"#o6\">「第２章　窓口」から移動</a>"))
    let departure = page.between("<div class=\"row m away\" id=\"o6\"", "</div>\n")
    #expect(departure.contains("「第１章　目的」へ移動"))
    let target = departure.between("<a href=\"#", "\"")
    #expect(page.contains("id=\"\(target)\""))
  }

  @Test("what was set aside while reading is told, with its line")
  func reading() {
    let page = page(Sample.everyKind())
    #expect(page.contains("ページ番号として、比較から除きました <span class=\"quiet\">2 件</span>"))
    #expect(page.contains("13 行目 <bdi class=\"aside\">情報化計画 &lt;案&gt;</bdi>"))
    #expect(page.contains("全文が入っています"))
  }

  @Test("nothing in the page is fetched, and no element carries a style of its own")
  func selfContained() {
    let page = page(Sample.everyKind())
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    #expect(page.contains("; script-src 'sha256-"))
    #expect(
      page.split(separator: "<script", omittingEmptySubsequences: false).count == 2,
      "the page's own script and no other")
    for forbidden in ["unsafe-inline", " style=", " onclick=", " src=", "<link", "http:", "https:"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("every link inside of the page has its target")
  func targets() {
    let page = page(Sample.everyKind())
    let targets = attributes(" href=\"#", in: page)
    #expect(targets.count >= 12)
    #expect(Set(targets).subtracting(attributes(" id=\"", in: page)).isEmpty)
  }

  @Test("no id stands twice")
  func identifiers() {
    let identifiers = attributes(" id=\"", in: page(Sample.everyKind()))
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("an edition without any text still gives a page")
  func empty() {
    let text = Sample.document([Sample.Part(0, "", "", ["一文だけ。"])])
    let page = page(Sample.assessment(Pair(first: text, second: Document()), sections: [], sentences: []))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("（見出しの前の文）"))
  }

  /// The values of all attributes that begin as `start` does.
  private func attributes(_ start: String, in page: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private func words(_ word: Word) -> String { String(decoding: Words(.ja)[word], as: UTF8.self) }
}
