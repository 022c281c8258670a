import RevisionModel
import Testing

@testable import RevisionIngest

extension Source {
  /// Its blocks that stand in tables, each with table, row and column.
  var placed: [String] {
    cells.map { cell in
      let block = blocks.first { $0.range.lowerBound == Int(cell.position) }
      return "\(cell.table):\(cell.row),\(cell.column) " + (block.map(text) ?? "?")
    }
  }
}

@Suite("Where cells stand in tables")
struct TablePlaceTests {
  private func markup(_ body: String) throws -> [String] {
    try readMarkup(Array(xhtml(body).utf8), format: .xhtml).placed
  }

  @Test("cells are counted by rows and columns, empty ones too")
  func rowsAndColumns() throws {
    #expect(
      try markup(
        "<table><thead><tr><th>区分</th><th>額</th></tr></thead><tr><td></td><td>12</td></tr></table><p>後</p>")
        == ["0:0,0 区分", "0:0,1 額", "0:1,1 12"])
  }

  @Test("cells over several columns and rows push others on")
  func spans() throws {
    #expect(
      try markup(
        "<table><tr><th rowspan=\"2\">区分</th><th colspan=\"2\">額</th></tr><tr><th>前</th><th>後</th></tr>"
          + "<tr><td rowspan=\"0\">甲</td><td>1</td><td>2</td></tr><tr><td>3</td></tr><tr><td>4</td></tr></table>"
      )
        == [
          "0:0,0 区分", "0:0,1 額", "0:1,1 前", "0:1,2 後", "0:2,0 甲", "0:2,1 1", "0:2,2 2", "0:3,1 3", "0:4,1 4",
        ])
  }

  @Test("no more than a hundred cells reach into the rows below")
  func manySpans() throws {
    let tall = String(repeating: "<td rowspan=\"2\">甲</td>", count: 101)
    #expect(try markup("<table><tr>\(tall)</tr><tr><td>乙</td></tr></table>").last == "0:1,100 乙")
  }

  @Test(
    "a span that is no number is one, and what stands around a number does not count",
    arguments: ["", "abc", "1 ", " 1", "1px"])
  func oddSpans(span: String) throws {
    #expect(
      try markup(
        "<table><tr><td rowspan=\"\(span)\">甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>")
        == ["0:0,0 甲", "0:0,1 1", "0:1,0 乙", "0:1,1 2"])
  }

  @Test("a table in a cell is another table; the cell goes on behind it")
  func nested() throws {
    #expect(
      try markup("<table><tr><td>甲<table><tr><td>乙</td></tr></table>丙</td><td>丁</td></tr></table>")
        == ["0:0,0 甲", "1:0,0 乙", "0:0,0 丙", "0:0,1 丁"])
  }

  @Test("paragraphs and items in a cell stand where it does; a caption stands nowhere")
  func blocksInACell() throws {
    #expect(
      try markup("<table><caption>表</caption><tr><td><p>甲</p><ul><li>乙</li></ul></td><td>丙</td></tr></table>")
        == ["0:0,0 甲", "0:0,0 乙", "0:0,1 丙"])
  }

  @Test("a table that only lays out has no places, a table in it has")
  func layout() throws {
    #expect(
      try markup(
        "<table role=\"presentation\"><tr><td>甲<table><tr><td>乙</td></tr></table></td></tr></table>")
        == ["0:0,0 乙"])
  }

  @Test("cells without rows, rows and cells without a table")
  func loose() throws {
    #expect(
      try readMarkup(Array("<table><td>甲<td>乙</table>".utf8), format: .html).placed == ["0:0,0 甲", "0:0,1 乙"])
    #expect(try readMarkup(Array("<div><tr><td>甲</td></tr></div>".utf8), format: .html).placed == [])
  }

  @Test("tables of statutes")
  func statute() throws {
    let text =
      "<Law><LawBody><TableStruct><TableStructTitle>表</TableStructTitle><Table><TableRow>"
      + "<TableColumn rowspan=\"2\"><Sentence>甲</Sentence></TableColumn><TableColumn><Sentence>乙</Sentence></TableColumn>"
      + "</TableRow><TableRow><TableColumn><Sentence>丙</Sentence></TableColumn></TableRow></Table></TableStruct>"
      + "</LawBody></Law>"
    #expect(try readMarkup(Array(text.utf8), format: nil).placed == ["0:0,0 甲", "0:0,1 乙", "0:1,1 丙"])
  }

  @Test("Markdown, with and without bars at the edges, and in HTML")
  func markdown() throws {
    func placed(_ text: String) throws -> [String] { try read(Array(text.utf8), name: "a.md").placed }
    #expect(
      try placed("| 区分 | 額 |\n|---|---|\n|  | 12 |\n\n甲 | 乙\n---|---\n丙 | 丁\n")
        == ["0:0,0 区分", "0:0,1 額", "0:1,1 12", "1:0,0 甲", "1:0,1 乙", "1:1,0 丙", "1:1,1 丁"])
    #expect(
      try placed("<table>\n<tr><th>区分</th><th>額</th></tr>\n<tr><td>甲</td><td>12</td></tr>\n</table>\n")
        == ["0:0,0 区分", "0:0,1 額", "0:1,0 甲", "0:1,1 12"])
  }

  @Test("cells that blanks set apart stand in the column of the fullest row that they lie under")
  func text() throws {
    let source = try read(
      Array(
        "区分        令和６年    令和７年\n人件費           120         130\n委託費                       450\n本文です。\n".utf8),
      name: "a.txt")
    #expect(
      source.placed == [
        "0:0,0 区分", "0:0,1 令和６年", "0:0,2 令和７年", "0:1,0 人件費", "0:1,1 120", "0:1,2 130", "0:2,0 委託費",
        "0:2,2 450",
      ])
  }

  @Test("tables of several files are counted on")
  func joined() throws {
    let part = try read(Array("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n".utf8), name: "a.md")
    let source = try joinSources([
      SourcePart(name: "a.md", source: part), SourcePart(name: "b.md", source: part),
    ])
    #expect(
      source.placed.map { $0.prefix(5) } == [
        "0:0,0", "0:0,1", "0:1,0", "0:1,1", "1:0,0", "1:0,1", "1:1,0", "1:1,1",
      ])
    #expect(source.placed.allSatisfy { !$0.hasSuffix("?") })
  }
}
