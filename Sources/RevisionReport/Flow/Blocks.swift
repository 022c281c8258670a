import RevisionModel
import RevisionText

/// The blocks of one edition (paragraphs, items, headings, cells) and the labels they begin with.
struct Blocks {
  let document: Document
  /// Blocks over sentences.
  let sentences: Partition
  private let blockOfSentence: [UInt32]
  private let joinsRows: Bool

  /// Where blocks are not known, every sentence is one. O(sentences).
  /// - Parameter joinsRows: whether a row of a table, with all its cells, is one block.
  init(_ document: Document, joinsRows: Bool = false) {
    self.document = document
    self.joinsRows = joinsRows
    let count = document.sentences.count
    let known = document.blocks.count == 0 ? Partition(cuts: Array(0...UInt32(count))) : document.blocks
    sentences = joinsRows ? document.joiningRows(known) : known
    var blocks: [UInt32] = []
    blocks.reserveCapacity(count)
    for block in 0..<sentences.count {
      blocks.append(contentsOf: repeatElement(UInt32(block), count: sentences[block].count))
    }
    blockOfSentence = blocks
  }

  /// How many blocks there are.
  var count: Int { sentences.count }

  /// The block that holds a sentence.
  func block(ofSentence sentence: Int) -> Int { Int(blockOfSentence[sentence]) }

  /// The bytes of a block.
  func bytes(_ block: Int) -> Range<Int> { document.byteRange(ofSentences: sentences[block]) }

  /// What a block stands as.
  func role(_ block: Int) -> Role { document.roles[sentences[block].lowerBound] }

  /// The section in which a block stands. O(log sections).
  func section(_ block: Int) -> Int { document.section(ofSentence: sentences[block].lowerBound) }

  /// Where a block begins in a table; `nil` outside of tables. O(log cells).
  func place(_ block: Int) -> TableCell? {
    document.cell(ofSentence: sentences[block].lowerBound).map { document.cells[$0] }
  }

  /// The bytes of the number that a block has, without white space: at its beginning or, in a heading, at its end
  /// (（目的）第一条). Empty where it has none: its cells may have numbers, but a row has not.
  func label(_ block: Int) -> Range<Int> {
    let range = bytes(block)
    if joinsRows && place(block) != nil { return range.lowerBound..<range.lowerBound }
    guard role(block) == .heading else { return leadingLabel(block, in: range) }
    let number = Array(document.heads[section(block)].number.utf8)
    let text = document.bytes[range]
    if number.isEmpty { return range.lowerBound..<range.lowerBound }
    if text.starts(with: number) { return range.lowerBound..<range.lowerBound + number.count }
    guard text.suffix(number.count).elementsEqual(number) else {
      return range.lowerBound..<range.lowerBound
    }
    return range.upperBound - number.count..<range.upperBound
  }

  /// The number that a block has, as written; empty where it has none.
  func labelBytes(_ block: Int) -> [UInt8] { Array(document.bytes[label(block)]) }

  /// The label that a block of body text begins with. A bare number (２　…) counts where paragraphs are numbered so, in
  /// Japanese, and up to 99: 2024 is a year.
  private func leadingLabel(_ block: Int, in range: Range<Int>) -> Range<Int> {
    let isItem = role(block) == .item
    return document.bytes.withUnsafeBufferPointer { bytes in
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      var length = NumberLabel.leadingLabelLength(in: text, isSetOff: isItem)
      if length == 0, !isItem, document.language == .ja, let label = NumberLabel.leading(in: text),
        label.isBareNumber, label.values.allSatisfy({ $0 < 100 })
      {
        length = NumberLabel.leadingLabelLength(in: text, isSetOff: true)
      }
      while length > 0, let space = spaceLength(text, endingAt: length) { length -= space }
      return range.lowerBound..<range.lowerBound + length
    }
  }

  /// How many bytes the white space that ends at `end` takes: a blank, a tab or an ideographic space.
  private func spaceLength(_ text: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Int? {
    if text[end - 1] == 0x20 || text[end - 1] == 0x09 { return 1 }
    guard end >= 3, text[end - 3] == 0xE3, text[end - 2] == 0x80, text[end - 1] == 0x80 else { return nil }
    return 3
  }
}
