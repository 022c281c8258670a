/// What a sentence stands as.
public enum Role: String, Sendable {
  case heading
  case paragraph
  case item
  case cell
  case caption
  case note
}

/// One edition in columns: bytes, tiled by phrases, tiled by sentences, tiled by sections.
///
/// Concatenating any level gives `bytes` back. White space between blocks and text that was set aside is not in it.
public struct Document: Sendable {
  /// UTF-8, the sentences' texts end to end.
  public var bytes: [UInt8]
  /// Phrases over `bytes`.
  public var phrases: Partition
  /// The folded spelling of each phrase, white space at its end left out.
  public var symbols: [Symbol]
  /// Sentences over phrases.
  public var sentences: Partition
  /// The folded wording of each sentence: equal symbols mean "word for word" the same (leading numbering, width and
  /// white space apart). From an interner of its own, shared by both editions.
  public var wordings: [Symbol]
  /// What each sentence stands as.
  public var roles: [Role]
  /// The input's line on which each sentence begins, from 1.
  public var lines: [UInt32]
  /// The page on which each sentence begins, from 1, and 0 where its file has no pages; empty where no file has any.
  public var pages: [UInt32]
  /// The file in which each sentence stands, by its number in `fileNames`; empty where the edition is one file.
  public var files: [UInt32]
  /// The names of the files that are one edition.
  public var fileNames: [String]
  /// Blocks over sentences: what stands together on the page as one paragraph, item, heading or cell. Empty where it is
  /// not known.
  public var blocks: Partition
  /// The places of sentences in tables, by sentence, ascending.
  public var cells: [TableCell]
  /// Sections over sentences, in reading order: each holds its own sentences, heading first, without its subsections'.
  public var sections: Partition
  /// One for each section.
  public var heads: [SectionHead]
  /// The language its sentences were told apart by.
  public var language: Language
  /// What was tolerated or set aside on the way here.
  public var diagnostics: [Diagnostic]

  package init(
    bytes: [UInt8] = [], phrases: Partition = Partition(), symbols: [Symbol] = [],
    sentences: Partition = Partition(), wordings: [Symbol] = [], roles: [Role] = [], lines: [UInt32] = [],
    pages: [UInt32] = [], files: [UInt32] = [], fileNames: [String] = [],
    blocks: Partition = Partition(), cells: [TableCell] = [], sections: Partition = Partition(),
    heads: [SectionHead] = [],
    language: Language = .ja,
    diagnostics: [Diagnostic] = []
  ) {
    self.bytes = bytes
    self.phrases = phrases
    self.symbols = symbols
    self.sentences = sentences
    self.wordings = wordings
    self.roles = roles
    self.lines = lines
    self.pages = pages
    self.files = files
    self.fileNames = fileNames
    self.blocks = blocks
    self.cells = cells
    self.sections = sections
    self.heads = heads
    self.language = language
    self.diagnostics = diagnostics
  }
}

/// Where a section stands in the tree.
public struct SectionHead: Sendable, Equatable {
  /// Depth in the tree: 0 for text before the first heading of the edition or of one of its files, else from 1.
  public var level: Int
  /// The section it lies in, an earlier one; `nil` at the top.
  public var parent: Int?
  /// The number of its heading as written (第１章, 1.2.3, ①), without white space at its ends; empty where it has none.
  public var number: String
  /// The heading as written, number and all; empty for level 0.
  public var heading: String
  /// The input's line of the heading, from 1; for level 0 that of its first sentence.
  public var line: Int

  package init(level: Int, parent: Int?, number: String, heading: String, line: Int) {
    self.level = level
    self.parent = parent
    self.number = number
    self.heading = heading
    self.line = line
  }
}

extension SectionHead {
  /// The heading without its number, UTF-8: the number stands before it or, of an article with a caption (（目的）第一条),
  /// behind it.
  package var title: ArraySlice<UInt8> {
    let heading = Array(heading.utf8)
    let number = Array(number.utf8)
    if heading.starts(with: number) { return heading[number.count...] }
    return heading.suffix(number.count).elementsEqual(number) ? heading.dropLast(number.count) : heading[...]
  }
}

extension Document {
  /// The bytes of a run of sentences.
  public func byteRange(ofSentences range: Range<Int>) -> Range<Int> {
    phrases[sentences[range]]
  }

  /// The bytes of sentence `index`.
  public func byteRange(ofSentence index: Int) -> Range<Int> { phrases[sentences[index]] }

  /// The text of sentence `index`, as written.
  public func text(ofSentence index: Int) -> String {
    String(decoding: bytes[byteRange(ofSentence: index)], as: UTF8.self)
  }

  /// The page on which sentence `index` begins, from 1; `nil` where its file has no pages.
  public func page(ofSentence index: Int) -> Int? {
    pages.isEmpty || pages[index] == 0 ? nil : Int(pages[index])
  }

  /// The file in which sentence `index` stands; `nil` where the edition is one file.
  public func file(ofSentence index: Int) -> String? { files.isEmpty ? nil : fileNames[Int(files[index])] }

  /// What `count` says of the text of each sentence of `range`, and 0 for each heading, for headings are no body text.
  /// How characters are counted is for the caller to say: nouns know nothing of characters. O(length).
  package func bodyCounts(
    _ range: Range<Int>, by count: (UnsafeBufferPointer<UInt8>) -> Int
  ) -> [UInt32] {
    bytes.withUnsafeBufferPointer { bytes in
      range.map { sentence in
        if roles[sentence] == .heading { return 0 }
        return UInt32(count(UnsafeBufferPointer(rebasing: bytes[byteRange(ofSentence: sentence)])))
      }
    }
  }

  /// Whether section `index` begins the edition, or a file of it.
  package func beginsFile(section index: Int) -> Bool {
    let start = sections[index].lowerBound
    return start == 0 || !files.isEmpty && files[start] != files[start - 1]
  }

  /// The section that sentence `index` stands in. O(log sections).
  public func section(ofSentence index: Int) -> Int { sections.piece(holding: index) }
}
