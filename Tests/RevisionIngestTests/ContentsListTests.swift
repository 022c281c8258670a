import RevisionModel
import Testing

@testable import RevisionIngest

/// Lines that stand in every section alike, so that each of them comes again.
private let prose = """
  港の倉庫に置く毛布と水を毎年入れ替え、地区ごとの訓練を続け
  ていくこととする。訓練の日取りは、回覧板でも知らせるように
  する。倉庫の鍵を持つ人の名簿を作り、年に二度は見直しを行う
  こととする。

  """

private let englishProse = """
  The town keeps blankets and water in the harbour store. The list of
  those who hold a key is read through twice in every year of the plan.

  """

/// Checks that all of `list` is set aside, title included, and nothing of `body`.
private func check(list: String, between: String = "\n\u{0C}", body: String) throws {
  let source = try read(
    Array((list + between + body).utf8), name: "edition.txt", options: ReadingOptions(format: .text))
  let entries = list.split(separator: "\n").map { String($0.drop { $0 == " " }) }
  #expect(source.setAside(.contentsList) == entries, "\(list)\(between)\(body)")
}

private func sections(_ titles: [String], _ text: String = prose) -> String {
  titles.map { "\($0)\n\n\(text)\n" }.joined()
}

@Suite("Where a contents list ends")
struct ContentsListTests {
  private let titles = ["第１章　防災", "第２章　暮らし", "第３章　産業"]

  @Test(
    "before the heading that repeats its first entry, and the text under that heading stays",
    arguments: [" ........ ", "…………", "　　　", "・・・・・・"], ["\n\u{0C}", "\n", "\n- 1 -\n\u{0C}", ""])
  func firstHeading(_ leader: String, _ between: String) throws {
    let list = "目次\n" + titles.enumerated().map { "\($1)\(leader)\($0 * 2 + 1)\n" }.joined()
    let source = try read(
      Array((list + between + sections(titles)).utf8), name: "edition.txt",
      options: ReadingOptions(format: .text))
    #expect(source.setAside(.contentsList).count == 4)
    #expect(titles.allSatisfy(source.texts.contains))
  }

  @Test("before a section that it does not name, whose lines come again further on")
  func unnamedSection() throws {
    let list = "目次\n" + titles.enumerated().map { "\($1) ........ \($0 * 2 + 1)\n" }.joined()
    try check(list: list, body: sections(["はじめに"] + titles))
    try check(list: list, between: "\n", body: sections(["はじめに"] + titles))
    try check(list: "目次\n" + titles.map { "\($0)\n" }.joined(), body: sections(["はじめに"] + titles))
  }

  @Test("before a heading with the number of the first entry in other digits or with another title")
  func sameNumber() throws {
    let list = "目次\n" + titles.enumerated().map { "\($1) ........ \($0 * 2 + 1)\n" }.joined()
    try check(list: list, body: sections(["第1章　防災", "第2章　暮らし", "第3章　産業"]))
    try check(list: list, body: sections(["第１章　備え", "第２章　暮らし", "第３章　産業"]))
  }

  @Test("behind ten chapters as behind three")
  func tenChapters() throws {
    let titles = (1...10).map { "第\($0)章　施策その\($0)" }
    let list = "目次\n" + titles.enumerated().map { "\($1) ........ \($0 * 3 + 1)\n" }.joined()
    try check(list: list, body: sections(titles))
  }

  @Test("in English")
  func english() throws {
    let titles = ["Chapter 1 Safety", "Chapter 2 Living", "Chapter 3 Trade"]
    let list = "Contents\n" + titles.enumerated().map { "\($1) ........ \($0 * 2 + 1)\n" }.joined()
    try check(list: list, body: sections(titles, englishProse))
    try check(list: list, between: "\n", body: sections(["Foreword"] + titles, englishProse))
  }

  @Test("behind the titles of parts, which have no page numbers")
  func parts() throws {
    let list = """
      目次

      第１部　基盤
      第１章　港 ........ 1
      第２章　道 ........ 3

      第２部　活動
      第３章　祭 ........ 5

      """
    try check(
      list: list, body: sections(["第１部　基盤", "第１章　港", "第２章　道", "第２部　活動", "第３章　祭"]))
  }

  @Test("before a sentence that happens to end with a figure")
  func figure() throws {
    let list = "Contents\nAims ........ 1\nMeans ........ 3\n"
    try check(list: list, body: "Foreword\n\nThe plan was approved by the council in 2024\nand renewed.\n")
  }

  @Test("goes on over entries of several lines, whose links stand below them")
  func wrappedEntriesWithLinks() throws {
    let list = """
      Contents

        * Blankets and water

          <#blankets>
        * The keys of the store

          <#keys>
        * Drills in the northern and the
          eastern parishes (every year)

          <#drills>

          Annexes

        * List of parishes

          <#parishes>

      """
    try check(
      list: list, between: "\n",
      body: sections(["  Blankets and water", "  The keys of the store"], englishProse))
  }

  @Test(
    "under the titles that other languages give it",
    arguments: ["目录", "목차", "Inhaltsverzeichnis", "Table des matières", "Índice"])
  func otherTitles(_ title: String) throws {
    let entries = "\(title)\n1. Boats ........ 3\n2. Ropes ........ 5\n"
    try check(list: entries, body: sections(["1. Boats", "2. Ropes"], englishProse))
  }

  @Test(
    "titles in capitals, accented ones among them",
    arguments: ["INHALT", "SOMMAIRE", "ÍNDICE", "TABLE DES MATIÈRES", "CONTENTS"])
  func titlesInCapitals(_ title: String) throws {
    let parts = ["1 Port", "2 Place"]
    try check(
      list: "\(title)\n\n" + parts.joined(separator: "\n"), between: "\n\n",
      body: sections(parts, englishProse))
  }
}
