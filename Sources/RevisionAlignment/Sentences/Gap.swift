import RevisionModel

/// A stretch between anchors: loose sentences of both editions that may belong together in order.
struct Gap {
  /// Sentences, ascending.
  var first: [Int]
  var second: [Int]
  /// Where each sentence stands in its stretch, from 0 to 1.
  var places: Pair<[Double]>
  /// Likeness of each pair, first by first; empty until measured.
  var likeness: [Float] = []
  /// The same by the pieces that carry content alone.
  var contentLikeness: [Float] = []

  init(first: [Int], second: [Int], places: Pair<[Double]>) {
    self.first = first
    self.second = second
    self.places = places
  }

  subscript(edition: Edition) -> [Int] { edition == .first ? first : second }

  /// The sentences that a link joins, which are neighbours.
  func sentences(_ link: GapLink, _ edition: Edition) -> ClosedRange<Int> {
    self[edition][link[edition].lowerBound]...self[edition][link[edition].upperBound - 1]
  }

  /// How many pairs there are.
  var cells: Int { first.count * second.count }

  /// The largest gap that is looked at pair by pair; larger ones are split or left.
  static let cellLimit = 4096
}

extension Gap {
  /// The gap with the likeness of every pair. O(pairs × length).
  func measured(_ pieces: SentencePieces, _ overlap: inout Overlap) -> Gap {
    var (likeness, contentLikeness): ([Float], [Float]) = ([], [])
    likeness.reserveCapacity(cells)
    contentLikeness.reserveCapacity(cells)
    for own in first {
      overlap.lay(own)
      for other in second {
        let common = overlap.commons(other)
        likeness.append(Self.dice(common.all, pieces.totals.first[own] + pieces.totals.second[other]))
        contentLikeness.append(
          Self.dice(common.content, pieces.contentTotals.first[own] + pieces.contentTotals.second[other]))
      }
      overlap.lift(own)
    }
    var gap = self
    (gap.likeness, gap.contentLikeness) = (likeness, contentLikeness)
    return gap
  }

  private static func dice(_ common: Int, _ total: Int) -> Float {
    total == 0 ? 0 : Float(2 * Double(common) / Double(total))
  }

  /// The sum, over the sentences of either side, of the likeness to the best partner in the gap.
  /// - Parameter likeness: of each pair, first by first.
  func best(_ likeness: [Float]) -> Pair<Double> {
    var sums = Pair(first: 0.0, second: 0.0)
    for row in first.indices {
      let own = row * second.count..<(row + 1) * second.count
      sums.first += Double(own.reduce(Float(0)) { max($0, likeness[$1]) })
    }
    for column in second.indices {
      sums.second += Double(first.indices.reduce(Float(0)) { max($0, likeness[$1 * second.count + column]) })
    }
    return sums
  }

  /// The gap without the sentences that are linked by now.
  func keeping(_ draft: SentenceDraft) -> Gap {
    let rows = first.indices.filter { draft.isLoose(first[$0], .first) }
    let columns = second.indices.filter { draft.isLoose(second[$0], .second) }
    if rows.count == first.count && columns.count == second.count { return self }
    var gap = Gap(
      first: rows.map { first[$0] }, second: columns.map { second[$0] },
      places: Pair(first: rows.map { places.first[$0] }, second: columns.map { places.second[$0] }))
    for row in rows {
      gap.likeness += columns.map { likeness[row * second.count + $0] }
      gap.contentLikeness += columns.map { contentLikeness[row * second.count + $0] }
    }
    return gap
  }
}
