import RevisionModel

/// One edition as a word processor holds it: paragraphs and tables, in reading order.
struct BlockFlow {
  /// What stands in the flow of the text.
  enum Element: Equatable {
    /// A block outside of any table.
    case paragraph(Int)
    case table([Row])
  }

  /// A row of a table: its cells from the left.
  struct Row: Equatable {
    var cells: [Cell]

    /// The blocks of all its cells.
    var blocks: Range<Int> { (cells.first?.blocks.lowerBound ?? 0)..<(cells.last?.blocks.upperBound ?? 0) }
  }

  /// A cell and the blocks in it.
  struct Cell: Equatable {
    /// How many columns it takes up.
    var width: Int
    var blocks: Range<Int>
  }

  /// The elements, in reading order.
  private(set) var elements: [Element] = []
  /// For each block the element in which it stands.
  private(set) var elementOfBlock: [Int] = []
  private let document: Document
  private let sentences: Partition
  private var blockOfSentence: [UInt32] = []

  /// O(size).
  init(_ document: Document) {
    self.document = document
    sentences = document.blocks.count > 0 ? document.blocks : Self.single(document.sentences.count)
    for block in 0..<sentences.count {
      for _ in sentences[block] { blockOfSentence.append(UInt32(block)) }
      elementOfBlock.append(elements.count)
      elements.append(.paragraph(block))
    }
  }

  /// Where it is not known which sentences stand together, each stands alone.
  private static func single(_ count: Int) -> Partition {
    var result = Partition()
    for sentence in 0..<count { result.append(cut: sentence + 1) }
    return result
  }

  /// How many blocks there are.
  var count: Int { sentences.count }

  /// The block in which a sentence stands.
  func block(ofSentence sentence: Int) -> Int { Int(blockOfSentence[sentence]) }

  /// The sentences of a block.
  func sentences(ofBlock block: Int) -> Range<Int> { sentences[block] }

  /// The bytes of a block in its document.
  func bytes(ofBlock block: Int) -> Range<Int> { document.byteRange(ofSentences: sentences[block]) }

  /// What a block stands as.
  func role(ofBlock block: Int) -> Role { document.roles[sentences[block].lowerBound] }
}
