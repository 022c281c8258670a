import RevisionModel
import RevisionText
import Testing

@testable import RevisionSegmentation

/// A source of markup: each paragraph with the type it is set in, 0 for the usual one.
private func typeset(_ paragraphs: [(look: UInt32, text: String)], below heading: String? = nil) -> Source {
  var source = markup(
    (heading.map { [(.heading(level: 1), $0)] } ?? []) + paragraphs.map { (.paragraph, $0.text) })
  let first = heading == nil ? 0 : 1
  for (index, paragraph) in paragraphs.enumerated() {
    source.blocks[first + index].look = paragraph.look
    source.blocks[first + index].emphasised = paragraph.look & 1 == 1
  }
  return source
}

private let text: (look: UInt32, text: String) = (0, "渡し船は、朝と夕に川を渡り、人と荷を運ぶ。")

@Suite("Headings by their type")
struct TypographyTests {
  @Test("Short paragraphs of one type, three and more, each before text, are headings of one level")
  func oneLevel() {
    let source = typeset([(1, "朝の便"), text, (1, "夕の便"), text, (1, "船頭"), text])
    #expect(outline(source) == [".朝の便", ".夕の便", ".船頭"])
    #expect(outline(typeset([(1, "朝の便"), text, (1, "夕の便"), text])) == [""])
  }

  @Test("The type that comes first is the higher level")
  func twoLevels() {
    let source = typeset([
      (3, "運航"), text, (5, "朝の便"), text, (5, "夕の便"), text, (3, "点検"), text, (5, "船底"), text, (3, "船頭"), text,
    ])
    #expect(outline(source) == [".運航", "..朝の便", "..夕の便", ".点検", "..船底", ".船頭"])
  }

  @Test(
    "What is no title is none: sentences, leads with a colon, captions, remarks in brackets",
    arguments: ["船は大切に扱う。", "次のとおりとする：", "図１　船着き場", "（単位：人）", "便"])
  func flaws(title: String) {
    let source = typeset([(1, title), text, (1, title), text, (1, title), text, (1, title), text])
    #expect(outline(source) == [""])
  }

  @Test("Who speaks again and again is no title; what stands once under each heading is one")
  func speakers() {
    let spoken = ["船頭", "客", "船頭", "客", "船頭"].flatMap { [(look: UInt32(1), text: $0), text] }
    #expect(outline(typeset(spoken)) == [""])
    #expect(outline(typeset(spoken, below: "渡し場の会議")) == [".渡し場の会議"])
    let parts = ["朝の便", "現状", "夕の便", "現状", "船頭", "現状"].flatMap { [(look: UInt32(1), text: $0), text] }
    #expect(outline(typeset(parts)).count == 6)
  }

  @Test("A bold sentence among the titles is text; where most are sentences, all is")
  func sentencesAmongTitles() {
    let titles: [(look: UInt32, text: String)] = [(1, "朝の便"), text, (1, "夕の便"), text, (1, "船頭"), text]
    #expect(outline(typeset(titles + [(1, "船は大切に扱う。")])) == [".朝の便", ".夕の便", ".船頭"])
    let warning: (look: UInt32, text: String) = (1, "船は大切に扱う。")
    #expect(outline(typeset(titles + [warning, text, warning, text])) == [""])
  }

  @Test("Without text below, names and lines of a title page are none")
  func namesAndTitlePage() {
    let names = typeset([(1, "北の窓口"), (0, "北町"), (1, "南の窓口"), (0, "南町"), (1, "東の窓口"), (0, "東町"), text, text])
    #expect(outline(names) == [""])
    let page = typeset([
      (1, "渡し船の計画"), (1, "潮見町"), (1, "朝の便"), text, (1, "夕の便"), text, (1, "船頭"), text, (1, "船底"), text,
    ])
    #expect(outline(page) == ["", ".朝の便", ".夕の便", ".船頭", ".船底"])
  }

  @Test("Most of a document is never headings")
  func most() {
    let source = typeset([(1, "朝の便"), (0, "六時。"), (1, "夕の便"), (0, "五時。"), (1, "船頭の交代"), (0, "昼。")])
    #expect(outline(source) == [""])
  }

  @Test("Among numbered headings of the same type, one without a number has their level")
  func besideNumbers() {
    let source = typeset([
      (1, "船着き場の話"), text, (1, "第１章　運航"), text, (1, "第２章　点検"), text, (1, "第３章　船頭"), text,
    ])
    #expect(outline(source) == [".船着き場の話", ".<第１章> 第１章　運航", ".<第２章> 第２章　点検", ".<第３章> 第３章　船頭"])
  }

  @Test("Below numbered headings of another type, they are a level of their own")
  func belowNumbers() {
    let source = typeset([
      (0, "第１章　運航"), text, (1, "朝の便"), text, (1, "夕の便"), text, (0, "第２章　点検"), text,
      (1, "船底"), text, (0, "第３章　船頭"), text,
    ])
    #expect(
      outline(source) == [
        ".<第１章> 第１章　運航", "..朝の便", "..夕の便", ".<第２章> 第２章　点検", "..船底", ".<第３章> 第３章　船頭",
      ])
  }

  @Test("Above numbers that begin anew below each, they are the higher level")
  func aboveNumbers() {
    let source = typeset([
      (1, "運航"), (0, "１　朝の便"), text, (0, "２　夕の便"), text, (1, "点検"), (0, "１　船底"), text, (0, "２　帆柱"), text,
      (1, "船頭"), text,
    ])
    #expect(
      outline(source) == [
        ".運航", "..<１> １　朝の便", "..<２> ２　夕の便", ".点検", "..<１> １　船底", "..<２> ２　帆柱", ".船頭",
      ])
  }

  @Test("Below stated headings, only where all of a type are titles, and nearly all have text")
  func belowStated() {
    let titles: [(look: UInt32, text: String)] = [(1, "朝の便"), text, (1, "夕の便"), text, (1, "船頭"), text]
    #expect(outline(typeset(titles, below: "渡し船")) == [".渡し船", "..朝の便", "..夕の便", "..船頭"])
    #expect(outline(typeset(titles + [(1, "船は大切に扱う。"), text], below: "渡し船")) == [".渡し船"])
  }

  @Test("The reason says so, with how many there are")
  func reason() {
    let source = typeset([(1, "朝の便"), text, (1, "夕の便"), text, (1, "船頭"), text])
    let reasons = explainHeadings(OutlinedSource(source)).map(\.reasons)
    #expect(reasons == Array(repeating: [HeadingReason(.typography, ["3"])], count: 3))
  }
}
