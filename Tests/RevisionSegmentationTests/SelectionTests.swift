import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Sections that are left out, or alone kept, by what their headings contain.
@Suite struct SelectionTests {
  private static let text = """
    市の計画である。

    第１章　総則
    趣旨を述べる。
    第１節　目的
    町を守る。
    第２節　対象
    市民を守る。
    第２章　資料編
    資料を載せる。
    第１節　用語集
    用語を載せる。
    """

  private func chosen(_ patterns: SectionPatterns, _ text: String = text) -> Document {
    var vocabulary = Vocabulary()
    return segment(
      OutlinedSource(specimen(text)), language: nil, patterns: patterns, vocabulary: &vocabulary)
  }

  private func headings(_ document: Document) -> [String] {
    document.heads.map { String(repeating: ".", count: $0.level) + $0.heading }
  }

  @Test func whatIsIgnoredGoesWithItsSubsections() {
    let document = chosen(SectionPatterns(ignore: ["資料編"]))
    #expect(headings(document) == ["", ".第１章　総則", "..第１節　目的", "..第２節　対象"])
    #expect(
      document.diagnostics == [
        Diagnostic(.ignoredSection, line: 9, text: "第２章　資料編\n資料を載せる。\n第１節　用語集\n用語を載せる。\n")
      ])
    #expect(document.violations() == [])
  }

  @Test func whatAloneIsKeptStandsAtTheTop() {
    let document = chosen(SectionPatterns(only: ["用語集", "総則"]))
    #expect(headings(document) == [".第１章　総則", "..第１節　目的", "..第２節　対象", ".第１節　用語集"])
    #expect(document.heads.map(\.parent) == [nil, 0, 0, nil])
    #expect(document.diagnostics.map(\.text) == ["\n市の計画である。\n", "第２章　資料編\n資料を載せる。\n"])
    #expect(document.violations() == [])
  }

  @Test func textBeforeTheFirstHeadingHoldsNoSection() {
    let document = chosen(SectionPatterns(only: ["資料編"]))
    #expect(
      document.diagnostics.map(\.text) == [
        "\n市の計画である。\n", "第１章　総則\n趣旨を述べる。\n第１節　目的\n町を守る。\n第２節　対象\n市民を守る。\n",
      ])
  }

  @Test func onlyIsLookedAtBeforeIgnore() {
    let document = chosen(SectionPatterns(ignore: ["対象"], only: ["総則"]))
    #expect(headings(document) == [".第１章　総則", "..第１節　目的"])
    #expect(document.diagnostics.map(\.line) == [1, 7, 9])
  }

  @Test(arguments: ["第1章", "総 則", "第１章総", "１"])
  func widthAndWhiteSpaceAreFolded(_ pattern: String) {
    #expect(!headings(chosen(SectionPatterns(ignore: [pattern]))).contains(".第１章　総則"))
  }

  @Test func capitalsAreFolded() {
    let text = "Chapter 1 Aims\n\nKeep it dry.\n\nChapter 2 GLOSSARY\n\nWords are told."
    #expect(headings(chosen(SectionPatterns(ignore: ["Glossary"]), text)) == [".Chapter 1 Aims"])
  }

  @Test func aPatternThatNoHeadingContainsIsTold() {
    let document = chosen(SectionPatterns(ignore: ["資料", "巻末", "趣旨を"]))
    #expect(document.diagnostics.filter { $0.code == .unmatchedPattern }.map(\.text) == ["巻末", "趣旨を"])
  }

  @Test(arguments: [
    SectionPatterns(ignore: ["第１節"]), SectionPatterns(only: ["節"]), SectionPatterns(ignore: ["章"]),
    SectionPatterns(ignore: ["目的"], only: ["総則", "用語"]), SectionPatterns(only: ["巻末"]),
  ])
  func nothingIsLost(_ patterns: SectionPatterns) {
    let whole = chosen(SectionPatterns())
    let document = chosen(patterns)
    #expect(document.violations() == [])
    let aside = document.diagnostics.filter { $0.code == .ignoredSection }.map(\.text).joined()
    #expect(solid(document.bytes).count + solid(Array(aside.utf8)).count == solid(whole.bytes).count)
    #expect(
      (solid(document.bytes) + solid(Array(aside.utf8))).sorted() == solid(whole.bytes).sorted())
  }

  private func solid(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
