import RevisionModel
import RevisionText

/// Builds documents for tests from lines. A line that begins with `#` is a heading of that many levels, `1.` and the
/// like behind the marks its number; a line that begins with `|` is a row of a table, its cells parted by `|` and the
/// sentences in them by ／; every other line is one sentence.
struct TinyDocuments {
  private var phrases = Interner()
  private var wordings = Interner()

  /// Both editions of a pair, with one vocabulary.
  static func pair(_ first: String, _ second: String, language: Language = .ja) -> Pair<Document> {
    var tiny = TinyDocuments()
    let documents = (tiny.document(first, language), tiny.document(second, language))
    return Pair(first: documents.0, second: documents.1)
  }

  private mutating func document(_ text: String, _ language: Language) -> Document {
    var document = Document(language: language)
    var cuts: [UInt32] = [0]
    var open: [(level: Int, section: Int)] = []
    var row = (table: -1, number: -1)
    for (index, line) in text.split(separator: "\n").enumerated() {
      let level = line.prefix { $0 == "#" }.count
      let content = String(line.drop { $0 == "#" || $0 == " " })
      if level > 0 || index == 0 {
        if index > 0 { cuts.append(UInt32(document.sentences.count)) }
        while let last = open.last, last.level >= level { open.removeLast() }
        document.heads.append(
          SectionHead(
            level: level, parent: level > 0 ? open.last?.section : nil,
            number: Self.number(of: content, level),
            heading: level > 0 ? content : "", line: index + 1))
        if level > 0 { open.append((level, document.heads.count - 1)) }
      }
      if line.hasPrefix("|") {
        row = row.number < 0 ? (row.table + 1, 0) : (row.table, row.number + 1)
        appendRow(line, row, to: &document, line: index + 1)
        continue
      }
      row.number = -1
      append(content, to: &document, role: level > 0 ? .heading : .paragraph, line: index + 1)
    }
    if !document.heads.isEmpty { cuts.append(UInt32(document.sentences.count)) }
    document.sections = Partition(cuts: cuts)
    return document
  }

  private mutating func appendRow(
    _ text: Substring, _ row: (table: Int, number: Int), to document: inout Document, line: Int
  ) {
    for (column, cell) in text.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
      .enumerated()
    {
      for sentence in cell.split(separator: "／") {
        document.cells.append(
          TableCell(position: document.sentences.count, table: row.table, row: row.number, column: column))
        let content = sentence.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        append(String(content), to: &document, role: .cell, line: line)
      }
    }
  }

  /// Words in English, characters in Japanese are phrases.
  private mutating func append(_ content: String, to document: inout Document, role: Role, line: Int) {
    var phrase: [UInt8] = []
    func isLetter(_ character: Character) -> Bool {
      character.isASCII && (character.isLetter || character.isNumber)
    }
    var previous: Character?
    for character in content {
      let isInside = previous.map { isLetter($0) && isLetter(character) || character == " " } ?? true
      if !isInside { end(&phrase, in: &document) }
      phrase += Array(String(character).utf8)
      previous = character
    }
    end(&phrase, in: &document)
    document.sentences.append(cut: document.phrases.count)
    let unnumbered = content.dropFirst(role == .heading ? Self.number(of: content, 1).count : 0)
    document.wordings.append(
      Symbol(id: wordings.intern(Array(unnumbered.filter { $0 != " " }.lowercased().utf8))))
    document.roles.append(role)
    document.lines.append(UInt32(line))
  }

  private mutating func end(_ phrase: inout [UInt8], in document: inout Document) {
    if phrase.isEmpty { return }
    document.bytes += phrase
    document.phrases.append(cut: document.bytes.count)
    var spelling = phrase
    while spelling.last == 0x20 { spelling.removeLast() }
    document.symbols.append(Symbol(id: phrases.intern(spelling)))
    phrase = []
  }

  /// 第…章 and the like, or digits and points, at the start of a heading.
  private static func number(of heading: String, _ level: Int) -> String {
    if level == 0 { return "" }
    if heading.hasPrefix("第"), let end = heading.firstIndex(where: { "章節条".contains($0) }) {
      return String(heading[...end])
    }
    return String(heading.prefix { $0.isNumber || $0 == "." })
  }
}
