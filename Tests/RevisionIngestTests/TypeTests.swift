import RevisionModel
import Testing

@testable import RevisionIngest

@Suite("Markup: the type that text is set in")
struct TypeTests {
  /// The looks of the blocks of `body`, numbered from 1 as they first come; 0 for the usual one.
  private func looks(_ body: String) throws -> [Int] {
    var known: [UInt32] = []
    return try readMarkup(Array(xhtml(body).utf8), format: nil).blocks.map { block in
      if block.look == 0 { return 0 }
      if let place = known.firstIndex(of: block.look) { return place + 1 }
      known.append(block.look)
      return known.count
    }
  }

  @Test(
    "What is bold as a whole or larger than usual has a look, of its element, its class and its size",
    arguments: [
      ("<p><b>一</b></p><p><strong>二</strong></p><p>三</p><p><b>四</b>と</p>", [1, 1, 0, 0]),
      ("<p><b>一</b></p><div><b>二</b></div><p class=\"a\"><b>三</b></p><p><b>四</b></p>", [1, 2, 3, 1]),
      (
        "<p class=\"a\">一</p><p class=\"midashi_dai\">二</p><p class=\"h2\">三</p><p class=\"h22\">四</p>",
        [0, 1, 2, 0]
      ),
      (
        "<p><font size=\"5\">一</font></p><p><font size=\"+1\">二</font></p><p><font size=\"4\">三</font></p>",
        [1, 2, 2]
      ),
      (
        "<p><font size=\"3\">一</font></p><p><font size=\"-1\">二</font></p><p><font size=\"5\">三</font>と</p>",
        [0, 0, 0]
      ),
      (
        "<p style=\"font-size: 24px\">一</p><p style=\"font-size:1.5em\">二</p><p style=\"font-size:12pt\">三</p>",
        [1, 1, 0]
      ),
      (
        "<p style=\"font-size:x-large\">一</p><p style=\"font-size:80%\">二</p><p style=\"font-size:\">三</p>",
        [1, 0, 0]
      ),
      ("<p style=\"font-weight:700\">一</p><ul><li><b>二</b></li></ul>", [1, 0]),
    ])
  func looks(body: String, expected: [Int]) throws {
    #expect(try looks(body) == expected)
  }

  @Test(
    "Tables that only lay out are paragraphs",
    arguments: [
      (
        "<table><tr><td>柳を植える。</td></tr><tr><td></td><td>桜も植える。</td></tr></table>",
        ["p: 柳を植える。", "p: 桜も植える。"]
      ),
      ("<table><tr><td><b>木</b></td></tr><tr><td>柳を植える。</td></tr></table>", ["p*: 木", "p: 柳を植える。"]),
      ("<table><tr><td>木</td><td>柳を植える。</td></tr></table>", ["cell1: 木", "cell1: 柳を植える。"]),
      ("<table><tr><td>柳</td></tr><tr><td>桜</td></tr></table>", ["cell1: 柳", "cell1: 桜"]),
      (
        "<table><tr><td>道</td><td><table><tr><td>木</td><td>柳</td></tr></table></td></tr></table>",
        ["p: 道", "cell1: 木", "cell1: 柳"]
      ),
      (
        "<table><tr><td>木</td><td>柳<table><tr><td>柳を植える。</td></tr></table></td></tr></table>",
        ["cell1: 木", "cell1: 柳", "cell2: 柳を植える。"]
      ),
    ])
  func layoutTables(body: String, expected: [String]) throws {
    #expect(try blocks(xhtml(body)) == expected)
  }

  @Test("Cells of tables that lay out have no place; those of tables in them keep theirs")
  func places() throws {
    let body = "<table><tr><td>道を直す。<table><tr><td>木</td><td>柳</td></tr></table></td></tr></table>"
    let cells = try readMarkup(Array(xhtml(body).utf8), format: nil).cells
    #expect(cells.map(\.column) == [0, 1])
    #expect(cells.map(\.table) == [1, 1])
  }
}
