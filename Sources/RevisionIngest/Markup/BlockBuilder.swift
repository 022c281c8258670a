import RevisionModel

/// What surrounds a place in the document: pushed by a start tag, popped by its end tag.
struct MarkupContext {
  struct Traits: OptionSet {
    let rawValue: UInt32
    /// The element is set off from its surroundings.
    static let block = Traits(rawValue: 1)
    /// White space is text (`pre`).
    static let preserves = Traits(rawValue: 2)
    /// Bold, or a heading by its class.
    static let emphasised = Traits(rawValue: 4)
    /// Inside a note, whose paragraphs and items are parts of it.
    static let note = Traits(rawValue: 8)
    /// Inside a contents list or a navigation.
    static let contents = Traits(rawValue: 16)
    /// The note is a section, whose headings are headings.
    static let noteSection = Traits(rawValue: 512)
    /// Inside a `p`.
    static let paragraph = Traits(rawValue: 4096)
    /// Inside a table that only lays out.
    static let layout = Traits(rawValue: 2048)
    /// Inside a quotation.
    static let quotation = Traits(rawValue: 1024)
    /// Inside an `hgroup`.
    static let headingGroup = Traits(rawValue: 32)
    /// Inside a link to a place in the same document.
    static let innerLink = Traits(rawValue: 64)
    /// The element has text of its own, so that what else it holds is running text (vocabularies other than HTML).
    static let hasText = Traits(rawValue: 128)
    /// The element is a name or a number (vocabularies other than HTML).
    static let label = Traits(rawValue: 256)
    /// Inside a sentence that the document states (statutes).
    static let sentence = Traits(rawValue: 8192)
    /// Inside a supplementary provision (statutes).
    static let supplement = Traits(rawValue: 16384)
    /// Inside a link to another document.
    static let outerLink = Traits(rawValue: 1 << 15)
    /// Inside a link to where it stands.
    static let selfLink = Traits(rawValue: 1 << 16)
    /// Inside a note that is named as one, as those at the foot of a text are.
    static let footnote = Traits(rawValue: 1 << 17)
  }

  var kind = Block.Kind.paragraph
  /// The table around, by its number, or -1, and the place in it.
  var table: Int32 = -1
  var cell: TableCell?
  var traits: Traits = []
  /// Lists, tables and quotations around.
  var depth: Int32 = 0
  /// Sections around.
  var sectionDepth: Int32 = 0
  /// The innermost block around, and the size of type; 0 where nothing larger than usual is said.
  var look: UInt64 = 0
  var size: UInt16 = 0
  /// The line of the start tag of the heading around.
  var headingLine: Int32 = 0
  /// The innermost region of the page around, by its number, or -1.
  var region: Int32 = -1
}

/// Turns the events of a markup parser into blocks of text.
///
/// Text goes straight to its final place; white space is collapsed on the way as CSS does, so every byte is touched
/// once. O(length of the input), whatever the nesting.
struct BlockBuilder {
  var bytes: [UInt8] = []
  var blocks: [Block] = []
  var lines = LineMap()
  var diagnostics: [Diagnostic] = []
  /// The places of blocks in tables.
  var cells: [TableCell] = []
  /// The tables that were begun, and the table around each, by its number, or -1.
  var grids: [TableGrid] = []
  var outerTables: [Int32] = []

  var context = MarkupContext()
  var stack: [MarkupContext] = []
  /// Elements open inside of one whose text is left out, that one included; 0 outside of any.
  var skippedDepth = 0
  /// Elements begun so far.
  var elementCount = 0
  /// The root is no element of HTML: every element may be a block.
  var isForeign = false
  /// The root is an element of HTML, but not `html`: whose vocabulary it is, the next element shows.
  var isFragment = false

  /// The law that is being read, if one is.
  var statute = StatutePlace()

  /// The regions of the page that were begun, in order.
  var regions: [PageRegion] = []
  /// Blocks that are links to other documents and nothing else.
  var outerLinkBlocks: [Int] = []
  /// Blocks of notes that are named as such.
  var footnoteBlocks: [Int] = []
  /// The files that frames show.
  var frames: [String] = []
  /// What the open link to where it stands may have to be put back to.
  var selfLink: OpenSelfLink?

  /// A reference that is being handed over piece by piece.
  var reference: OpenReference?

  /// The block that is being written.
  var open: OpenBlock?
  /// Line changes inside it: kept back until it is known where it ends.
  var openLines: [(offset: Int, line: Int)] = []
  /// White space was read that no text has followed yet.
  var pendingSpace = PendingSpace.none
  /// Line breaks since the last text.
  var pendingBreaks = 0
  /// An element of another vocabulary ended: its parent's text may go on, its parent's next element may not.
  var softBoundary = false
  /// The next block is joined to the label that stands open.
  var joinsLabel = false
  /// The headings of the current `hgroup` so far.
  var groupHeadings = 0
  /// The line of the last entry of `lines`.
  var lastLine = 1
  /// Blocks that are links to places in the same document and nothing else.
  var linkOnlyBlocks: [Int] = []
  /// Sections around each `h1`, by block.
  var outermostHeadings: [(block: Int, sectionDepth: Int)] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// A block while it is written.
  struct OpenBlock {
    var kind: Block.Kind
    var start: Int
    var depth: Int
    var sectionDepth: Int
    var cell: TableCell?
    var indent = 0
    var blankBefore: Bool
    /// Text stands in it that is not emphasised.
    var isPlain = false
    /// Text stands in it that is no link inside the document.
    var hasUnlinked = false
    /// Text stands in it that is no link to another document.
    var staysHere = false
    /// It is a part of a note that is named as one.
    var isFootnote = false
    var look = BlockLook()
    /// Text of a stated sentence stands in it.
    var isSentence = false
    /// It stands in one paragraph with the block before it.
    var goesOn = false
  }

  enum PendingSpace: UInt8 {
    case none
    case space
    /// White space with a line end in it.
    case lineEnd
  }
}

extension BlockBuilder {
  /// Ends the block that is being written, if one is, and forgets white space and breaks.
  /// - Parameter blankAfter: what follows is set off from it.
  mutating func endBlock(blankAfter: Bool = true) {
    pendingSpace = .none
    pendingBreaks = 0
    softBoundary = false
    joinsLabel = false
    guard let block = open else { return }
    open = nil
    bytes.removeLast(trailingWhiteSpace(from: block.start))
    guard block.start < bytes.count else { return }
    for entry in openLines where entry.offset < bytes.count {
      lastLine = max(lastLine, entry.line)
      lines.append(offset: entry.offset, line: lastLine)
    }
    if case .heading(level: 1) = block.kind {
      outermostHeadings.append((blocks.count, block.sectionDepth))
    }
    if !block.hasUnlinked { linkOnlyBlocks.append(blocks.count) }
    if !block.staysHere { outerLinkBlocks.append(blocks.count) }
    if block.isFootnote { footnoteBlocks.append(blocks.count) }
    if var cell = block.cell {
      cell.position = UInt32(block.start)
      cells.append(cell)
    }
    let isInType = block.kind == .paragraph || block.kind == .cell
    let isSetOff = block.kind != .item && block.kind != .cell
    blocks.append(
      Block(
        block.kind, block.start..<bytes.count, depth: block.depth, indent: block.indent,
        blankBefore: isSetOff && block.blankBefore, blankAfter: isSetOff && blankAfter,
        emphasised: block.kind == .paragraph && !block.isPlain,
        look: isInType ? block.look.key(isBold: !block.isPlain) : 0, isSentence: block.isSentence,
        goesOn: block.goesOn))
  }

  /// Begins a block whose first text stands on `line`.
  mutating func beginBlock(line: Int, blankBefore: Bool) {
    var first = line
    if case .heading = context.kind { first = Int(context.headingLine) }
    openLines.removeAll(keepingCapacity: true)
    openLines.append((bytes.count, first))
    open = OpenBlock(
      kind: context.kind, start: bytes.count, depth: Int(context.depth),
      sectionDepth: Int(context.sectionDepth), cell: context.cell, blankBefore: blankBefore,
      isFootnote: context.traits.contains(.footnote), look: BlockLook(element: context.look),
      goesOn: statute.goesOn)
  }

  /// How many bytes of wide or unbreakable white space the text from `start` on ends with.
  private func trailingWhiteSpace(from start: Int) -> Int {
    var end = bytes.count
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x80 {
        end -= 3
      } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return bytes.count - end
  }
}
