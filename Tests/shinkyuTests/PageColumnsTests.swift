import Testing

@testable import shinkyu

/// Pages in two columns, as `pdftotext -layout` sets them.
@Suite struct PageColumnsTests {
  /// `left` and `right` beside each other, the right column beginning on cell 14.
  private func page(_ left: [String], _ right: [String]) -> String {
    (0..<max(left.count, right.count)).map { index in
      let text = index < left.count ? left[index] : ""
      let gap = String(repeating: " ", count: 14 - text.unicodeScalars.count)
      return index < right.count ? text + gap + right[index] : text
    }.joined(separator: "\n") + "\n"
  }

  private func read(_ text: String) -> String {
    String(decoding: withoutColumns(Array(text.utf8)), as: UTF8.self)
  }

  private let left = (1...9).map { "左の段落の本文行\($0)です" }
  private let right = (1...9).map { "右の段落の本文行\($0)です" }

  @Test func theLeftColumnComesFirst() {
    let text = read("表題は左右の段にまたがって全幅で組まれます\n" + page(left, right) + "\u{0C}次の頁\n")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines == ["表題は左右の段にまたがって全幅で組まれます"] + left + right + ["\u{0C}次の頁"])
  }

  @Test func columnsNeedNotStandOnTheSameLines() {
    let shifted = left.flatMap { [$0, ""] }
    let text = read(page(shifted, right.flatMap { ["", $0] }))
    #expect(text.split(separator: "\n").map(String.init) == left + right)
  }

  @Test func whatStandsAtTheEdgesIsInNeitherColumn() {
    let text = read("         行政計画\n\n\n" + page(left, right) + "\n   - 1 -\n\u{0C}")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines == ["         行政計画"] + left + right + ["   - 1 -", "\u{0C}"])
  }

  @Test func aTableStaysInItsRows() {
    let table = page((1...9).map { "項目\($0)" }, right)
    #expect(read(table) == table)
  }

  @Test func ordinaryTextStaysAsItIs() {
    let text = "第１章    港\n\n   港を直す。\n" + left.joined(separator: "\n") + "\n\u{0C}"
    #expect(read(text) == text)
  }

  /// Lines of a column that no other column has.
  private func column(_ name: String) -> [String] { "いろはにほへとちり".map { "\(name)の段の本文の行\($0)は" } }

  @Test func whatComesAgainAtTheEdgesIsInNeitherColumn() {
    let pages = ["松", "竹", "梅"].enumerated().map { number, name in
      "      行政計画\n" + page(column(name), column(name + "林")) + "      - \(number + 1) -\n\u{0C}"
    }
    var expected: [String] = []
    for (number, name) in ["松", "竹", "梅"].enumerated() {
      expected.append("      行政計画")
      expected += column(name) + column(name + "林")
      expected.append("      - \(number + 1) -")
    }
    let lines = read(pages.joined()).split(separator: "\n").map { $0.filter { $0 != "\u{0C}" } }
    #expect(lines.filter { !$0.isEmpty } == expected)
  }

  @Test func aShortPageBesidePagesInColumnsIsInColumns() {
    let short = page(Array(left.prefix(5)), Array(right.prefix(4)))
    #expect(read(short) == short)
    let long = page(column("松"), column("松林"))
    let last = read(long + "\u{0C}" + short).split(separator: "\u{0C}").last ?? ""
    let expected = Array(left.prefix(5)) + Array(right.prefix(4))
    #expect(last.split(separator: "\n").map(String.init) == expected)
  }
}
