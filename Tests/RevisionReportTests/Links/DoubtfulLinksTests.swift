import RevisionModel
import Testing

@testable import RevisionReport

/// What the units of doubtful links are called.
@Suite struct DoubtfulLinksTests {
  /// The names of the first sentences in the table of a pair whose sentences are all linked doubtfully.
  /// - Parameters:
  ///   - lines: the lines on which the heading and the sentences of either edition begin.
  ///   - files: their files, where there are several.
  private func names(_ texts: [String], lines: [UInt32], files: [UInt32] = []) -> [String] {
    var document = Sample.document([Sample.Part(1, "１", "１　道", texts)])
    document.lines = lines
    document.files = files
    document.fileNames = files.isEmpty ? [] : ["a.txt", "b.txt"]
    document.wordings = ([""] + texts).map { text in
      Symbol(id: UInt32(texts.firstIndex(of: text).map { $0 + 1 } ?? 0))
    }
    let sentences = (0...texts.count).map { Link(first: [$0], second: [$0], confidence: 0.5) }
    let written = renderDoubtfulLinks(
      Sample.assessment(
        Pair(first: document, second: document), sections: [Link(first: [0], second: [0])],
        sentences: sentences))
    return String(decoding: written, as: UTF8.self).split(separator: "\r\n").dropFirst().map {
      String($0.split(separator: ",", omittingEmptySubsequences: false)[2])
    }
  }

  @Test func lineAndTextNameASentence() {
    #expect(names(["道を直す。", "橋を守る。"], lines: [1, 2, 2]) == [":2 道を直す。", ":2 橋を守る。"])
  }

  @Test func whereAnotherOnTheLineSaysTheSameTheNumberDoes() {
    #expect(
      names(["道を直す。", "橋を守る。", "道を直す。", "道を直す。"], lines: [1, 2, 2, 2, 3])
        == ["#1 道を直す。", ":2 橋を守る。", "#3 道を直す。", ":3 道を直す。"])
  }

  @Test func linesOfTwoFilesAreNotTheSame() {
    #expect(
      names(["道を直す。", "道を直す。"], lines: [1, 2, 2], files: [0, 0, 1])
        == ["a.txt:2 道を直す。", "b.txt:2 道を直す。"])
  }
}
