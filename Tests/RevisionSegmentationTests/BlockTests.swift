import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Which sentences stand together on the page.
@Suite struct BlockTests {
  /// The blocks of a document, each as its sentences with bars between.
  private func blocks(_ document: Document) -> [String] {
    (0..<document.blocks.count).map { block in
      document.blocks[block].map { document.text(ofSentence: $0) }.joined(separator: "|")
    }
  }

  @Test func aBlockIsAHeadingOrAParagraph() {
    let document = document(
      markup([(.heading(level: 1), "道"), (.paragraph, "直す。守る。"), (.item, "橋。"), (.cell, "川。")]))
    #expect(blocks(document) == ["道", "直す。|守る。", "橋。", "川。"])
  }

  @Test func aHeadingThatRunsIntoItsParagraphIsABlockOfItsOwn() {
    let document = document(specimen("第１条　目的は道を直すこと。\n町を守る。\n第２条　対象は市民。\n町を直す。"))
    #expect(document.violations() == [])
    #expect(document.blocks.count >= document.heads.count)
  }

  @Test func aParagraphThatGoesOnIsOneBlock() {
    var source = markup([
      (.heading(level: 1), "道"), (.paragraph, "直す。"), (.paragraph, "守る。"), (.paragraph, "渡る。"),
    ])
    source.blocks[2].goesOn = true
    #expect(blocks(document(source)) == ["道", "直す。|守る。", "渡る。"])
  }

  @Test func sectionsThatAreLeftOutTakeTheirBlocksWithThem() {
    var vocabulary = Vocabulary()
    let source = markup([
      (.heading(level: 1), "道"), (.paragraph, "直す。守る。"), (.heading(level: 1), "橋"), (.paragraph, "渡る。"),
      (.heading(level: 1), "川"), (.paragraph, "流れる。"),
    ])
    let document = segment(
      OutlinedSource(source), language: .ja, patterns: SectionPatterns(ignore: ["橋"]), vocabulary: &vocabulary
    )
    #expect(blocks(document) == ["道", "直す。|守る。", "川", "流れる。"])
  }
}
