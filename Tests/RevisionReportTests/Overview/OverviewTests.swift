import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The overview of many pairs")
struct OverviewTests {
  private let request = Request(
    id: .text("a"), editions: Pair(first: .path("=1.txt"), second: .path("2,\n\"x\"")))

  private func row(_ fields: [OverviewColumn: String]) -> OverviewRow {
    OverviewRow(fields: OverviewColumn.allCases.map { fields[$0] ?? "" })
  }

  private func page(_ rows: [OverviewRow], _ language: Language = .en) -> String {
    var tally = OverviewTally()
    for row in rows { tally.add(row) }
    var page = OverviewPage(tally, language: language, title: nil, tool: "tool")
    for row in rows { page.add(row) }
    return String(decoding: page.written(), as: UTF8.self)
  }

  @Test("a pair that failed has its code and its message, and no figure")
  func failure() {
    let row = OverviewRow(request, code: 3, message: "no")
    #expect(
      String(decoding: row.csv(isGuarded: false), as: UTF8.self)
        == "a,=1.txt,\"2,␊\"\"x\"\"\",,error,,,,,,,,,,,,,,,,,,,,3,no")
  }

  @Test("no field of overview.csv is a formula", arguments: ["=1", "+1", "-1", "@a", "＝1"])
  func formulas(text: String) {
    let row = row([.id: text])
    #expect(String(decoding: row.csv(isGuarded: true), as: UTF8.self).hasPrefix("'" + text + ","))
    #expect(String(decoding: row.csv(isGuarded: false), as: UTF8.self).hasPrefix(text + ","))
  }

  @Test("pairs are counted by outcome, and by headline in steps of five per cent")
  func tally() {
    var tally = OverviewTally()
    for (outcome, percent) in [
      ("supported", "100.00"), ("supported", "99.99"), ("dependsOnMeasure", "94.99"),
      ("refuted", "0.00"),
      ("dependsOnMeasure", ""), ("error", ""),
    ] {
      tally.add(row([.outcome: outcome, .percent: percent, .language: "ja"]))
    }
    #expect(
      [tally.pairs, tally.supported, tally.depending, tally.refuted, tally.failed] == [
        6, 2, 2, 1, 1,
      ])
    #expect(tally.figured == 4)
    #expect(tally.median == 9499)
    #expect(tally.steps == [1] + Array(repeating: 0, count: 17) + [1, 1, 1])
    #expect(tally.language == .ja)
  }

  @Test("nothing has no median and is in English")
  func nothing() {
    #expect(OverviewTally().median == nil)
    #expect(OverviewTally().language == .en)
    #expect(page([]).contains("Pairs compared: 0"))
  }

  @Test("the page escapes what it shows and sorts by figures")
  func shown() {
    let text = page([
      row([.id: "<b>", .outcome: "refuted", .percent: "61.23", .low: "60.00", .high: "62.00"]),
      row([.id: "b", .outcome: "error", .error: "a & b"]),
    ])
    #expect(text.contains("<th scope=\"row\">&lt;b&gt;</th>"))
    #expect(text.contains("<td class=\"n\" data-v=\"61.23\">61.23</td>"))
    #expect(text.contains("<td class=\"n\" data-v=\"60.00\">60.00 / 62.00</td>"))
    #expect(text.contains("<td>does not hold</td>") && text.contains("<td>not compared</td>"))
    #expect(text.contains("<td>a &amp; b</td>"))
    #expect(text.contains("The distribution of 1 pairs; the median is 61.2 %."))
    #expect(page([row([.outcome: "refuted"])], .ja).contains("<td>当てはまらない</td>"))
  }

  @Test("the page holds a bounded number of rows and says so")
  func bounded() {
    let rows = Array(
      repeating: row([.id: "x", .outcome: "refuted"]), count: OverviewPage.mostRows + 1)
    let text = page(rows)
    #expect(text.contains("Here are the first 20,000 pairs alone."))
    #expect(text.split(separator: "<th scope=\"row\">x</th>").count - 1 == OverviewPage.mostRows)
  }

  @Test("the hashes that the page's policy admits are those of its style and script")
  func hashes() {
    for (hash, text) in [
      (OverviewStyle.hash, OverviewStyle.text), (OverviewScript.hash, OverviewScript.text),
    ] {
      #expect("\(hash)" == "sha256-" + base64(SHA256.hexadecimal(of: Array("\(text)".utf8))))
    }
  }

  @Test("style and script fetch nothing, set no style and make no markup of text")
  func quiet() {
    for forbidden in [
      "fetch(", "XMLHttp", "import(", ".style", "innerHTML", "eval(", "</script", "http", "@import",
      "@font-face", "url(", "content:",
    ] {
      #expect(!"\(OverviewScript.text)".contains(forbidden), "\(forbidden)")
      #expect(!"\(OverviewStyle.text)".contains(forbidden), "\(forbidden)")
    }
  }
}
