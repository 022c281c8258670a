import RevisionModel

/// Weighs what sentences of one edition have in common with sentences of the other: the summed weight of the
/// intersection of their pieces, as multisets.
///
/// The pieces of some first sentences are laid out in a table by piece; then each second sentence is read against
/// it. O(length) for each reading.
struct Overlap {
  private let pieces: SentencePieces
  /// How often each piece is laid out.
  private var laid: [Int32]
  /// Pieces that the current reading has used up.
  private var used: [UInt32] = []

  init(_ pieces: SentencePieces) {
    self.pieces = pieces
    laid = Array(repeating: 0, count: pieces.distinct)
  }

  /// Lays out one more first sentence.
  mutating func lay(_ sentence: Int) { add(sentence, 1) }

  /// Takes a first sentence away.
  mutating func lift(_ sentence: Int) { add(sentence, -1) }

  private mutating func add(_ sentence: Int, _ change: Int32) {
    let run = pieces.runs.run(sentence, .first)
    pieces.runs.pieces.withUnsafeBufferPointer { all in
      laid.withUnsafeMutableBufferPointer { laid in
        for index in run { laid[Int(all[index])] += change }
      }
    }
  }

  /// The weight that the laid first sentences have in common with second sentences `from...to` taken together.
  mutating func common(_ from: Int, through to: Int) -> Int {
    used.removeAll(keepingCapacity: true)
    var sum = 0
    for sentence in from...to {
      for index in pieces.runs.run(sentence, .second) {
        let piece = pieces.runs.pieces[index]
        if laid[Int(piece)] > 0 {
          laid[Int(piece)] -= 1
          used.append(piece)
          sum += Int(pieces.weights[Int(piece)])
        }
      }
    }
    for piece in used { laid[Int(piece)] += 1 }
    return sum
  }

  /// The weight that first sentences `own` taken together and second sentences `others` have in common. Nothing may be
  /// laid out. O(length).
  mutating func common(_ own: ClosedRange<Int>, _ others: ClosedRange<Int>) -> Int {
    for sentence in own { lay(sentence) }
    defer { for sentence in own { lift(sentence) } }
    return common(others.lowerBound, through: others.upperBound)
  }

  /// The weighted Dice of both, from 0 to 1. O(length).
  mutating func likeness(_ own: ClosedRange<Int>, _ others: ClosedRange<Int>) -> Double {
    let totals =
      own.reduce(0) { $0 + pieces.totals.first[$1] } + others.reduce(0) { $0 + pieces.totals.second[$1] }
    return 2 * Double(common(own, others)) / Double(max(1, totals))
  }

  /// The weight that the laid first sentences have in common with second sentence `sentence`, of all pieces and of
  /// those that carry content.
  mutating func commons(_ sentence: Int) -> (all: Int, content: Int) {
    used.removeAll(keepingCapacity: true)
    var (all, content) = (0, 0)
    for index in pieces.runs.run(sentence, .second) {
      let piece = pieces.runs.pieces[index]
      if laid[Int(piece)] > 0 {
        laid[Int(piece)] -= 1
        used.append(piece)
        all += Int(pieces.weights[Int(piece)])
        content += Int(pieces.contentWeights[Int(piece)])
      }
    }
    for piece in used { laid[Int(piece)] += 1 }
    return (all, content)
  }
}
