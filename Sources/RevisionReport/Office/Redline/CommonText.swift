import RevisionModel

/// A run of text that both editions have, byte for byte, in linked sentences, within one block of either.
struct CommonText: Equatable {
  /// Where it begins in the bytes of either document.
  var first: Int
  var second: Int
  /// How many bytes it has.
  var length: Int
  /// The blocks in which it stands.
  var firstBlock: Int
  var secondBlock: Int

  /// All there is between two editions, by the first edition's block, then the second's, then in order of the first.
  /// O(size).
  static func all(_ comparison: Comparison, _ blocks: Pair<BlockFlow>) -> [CommonText] {
    var result: [CommonText] = []
    let sentences = comparison.sentences
    for row in 0..<sentences.count {
      let members = Pair(first: sentences.members(row, .first), second: sentences.members(row, .second))
      if members.first.isEmpty || members.second.isEmpty { continue }
      var sides = Pair(
        first: LinkedSide(comparison.documents.first, members.first, blocks.first),
        second: LinkedSide(comparison.documents.second, members.second, blocks.second))
      for hunk in comparison.scripts[row].hunks {
        append(&result, &sides, upTo: hunk.first.lowerBound)
        sides.first.skip(to: hunk.first.upperBound)
        sides.second.skip(to: hunk.second.upperBound)
      }
      append(&result, &sides, upTo: sides.first.length)
    }
    return result.sorted {
      ($0.firstBlock, $0.secondBlock, $0.first) < ($1.firstBlock, $1.secondBlock, $1.first)
    }
  }

  /// Takes the text up to byte `end` of the first side, which the other side has too, in pieces within sentences.
  private static func append(_ result: inout [CommonText], _ sides: inout Pair<LinkedSide>, upTo end: Int) {
    while sides.first.offset < end {
      let length = min(end - sides.first.offset, sides.first.left, sides.second.left)
      if length <= 0 { return }
      result.append(
        CommonText(
          first: sides.first.place, second: sides.second.place, length: length,
          firstBlock: sides.first.block, secondBlock: sides.second.block))
      sides.first.skip(to: sides.first.offset + length)
      sides.second.skip(to: sides.second.offset + length)
    }
  }
}

/// A place in the joined text of the sentences that one side of a link holds.
private struct LinkedSide {
  private let sentences: [Range<Int>]
  private let blocks: [Int]
  private var sentence = 0
  /// How many bytes of the joined text are passed.
  private(set) var offset = 0
  /// How many bytes of the joined text lie before the sentence.
  private var before = 0
  /// How many bytes the joined text has.
  let length: Int

  init(_ document: Document, _ members: ArraySlice<UInt32>, _ flow: BlockFlow) {
    sentences = members.map { document.byteRange(ofSentence: Int($0)) }
    blocks = members.map { flow.block(ofSentence: Int($0)) }
    length = sentences.reduce(0) { $0 + $1.count }
  }

  /// The byte of the document that comes next.
  var place: Int { sentences[sentence].lowerBound + offset - before }
  /// The block in which it stands.
  var block: Int { blocks[sentence] }
  /// How many bytes of the sentence are left; 0 at the end of all.
  var left: Int { sentence < sentences.count ? sentences[sentence].count - (offset - before) : 0 }

  /// Goes on to byte `target` of the joined text.
  mutating func skip(to target: Int) {
    offset = target
    while sentence < sentences.count, offset - before >= sentences[sentence].count {
      before += sentences[sentence].count
      sentence += 1
    }
  }
}
