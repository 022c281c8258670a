import RevisionModel

/// Which units (sections, say) hold which pieces, for all pieces that are rare enough to tell units apart.
///
/// A piece is rare enough when the product of its holders in either edition is at most `cap`; a piece that only one
/// edition holds always is. The others are left out of everything, totals too.
struct CappedPostings {
  /// The summed weight of each unit's rare pieces.
  private(set) var totals: Pair<[Int]>
  private let weights: [Int32]
  /// The rare pieces of each first unit, without repetition, and how often each stands there.
  private var rows: Holdings
  /// The second units that hold each piece, and how often.
  private var columns: Holdings
  /// Rows of pairs: `cuts[key]..<cuts[key + 1]`.
  private struct Holdings {
    var cuts: [UInt32] = [0]
    var keys: [UInt32] = []
    var counts: [UInt32] = []
  }

  /// - Parameters:
  ///   - units: each unit as a range of runs.
  ///   - runs: the pieces, run by run.
  /// O(pieces).
  init(_ units: Pair<[Range<Int>]>, _ runs: PieceRuns, weights: [Int32], cap: Int) {
    self.weights = weights
    totals = units.map { Array(repeating: 0, count: $0.count) }
    rows = Holdings()
    columns = Holdings()
    let distinct = weights.count
    let rowsOf = Pair(
      first: Self.holdings(units.first, runs, .first, distinct: distinct),
      second: Self.holdings(units.second, runs, .second, distinct: distinct))
    var holders = Pair(
      first: Array(repeating: UInt32(0), count: distinct),
      second: Array(repeating: UInt32(0), count: distinct))
    for piece in rowsOf.first.keys { holders.first[Int(piece)] += 1 }
    for piece in rowsOf.second.keys { holders.second[Int(piece)] += 1 }
    let rare = (0..<distinct).map { Int(holders.first[$0]) * Int(holders.second[$0]) <= cap }
    for edition in Edition.allCases {
      let held = rowsOf[edition]
      for unit in 0..<held.cuts.count - 1 {
        for index in Int(held.cuts[unit])..<Int(held.cuts[unit + 1]) where rare[Int(held.keys[index])] {
          totals[edition][unit] += Int(weights[Int(held.keys[index])]) * Int(held.counts[index])
        }
      }
    }
    rows = Self.filtered(rowsOf.first) { rare[$0] && holders.second[$0] > 0 }
    columns = Self.transposed(Self.filtered(rowsOf.second) { rare[$0] && holders.first[$0] > 0 }, distinct)
  }

  /// Adds to `sums`, for each second unit that has a rare piece in common with first unit `unit`, the weight that
  /// they have in common, and names the unit in `met`. O(pieces × cap).
  func addCommons(of unit: Int, to sums: inout [Int], met: inout [Int]) {
    for index in Int(rows.cuts[unit])..<Int(rows.cuts[unit + 1]) {
      let piece = Int(rows.keys[index])
      let weight = Int(weights[piece])
      for place in Int(columns.cuts[piece])..<Int(columns.cuts[piece + 1]) {
        let other = Int(columns.keys[place])
        if sums[other] == 0 { met.append(other) }
        sums[other] += weight * Int(min(rows.counts[index], columns.counts[place]))
      }
    }
  }

  private static func holdings(
    _ units: [Range<Int>], _ runs: PieceRuns, _ edition: Edition, distinct: Int
  ) -> Holdings {
    var result = Holdings()
    // As many as there would be if no piece stood twice in a unit.
    let most = units.reduce(0) { $1.reduce($0) { $0 + runs.run($1, edition).count } }
    result.cuts.reserveCapacity(units.count + 1)
    result.counts = Array(unsafeUninitializedCapacity: most) { counts, count in
      result.keys = Array(unsafeUninitializedCapacity: most) { keys, keyCount in
        fill(units, runs, edition, distinct, keys, counts, &result.cuts)
        keyCount = Int(result.cuts[units.count])
      }
      count = result.keys.count
    }
    return result
  }

  /// Writes the pieces of each unit and how often each stands there; `cuts` becomes where units end.
  private static func fill(
    _ units: [Range<Int>], _ runs: PieceRuns, _ edition: Edition, _ distinct: Int,
    _ keys: UnsafeMutableBufferPointer<UInt32>, _ counts: UnsafeMutableBufferPointer<UInt32>,
    _ cuts: inout [UInt32]
  ) {
    var places = Array(repeating: UInt32.max, count: distinct)
    var (start, end) = (0, 0)
    places.withUnsafeMutableBufferPointer { places in
      runs.pieces.withUnsafeBufferPointer { pieces in
        for unit in units {
          for run in unit {
            for piece in UnsafeBufferPointer(rebasing: pieces[runs.run(run, edition)]) {
              let place = places[Int(piece)]
              if place != UInt32.max && Int(place) >= start {
                counts[Int(place)] += 1
              } else {
                places[Int(piece)] = UInt32(end)
                keys[end] = piece
                counts[end] = 1
                end += 1
              }
            }
          }
          start = end
          cuts.append(UInt32(end))
        }
      }
    }
  }

  private static func filtered(_ held: Holdings, _ keep: (Int) -> Bool) -> Holdings {
    var result = Holdings()
    for unit in 0..<held.cuts.count - 1 {
      for index in Int(held.cuts[unit])..<Int(held.cuts[unit + 1]) where keep(Int(held.keys[index])) {
        result.keys.append(held.keys[index])
        result.counts.append(held.counts[index])
      }
      result.cuts.append(UInt32(result.keys.count))
    }
    return result
  }

  /// From pieces of units to units of pieces, by counting.
  private static func transposed(_ held: Holdings, _ distinct: Int) -> Holdings {
    var result = Holdings()
    result.cuts = Array(repeating: 0, count: distinct + 1)
    for piece in held.keys { result.cuts[Int(piece) + 1] += 1 }
    for piece in 0..<distinct { result.cuts[piece + 1] += result.cuts[piece] }
    var next = result.cuts
    result.keys = Array(repeating: 0, count: held.keys.count)
    result.counts = result.keys
    for unit in 0..<held.cuts.count - 1 {
      for index in Int(held.cuts[unit])..<Int(held.cuts[unit + 1]) {
        let piece = Int(held.keys[index])
        result.keys[Int(next[piece])] = UInt32(unit)
        result.counts[Int(next[piece])] = held.counts[index]
        next[piece] += 1
      }
    }
    return result
  }
}
