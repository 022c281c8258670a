import RevisionModel
import RevisionText

/// Fills the columns of a document: blocks to sections and sentences first, then all phrases in one sweep.
struct DocumentBuilder {
  let source: Source
  var bytes: [UInt8] = []
  /// Ends of sentences in `bytes`.
  var sentenceEnds: [UInt32] = []
  /// Bytes of leading numbering of each sentence, which its wording leaves out.
  var numberings: [UInt16] = []
  var roles: [Role] = []
  var lines: [UInt32] = []
  var sections = Partition()
  var heads: [SectionHead] = []
  var tree = SectionTree()
  let language: Language

  init(_ source: Source, language: Language) {
    self.source = source
    self.language = language
    bytes.reserveCapacity(source.bytes.count)
  }

  /// Takes every block that is not set aside, in order; `outline` says which are headings.
  mutating func takeBlocks(outline: [BlockHeading?]) {
    var breaker = SentenceBreaker()
    source.bytes.withUnsafeBufferPointer { text in
      for (index, block) in source.blocks.enumerated() where !block.isSetAside {
        let range =
          source.format == .lines
          ? block.range
          : Text(bytes: text, start: block.range.lowerBound, end: block.range.upperBound).trimmed.range
        if range.isEmpty { continue }
        if let heading = outline[index] {
          openSection(heading, text: text, range: range)
        } else if heads.isEmpty {
          openPreamble(line: source.lines.line(at: range.lowerBound))
        }
        takeSentences(of: block, heading: outline[index], text: text, range: range, breaker: &breaker)
      }
    }
    closeSection()
  }

  private mutating func takeSentences(
    of block: Block, heading: BlockHeading?, text: UnsafeBufferPointer<UInt8>, range: Range<Int>,
    breaker: inout SentenceBreaker
  ) {
    let role = heading == nil ? Role(block.kind) : .heading
    var start = range.lowerBound
    let offset = bytes.count - start
    bytes.append(contentsOf: text[range])
    breaker.findEnds(text, range, whole: source.format == .lines)
    for end in breaker.ends {
      sentenceEnds.append(UInt32(end + offset))
      roles.append(role)
      lines.append(UInt32(source.lines.line(at: start)))
      numberings.append(start == range.lowerBound ? UInt16(heading?.numbering ?? 0) : 0)
      start = end
    }
  }

  private mutating func openSection(
    _ heading: BlockHeading, text: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) {
    closeSection()
    let shown = Text(bytes: text, start: range.lowerBound, end: range.upperBound).trimmed.range
    let place = tree.place(heading.level, section: heads.count, keepsLevel: source.format == .lines)
    heads.append(
      SectionHead(
        level: place.level, parent: place.parent,
        number: String(decoding: text[heading.number], as: UTF8.self),
        heading: String(decoding: text[shown], as: UTF8.self),
        line: source.lines.line(at: range.lowerBound)))
  }

  private mutating func openPreamble(line: Int) {
    heads.append(SectionHead(level: 0, parent: nil, number: "", heading: "", line: line))
  }

  private mutating func closeSection() { sections.append(cut: sentenceEnds.count) }

  /// The document, once all blocks are taken.
  func document(vocabulary: inout Vocabulary) -> Document {
    var cutter = PhraseCutter(bytes: bytes.count, sentenceCount: sentenceEnds.count)
    bytes.withUnsafeBufferPointer { text in
      var start = 0
      for (sentence, end) in sentenceEnds.enumerated() {
        cutter.take(
          text, start..<Int(end), numbering: Int(numberings[sentence]), vocabulary: &vocabulary)
        start = Int(end)
      }
    }
    var diagnostics = source.diagnostics
    if heads.allSatisfy({ $0.level == 0 }) {
      diagnostics.append(Diagnostic(.noHeadings, line: 1, text: ""))
    }
    return Document(
      bytes: bytes, phrases: cutter.phrases, symbols: cutter.symbols, sentences: cutter.sentences,
      wordings: cutter.wordings, roles: roles, lines: lines, sections: sections, heads: heads,
      language: language, diagnostics: diagnostics)
  }
}

extension Role {
  /// What the sentences of a block of `kind` stand as.
  init(_ kind: Block.Kind) {
    switch kind {
    case .heading: self = .heading
    case .item: self = .item
    case .cell: self = .cell
    case .caption: self = .caption
    case .note: self = .note
    case .paragraph, .contents, .runningHeader, .pageNumber, .separator: self = .paragraph
    }
  }
}
