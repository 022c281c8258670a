import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Laws in statute XML, whose headings and sentences are stated.
@Suite struct StatuteTests {
  private func statute(_ blocks: [(Block.Kind, String)]) -> Source {
    var source = markup(blocks)
    source.format = .statute
    for index in source.blocks.indices where source.blocks[index].kind == .paragraph {
      source.blocks[index].isSentence = true
    }
    return source
  }

  private let chapter: [(Block.Kind, String)] = [
    (.heading(level: 2), "第一章　港"), (.heading(level: 6), "（目的）"), (.heading(level: 6), "第一条"),
    (.paragraph, "船を守る。"), (.heading(level: 6), "第二条"), (.paragraph, "２ 港を守る。"),
  ]

  @Test func captionAndNumberOfAnArticleAreOneHeading() {
    #expect(outline(statute(chapter)) == [".<第一章> 第一章　港", "..<第一条> （目的）第一条", "..<第二条> 第二条"])
  }

  @Test func aCaptionMayFollowItsNumber() {
    let blocks: [(Block.Kind, String)] = [
      (.heading(level: 6), "第一条"), (.heading(level: 6), "（目的）"), (.paragraph, "守る。"),
    ]
    #expect(outline(statute(blocks)) == [".<第一条> 第一条（目的）"])
  }

  @Test func statedSentencesAreNeitherSplitNorJoined() {
    let document = document(statute([(.paragraph, "船。港。"), (.paragraph, "海")]))
    #expect((0..<document.sentences.count).map { document.text(ofSentence: $0) } == ["船。港。", "海"])
  }

  @Test func nothingIsInferredBesideWhatIsStated() {
    let items: [(Block.Kind, String)] = (1...3).flatMap {
      [(.paragraph, "第\($0)章　波"), (.paragraph, "海が荒れる。")]
    }
    #expect(outline(statute(chapter + items)).count == 3)
  }
}
