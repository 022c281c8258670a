import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Rows of the table of both editions")
struct TableRowTests {
  @Test("what differs is underlined in both columns, in the whole paragraph that it stands in")
  func edited() throws {
    let rows = try rows(
      "# 第１章　港\n\n港は市が守る。船は港で数える。\n", "# 第１章　港\n\n港は市が守る。船は沖で数える。\n")
    #expect(
      rows == [
        "第１章　港 | 第１章　港", "港は市が守る。船は[港]で数える。 | 港は市が守る。船は[沖]で数える。 | （変更）",
      ])
  }

  @Test("of a new paragraph the first edition says （新設）, and the second is underlined whole")
  func added() throws {
    let rows = try rows(
      "# 港\n\n港は市が守る。\n\n船を数える。\n", "# 港\n\n港は市が守る。\n\n灯台には夜どおし人を置く。\n\n船を数える。\n")
    #expect(
      rows == ["港 / （略） | 港 / （略）", "（新設） | [灯台には夜どおし人を置く。] | （追加）", "（略） | （略）"])
  }

  @Test("a new section is one row, heading and all")
  func established() throws {
    let rows = try rows(
      "# 第１章　港\n\n港は市が守る。\n", "# 第１章　港\n\n港は市が守る。\n\n# 第２章　灯台\n\n灯台には夜どおし人を置く。\n")
    #expect(
      rows == ["第１章　（略） | 第１章　（略）", "（新設） | [第２章　灯台] / [灯台には夜どおし人を置く。] | （新設）"])
  }

  @Test("what was taken out is underlined whole, and the second edition says （削る）")
  func removed() throws {
    let rows = try rows(
      "# 第１章　港\n\n港は市が守る。\n\n# 第２章　灯台\n\n灯台には夜どおし人を置く。\n", "# 第１章　港\n\n港は市が守る。\n")
    #expect(
      rows == ["第１章　（略） | 第１章　（略）", "[第２章　灯台] / [灯台には夜どおし人を置く。] | （削る） | （削除）"])
  }

  @Test("削除 in the place of a provision leaves its number: told from （削る）")
  func voided() throws {
    let first = "# 第１条　港\n\n港は市が守る。\n\n# 第２条　灯台\n\n灯台には夜どおし人を置く。\n\n# 第３条　船\n\n船を数える。\n"
    let second = "# 第１条　港\n\n港は市が守る。\n\n# 第２条　削除\n\n# 第３条　船\n\n船を数える。\n"
    #expect(
      try rows(first, second) == [
        "第１条　（略） | 第１条　（略）", "第２条[　灯台] / [灯台には夜どおし人を置く。] | 第２条[　削除] | （削除）",
        "第３条　（略） | 第３条　（略）",
      ])
    #expect(try rows(second, first)[1] == "第２条[　削除] | 第２条[　灯台] / [灯台には夜どおし人を置く。] | （追加）")
  }

  @Test("an item that says 削除 stands beside what it was")
  func voidedItem() throws {
    let first = "# 条\n\n1. 港を守るために人を置く。\n2. 灯台には夜どおし火をともす。\n3. 船を数える。\n"
    let second = "# 条\n\n1. 港を守るために人を置く。\n2. 削除\n3. 船を数える。\n"
    #expect(
      try rows(first, second) == [
        "条 / 1.　（略） | 条 / 1.　（略）", "2.[ 灯台には夜どおし火をともす。] | 2.[ 削除] | （削除）", "3.　（略） | 3.　（略）",
      ])
  }

  @Test("where only the number changed, only the number is underlined, and the body is （略）")
  func renumbered() throws {
    let first = "# 第１章　港\n\n港は市が守る。\n\n# 第２章　船\n\n船を数える。\n"
    let second = "# 第１章　灯台\n\n灯台には夜どおし人を置く。\n\n# 第２章　港\n\n港は市が守る。\n\n# 第３章　船\n\n船を数える。\n"
    #expect(
      try rows(first, second) == [
        "（新設） | [第１章　灯台] / [灯台には夜どおし人を置く。] | （新設）",
        "[第１章]　港 / （略） | [第２章]　港 / （略） | （番号変更）", "[第２章]　船 / （略） | [第３章]　船 / （略） | （番号変更）",
      ])
  }

  @Test("an item that only counts further is its number and （略）")
  func renumberedItem() throws {
    let first = "# 条\n\n1. 港を守るために人を置く。\n2. 船を数える。\n"
    let second = "# 条\n\n1. 港を守るために人を置く。\n2. 灯台には夜どおし火をともす。\n3. 船を数える。\n"
    #expect(
      try rows(first, second) == [
        "条 / 1.　（略） | 条 / 1.　（略）", "（新設） | [2. 灯台には夜どおし火をともす。] | （追加）",
        "[2.]　（略） | [3.]　（略） | （番号変更）",
      ])
  }

  @Test("runs of what is unchanged are one row: a number, two numbers, or the first to the last")
  func omitted() throws {
    let sections = (1...7).map { "# 第\($0)章　章\n\n第\($0)の段落は、この章に一度だけ現れる文である。\n" }
    var changed = sections
    changed[1] += "\n灯台には夜どおし人を置く。\n"
    changed[4] += "\n船には必ず名前を付ける。\n"
    let rows = try rows(sections.joined(separator: "\n"), changed.joined(separator: "\n"))
    #expect(
      rows == [
        "第1章　（略） | 第1章　（略）", "第2章　章 / （略） | 第2章　章 / （略）", "（新設） | [灯台には夜どおし人を置く。] | （追加）",
        "第3章・第4章　（略） | 第3章・第4章　（略）", "第5章　章 / （略） | 第5章　章 / （略）",
        "（新設） | [船には必ず名前を付ける。] | （追加）", "第6章・第7章　（略） | 第6章・第7章　（略）",
      ])
  }

  @Test("items that are left out in a run stand as 3.～5.")
  func omittedItems() throws {
    let first = "# 条\n\n1. 港を守る。\n2. 船を港で数える。\n3. 火をともす。\n4. 網を干す。\n5. 魚を売る。\n"
    let second = first.replacing("港で", with: "沖で")
    #expect(
      try rows(first, second) == [
        "条 / 1.　（略） | 条 / 1.　（略）", "2. 船を[港]で数える。 | 2. 船を[沖]で数える。 | （変更）", "3.～5.　（略） | 3.～5.　（略）",
      ])
  }

  @Test("a section that moved stands where it is now; its old place says where it went")
  func movedSection() throws {
    let harbour = "# 港\n\n港は市が守り、毎年その深さを測る。測った深さは広報で知らせる。\n\n"
    let lights = "# 灯台\n\n灯台には夜どおし人を置く。\n\n"
    let ships = "# 船\n\n船には必ず名前を付け、出た日と戻った日を書き残す。\n\n"
    let rows = try rows(harbour + lights + ships, lights + harbour + ships)
    #expect(rows.contains("灯台 / （略） | 灯台 / （略） | （移動）"))
    #expect(rows.contains("灯台 / （略） | （移動） | （移動）「灯台」へ"))
  }

  @Test("a paragraph that moved stands beside what it was; its old place says where it went")
  func movedParagraph() throws {
    let first = "# 港\n\n港は市が守る。\n\n灯台には夜どおし人を置く。\n\n# 船\n\n船には名前を付ける。\n"
    let second = "# 港\n\n港は市が守る。\n\n# 船\n\n船には名前を付ける。\n\n灯台には夜どおし人を置く。\n"
    #expect(
      try rows(first, second) == [
        "港 / （略） | 港 / （略）", "灯台には夜どおし人を置く。 | （移動） | （移動）「船」へ", "船 / （略） | 船 / （略）",
        "灯台には夜どおし人を置く。 | 灯台には夜どおし人を置く。 | （移動）「港」から",
      ])
  }

  @Test("a sentence that left a paragraph or came into one is underlined there")
  func movedSentence() throws {
    let first = "# 港\n\n港は市が守る。灯台には夜どおし人を置く。\n\n# 船\n\n船には名前を付ける。\n"
    let second = "# 港\n\n港は市が守る。\n\n# 船\n\n船には名前を付ける。灯台には夜どおし人を置く。\n"
    #expect(
      try rows(first, second) == [
        "港 | 港", "港は市が守る。[灯台には夜どおし人を置く。] | 港は市が守る。 | （移動）「船」へ", "船 | 船",
        "船には名前を付ける。 | 船には名前を付ける。[灯台には夜どおし人を置く。] | （移動）「港」から",
      ])
  }

  @Test("a sentence that was split is said to be")
  func split() throws {
    let rows = try rows(
      "# 港\n\n申請は紙で受け、後日その結果を回答する。\n", "# 港\n\n申請は紙で受ける。後日その結果を回答する。\n")
    #expect(rows.last?.hasSuffix("（分割）") == true)
  }

  @Test("what differs in width alone is unchanged")
  func widths() throws {
    #expect(try rows("# 港\n\nＩＣＴを使う。\n", "# 港\n\nICTを使う。\n") == ["港　（略） | 港　（略）"])
  }

  @Test("nothing amended: one row that says so, or none")
  func nothing() throws {
    let text = "# 第１章　港\n\n港は市が守る。\n"
    #expect(try rows(text, text) == ["第１章　（略） | 第１章　（略）"])
    let table = comparisonTable(try compared(text, text), TableProfile(.plan))
    #expect(table.rows.isEmpty)
    #expect(String(decoding: table.emptyLine, as: UTF8.self) == "改正部分はありません。")
  }
}
