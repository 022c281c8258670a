import RevisionDiff
import RevisionModel
import Testing

@testable import RevisionReport

@Suite("The table of comments and answers")
struct CommentTableTests {
  /// Comments on the sample: about an edited section, about an unchanged one, about the whole, and about nothing.
  private func comments(_ sample: Assessment) -> [RevisionModel.Comment] {
    var comments = ["=1+1 を直す。", "はじめを直す。", "九割が同じ。", "ほかのこと。"].enumerated().map { index, text in
      RevisionModel.Comment(
        number: String(index + 1), agenda: "議題", text: text, speaker: "委員", line: index + 1)
    }
    let links = sample.comparison.sections
    let edited = (0..<links.count).first { links.kind($0) == .edited } ?? 0
    let unchanged = (0..<links.count).first { links.kind($0) == .unchanged } ?? 0
    comments[0].places.second = [place(links[edited].second[0])]
    comments[0].places.first = [place(links[edited].first[0])]
    comments[1].places.second = [place(links[unchanged].second[0])]
    comments[2].subjects = [.verdict, .promises]
    return comments
  }

  /// The sample with a section that is unchanged beside one that is edited.
  private func sample() -> Assessment {
    var sample = Sample.everyKind()
    sample.comparison.sections = Alignment(
      [Link(first: [0], second: [0], traits: .sameWording), Link(first: [1], second: [2])],
      counts: sample.comparison.documents.map(\.sections.count))
    return sample
  }

  private func place(_ section: Int) -> RevisionModel.Comment.Place {
    RevisionModel.Comment.Place(section: section, sentences: [], terms: ["窓口"], likeness: 500)
  }

  private func table(_ sample: Assessment) -> CommentTable {
    commentTable(comments(sample), sample, [], Words(.ja))
  }

  @Test("every comment has a row, and what people write is empty")
  func rows() {
    let rows = table(sample()).grids[0].rows
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.count == 6 && $0[3].isEmpty && $0[4].isEmpty })
    #expect(rows[0][2] == [Array("=1+1 を直す。".utf8), Array("（議題、委員）".utf8)])
    #expect(rows[3][1] == [Array("候補が見つかりません。".utf8)])
  }

  @Test("a section of the first edition is not named again where its partner is")
  func partners() {
    #expect(table(sample()).grids[0].rows[0][1].count == 1)
  }

  @Test("comments of which no candidate changed stand in a table of their own")
  func unchanged() {
    let numbers = table(sample()).grids[1].rows.map { String(decoding: $0[0][0], as: UTF8.self) }
    #expect(numbers == ["2", "3", "4"])
  }

  @Test("a comment about the whole leads to a table of what it asks for")
  func subjects() {
    let table = table(sample())
    #expect(table.grids.count == 4)
    #expect(table.grids[2].rows.count == Measure.Name.allCases.count)
    #expect(String(decoding: table.grids[2].note, as: UTF8.self).contains("当てはまりません"))
    #expect(table.grids[3].rows.isEmpty)
    #expect(String(decoding: table.grids[0].rows[2][5][1], as: UTF8.self).contains("表「変わらない割合」"))
  }

  @Test("comments.html is one page without a script, with the blanks of its header")
  func html() {
    let sample = self.sample()
    let page = String(decoding: renderCommentsHTML(comments(sample), sample, []), as: UTF8.self)
    #expect(page.contains("<h1>意見の概要と市の考え方</h1>"))
    #expect(page.contains("<p class=\"note\">募集期間：</p>"))
    #expect(page.contains("<p class=\"note\">意見の件数：4</p>"))
    #expect(page.contains("<p>=1+1 を直す。</p>"))
    #expect(!page.contains("<script") && !page.contains(" style="))
  }

  @Test("comments.csv begins with number, agenda and comment; no cell is a formula")
  func csv() {
    let sample = self.sample()
    let bare = String(decoding: RevisionReport.renderCommentsCSV(comments(sample)), as: UTF8.self)
    #expect(bare.hasPrefix("number,agenda,comment,speaker,reply,line\r\n1,議題,'=1+1 を直す。,委員,,1\r\n"))
    let held = String(decoding: RevisionReport.renderCommentsCSV(comments(sample), sample, []), as: UTF8.self)
    #expect(held.hasPrefix("number,agenda,comment,speaker,reply,line,section,answer,category,change\r\n"))
  }

  @Test("comments.xlsx has a sheet for each table, comments.docx all of them")
  func office() {
    let sample = self.sample()
    let sheets = renderCommentsWorkbook(comments(sample), sample, [])
    #expect(sheets.count { $0.name.hasPrefix("xl/worksheets/") } == 4)
    let document = renderCommentsDocument(comments(sample), sample, [])
    let body = document.first { $0.name == "word/document.xml" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(body?.components(separatedBy: "<w:tbl>").count == 5, "the header and three tables; one is empty")
    #expect(body?.contains("変更が見つからない意見") == true)
  }

  @Test("comments.json tells what a comment may be about, and nothing where it was held against nothing")
  func json() {
    let sample = self.sample()
    let file = EditionFile(path: "minutes.txt", sha256: "0", formats: [], encoding: "")
    let alone = String(
      decoding: RevisionReport.renderCommentsJSON(comments(sample), tool: "tool", file: file, against: nil),
      as: UTF8.self)
    #expect(alone.contains("\"comparison\":null"))
    #expect(alone.contains("\"line\":1,\"subjects\":[],\"first\":[],\"second\":[]}"))
    let held = String(
      decoding: RevisionReport.renderCommentsJSON(
        comments(sample), tool: "tool", file: file, against: (sample, [])), as: UTF8.self)
    #expect(
      held.contains(
        "\"kind\":\"edited\",\"moved\":false,\"unchanged\":{\"counted\":3,\"total\":4},\"likeness\":0.500,"))
    #expect(held.contains("\"subjects\":[\"verdict\",\"promises\"]"))
  }
}
