/// One edition as it was read: decoded text, cut into blocks, with the way back to the lines of the input.
public struct Source: Sendable {
  /// What the file was taken for.
  public enum Format: String, Sendable {
    case text
    case markdown
    case xhtml
    case html
    /// Statute XML: the standard schema of Japanese laws, whose headings and sentences are stated.
    case statute
    /// Text of which every non-blank line is one sentence (`--sentences lines`).
    case lines
  }

  /// The longest input in bytes, 1 GiB: places in a text are 32 bits wide, and decoding can treble it.
  package static let longestInput = 1 << 30

  /// UTF-8. Encoding and line ends are normalised and wrapped lines joined; nothing is folded.
  public var bytes: [UInt8]
  /// The blocks, in reading order; they tile `bytes`.
  public var blocks: [Block]
  /// The original line of every place in `bytes`.
  public var lines: LineMap
  /// The page of every place in `bytes`; empty where the input has no pages.
  public var pages: LineMap
  /// The files that are read as one edition, in order; empty where it is one file.
  public var files: [SourceFile]
  /// The places of blocks in tables, by the byte on which the block begins, ascending.
  public var cells: [TableCell]
  /// What it was read as; of several files, the first.
  public var format: Format
  /// The encoding the input was decoded from, by its usual name (`UTF-8`, `Shift_JIS`, …); of several files, all of
  /// them with `, ` between.
  public var encoding: String
  /// What was tolerated or set aside while reading.
  public var diagnostics: [Diagnostic]

  package init(
    bytes: [UInt8] = [], blocks: [Block] = [], lines: LineMap = LineMap(), pages: LineMap = LineMap(),
    files: [SourceFile] = [], cells: [TableCell] = [], format: Format = .text, encoding: String = "UTF-8",
    diagnostics: [Diagnostic] = []
  ) {
    self.bytes = bytes
    self.blocks = blocks
    self.lines = lines
    self.pages = pages
    self.files = files
    self.cells = cells
    self.format = format
    self.encoding = encoding
    self.diagnostics = diagnostics
  }
}

/// A file of a folder that is read as a part of an edition.
public struct SourceFile: Sendable, Equatable {
  /// Its name in the folder.
  public var name: String
  /// The first byte of its text in the source.
  public var start: Int
  /// Lines of the files before it, which the source's map counts on from.
  public var lines: Int
  /// Pages of the files before it; `nil` where it has none itself.
  public var pages: Int?
  /// What it was read as.
  public var format: Source.Format

  package init(name: String, start: Int, lines: Int, pages: Int?, format: Source.Format) {
    self.name = name
    self.start = start
    self.lines = lines
    self.pages = pages
    self.format = format
  }
}

extension Source {
  /// The file that holds the byte at `offset`, by its number in `files`; `nil` where there is one file. O(log files).
  package func file(at offset: Int) -> Int? {
    if files.isEmpty { return nil }
    var low = 0
    var high = files.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if files[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// What the file that holds the byte at `offset` was read as. O(log files).
  package func format(at offset: Int) -> Format { file(at: offset).map { files[$0].format } ?? format }

  /// Whether headings keep the levels that the input states, gaps and all: in text whose sentences are lines.
  package var keepsLevels: Bool {
    files.isEmpty ? format == .lines : files.allSatisfy { $0.format == .lines }
  }

  /// The line of its file on which the byte at `offset` stands, from 1. O(log lines).
  package func line(at offset: Int) -> Int {
    let line = lines.line(at: offset)
    return file(at: offset).map { max(1, line - files[$0].lines) } ?? line
  }

  /// The page of its file on which the byte at `offset` stands, from 1; 0 where the file has no pages. O(log pages).
  package func page(at offset: Int) -> Int {
    if pages.isEmpty { return 0 }
    let page = pages.line(at: offset)
    guard let file = file(at: offset) else { return page }
    return files[file].pages.map { max(1, page - $0) } ?? 0
  }
}

/// A run of text that stands together on the page.
public struct Block: Sendable, Equatable {
  /// What a block is. Whether a paragraph of a text file is a heading is for segmentation to find out.
  public enum Kind: Sendable, Equatable {
    /// A heading that the markup states (`h1`–`h6`, Markdown `#`); level from 1.
    case heading(level: Int)
    case paragraph
    /// A list item; its mark (・, 1.) is part of the text where it is text in the input.
    case item
    /// A table cell.
    case cell
    case caption
    case note
    /// A line of a contents list: set aside.
    case contents
    /// A running header or footer: set aside.
    case runningHeader
    /// A page number: set aside.
    case pageNumber
    /// A part of the web site around the page, its heads, feet and forms: set aside.
    case siteFurniture
    /// Marks of a lightweight markup and white space between blocks: in no sentence.
    case separator
  }

  /// What it stands as.
  public var kind: Kind
  /// Bytes of the source.
  public var range: Range<Int>
  /// How deep lists, tables or quotations are nested around it; 0 outside of any.
  public var depth: Int
  /// Display columns that the first line stands in from the left margin.
  public var indent: Int
  /// A blank line, a page break or the edge of the file stands before / after it.
  public var blankBefore: Bool
  /// The same behind it.
  public var blankAfter: Bool
  /// Set off from its surroundings by typography alone (a paragraph that is bold as a whole).
  public var emphasised: Bool
  /// What it has in common with blocks that are set in the same type, where that is bold or larger than usual; else 0.
  package var look: UInt32
  /// The page it begins on, from 1, where the input has pages.
  public var page: Int?
  /// The input states that it is one sentence.
  public var isSentence: Bool
  /// The input states that it stands in one paragraph with the block before it.
  public var goesOn: Bool
  /// How its first line is set, heavy only where all of its lines are; of unknown size where nothing tells.
  public var setting: LineSetting

  package init(
    _ kind: Kind, _ range: Range<Int>, depth: Int = 0, indent: Int = 0, blankBefore: Bool = false,
    blankAfter: Bool = false, emphasised: Bool = false, look: UInt32 = 0, page: Int? = nil,
    isSentence: Bool = false, goesOn: Bool = false, setting: LineSetting = LineSetting()
  ) {
    self.kind = kind
    self.range = range
    self.depth = depth
    self.indent = indent
    self.blankBefore = blankBefore
    self.blankAfter = blankAfter
    self.emphasised = emphasised
    self.look = look
    self.page = page
    self.isSentence = isSentence
    self.goesOn = goesOn
    self.setting = setting
  }

  /// Whether its text is kept out of sentences and measures.
  public var isSetAside: Bool {
    switch kind {
    case .contents, .runningHeader, .pageNumber, .siteFurniture, .separator: true
    case .heading, .paragraph, .item, .cell, .caption, .note: false
    }
  }
}

/// From places in decoded text to lines of the input, or to its pages, from 1. Monotone.
public struct LineMap: Sendable, Equatable {
  private var offsets: [UInt32] = []
  private var lines: [UInt32] = []

  package init() {}

  /// Whether nothing was noted.
  public var isEmpty: Bool { offsets.isEmpty }

  /// Notes that from byte `offset` on the text stands on `line`. Offsets and lines ascend; a second line for the
  /// same offset replaces the first.
  package mutating func append(offset: Int, line: Int) {
    if let last = offsets.last {
      precondition(last <= offset && lines[lines.count - 1] <= line, "a line map is monotone")
      if lines[lines.count - 1] == line { return }
      if last == offset {
        lines[lines.count - 1] = UInt32(line)
        return
      }
    }
    offsets.append(UInt32(offset))
    lines.append(UInt32(line))
  }

  /// Appends the map of a text that follows, `offset` bytes and so many `lines` further on.
  package mutating func append(_ other: LineMap, offset: Int, lines: Int) {
    for (place, line) in zip(other.offsets, other.lines) {
      append(offset: Int(place) + offset, line: Int(line) + lines)
    }
  }

  /// The line on which the byte at `offset` stands; 1 before the first entry. O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 1 : Int(lines[low - 1])
  }
}
