import RevisionModel
import Testing

@testable import RevisionSegmentation

/// What holds for every input.
@Suite struct InvariantTests {
  /// xorshift64*, so that every run sees the same sources.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 0x2545_F491_4F6C_DD1D
    }
  }

  private static let pieces = [
    "第１章", "第二条", "（目的）", "１．", "(1)", "①", "ア", "■", "・", "海", "統一", "三十", "する", "について", "を", "が", "ご", "。",
    "！",
    "？", "．", "、", "「", "」", "（", "）", " ", "　", "Mr.", "The", "e.g.", "3.5", "12", "％", "https://a.example/",
    "[MATH]", "é",
    "か\u{3099}", "\u{200B}", "𠮷", "\u{E0100}", "👩‍🚀", "\n", "ﾊﾞ", "はじめに", "Chapter 2", "附則", "\u{FFFD}", "ゝ",
    "ゟ", "한국",
  ]

  private static func source(_ random: inout Seeded) -> Source {
    let kinds: [Block.Kind] = [
      .paragraph, .paragraph, .paragraph, .item, .cell, .caption, .note, .heading(level: 1),
      .heading(level: 3),
      .contents, .pageNumber, .separator,
    ]
    var source = Source(format: [.text, .markdown, .xhtml, .lines].randomElement(using: &random)!)
    for line in 0..<Int.random(in: 0...30, using: &random) {
      let start = source.bytes.count
      source.lines.append(offset: start, line: line + 1)
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        source.bytes += Array(pieces.randomElement(using: &random)!.utf8)
      }
      source.blocks.append(
        Block(
          kinds.randomElement(using: &random)!, start..<source.bytes.count,
          indent: Int.random(in: 0...4, using: &random),
          blankBefore: .random(using: &random), blankAfter: .random(using: &random),
          emphasised: .random(using: &random)))
    }
    return source
  }

  @Test(arguments: 1...400) func everyLevelTilesTheOneBelow(_ seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let source = Self.source(&random)
    let document = document(source)
    #expect(document.violations() == [])
    #expect(
      solid(document.bytes)
        == source.blocks.filter { !$0.isSetAside }.flatMap { solid(source.bytes[$0.range]) })
  }

  @Test(arguments: 1...200) func anOutlineThatWasNotCorrectedChangesNothing(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    let source = Self.source(&random)
    let inferred = document(source)
    let headings = inferred.heads.filter { $0.level > 0 }.map {
      CorrectedOutline.Heading(level: $0.level, line: $0.line, text: $0.heading)
    }
    let outline = CorrectedOutline(path: "", sha256: "", edition: "", headings: headings)
    var vocabulary = Vocabulary()
    let same = segment(
      try OutlinedSource(source, corrected: outline), language: nil, vocabulary: &vocabulary)
    #expect(same.heads == inferred.heads)
    #expect(same.roles == inferred.roles)
    #expect(same.bytes == inferred.bytes && same.sentences == inferred.sentences)
    #expect(same.diagnostics == inferred.diagnostics)
  }

  @Test func theSameSourceGivesTheSameDocument() {
    var random = Seeded(state: 7)
    let source = Self.source(&random)
    #expect(document(source).symbols == document(source).symbols)
    #expect(document(source).heads == document(source).heads)
  }

  @Test func aHundredThousandHeadings() {
    let text = (1...100_000).map { "第\($0)章　海\n" }.joined()
    let document = document(specimen(text))
    #expect(document.violations() == [])
    #expect(document.heads.count == 100_000)
  }

  @Test func textWithoutAnyMark() {
    let document = document(specimen(String(repeating: "海山川", count: 200_000)))
    #expect(document.violations() == [])
    #expect(document.sentences.count == 1)
  }

  @Test func bracketsThatOnlyOpen() {
    #expect(sentences(String(repeating: "（", count: 100_000) + "。").count == 1)
    #expect(sentences(String(repeating: "（あ。", count: 20_000)).count == 20_000)
  }

  /// `bytes` without white space.
  private func solid(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
    String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
