/// A sequence of `total` positions cut into consecutive, non-empty pieces.
///
/// Only the **cuts** are stored: `0 = cuts[0] < cuts[1] < … < cuts[count] = total`. Gaps and overlaps between pieces
/// cannot be represented.
public struct Partition: Sendable, Equatable {
  /// The cuts, strictly ascending, beginning with 0; `count + 1` of them.
  public private(set) var cuts: [UInt32]

  /// No piece at all.
  public init() { cuts = [0] }

  /// A partition with the given cuts.
  /// - Precondition: strictly ascending, beginning with 0.
  package init(cuts: [UInt32]) {
    precondition(cuts.first == 0, "a partition begins at 0")
    for index in cuts.indices.dropFirst() {
      precondition(cuts[index - 1] < cuts[index], "cuts ascend strictly")
    }
    self.cuts = cuts
  }

  /// How many pieces there are.
  public var count: Int { cuts.count - 1 }

  /// How many positions there are in all.
  public var total: Int { Int(cuts[cuts.count - 1]) }

  /// The positions of piece `index`, half-open.
  public subscript(index: Int) -> Range<Int> { Int(cuts[index])..<Int(cuts[index + 1]) }

  /// The positions of a run of pieces, half-open.
  public subscript(pieces: Range<Int>) -> Range<Int> {
    Int(cuts[pieces.lowerBound])..<Int(cuts[pieces.upperBound])
  }

  /// The piece that holds `position`. O(log count).
  /// - Precondition: `0 <= position < total`.
  public func piece(holding position: Int) -> Int {
    precondition(position >= 0 && position < total, "position outside of the partition")
    var low = 0
    var high = cuts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(cuts[middle]) <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// Ends one more piece at `cut`; an empty piece is not made.
  /// - Precondition: `cut >= total`.
  package mutating func append(cut: Int) {
    precondition(cut >= total, "cuts ascend")
    if cut > total { cuts.append(UInt32(cut)) }
  }

  package mutating func reserveCapacity(_ pieces: Int) { cuts.reserveCapacity(pieces + 1) }
}
