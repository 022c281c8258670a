import RevisionModel
import Testing

@testable import RevisionIngest

private func markdown(_ text: String) throws -> Source { try read(Array(text.utf8), name: "edition.md") }

@Suite("Markdown")
struct MarkdownTests {
  @Test("headings of both kinds, without their marks")
  func headings() throws {
    let source = try markdown("# 総則 #\n\n##目的\n\n方針\n====\n\nScope\n---\n本文です。\n---\n")
    #expect(
      source.kinds == [
        .heading(level: 1), .heading(level: 2), .heading(level: 1), .heading(level: 2), .paragraph,
      ])
    #expect(source.texts == ["総則", "目的", "方針", "Scope", "本文です。"])
    #expect(source.blockLines == [1, 3, 5, 8, 10])
  }

  @Test("every mark that was left out stands in one diagnostic")
  func marks() throws {
    let source = try markdown("# 一\n\n**太字**と[名前](https://example.jp/a_(b))と`code`、![図](a.png)。\n")
    #expect(source.texts == ["一", "太字と名前とcode、。"])
    #expect(source.setAside(.markupMarks) == ["# ** ** [ ](https://example.jp/a_(b)) ` ` ![図](a.png)"])
  }

  @Test("a line of attributes is a mark, behind a paragraph or alone")
  func attributes() throws {
    let source = try markdown("# 一\n\n三月に改めた。\n{: datetime=\"2025-03-01\" }\n\n{: .note }\n本文です。\n")
    #expect(source.texts == ["一", "三月に改めた。", "本文です。"])
    #expect(source.setAside(.markupMarks) == ["# {: datetime=\"2025-03-01\" } {: .note }"])
  }

  @Test("a contents title is one with a comment behind it too")
  func contentsTitle() throws {
    let source = try markdown("## 目次 <!-- omit in toc -->\n\n- [概要](#概要)\n- [目的](#目的)\n\n## 概要\n\n本文です。\n")
    #expect(source.texts == ["概要", "本文です。"])
  }

  @Test("backticks are closed by a run of the same length alone")
  func code() throws {
    let source = try markdown("`` ` `と``、` ``` `、\\``甲`乙`` と ``` 丙\n")
    #expect(source.texts == ["` `と、 ``` 、`甲乙`` と ``` 丙"])
  }

  @Test("an element that is never closed hides nothing, however often it begins")
  func unclosed() throws {
    let start = String(repeating: "<script>", count: 20_000)
    #expect(try markdown("本文\(start)続き</script\n").texts == ["本文続き</script"])
  }

  @Test("marks beside Japanese brackets are marks; stars with blanks and underscores in words are text")
  func emphasis() throws {
    let source = try markdown("これは**「重要」**です。2 * 3 * 4 と a_b_c と __名__ と ***両方*** と \\*星\\*\n")
    #expect(source.texts == ["これは「重要」です。2 * 3 * 4 と a_b_c と 名 と 両方 と *星*"])
  }

  @Test("nested lists; the mark - goes, the number 1. stays")
  func lists() throws {
    let source = try markdown("- 親\n    - 子\n      続き\n- [x] 済み\n\n1. 一つ目\n2. 二つ目\n\n段落\n")
    #expect(source.texts == ["親", "子続き", "済み", "1. 一つ目", "2. 二つ目", "段落"])
    #expect(source.kinds == [.item, .item, .item, .item, .item, .paragraph])
    #expect(source.content.map(\.depth) == [1, 2, 1, 1, 1, 0])
  }

  @Test("a table's cells are blocks, its bars and dashes are marks")
  func tables() throws {
    let source = try markdown("| 施策 | 年度 |\n|:---|---:|\n| 窓口の\\|改善 | 2025 |\n|  | 2026 |\n\n後の段落\n")
    #expect(source.texts == ["施策", "年度", "窓口の|改善", "2025", "2026", "後の段落"])
    #expect(source.kinds == [.cell, .cell, .cell, .cell, .cell, .paragraph])
  }

  @Test("a table in HTML has cells too, and paragraphs in them")
  func html() throws {
    let source = try markdown(
      "<table>\n<tr><th>項目</th><td><p>一行目</p>\n<p>二行目<br>続き</p></td></tr>\n</table>\n\n<!-- 注 -->\n本文<sup>1</sup>&amp;\n"
    )
    #expect(source.texts == ["項目", "一行目", "二行目続き", "本文1&"])
    #expect(source.kinds == [.cell, .cell, .cell, .paragraph])
  }

  @Test("a list inside a cell is parted at its breaks, a word is not")
  func breaksInCells() throws {
    let source = try markdown("| 教育 | 1) 教材を配る<br>　2) 教室を開く |\n|---|---|\n| デジ<br>タル | 窓口<br>ICT |\n")
    #expect(source.texts == ["教育", "1) 教材を配る", "2) 教室を開く", "デジタル", "窓口 ICT"])
  }

  @Test("wrapped Japanese lines join without a blank, English ones with one")
  func softBreaks() throws {
    let source = try markdown("市は基盤を\n整備する。\n\nThe city\nacts.\n\n一行目。  \n二行目\n・中黒の項目\n")
    #expect(source.texts == ["市は基盤を整備する。", "The city acts.", "一行目。", "二行目", "・中黒の項目"])
  }

  @Test("quotations, code and notes")
  func others() throws {
    let source = try markdown(
      "> 引用\n> 続き\n\n```swift\nlet a = **b**\n```\n\n本文[^1]\n\n[^1]: 注の文\n[x]: https://example.jp\n")
    #expect(source.texts == ["引用続き", "let a = **b**", "本文", "注の文"])
    #expect(source.kinds == [.paragraph, .paragraph, .paragraph, .note])
    #expect(source.content[0].depth == 1)
  }

  @Test("a contents list is set aside")
  func contents() throws {
    let source = try markdown(
      "目次\n\n[１ 目的 [3](#目的)](#目的)\n\n[２ 方針 [4](#方針)](#方針)\n\n# 目的\n\n本文\n\n- [a](#a)\n- [b](#b)\n- [c](#c)\n")
    #expect(source.texts == ["目的", "本文"])
    #expect(source.setAside(.contentsList) == ["目次", "１ 目的 3", "２ 方針 4", "a", "b", "c"])
  }

  @Test("bold paragraphs are set off; captions are told")
  func emphasised() throws {
    let source = try markdown("**重点施策**\n\n**一**と**二**\n\n図 1　全体像\n\n図1に示すとおり\n")
    #expect(source.content.map(\.emphasised) == [true, false, false, false])
    #expect(source.kinds == [.paragraph, .paragraph, .caption, .paragraph])
  }

  @Test("fields at the head of a file are marks")
  func frontMatter() throws {
    let source = try markdown("---\ntitle: 計画\n---\n本文\n")
    #expect(source.texts == ["本文"])
    #expect(source.setAside(.markupMarks) == ["--- title: 計画 ---"])
  }

  @Test("text is taken for Markdown by its content, unless it is said to be text")
  func recognised() throws {
    let bytes = Array("# 一\n\n本文\n\n## 二\n\n本文\n".utf8)
    #expect(try read(bytes, name: "plan.txt").format == .markdown)
    #expect(try read(bytes, name: "plan.txt", options: ReadingOptions(format: .text)).format == .text)
    #expect(try read(Array("#1 は一番\n本文\n".utf8), name: "plan.txt").format == .text)
  }

  @Test("behind a break that is meant, a number, a source, an address and the number of a law begin anew")
  func meantBreaks() throws {
    let source = try markdown(
      "**1\\. 港を開く**  \n**2\\. 船を呼ぶ**\n\n船が増えた  \n出典：港の記録<br>https://harbour.example/\n\n"
        + "港の規則  \n（昭和五年規則第三号）\n\n長い  \n港\n")
    #expect(
      source.texts == [
        "1. 港を開く", "2. 船を呼ぶ", "船が増えた", "出典：港の記録", "https://harbour.example/", "港の規則", "（昭和五年規則第三号）",
        "長い港",
      ])
  }

  @Test("ideographic spaces before a mark of a list are indentation")
  func wideIndentation() throws {
    let source = try markdown("- 港\n\n　* 船\n　海は広い。\n")
    #expect(source.texts == ["港", "船海は広い。"])
    #expect(source.kinds == [.item, .item])
  }

  @Test("characters that are not seen are no paragraph")
  func unseen() throws {
    #expect(try markdown("港\n\n\u{200B}\u{200B}\n\n船\n").texts == ["港", "船"])
  }

  @Test("what is indented behind a note belongs to it")
  func longNotes() throws {
    let source = try markdown("港[^1]\n\n[^1]: 注の文\n\n    注の続き\n\n船\n\n    海\n")
    #expect(source.texts == ["港", "注の文", "注の続き", "船", "海"])
    #expect(source.kinds == [.paragraph, .note, .note, .paragraph, .paragraph])
  }

  @Test("attributes behind a title are marks; a title indented as code is none")
  func titles() throws {
    let source = try markdown("## 期間 {#period .wide}\n\n    # 港\n\n## 集合 {1}\n")
    #expect(source.texts == ["期間", "# 港", "集合 {1}"])
    #expect(source.kinds == [.heading(level: 2), .paragraph, .heading(level: 2)])
    #expect(source.setAside(.markupMarks) == ["## {#period.wide} ##"])
  }

  @Test("under a contents title of a part, links to other files and items that repeat headings are entries")
  func contentsOfAPart() throws {
    let source = try markdown(
      "## 本章の目次　<!-- -->\n\n1. [港](10_港.md)  \n   1）船を呼ぶ  \n   2）灯を守る\n2. [海](20_海.md)*\n   - 波\n\n本文です。\n")
    #expect(source.texts == ["本文です。"])
    let repeated = try markdown("# 目次\n\n- 港\n  - 船を呼ぶ\n  - 灯\n\n# １　港\n\n- 港\n\n## ア　船を呼ぶ\n\n本文です。\n")
    #expect(repeated.texts == ["１　港", "港", "ア　船を呼ぶ", "本文です。"])
    #expect(try markdown("# 目次\n\n- 船\n- 灯\n\n# 港\n\n本文です。\n").texts.count == 5)
    #expect(try markdown("# 目次\n\n1) [港](10\n").texts == ["目次", "1) [港](10"])
    #expect(try markdown("# 港\n\n- [海](20_海.md)\n- [灯](30_灯.md)\n- [船](40_船.md)\n").texts.count == 4)
  }
}
