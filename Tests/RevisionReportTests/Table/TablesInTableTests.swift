import RevisionModel
import Testing

@testable import RevisionReport

/// Tables within the editions: a row of theirs stands as a row.
@Suite struct TablesInTableTests {
  private static let budget =
    "# 予算\n\n| 事業 | 額 |\n|---|---|\n| 窓口の改修 | 42 |\n| 職員の研修 | 30 |\n| 道路の補修 | 25 |\n"

  @Test(
    "a row in which a cell changed is one row, the changed cell underlined, below the first row of the table")
  func editedCell() throws {
    let second = Self.budget.replacing("30", with: "35")
    #expect(
      try rows(Self.budget, second) == [
        "予算 | 予算", "事業｜額 | 事業｜額", "（略） | （略）", "職員の研修｜[30] | 職員の研修｜[35] | （変更）", "（略） | （略）",
      ])
  }

  @Test("rows that came in or were taken out stand whole")
  func looseRows() throws {
    let second = Self.budget.replacing("| 道路の補修 | 25 |\n", with: "| 灯台の点検 | 8 |\n| 港の清掃 | 9 |\n")
    let table = try rows(Self.budget, second)
    #expect(table.contains("（新設） | [灯台の点検]｜[8] / [港の清掃]｜[9] | （追加）"))
    #expect(table.contains("[道路の補修]｜[25] | （削る） | （削除）"))
  }

  @Test("a column that came in is underlined in every row, and the other side has its rows beside them")
  func newColumn() throws {
    let second =
      "# 予算\n\n| 事業 | 額 | 所管 |\n|---|---|---|\n| 窓口の改修 | 42 | 市民課 |\n| 職員の研修 | 30 | 人事課 |\n| 道路の補修 | 25 | 土木課 |\n"
    #expect(
      try rows(Self.budget, second) == [
        "予算 | 予算", "事業｜額 | 事業｜額｜[所管] | （変更）",
        "窓口の改修｜42 | 窓口の改修｜42｜[市民課] | （変更）", "職員の研修｜30 | 職員の研修｜30｜[人事課] | （変更）",
        "道路の補修｜25 | 道路の補修｜25｜[土木課] | （変更）",
      ])
  }

  @Test("a row that moved stands whole in both places")
  func movedRow() throws {
    let second =
      "# 予算\n\n| 事業 | 額 |\n|---|---|\n| 道路の補修 | 25 |\n| 窓口の改修 | 42 |\n| 職員の研修 | 30 |\n"
    let table = try rows(Self.budget, second)
    #expect(table.contains("道路の補修｜25 | （移動） | （移動）"))
    #expect(table.contains("道路の補修｜25 | 道路の補修｜25 | （移動）"))
  }

  @Test("of a cell that has another number than before, the number is underlined")
  func renumberedCell() throws {
    let first = "# 表\n\n| 施策 | 所管 |\n|---|---|\n| (1) 窓口を改める | 市民課 |\n| (2) 道路を直す | 土木課 |\n"
    let second = first.replacing("(2)", with: "(3)")
    #expect(
      try rows(first, second).contains("[(2)] 道路を直す｜土木課 | [(3)] 道路を直す｜土木課 | （番号変更）"))
  }

  @Test("a table that stays as it is is left out whole")
  func unchangedTable() throws {
    let first = Self.budget + "\n船を数える。\n"
    #expect(
      try rows(first, first.replacing("数える", with: "数えた")) == [
        "予算 / （略） | 予算 / （略）", "船を[数える]。 | 船を[数えた]。 | （変更）",
      ])
  }

  @Test(
    "a page and a document have a table in the cell, as wide as its columns need; a cell of more columns has bars"
  )
  func grids() throws {
    let assessment = try compared(Self.budget, Self.budget.replacing("30", with: "35"))
    let table = comparisonTable(assessment, TableProfile(.municipal))
    #expect(table.grids.first == table.grids.second && table.grids.first[0].reduce(0, +) == 100)
    let page = String(decoding: renderTable(assessment, profile: TableProfile(.municipal)), as: UTF8.self)
    #expect(page.contains("<tr><td><p>職員の研修</p></td><td><p><ins><u>35</u></ins></p></td></tr></table>"))
    let body = String(decoding: TableBody(table, page: .landscape).out.bytes, as: UTF8.self)
    #expect(body.occurrences(of: "<w:tbl>") == 5)
    let wide =
      "# 表\n\n|" + String(repeating: " 欄 |", count: 9) + "\n|" + String(repeating: "---|", count: 9)
      + "\n|" + String(repeating: " 3 |", count: 8) + " 4 |\n"
    let lines = comparisonTable(
      try compared(wide, wide.replacing(" 4 ", with: " 5 ")), TableProfile(.municipal))
    #expect(lines.grids.second == [[]])
    let pieces = lines.pieces(lines.rows[lines.rows.count - 1].cells.second, .second)
    #expect(
      pieces.count == 1
        && pieces[0] == .paragraph(lines.lines(lines.rows[lines.rows.count - 1].cells.second)[0]))
  }
}
