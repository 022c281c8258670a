import Testing

@testable import RevisionReport

@Suite("Text in columns")
struct ColumnsTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(
    "cut to a width, with an ellipsis",
    arguments: [
      ("第１章　目的", 12, "第１章　目的"), ("第１章　目的", 11, "第１章　目…"), ("第１章　目的", 10, "第１章　…"),
      ("abc", 2, "a…"),
    ])
  func truncated(whole: String, width: Int, expected: String) {
    #expect(text(Columns.truncated(Array(whole.utf8), to: width)) == expected)
  }

  @Test("filled to a width")
  func padded() {
    #expect(text(Columns.padded(Array("節".utf8), to: 4)) == "節  ")
    #expect(text(Columns.padded(Array("節目節".utf8), to: 4)) == "節… ")
  }

  @Test("broken between wide characters and at blanks, not before closing punctuation")
  func wrapped() {
    #expect(Columns.wrapped(Array("一二三。四".utf8), to: 6).map(text) == ["一二", "三。四"])
    #expect(Columns.wrapped(Array("one two three".utf8), to: 8).map(text) == ["one two ", "three"])
  }
}
