import RevisionModel
import Testing

@testable import RevisionIngest

/// Comments in a table.
@Suite struct CommentTableTests {
  private func read(_ text: String) throws(IngestError) -> [RevisionModel.Comment] {
    try readCommentTable(Array(text.utf8))
  }

  @Test func columnsAreFoundByName_inAnyOrder() throws {
    let comments = try read("意見,備考,議題,番号\n橋を直す。,-,道,A-1\n水をためる。,,,\n")
    #expect(comments.map(\.text) == ["橋を直す。", "水をためる。"])
    #expect(comments.map(\.number) == ["A-1", "2"])
    #expect(comments.map(\.agenda) == ["道", ""])
    #expect(comments.map(\.line) == [2, 3])
  }

  @Test func theLinesOfACellAreOne() throws {
    let comments = try read("Comment;Reply\n\"a bridge\nof stone\";\"橋を\r\n直す。\"\n;left out\n")
    #expect(comments.map(\.text) == ["a bridge of stone"])
    #expect(comments.map(\.reply) == ["橋を直す。"])
  }

  @Test func withoutTheColumnOfCommentsItIsNoTable() {
    let missing = #expect(throws: IngestError.self) { try read("number,agenda\n1,道\n") }
    #expect(missing?.reason == .noColumn)
    #expect(missing?.line == 1)
    #expect(missing?.detail == "comment / 意見")
    #expect(#expect(throws: IngestError.self) { try read("") }?.reason == .empty)
    #expect(#expect(throws: IngestError.self) { try read("意見\n橋\n\"道\n") }?.line == 3)
  }
}
