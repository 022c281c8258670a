import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Headings that someone corrected.
@Suite struct CorrectionTests {
  private static let plan = specimen("第１章　道\n１　橋\n橋を守る。\n２　石\n石を積む。\n第２章　水\n水をためる。")

  private func corrected(
    _ source: Source, _ headings: [(level: Int, line: Int, text: String)]
  ) throws -> Document {
    try corrected(source, headings.map { .init(level: $0.level, line: $0.line, text: $0.text, place: 7) })
  }

  private func corrected(_ source: Source, _ headings: [CorrectedOutline.Heading]) throws -> Document {
    let outline = CorrectedOutline(path: "o.json", sha256: "", edition: "", headings: headings)
    var vocabulary = Vocabulary()
    let document = segment(
      try OutlinedSource(source, corrected: outline), language: nil, vocabulary: &vocabulary)
    #expect(document.violations() == [])
    return document
  }

  private func outline(_ document: Document) -> [String] {
    document.heads.map { "\($0.level) \($0.number)|\($0.heading)" }
  }

  @Test func headingsAreAddedTakenAwayAndLevelled() throws {
    let document = try corrected(
      Self.plan, [(1, 1, "第１章　道"), (2, 2, "１　橋"), (3, 3, "橋を守る。"), (2, 6, "第２章　水")])
    #expect(
      outline(document) == ["1 第１章|第１章　道", "2 1|１　橋".replacing("1|", with: "１|"), "3 |橋を守る。", "2 第２章|第２章　水"])
    #expect(
      document.diagnostics == [
        Diagnostic(.headingAdded, line: 3, text: "橋を守る。"),
        Diagnostic(.headingRemoved, line: 4, text: "２　石"),
        Diagnostic(.headingLevel, line: 6, text: "第２章　水"),
      ])
    #expect(document.roles[document.sections[2].upperBound - 2] != .heading)
  }

  @Test func whiteSpaceOfAHeadingDoesNotCount() throws {
    let document = try corrected(Self.plan, [(1, 1, "第１章 \n道"), (1, 6, "第２章水")])
    #expect(outline(document) == ["1 第１章|第１章　道", "1 第２章|第２章　水"])
  }

  @Test func aHeadingMayEndBeforeItsLine() throws {
    let document = try corrected(specimen("目的　町を守る。"), [(1, 1, "目的")])
    #expect(outline(document) == ["1 |目的"])
    #expect((0..<document.sentences.count).map(document.text(ofSentence:)) == ["目的　", "町を守る。"])
    #expect(document.roles == [.heading, .paragraph])
    #expect(outline(try corrected(specimen("【目的】町を守る。"), [(1, 1, "【目的】")])) == ["1 |【目的】"])
  }

  @Test func aHeadingMayGoOverLinesAndBeginInsideOfABlock() throws {
    var source = Source(format: .text)
    for (line, text) in ["町を守り、", "第２章", "水", "水をためる。"].enumerated() {
      source.lines.append(offset: source.bytes.count, line: line + 1)
      source.bytes += Array(text.utf8)
    }
    // All of it is one paragraph.
    source.blocks = [Block(.paragraph, source.bytes.indices)]
    let document = try corrected(source, [(1, 2, "第２章　水")])
    #expect(outline(document) == ["0 |", "1 第２章|第２章水"])
    #expect((0..<document.sentences.count).map(document.text(ofSentence:)) == ["町を守り、", "第２章水", "水をためる。"])
    let plan = specimen("前文。\n\n第１章\n総則\n趣旨。")
    #expect(outline(try corrected(plan, [(1, 3, "第１章総則")])) == ["0 |", "1 第１章|第１章総則"])
  }

  @Test func whatMarkupStatesCanBeTakenAway() throws {
    let source = markup([(.heading(level: 1), "道"), (.heading(level: 2), "橋"), (.paragraph, "守る。")])
    let document = try corrected(source, [(1, 1, "道")])
    #expect(outline(document) == ["1 |道"])
    #expect(document.roles == [.heading, .paragraph, .paragraph])
  }

  @Test func headingsOnOneLineAreToldByTheirWording() throws {
    var source = markup([(.heading(level: 1), "道"), (.paragraph, "直す。"), (.heading(level: 1), "橋")])
    source.lines = LineMap()
    let document = try corrected(source, [(1, 1, "橋")])
    #expect(outline(document) == ["0 |", "1 |橋"])
  }

  @Test func aBlockThatEndsOnTheLineOfAHeadingIsNotCut() throws {
    var source = Source(format: .xhtml)
    for (line, text) in [(1, "町を"), (2, "守り、橋を直す。"), (2, "水")] {
      source.lines.append(offset: source.bytes.count, line: line)
      source.bytes += Array(text.utf8)
    }
    let end = source.bytes.count
    source.blocks = [Block(.paragraph, 0..<end - 3), Block(.heading(level: 1), end - 3..<end)]
    let document = try corrected(source, [(1, 2, "水")])
    #expect((0..<document.sentences.count).map(document.text(ofSentence:)) == ["町を守り、橋を直す。", "水"])
    #expect(document.diagnostics.map(\.code) == [.fewHeadings])
  }

  @Test(arguments: [(3, "橋"), (1, "第１章　道路"), (9, "水"), (1, "章")])
  func aHeadingThatIsNotThereIsAnError(line: Int, text: String) {
    #expect(throws: IngestError(.headingNotFound, line: 7, detail: "\(line): \(text)")) {
      try corrected(Self.plan, [(1, line, text)])
    }
  }

  @Test(arguments: [
    specimen("はじめに\n\n第１章　海\n１　波\n高い。\n２　風\n強い。\n第２章　山\n１　雪\n白い。"),
    specimen("（目的）\n第一条　町を守る。\n（対象）\n第二条　市民を守る。\n（体制）\n第三条　人を置く。"),
    specimen("第１章\n総則\n趣旨。\n第２章\n施策\n守る。"),
    specimen("# 海\n波。\n### 風\n風。", format: .lines),
    markup([(.heading(level: 2), "海 "), (.paragraph, "波。"), (.heading(level: 1), "1. 山"), (.item, "雪")]),
    specimen("海だけである。"),
  ])
  func anOutlineThatWasNotCorrectedChangesNothing(_ source: Source) throws {
    let inferred = document(source)
    let same = try corrected(
      source, inferred.heads.filter { $0.level > 0 }.map { ($0.level, $0.line, $0.heading) })
    #expect(same.heads == inferred.heads)
    #expect(same.bytes == inferred.bytes && same.roles == inferred.roles)
    #expect(same.sections == inferred.sections && same.sentences == inferred.sentences)
    #expect(same.diagnostics == inferred.diagnostics)
  }

  @Test func aHeadingInTwoPartsIsNamedWhole() throws {
    let articles = specimen("（目的）\n第一条　町を守る。\n（対象）\n第二条　人を守る。\n（体制）\n第三条　人を置く。")
    let document = try corrected(articles, [(1, 1, "（目的）第一条"), (1, 5, "（体制）第三条")])
    #expect(document.diagnostics == [Diagnostic(.headingRemoved, line: 3, text: "（対象）第二条")])
    let chapters = specimen("Chapter 1\nThe harbour\nBoats leave.\nChapter 2\nThe wood\nTrees grow.")
    let added = try corrected(chapters, [(2, 1, "Chapter 1 The harbour"), (1, 4, "Chapter 2 The wood")])
    #expect(added.diagnostics == [Diagnostic(.headingLevel, line: 1, text: "Chapter 1 The harbour")])
  }

  @Test func aHeadingTwiceOrBeforeTheLastIsSaidToBeThat() {
    #expect(throws: IngestError(.headingRepeated, line: 7, detail: "2: １　橋")) {
      try corrected(Self.plan, [(1, 1, "第１章　道"), (2, 2, "１　橋"), (2, 2, "１　橋")])
    }
    #expect(throws: IngestError(.headingOutOfOrder, line: 7, detail: "2: １　橋")) {
      try corrected(Self.plan, [(1, 6, "第２章　水"), (2, 2, "１　橋")])
    }
  }

  private static let parts = folder([
    specimen("第１章　道\n道を直す。\n第２章　水\n水をためる。"), specimen("橋\n第３章　森\n木を植える。"),
  ])

  private func heading(_ level: Int, _ file: String?, _ line: Int, _ text: String) -> CorrectedOutline.Heading
  {
    .init(level: level, file: file, line: line, text: text, place: 7)
  }

  @Test func headingsOfAFolderStandOnLinesOfTheirFiles() throws {
    let document = try corrected(
      Self.parts, [heading(1, "1", 1, "第１章　道"), heading(2, "2", 1, "橋"), heading(1, "2", 2, "第３章　森")])
    #expect(outline(document) == ["1 第１章|第１章　道", "2 |橋", "1 第３章|第３章　森"])
    #expect(
      document.diagnostics == [
        Diagnostic(.headingRemoved, line: 3, text: "第２章　水", file: "1"),
        Diagnostic(.headingAdded, line: 1, text: "橋", file: "2"),
      ])
  }

  @Test func anUncorrectedOutlineOfAFolderChangesNothing() throws {
    let inferred = RevisionSegmentationTests.document(Self.parts)
    let headings = inferred.heads.indices.filter { inferred.heads[$0].level > 0 }.map { index in
      let head = inferred.heads[index]
      return heading(
        head.level, inferred.file(ofSentence: inferred.sections[index].lowerBound), head.line, head.heading)
    }
    let same = try corrected(Self.parts, headings)
    #expect(
      same.heads == inferred.heads && same.bytes == inferred.bytes && same.sections == inferred.sections)
    #expect(same.diagnostics == inferred.diagnostics)
  }

  @Test func errorsOfAFolderNameTheFile() {
    let last = heading(1, "2", 2, "第３章　森")
    let wrong: [(CorrectedOutline.Heading, IngestError)] = [
      (heading(1, "2", 3, "第１章　道"), IngestError(.headingNotFound, line: 7, detail: "2:3: 第１章　道")),
      (heading(1, "3", 1, "橋"), IngestError(.headingNotFound, line: 7, detail: "3:1: 橋")),
      (heading(1, "1", 1, "第１章　道"), IngestError(.headingOutOfOrder, line: 7, detail: "1:1: 第１章　道")),
      (last, IngestError(.headingRepeated, line: 7, detail: "2:2: 第３章　森")),
      (heading(1, nil, 2, "第３章　森"), IngestError(.notAnOutline, line: 7, detail: "file")),
    ]
    for (heading, error) in wrong {
      #expect(throws: error) { try corrected(Self.parts, [last, heading]) }
    }
    #expect(throws: IngestError(.notAnOutline, line: 7, detail: "file")) {
      try corrected(Self.plan, [heading(1, "1", 1, "第１章　道")])
    }
  }

  @Test func theReasonIsTheOutline() throws {
    let outline = CorrectedOutline(
      path: "", sha256: "", edition: "", headings: [.init(level: 1, line: 1, text: "第１章　道")])
    let rows = explainHeadings(try OutlinedSource(Self.plan, corrected: outline))
    #expect(rows.map(\.level) == [1, nil, nil, nil])
    #expect(rows.allSatisfy { $0.reasons == [HeadingReason(.corrected)] })
  }
}
