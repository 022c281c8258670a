import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The history of several editions")
struct HistoryTests {
  /// Three editions: a sentence of the first that is back in the third, one of the second that was edited, a new one.
  private func sample(language: Language = .ja) -> History {
    var history = History(tool: "tool", options: ComparisonOptions(language: language))
    let texts = [["道を直す。", "橋を守る。"], ["水をためる。"], ["道を直す。", "水をためない。", "<b>"]]
    history.documents = texts.map { Sample.document([Sample.Part(1, "一", "一　まち", $0)]) }
    history.files = ["a/2017.txt", "2020.txt", "2025.txt"].map {
      EditionFile(path: $0, sha256: "0", formats: [.text], encoding: "UTF-8")
    }
    history.steps = [[], []]
    let same = { Link(first: [$0], second: [$1], traits: .sameWording) }
    let came = { Link(first: [], second: [$0]) }
    history.origins = [
      [
        History.Stage(edition: 0, link: came(0)), History.Stage(edition: 1, link: same(0, 0)),
        History.Stage(edition: 2, link: same(0, 0)),
      ],
      [History.Stage(edition: 0, link: came(1)), History.Stage(edition: 2, link: same(1, 1))],
      [
        History.Stage(edition: 1, link: came(1)),
        History.Stage(edition: 2, link: Link(first: [1], second: [2], traits: .moved)),
      ],
      [History.Stage(edition: 2, link: came(3))],
    ]
    history.counts = Array(repeating: [5, 4, 7], count: 6)
    history.sections = [[5, 4, 7]]
    history.flow = [[10], [0, 6], [5, 4, 7]]
    return history
  }

  private func page(_ history: History) -> String {
    String(decoding: RevisionReport.renderHistoryHTML(history), as: UTF8.self)
  }

  @Test("the page says with which edition the text came in, by all measures and for each section")
  func figures() {
    let page = page(sample())
    #expect(page.contains("<title>3 つの版の来歴</title>"))
    #expect(
      page.contains("<strong>第１版</strong> <bdi>2017.txt</bdi> <span class=\"share\">31.2 %（5 / 16 文字）</span>")
    )
    #expect(page.occurrences(of: "<td class=\"n\">25.0 % <span class=\"quiet\">4</span></td>") == 7)
    #expect(page.contains("一度なくなり、後の版で戻った文：1"))
  }

  @Test("each run of sentences says where it comes from, and an edited one what it was")
  func reading() {
    let page = page(sample())
    #expect(page.contains("<p class=\"k\">第１版から・そのまま・一度なくなり第３版で戻る</p>\n<p>道を直す。</p>"))
    #expect(page.contains("<p class=\"k\">第２版から・修正あり・移動</p>\n<p>水をためない。</p>"))
    #expect(page.contains("<p class=\"quiet\">第２版 2 行目：<q>水をためる。</q></p>"))
    #expect(page.contains("<p class=\"k\">第３版で追加</p>\n<p>&lt;b&gt;</p>"))
  }

  @Test("the picture has a text alternative and numbers its parts; there is no script and no style attribute")
  func picture() {
    let page = page(sample())
    let picture = page.between("<svg class=\"picture\"", "</svg>")
    #expect(picture.contains("第３版の内訳：第１版 31.2 %、第２版 25.0 %、第３版 43.7 %"))
    #expect(picture.contains("<text x=\"595\" y=\"61\">第１版 31.2 %</text>"))
    #expect(picture.occurrences(of: "<path class=\"flow") == 1, "what goes on from the second to the third")
    #expect(!page.contains("<script") && !page.contains(" style="))
    #expect(page.contains("style-src '\(HistoryStyle.hash)'; base-uri"))
    let style = Array("\(HistoryStyle.text)".utf8)
    #expect("\(HistoryStyle.hash)" == "sha256-" + base64(SHA256.hexadecimal(of: style)))
  }

  @Test("columns share one scale, and the parts of one lie edge to edge")
  func layout() {
    let layout = HistoryLayout([[10], [0, 5]])
    #expect(layout.columns[0] == [HistoryLayout.Part(top: 0, height: HistoryLayout.height)])
    let half = HistoryLayout.Part(top: 0, height: HistoryLayout.height / 2)
    #expect(layout.columns[1] == [HistoryLayout.Part(top: 0, height: 0), half])
  }

  @Test("it is written in English where that is asked for")
  func english() {
    let page = page(sample(language: .en))
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("since edition 1, unchanged, missing for a while and back in edition 3"))
  }

  @Test("history.json has its keys in order, and the stages of each sentence")
  func json() {
    let json = String(decoding: RevisionReport.renderHistoryJSON(sample()), as: UTF8.self)
    #expect(
      json.hasPrefix(
        "{\"format\":\"shinkyu.history\",\"version\":1,\"tool\":\"tool\",\n\"options\":{\"language\":\"ja\",")
    )
    #expect(
      json.contains(
        "{\"name\":\"phrase.carried-over\",\"unit\":\"character\",\"counted\":[5,4,7],\"total\":16}"))
    #expect(
      json.contains(
        """
        {"sentence":2,"edition":1,"edited":true,"returned":false,"stages":[\
        {"edition":1,"sentences":[1],"kind":"inserted","moved":false},\
        {"edition":2,"sentences":[2],"kind":"edited","moved":true}]}
        """))
    #expect(json.contains("{\"sentence\":1,\"edition\":0,\"edited\":false,\"returned\":true,"))
  }

  @Test("the terminal's bars have the number of the edition in each cell")
  func terminal() {
    let style = TerminalStyle(width: 60, isColoured: false)
    let text = String(decoding: RevisionReport.renderHistoryTerminal(sample(), style: style), as: UTF8.self)
    #expect(text.contains("第１版 2017.txt 31.2 %（5 / 16 文字）\n"))
    #expect(text.contains("|11111122222333333333|\n"))
  }
}
