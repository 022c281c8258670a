import RevisionModel
import RevisionText
import Testing

@testable import RevisionIngest

/// Numbers that look random and are the same in every run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

private let pieces = [
  "市は", "手続を", "。", "、", "\n", "\n", "\n\n", "\r\n", "\r", "\u{0C}", "　", " ", "   ", "\t", "・", "第１章", "（1）",
  "目次\n",
  "……12\n", "- 3 -\n", "\n4\n", "The plan ", "of the city ", "long-\n", "港町計画\n", "１．", "**", "`", "[", "](",
  ")", "<td>",
  "</td>", "<br>", "|", "|---|\n", "# ", "- ", "> ", "```\n", "\\", "_", "~~", "<!--", "-->", "![", "^1]",
  "𠮷", "①", "\u{200B}",
  "長い一行が続くところでは折り返しの幅に近づくことがある", "------\n", "図１　", "[^1]: ", "<table>", "</table>", "{", "&",
]

private func counts(_ text: some Sequence<UInt8>) -> [UInt32: Int] {
  var counts: [UInt32: Int] = [:]
  for scalar in String(decoding: Array(text), as: UTF8.self).unicodeScalars where !isWhite(scalar.value) {
    counts[scalar.value, default: 0] += 1
  }
  return counts
}

/// Checks that text is neither lost nor made, that blocks tile the bytes, and that lines are those of the input.
private func check(_ text: String, _ format: Source.Format, _ comment: Testing.Comment) throws {
  let source: Source
  do {
    source = try read(Array(text.utf8), name: "edition", options: ReadingOptions(format: format))
  } catch {
    #expect(error.reason == .noText || error.reason == .empty, comment)
    return
  }
  var output: [UInt8] = []
  for block in source.content { output.append(contentsOf: source.bytes[block.range]) }
  // What is told of characters that stay is no text that was set aside.
  let isTold: [Diagnostic.Code] = [.invisibleCharacters, .lookAlikeLetters]
  for diagnostic in source.diagnostics where !isTold.contains(diagnostic.code) {
    output.append(contentsOf: Array(diagnostic.text.utf8))
  }
  #expect(counts(output) == counts(text.utf8), comment)
  let end = source.blocks.reduce(0) {
    $0 == $1.range.lowerBound && !$1.range.isEmpty ? $1.range.upperBound : -1
  }
  #expect(end == source.bytes.count, comment)
  let lines = source.blocks.map { source.lines.line(at: $0.range.lowerBound) }
  #expect(lines == lines.sorted(), comment)
  #expect(lines.last ?? 1 <= lineNumber(atEndOf: Array(text.utf8)), comment)
}

@Suite("No character is lost or made")
struct ConservationTests {
  @Test(
    "in texts thrown together from everything that means something",
    arguments: [Source.Format.text, .markdown, .lines])
  func thrownTogether(_ format: Source.Format) throws {
    var numbers = SeededNumbers(state: 20_251_101)
    for round in 0..<400 {
      let text = (0..<Int.random(in: 1...120, using: &numbers)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
      }.joined()
      try check(text, format, "round \(round)")
    }
  }

  @Test("among control characters that are left out", arguments: [Source.Format.text, .markdown, .lines])
  func controls(_ format: Source.Format) throws {
    let prose = "港の記録を誰でも読めるようにする。"
    try check("\(prose)\u{1B}\u{0}\n\(prose)\u{8}\n\(prose)\(prose)\(prose)", format, "control characters")
  }

  @Test("a block's line is the line its first words stand on")
  func lines() throws {
    let words = (1...60).map { "語\($0)。" }
    let source = try read(Array(words.joined(separator: "\r\n\r").utf8), name: "edition.txt")
    for (index, block) in source.content.enumerated() {
      #expect(source.lines.line(at: block.range.lowerBound) == 2 * index + 1)
    }
  }
}
