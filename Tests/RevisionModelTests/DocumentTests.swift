import RevisionModel
import Testing

/// The columns of a document, and what is said when they do not hold together.
@Suite struct DocumentTests {
  /// Text before the first heading, then a section and one inside it; a phrase a sentence.
  private var sound: Document {
    var document = Document()
    for (text, role) in [("前文。", Role.paragraph), ("１　道", .heading), ("直す。", .paragraph), ("ア　橋", .heading)] {
      document.bytes += Array(text.utf8)
      document.phrases.append(cut: document.bytes.count)
      document.symbols.append(Symbol(id: UInt32(document.symbols.count)))
      document.sentences.append(cut: document.phrases.count)
      document.wordings.append(Symbol(id: UInt32(document.wordings.count)))
      document.roles.append(role)
      document.lines.append(UInt32(document.sentences.count))
    }
    document.sections = Partition(cuts: [0, 1, 3, 4])
    document.heads = [
      SectionHead(level: 0, parent: nil, number: "", heading: "", line: 1),
      SectionHead(level: 1, parent: nil, number: "１", heading: "１　道", line: 2),
      SectionHead(level: 2, parent: 1, number: "ア", heading: "ア　橋", line: 4),
    ]
    return document
  }

  @Test func aSoundDocumentBreaksNoPromise() {
    #expect(sound.violations() == [])
    #expect(Document().violations() == [])
  }

  private func violations(_ change: (inout Document) -> Void) -> [String] {
    var document = sound
    change(&document)
    return document.violations()
  }

  @Test func everyColumnMustBeAsLongAsTheOthers() {
    #expect(violations { $0.bytes.append(0x61) } == ["phrases tile the bytes"])
    #expect(violations { $0.symbols.removeLast() } == ["one symbol a phrase"])
    #expect(violations { $0.wordings.removeLast() } == ["one wording a sentence"])
    #expect(violations { $0.roles.append(.paragraph) } == ["one role a sentence"])
    #expect(violations { $0.lines.removeLast() } == ["one line a sentence"])
    #expect(violations { $0.heads.removeLast() } == ["one head a section"])
    #expect(
      violations {
        $0.phrases.append(cut: $0.bytes.count + 1)
        $0.bytes.append(0x61)
      } == ["one symbol a phrase", "sentences tile the phrases"])
    #expect(violations { $0.sections = Partition(cuts: [0, 1, 3]) }.contains("sections tile the sentences"))
  }

  @Test func theTreeMustBeOne() {
    #expect(violations { $0.heads[1].parent = 2 } == ["a parent comes first"])
    #expect(violations { $0.heads[2].level = 1 } == ["a parent is higher up"])
    #expect(violations { $0.heads[1].level = 0 } == ["level 0 comes first, or first in its file"])
    #expect(violations { $0.roles[1] = .paragraph } == ["a section begins with its heading"])
  }

  @Test func textIsWhatTheBytesSay() {
    #expect((0..<4).map { sound.text(ofSentence: $0) } == ["前文。", "１　道", "直す。", "ア　橋"])
    #expect(sound.byteRange(ofSentences: 1..<3) == 9..<27)
    #expect((0..<4).map { sound.section(ofSentence: $0) } == [0, 1, 1, 2])
  }

  @Test func headingsAreNoBodyText() {
    #expect(sound.bodyCounts(0..<4) { $0.count } == [9, 0, 9, 0])
    #expect(sound.bodyCounts(2..<4) { $0.count } == [9, 0])
  }
}

struct SectionHeadTests {
  @Test(arguments: [
    ("第１章", "第１章　目的", "　目的"), ("第一条", "（目的）第一条", "（目的）"), ("", "はじめに", "はじめに"), ("第一条", "第一条", ""),
  ])
  func theTitleIsTheHeadingWithoutItsNumber(number: String, heading: String, title: String) {
    let head = SectionHead(level: 1, parent: nil, number: number, heading: heading, line: 1)
    #expect(String(decoding: head.title, as: UTF8.self) == title)
  }
}
