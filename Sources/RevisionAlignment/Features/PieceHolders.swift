import Glibc

/// How many texts hold each piece, and what a piece weighs by that.
struct PieceHolders {
  /// Of one piece: how many texts hold it, and which one was counted last.
  private struct Holder {
    var count: UInt32 = 0
    var last: UInt32 = 0
  }

  private var holders: [Holder] = []
  /// One in fixed point.
  private static let unit = 256.0
  /// Weights are worked out once for each count below this.
  private static let fewest = 1024

  /// Counts a text, whose number is `serial`, among the holders of its pieces. O(pieces).
  /// - Parameters:
  ///   - serial: from 1, ascending from text to text.
  ///   - distinct: how many distinct pieces there are by now.
  mutating func count(_ pieces: ArraySlice<UInt32>, of serial: UInt32, distinct: Int) {
    while holders.count < distinct { holders.append(Holder()) }
    holders.withUnsafeMutableBufferPointer { holders in
      pieces.withUnsafeBufferPointer { pieces in
        for piece in pieces where holders[Int(piece)].last != serial {
          holders[Int(piece)].last = serial
          holders[Int(piece)].count += 1
        }
      }
    }
  }

  /// The weight of each piece. O(distinct pieces).
  func weights(among texts: Double) -> [Int32] {
    var byCount: [Int32] = []
    return holders.map { holder in
      let count = Int(holder.count)
      while byCount.count <= min(count, Self.fewest - 1) {
        byCount.append(Self.weight(texts, Double(max(1, byCount.count))))
      }
      return count < Self.fewest ? byCount[count] : Self.weight(texts, Double(count))
    }
  }

  /// What a piece weighs that `holders` of `texts` hold: log(1 + texts / holders), in fixed point.
  static func weight(_ texts: Double, _ holders: Double) -> Int32 {
    Int32((log(1 + texts / holders) * unit).rounded())
  }
}
