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
  var pages: [UInt32] = []
  var files: [UInt32] = []
  var blocks = Partition()
  var cells: [TableCell] = []
  /// The first of the source's cells that is not passed yet.
  private var nextCell = 0
  var sections = Partition()
  var heads: [SectionHead] = []
  var tree = SectionTree()
  let language: Language

  /// The file of the section that was begun last.
  private var openFile: Int?

  /// Whether levels are the headings' ranks, and not counted from the top.
  private let keepsLevels: Bool

  init(_ source: Source, language: Language, keepsLevels: Bool) {
    self.source = source
    self.language = language
    self.keepsLevels = keepsLevels
    bytes.reserveCapacity(source.bytes.count)
  }

  /// Takes every block that is not set aside, in order; `outline` says which are headings.
  mutating func takeBlocks(outline: [BlockHeading?]) {
    var breaker = SentenceBreaker(language)
    let counted = countedBlocks(source, outline)
    source.bytes.withUnsafeBufferPointer { bytes in
      for (index, block) in source.blocks.enumerated() where !block.isSetAside {
        let whole = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound)
        let isLine = source.format(at: whole.start) == .lines
        let text = isLine ? whole : whole.trimmed
        if text.isEmpty { continue }
        if !block.goesOn { endBlock() }
        if let heading = outline[index] {
          takeHeading(heading, text, body: Role(block.kind), &breaker)
        } else {
          openPreamble(at: text.start)
          let first = sentenceEnds.count
          takeSentences(
            text, role: Role(block.kind), numbering: text.leadingNumbering(isCounted: counted[index]),
            isSentence: block.isSentence || isLine, &breaker)
          placeSentences(from: first, in: block)
        }
      }
    }
    closeSection()
  }

  /// Gives the sentences from `first` on, those of `block`, the block's place in a table, where it has one.
  private mutating func placeSentences(from first: Int, in block: Block) {
    while nextCell < source.cells.count, source.cells[nextCell].position < block.range.lowerBound {
      nextCell += 1
    }
    guard nextCell < source.cells.count, source.cells[nextCell].position == block.range.lowerBound else {
      return
    }
    for sentence in first..<sentenceEnds.count {
      var cell = source.cells[nextCell]
      cell.position = UInt32(sentence)
      cells.append(cell)
    }
  }

  /// Takes a block that is a heading or begins with one.
  private mutating func takeHeading(
    _ heading: BlockHeading, _ text: Text, body: Role, _ breaker: inout SentenceBreaker
  ) {
    endBlock()
    let end = heading.end ?? text.end
    let title = Text(bytes: text.bytes, start: text.start, end: end)
    switch heading.effect {
    case .opens: openSection(heading, title)
    case .continues: continueHeading(heading, title)
    case .stands: openPreamble(at: text.start)
    }
    takeSentences(
      title, role: .heading, numbering: heading.numbering,
      isSentence: source.format(at: title.start) == .lines, &breaker)
    endBlock()
    if end < text.end {
      takeSentences(
        Text(bytes: text.bytes, start: end, end: text.end), role: body, numbering: 0, isSentence: false,
        &breaker)
    }
  }

  private mutating func takeSentences(
    _ text: Text, role: Role, numbering: Int, isSentence: Bool, _ breaker: inout SentenceBreaker
  ) {
    var start = text.start
    let offset = bytes.count - start
    bytes.append(contentsOf: text.bytes[text.range])
    breaker.findEnds(text, numbering: numbering, whole: isSentence)
    var paragraph = ParagraphNumbers()
    for end in breaker.ends {
      let sentence = Text(bytes: text.bytes, start: start, end: end)
      let numbering = start == text.start ? numbering : paragraph.numbering(sentence)
      sentenceEnds.append(UInt32(end + offset))
      roles.append(role)
      lines.append(UInt32(source.line(at: start)))
      if !source.pages.isEmpty { pages.append(UInt32(source.page(at: start))) }
      if let file = source.file(at: start) { files.append(UInt32(file)) }
      numberings.append(UInt16(clamping: numbering))
      start = end
    }
  }

  private mutating func openSection(_ heading: BlockHeading, _ text: Text) {
    closeSection()
    openFile = source.file(at: text.start)
    let place = tree.place(heading.rank, section: heads.count, keepsLevel: keepsLevels)
    heads.append(
      SectionHead(
        level: place.level, parent: place.parent,
        number: Text(bytes: text.bytes, start: heading.number.lowerBound, end: heading.number.upperBound)
          .string,
        heading: text.trimmed.string, line: source.line(at: text.start)))
  }

  /// Adds a second block to the heading of the section that was begun last.
  private mutating func continueHeading(_ heading: BlockHeading, _ text: Text) {
    let title = text.trimmed.string
    let last = heads.count - 1
    heads[last].heading += language.separatesWords ? " " + title : title
    if !heading.number.isEmpty {
      heads[last].number =
        Text(bytes: text.bytes, start: heading.number.lowerBound, end: heading.number.upperBound).string
    }
  }

  /// Begins a section for text at `place` that stands under no heading: before the first one of the edition, or of one
  /// of its files. A new file ends the section before it.
  private mutating func openPreamble(at place: Int) {
    let file = source.file(at: place)
    if !heads.isEmpty {
      if file == openFile { return }
      closeSection()
    }
    openFile = file
    heads.append(SectionHead(level: 0, parent: nil, number: "", heading: "", line: source.line(at: place)))
  }

  /// What follows is a block of its own.
  private mutating func endBlock() { blocks.append(cut: sentenceEnds.count) }

  private mutating func closeSection() {
    endBlock()
    sections.append(cut: sentenceEnds.count)
  }

  /// The document, once all blocks are taken.
  func document(vocabulary: inout Vocabulary) -> Document {
    let known = vocabulary
    vocabulary = Vocabulary()
    var cutter = PhraseCutter(
      bytes: bytes.count, sentenceCount: sentenceEnds.count, vocabulary: known)
    bytes.withUnsafeBufferPointer { text in
      var start = 0
      for (sentence, end) in sentenceEnds.enumerated() {
        cutter.take(Text(bytes: text, start: start, end: Int(end)), numbering: Int(numberings[sentence]))
        start = Int(end)
      }
    }
    vocabulary = cutter.vocabulary
    return Document(
      bytes: bytes, phrases: Partition(cuts: cutter.phraseCuts), symbols: cutter.symbols,
      sentences: Partition(cuts: cutter.sentenceCuts), wordings: cutter.wordings, roles: roles, lines: lines,
      pages: pages, files: files, fileNames: source.files.map(\.name),
      blocks: blocks, cells: cells, sections: sections, heads: heads, language: language,
      diagnostics: diagnostics)
  }

  private var diagnostics: [Diagnostic] {
    if heads.contains(where: { $0.level > 0 }) { return source.diagnostics }
    return source.diagnostics + [Diagnostic(.noHeadings, line: 1, text: "")]
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
    case .paragraph, .contents, .runningHeader, .pageNumber, .siteFurniture, .separator: self = .paragraph
    }
  }
}
