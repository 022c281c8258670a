import RevisionModel
import Testing

@testable import RevisionSegmentation

@Suite struct LinesTests {
  @Test func everyLineIsOneSentence() {
    var vocabulary = Vocabulary()
    var source = Source(bytes: Array("# 題\n一。二。".utf8), format: .lines)
    source.blocks = [
      Block(.heading(level: 1), 0..<5), Block(.separator, 5..<6), Block(.paragraph, 6..<18),
    ]
    let document = segment(source, language: .ja, vocabulary: &vocabulary)
    #expect(document.violations() == [])
    #expect(document.sentences.count == 2)
    #expect(document.heads.map(\.level) == [1])
  }
}
