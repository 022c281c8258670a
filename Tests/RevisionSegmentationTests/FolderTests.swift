import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Editions in several files.
@Suite struct FolderTests {
  private let harbour = specimen("第１章　港\n１　桟橋\n桟橋を直す。\n２　灯台\n灯台を守る。")
  private let wood = specimen("第３章　森\n１　木\n木を植える。\n２　鳥\n鳥を守る。")

  private func page(_ level: Int, _ chapter: String, _ below: String = "１　橋") -> Source {
    markup([
      (.heading(level: level), chapter), (.heading(level: level + 1), below), (.paragraph, "橋を直す。"),
    ])
  }

  @Test func textFilesAreOneNumbering() {
    #expect(
      outline(folder([harbour, wood])) == [
        ".<第１章> 第１章　港", "..<１> １　桟橋", "..<２> ２　灯台", ".<第３章> 第３章　森", "..<１> １　木", "..<２> ２　鳥",
      ])
  }

  @Test(arguments: [1, 2])
  func chaptersInTextAndInMarkupAreSiblings(level: Int) {
    #expect(
      outline(folder([harbour, page(level, "第２章　道"), wood])) == [
        ".<第１章> 第１章　港", "..<１> １　桟橋", "..<２> ２　灯台", ".<第２章> 第２章　道", "..<１> １　橋", ".<第３章> 第３章　森",
        "..<１> １　木", "..<２> ２　鳥",
      ])
  }

  @Test func inferredChaptersStandWhereStatedOnesDo() {
    let first = markup([
      (.heading(level: 1), "まちの計画"), (.heading(level: 2), "第２章　道"), (.paragraph, "橋を直す。"),
    ])
    #expect(
      outline(folder([first, wood])) == [
        ".まちの計画", "..<第２章> 第２章　道", "..<第３章> 第３章　森", "...<１> １　木", "...<２> ２　鳥",
      ])
  }

  @Test func divisionsKeepTheirOrderOverFiles() {
    let sections = specimen("第１節　木\n木を植える。\n第２節　鳥\n鳥を守る。")
    #expect(
      outline(folder([page(1, "第１章　道", "概要"), sections])) == [
        ".<第１章> 第１章　道", "..概要", "..<第１節> 第１節　木", "..<第２節> 第２節　鳥",
      ])
  }

  @Test func headingsWithNothingInCommonStandSideBySide() {
    let steps = specimen("1. 木\n木を植える。\n2. 鳥\n鳥を守る。")
    #expect(outline(folder([page(2, "道", "橋"), steps])) == [".道", "..橋", ".<1> 1. 木", ".<2> 2. 鳥"])
  }

  @Test func aStatuteKeepsItsOwnLevels() {
    var law = markup([
      (.paragraph, "港条例"), (.heading(level: 2), "第一章　総則"), (.heading(level: 6), "（目的）"),
      (.heading(level: 6), "第一条"), (.paragraph, "港を守る。"),
    ])
    law.format = .statute
    let lawOutline = ["", ".<第一章> 第一章　総則", "..<第一条> （目的）第一条"]
    #expect(outline(folder([wood, law])).suffix(3) == lawOutline[...])
    #expect(outline(folder([law, page(1, "第２章　道")])) == lawOutline + [".<第２章> 第２章　道", "..<１> １　橋"])
    #expect(outline(folder([law, law])) == lawOutline + lawOutline)
  }

  @Test func aNewFileEndsTheSection() {
    let later = specimen("章のはじめに述べる。\n第３章　森\n森を守る。\n第４章　川\n川を守る。")
    let document = document(folder([harbour, later, specimen("おわりに述べる。")]))
    #expect(document.violations() == [])
    #expect(document.heads.map(\.level) == [1, 2, 2, 0, 1, 1, 0])
    #expect(document.heads.map(\.line) == [1, 2, 4, 1, 2, 4, 1])
    #expect(document.sections[3] == 5..<6 && document.file(ofSentence: 5) == "2")
    #expect(document.text(ofSentence: document.sentences.count - 1) == "おわりに述べる。")
  }

  @Test func aHeadingDoesNotGoOnInTheNextFile() {
    let chapters = specimen("第１章\n総則\n趣旨。\n第２章\n施策\n守る。\n第３章")
    #expect(outline(folder([chapters, specimen("川の話\n終える。")])).suffix(2) == [".<第３章> 第３章", ""])
  }

  @Test func linesOfOneFileAreSentencesAndMarkupOfAnotherIsNot() {
    let lines = specimen("# 海\n波。風。", format: .lines)
    let document = document(folder([lines, markup([(.paragraph, "雪。氷。")])]))
    #expect((0..<document.sentences.count).map(document.text(ofSentence:)) == ["# 海", "波。風。", "雪。", "氷。"])
  }

  @Test func whatStandsUnderNoHeadingIsCountedOverAllFiles() {
    let short = specimen("第１章　海\n船が出る。\n第２章　港\n船が着く。")
    let document = document(folder([short, specimen("山は町を囲む。川は流れる。")]))
    #expect(document.diagnostics == [Diagnostic(.fewHeadings, line: 1, text: "43 %", file: "2")])
  }
}
