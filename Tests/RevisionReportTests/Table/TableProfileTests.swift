import RevisionModel
import Testing

@testable import RevisionReport

@Suite("Profiles of the table of both editions")
struct TableProfileTests {
  private let first = "# 第１章　港\n\n港は市が守る。\n\n# 第２章　船\n\n船は港で数える。\n"
  private let second =
    "# 第１章　灯台\n\n灯台には夜どおし人を置く。\n\n# 第２章　港\n\n港は市が守る。\n\n# 第３章　船\n\n船は沖で数える。\n"

  @Test("national: a double underline on the number of what was added or renumbered, before the underline")
  func national() throws {
    #expect(
      try rows(first, second, TableProfile(.national)) == [
        "（新設） | [=第１章][　灯台] / [灯台には夜どおし人を置く。] | （新設）",
        "[=第１章]　港 / （略） | [=第２章]　港 / （略） | （番号変更）", "[=第２章]　船 | [=第３章]　船 | （番号変更）",
        "船は[港]で数える。 | 船は[沖]で数える。 | （変更）",
      ])
  }

  @Test("national: the number of what was taken out or moved away has the double underline as well")
  func nationalMoves() throws {
    let rows = try rows(second, first, TableProfile(.national))
    #expect(rows.contains("[=第１章][　灯台] / [灯台には夜どおし人を置く。] | （削る） | （削除）"))
    let harbour = "# 一　港\n\n港は市が守り、毎年その深さを測る。測った深さは広報で知らせる。\n\n"
    let lights = "# 二　灯台\n\n灯台には夜どおし人を置く。\n\n"
    let moved = try self.moved(harbour, lights)
    #expect(moved.contains("[=二]　灯台 / （略） | [=二]　灯台 / （略） | （移動）"))
    #expect(moved.contains("[=二]　灯台 / （略） | （移動） | （移動）「二　灯台」へ"))
  }

  private func moved(_ one: String, _ other: String) throws -> [String] {
    let rest = "# 三　船\n\n船には必ず名前を付け、出た日と戻った日を書き残す。\n"
    return try rows(one + other + rest, other + one + rest, TableProfile(.national))
  }

  @Test("plan: only what changed, in the order 修正前, 修正後, with the place")
  func plan() throws {
    let table = comparisonTable(try compared(first, second), TableProfile(.plan))
    #expect(table.columns.map(\.content) == [.place, .first, .second, .remarks, .blank])
    #expect(table.columns.map { text($0.label) } == ["頁・章", "修正前", "修正後", "修正理由・備考", "意見番号"])
    #expect(table.rows.map(\.kind) == [.inserted, .renumbered, .renumbered, .edited])
    #expect(table.rows.map(\.number) == [1, 2, 3, 4])
    #expect(table.rows[3].place.path.map(text) == ["第３章　船"])
    #expect(table.rows[3].place.lines == Pair(first: 7, second: 11))
  }

  @Test("pages stand in the place, of both editions where they differ")
  func pages() throws {
    let first = "第１章　港\n港は市が守る。\n\u{C}第２章　船\n船は港で数える。\n"
    let second = "第１章　港\n港は市が守る。\n\u{C}\n\u{C}第２章　船\n船は沖で数える。\n"
    let table = comparisonTable(try compared(first, second, name: "edition.txt"), TableProfile(.plan))
    #expect(table.rows.last?.place.text.map(text) == ["2 頁 → 3 頁", "第２章　船"])
  }

  @Test("unchanged parts are shown, left out as （略）, or have no row")
  func unchanged() throws {
    let first = "# 港\n\n港は市が守る。\n\n船は港で数える。\n"
    let second = "# 港\n\n港は市が守る。\n\n船は沖で数える。\n"
    let edit = "船は[港]で数える。 | 船は[沖]で数える。 | （変更）"
    func rows(_ unchanged: TableProfile.Unchanged) throws -> [String] {
      try RevisionReportTests.rows(first, second, .adapted(.municipal) { $0.unchanged = unchanged })
    }
    #expect(try rows(.show) == ["港 | 港", "港は市が守る。 | 港は市が守る。", edit])
    #expect(try rows(.omit) == ["港 / （略） | 港 / （略）", edit])
    #expect(try rows(.skip) == [edit])
  }

  @Test("a profile's own words, labels, widths, title and lines")
  func ownWords() throws {
    let profile = TableProfile.adapted(.municipal) { profile in
      profile.columns = [
        TableProfile.Column(.second, label: "改正案", width: 3), TableProfile.Column(.first, width: 3),
        TableProfile.Column(.blank, label: "理由", width: 1),
      ]
      profile.title = "港湾条例"
      profile.note = ""
      profile.dateLine = "四月一日"
      profile.words = [TableProfile.OwnWord(.omitted, "〔略〕"), TableProfile.OwnWord(.changed, "")]
    }
    let table = comparisonTable(try compared(first, second), profile)
    #expect(table.columns.map { text($0.label) } == ["改正案", "旧", "理由"])
    #expect(table.columns.map(\.width) == [42, 43, 15])
    #expect([table.title, table.note, table.dateLine].map(text) == ["港湾条例", "", "四月一日"])
    #expect(text(table.rows[1].cells.first[1].runs[0].text) == "〔略〕")
    #expect(table.rows[3].remarks == [])
  }

  @Test("the title of the command line goes before the profile's")
  func title() throws {
    let profile = TableProfile.adapted(.plan) { $0.title = "港湾条例" }
    let assessment = try compared(first, second, options: ComparisonOptions(title: "船の条例"))
    #expect(text(comparisonTable(assessment, profile).title) == "船の条例")
  }

  @Test("the table is in English where the report is", arguments: TableProfile.Base.allCases)
  func english(base: TableProfile.Base) throws {
    let first = "# 1. Harbours\n\nThe city looks after harbours.\n\n# 2. Ships\n\nShips are counted in May.\n"
    let second =
      "# 1. Harbours\n\nThe city looks after harbours.\n\n# 2. Ships\n\nShips are counted in July.\n"
    let table = comparisonTable(try compared(first, second), .adapted(base) { $0.unchanged = .omit })
    #expect(table.language == .en)
    #expect(text(table.title) == "Table of changes")
    #expect(text(table.rows[0].cells.first[0].runs[0].text) == "1 (omitted)")
    #expect(table.rows[2].remarks.map(text) == ["(changed)"])
    #expect(table.columns.reduce(0) { $0 + $1.width } == 100)
    let words = table.columns.map(\.label) + [table.note] + table.rows.flatMap(\.remarks)
    #expect(words.allSatisfy { $0.allSatisfy { $0 < 0xE3 } })
  }

  @Test("whole text of both editions stands in the table where unchanged parts are shown")
  func nothingIsLost() throws {
    let first = "# 一　港\n\n港は市が守る。船は港で数える。\n\n# 二　灯台\n\n灯台には夜どおし人を置く。\n\n- 網\n- 帆\n"
    let second = "# 一　灯台\n\n灯台には夜どおし人を置く。港は市が守る。\n\n# 二　港\n\n船は沖で数える。\n\n- 帆\n- 櫂\n"
    let assessment = try compared(first, second)
    let table = comparisonTable(assessment, .adapted(.municipal) { $0.unchanged = .show })
    let shown = table.rows.flatMap(\.cells.second).flatMap(\.runs).filter { !$0.isWord }.flatMap(\.text)
    #expect(shown == assessment.comparison.documents.second.bytes)
    // In the first column what moved stands twice: where it was, and beside what it is now.
    let kept = table.rows.flatMap(\.cells.first).map { $0.runs.flatMap(\.text) }
    let document = assessment.comparison.documents.first
    for block in 0..<document.blocks.count {
      let text = document.bytes[document.byteRange(ofSentences: document.blocks[block])]
      #expect(kept.contains(Array(text)))
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
