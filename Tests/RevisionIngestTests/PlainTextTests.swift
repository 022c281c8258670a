import RevisionModel
import Testing

@testable import RevisionIngest

private func plain(_ text: String) throws -> Source {
  try read(Array(text.utf8), name: "edition.txt", options: ReadingOptions(format: .text))
}

@Suite("Plain text")
struct PlainTextTests {
  @Test("lines that are not wrapped are blocks of their own, with their place on the page")
  func unwrapped() throws {
    let source = try plain("第１章　総則\n\n　目的を定める。\n方針を定める。\n")
    #expect(source.texts == ["第１章　総則", "目的を定める。", "方針を定める。"])
    #expect(source.content.map(\.indent) == [0, 2, 0])
    #expect(source.content.map(\.blankBefore) == [true, true, false])
    #expect(source.content.map(\.blankAfter) == [true, false, true])
    #expect(source.blockLines == [1, 3, 4])
  }

  @Test("wrapped Japanese lines are joined without a blank, and end where a line ends early")
  func wrapped() throws {
    let source = try plain(
      """
      １　策定の背景
      　港に近いこの町では、仕事を終えた人が夕方に窓口へ来て
      も手続ができない。そこで、家からでも申請できる仕組みを
      整える。
      　次の世代のために、記録を残す。記録の残し方については
      別に定める。
      ２　計画の期間
      　期間は五年とする。
      """)
    #expect(
      source.texts == [
        "１　策定の背景", "港に近いこの町では、仕事を終えた人が夕方に窓口へ来ても手続ができない。そこで、家からでも申請できる仕組みを整える。",
        "次の世代のために、記録を残す。記録の残し方については別に定める。", "２　計画の期間", "期間は五年とする。",
      ])
    #expect(source.blockLines == [1, 2, 5, 7, 8])
    #expect(source.lines.line(at: source.content[1].range.upperBound - 1) == 4)
  }

  @Test("wrapped English lines are joined with a blank; a hyphen at the end is kept")
  func wrappedEnglish() throws {
    let source = try plain(
      """
      1. Background
      The harbour has served the town for many decades, and the long-
      term plan is to open its records to everyone who wants to read
      them.

      The records are kept by the harbour office until the library can
      take them over. This is expected to be done within five years.
      """)
    #expect(
      source.texts == [
        "1. Background",
        "The harbour has served the town for many decades, and the long-term plan is to open its records to everyone who wants to read them.",
        "The records are kept by the harbour office until the library can take them over. This is expected to be done within five years.",
      ])
  }

  @Test("figures that Japanese lines part are joined without a blank, Latin words with one")
  func wrappedFigures() throws {
    let source = try plain(
      """
      港の倉庫に置く毛布を三年のうちに増やすこととし、あわせて1
      50枚とする。毛布を干す日は年に二度とし、その数は合わせて12
      日とする。倉庫の鍵は地区の会長が持ち、その会は Harbour
      Watch と名乗る。鍵の数と持つ人の名簿は合わせて三つとし、
      ２０２６年までに港の役所の窓口に置くこととする。
      """)
    #expect(
      source.texts == [
        "港の倉庫に置く毛布を三年のうちに増やすこととし、あわせて150枚とする。毛布を干す日は年に二度とし、その数は合わせて12日とする。"
          + "倉庫の鍵は地区の会長が持ち、その会は Harbour Watch と名乗る。鍵の数と持つ人の名簿は合わせて三つとし、２０２６年までに港の役所の窓口に置くこととする。"
      ])
    let english = try plain(
      """
      The harbour store holds its blankets for the quarters, and in 2031
      the town adds to them a further hundred and fifty, which it buys at
      20 each. The rest is kept in the store until it is needed and used.
      """)
    #expect(english.texts.joined().contains("and in 2031 the town"))
  }

  @Test("double-spaced text: blank lines inside a sentence are closed up, items begin with their marks")
  func doubleSpaced() throws {
    let source = try plain(
      """
      【議題１】資料について

      ・図が小さくて読めないという意見が出ているので、次の会議

      までに大きくしてほしい。色だけで見分ける図も直したほうが

      よい。

      ・資料は三日前までに送ってほしい。



      ・地図の凡例については、港の北側と南側で違う記号を使って



      いるので、そろえるべきだ。
      """)
    #expect(
      source.texts == [
        "【議題１】資料について", "・図が小さくて読めないという意見が出ているので、次の会議までに大きくしてほしい。色だけで見分ける図も直したほうがよい。",
        "・資料は三日前までに送ってほしい。", "・地図の凡例については、港の北側と南側で違う記号を使っているので、そろえるべきだ。",
      ])
    #expect(source.kinds == [.paragraph, .item, .item, .item])
  }

  @Test("a wrapped line that begins with a reference goes on; one that begins with a heading does not")
  func references() throws {
    let source = try plain(
      """
      第１条　市は、この計画を定めるときは、前の計画の結果及び、
      第３条の規定による意見を踏まえる。この場合において、市は
      意見の概要を公表する。
      第２条　計画の期間は五年とし、途中で見直すことを妨げない
      第３条　市民は意見を述べることができる。
      """)
    #expect(source.texts.count == 3)
    #expect(source.texts[0].hasPrefix("第１条　市は"))
    #expect(source.texts[0].contains("及び、第３条の規定"))
  }

  @Test("page numbers and running headers are set aside, and sentences go on across them")
  func pages() throws {
    let page = { (number: Int, body: String) in "港町情報化計画\n\n\(body)\n\n            - \(number) -\n\u{0C}" }
    let source = try plain(
      page(1, "　港の記録を誰でも読めるようにするために、市は次のことを")
        + page(2, "行う。まず、古い帳面を写真に撮り、題名を付ける。次に、そ\nの写真を公開する。")
        + page(3, "　公開した写真は、図書館でも見られるようにする。図書館は、\n見方を教える。"))
    #expect(
      source.texts == [
        "港の記録を誰でも読めるようにするために、市は次のことを行う。まず、古い帳面を写真に撮り、題名を付ける。次に、その写真を公開する。",
        "公開した写真は、図書館でも見られるようにする。図書館は、見方を教える。",
      ])
    #expect(source.setAside(.runningHeader) == ["港町情報化計画", "港町情報化計画", "港町情報化計画"])
    #expect(source.setAside(.pageNumber) == ["- 1 -", "- 2 -", "- 3 -"])
    #expect(source.content.map(\.page) == [1, 3])
  }

  @Test(
    "facing pages: the chapter's title on odd pages, the plan's on even ones, a page number beside either")
  func facingHeaders() throws {
    let chapters = ["第１章　港の今", "第２章　港の先"]
    let pages = (1...8).map { page -> String in
      let chapter = chapters[page <= 4 ? 0 : 1]
      let header = page % 2 == 0 ? "\(page)　港町情報化計画" : "\(chapter)　　　\(page)"
      let title = page % 4 == 1 ? "\(chapter)\n\n" : ""
      return "\(header)\n\n\(title)　ここは\(page)枚目で、船と倉庫の話を続ける。\n"
    }
    let source = try plain(pages.joined(separator: "\u{0C}"))
    #expect(source.setAside(.runningHeader).count == 8)
    #expect(source.texts.filter { $0.hasPrefix("第") } == chapters)
  }

  @Test("a chapter's title that is header from its second page on stays the heading on its first")
  func headingThenHeader() throws {
    let pages = (1...8).map { page in
      "第\(page <= 4 ? 1 : 2)章　港の話\n\n　ここは\(page)枚目で、船と倉庫の話を続ける。\n"
    }
    let source = try plain(pages.joined(separator: "\u{0C}"))
    #expect(source.texts.filter { $0.hasPrefix("第") } == ["第1章　港の話", "第2章　港の話"])
  }

  @Test("a heading on every page is no running header, though its number counts on")
  func headingsOnPages() throws {
    let source = try plain(
      (1...6).map { "施策\($0)\n\n　内容その\($0)。\n" + ($0 == 4 ? "" : "\u{0C}") }.joined()
        + "\u{0C}まとめ\n\u{0C}付録\n")
    #expect(source.diagnostics.isEmpty)
    #expect(source.texts.count == 14)
  }

  @Test("page numbers without form feeds are told by counting on")
  func numbersWithoutPages() throws {
    let body = (1...3).map { page in
      (1...14).map { "　これは\(page)の\($0)番目の短い文である。\n" }.joined() + "\n\(page + 6)\n\n"
    }.joined()
    #expect(try plain(body).setAside(.pageNumber) == ["7", "8", "9"])
    #expect(try plain("品名\n1\n2\n3\n4\n").setAside(.pageNumber) == [])
  }

  @Test("a contents list is set aside with its title", arguments: ["……… 3", "　　　３", "・・・・・・(3)"])
  func contents(_ tail: String) throws {
    let source = try plain("目　次\n\nはじめに\(tail)\n第１章　方針\(tail)\n\nはじめに\n本文です。\n")
    #expect(source.texts == ["はじめに", "本文です。"])
    #expect(source.setAside(.contentsList) == ["目　次", "はじめに\(tail)", "第１章　方針\(tail)"])
  }

  @Test("a contents list without page numbers is told by what comes again")
  func contentsWithoutNumbers() throws {
    let source = try plain("目次\n１ 目的\n２ 方針\n\n１ 目的\n本文です。\n２ 方針\n本文です。\n")
    #expect(source.texts == ["１ 目的", "本文です。", "２ 方針", "本文です。"])
  }

  @Test("a contents list without a title is told by its lines, which all come again with text between")
  func contentsWithoutTitle() throws {
    let titles = ["はじめに", "第１章　港", "第２章　道", "用語集"]
    let list = titles.map { "  \u{F0B7} \($0)\n" }.joined()
    let body = titles.map { "\($0)\n\n本文を記す。\n\n" }.joined()
    let source = try plain("計画\n\n\(list)\n\(body)")
    #expect(source.setAside(.contentsList) == titles.map { "\u{F0B7} \($0)" })
    #expect(source.texts.count == 9)
    let short = titles.prefix(3).map { "\($0)\n" }.joined()
    #expect(try plain("計画\n\n\(short)\n\(body)").setAside(.contentsList).isEmpty)
    #expect(try plain("計画\n\n\(list)\n\(list)").setAside(.contentsList).isEmpty)
  }

  @Test("the chapters at the head of a statute, with their ranges of articles, are a contents list")
  func statute() throws {
    let source = try plain("港条例\n　第一章　総則（第一条―第三条）\n　第二章　補則（第四条）\n　附則\n第一章　総則\n")
    #expect(source.texts == ["港条例", "第一章　総則"])
  }

  @Test("the word 目次 alone is text, and so is a single line that ends with a figure")
  func noContents() throws {
    #expect(try plain("目次\n本文です。\n").texts == ["目次", "本文です。"])
    #expect(try plain("人口　　１２\n本文です。\n").texts == ["人口　　１２", "本文です。"])
  }

  @Test("rows set with blanks are cells, captions are told, rules are set aside")
  func tables() throws {
    let source = try plain("表１　成果指標\n指標          現状    目標\n手続の数      10件    40件\n----------\n図１に示す。\n")
    #expect(source.texts == ["表１　成果指標", "指標", "現状", "目標", "手続の数", "10件", "40件", "図１に示す。"])
    #expect(source.kinds == [.caption, .cell, .cell, .cell, .cell, .cell, .cell, .paragraph])
    #expect(source.setAside(.markupMarks) == ["----------"])
  }

  @Test("a bullet that stands alone belongs to the line after it")
  func loneBullet() throws {
    let source = try plain("●\n窓口を一つにする。\n第一条\n　市は窓口を置く。\n")
    #expect(source.texts == ["● 窓口を一つにする。", "第一条", "市は窓口を置く。"])
    #expect(source.kinds == [.item, .paragraph, .paragraph])
  }

  @Test("nothing but white space, or nothing but page numbers, is no text")
  func noText() {
    for text in [" \n　\n", "- 1 -\n"] {
      #expect(throws: IngestError(.noText)) { try plain(text) }
    }
  }

  @Test("blank lines between headings and short text are no double spacing")
  func shortHeadingsAndText() throws {
    let lines = [
      "Chapter One: Boats on the River", "Boats carry the wood upstream.", "Chapter Two: Roads to the Town",
    ]
    #expect(try plain(lines.joined(separator: "\n\n")).texts == lines)
    let more = ["附属資料１　船の大きさ", "　船は大小ある。", "附属資料２　船に積める荷", "　荷は軽い。"]
    #expect(
      try plain(more.joined(separator: "\n")).texts == more.map { $0.trimmingPrefix("　") }.map(String.init))
  }

  @Test("a note in the middle of a page ends before a heading, and is no note at the foot")
  func noteInThePage() throws {
    let source = try plain(
      "１　人口\n　高齢者※1は増えている。\n※1 六十五歳以上の人をいう。\n２　世帯\n　世帯※2は減っている。\n\n※2 家計を共にする人をいう。\n\u{0C}３　住宅\n　空き家がある。\n")
    #expect(
      source.texts == [
        "１　人口", "高齢者※1は増えている。", "※1 六十五歳以上の人をいう。", "２　世帯", "世帯※2は減っている。", "※2 家計を共にする人をいう。",
        "３　住宅", "空き家がある。",
      ])
    #expect(source.kinds.filter { $0 == .note }.count == 1)
  }

  @Test("wrapped English goes on with a figure or a dash that had no room on the line before")
  func proseThatLooksLikeItems() throws {
    let source = try plain(
      """
      The council keeps a list of all the piers of the harbour (see Annex
      3.2 of the report, which is printed) and of all the boats that we own
      — the ferries among them; and it publishes what they cost by article
      12. The list is long.

      The office of the harbour answers within a week when someone asks how
      deep the water is, which boats may come in, and whether a place at one
      of the piers is free for them.

      The boats that were bought last year are:
      1. the ferry
      2. the tug
      """)
    #expect(source.texts.count == 5)
    #expect(
      source.texts[0].hasSuffix(
        "that we own — the ferries among them; and it publishes what they cost by article 12. The list is long."
      ))
    #expect(source.texts.suffix(2) == ["1. the ferry", "2. the tug"])
  }
}
