import RevisionDiff
import RevisionModel
import Testing

/// Places: the page and the file beside the line.
struct PlacesTests {
  private let paged = "第１章　甲\n\n市は、計画を定め\n\u{C}て公表する。見直しは、毎年行う。\n"
  private let plain = "第２章　乙\n\n市は、声を聞く。\n"

  private var folder: Input {
    Input(
      folder: "plan",
      parts: [
        Input.Part(name: "1.txt", bytes: Array(paged.utf8)),
        Input.Part(name: "2.txt", bytes: Array(plain.utf8)),
        Input.Part(name: "3.txt", bytes: Array(paged.utf8)),
      ])
  }

  private func json(_ input: Input) throws -> String {
    String(decoding: renderJSON(try compare(Pair(first: input, second: input))), as: UTF8.self)
  }

  @Test func aSentenceKnowsThePageOnWhichItBegins() throws {
    let document = try outline(Input(path: "x.txt", bytes: Array(paged.utf8))).document
    #expect(document.roles.indices.map { document.page(ofSentence: $0) } == [1, 1, 2, 2])
    #expect(document.file(ofSentence: 0) == nil)
  }

  @Test func aTextWithoutFormFeedsHasNoPages() throws {
    let document = try outline(Input(path: "x.txt", bytes: Array(plain.utf8))).document
    #expect(document.pages.isEmpty)
    #expect(try !json(Input(path: "x.txt", bytes: Array(plain.utf8))).contains("\"page\":"))
  }

  @Test func placesInAFolderAreThoseOfItsFiles() throws {
    let document = try outline(folder).document
    let places = document.roles.indices.map { index in
      let page = document.page(ofSentence: index).map { " p. \($0)" } ?? ""
      return "\(document.file(ofSentence: index) ?? "") \(document.lines[index])\(page)"
    }
    #expect(
      places == [
        "1.txt 1 p. 1", "1.txt 3 p. 1", "1.txt 4 p. 2", "1.txt 4 p. 2", "2.txt 1", "2.txt 3", "3.txt 1 p. 1",
        "3.txt 3 p. 1", "3.txt 4 p. 2", "3.txt 4 p. 2",
      ])
    #expect(document.violations() == [])
  }

  @Test func placesStandBehindTheLine() throws {
    let text = try json(folder)
    #expect(text.contains("\"text\":\"市は、声を聞く。\",\"line\":3,\"file\":\"2.txt\"}"))
    #expect(
      text.contains("\"heading\":\"第１章　甲\",\"sentences\":[0,4],\"line\":1,\"page\":1,\"file\":\"1.txt\"}"))
  }

  @Test func aComparisonWithPlacesIsProvedAndNoOther() throws {
    let stored = renderJSON(try compare(Pair(first: folder, second: folder)))
    let inputs = Pair(first: folder, second: folder)
    #expect(verify(stored, inputs, language: .en) == [])
    let forged = String(decoding: stored, as: UTF8.self).replacing("\"page\":2", with: "\"page\":3")
    #expect(verify(Array(forged.utf8), inputs, language: .en) != [])
  }

  @Test func theReportShowsThePageOfWhatChanged() throws {
    let other = Input(path: "y.txt", bytes: Array(paged.replacing("毎年行う", with: "隔年に行う").utf8))
    let page = renderHTML(
      try compare(Pair(first: Input(path: "x.txt", bytes: Array(paged.utf8)), second: other)))
    #expect(String(decoding: page, as: UTF8.self).contains("<p class=\"quiet\">2 ページ 4 行目</p>"))
  }
}
