import RevisionModel

/// Finds sentences of the same wording that stand in the same order on both sides of a stretch of text.
///
/// As in patience diff (Cohen 2003): equal ends are taken off, wordings that occur once on either side are paired, the
/// longest common order of the pairs is kept, and the stretches between them are treated the same way.
struct Anchors {
  /// How deep stretches between anchors are searched for new ones. Each level is linear; real texts need two or three.
  private static let depth = 12

  private let wordings: Pair<[UInt32]>
  /// By wording: how often it occurs in the stretch at hand, and where last.
  private var counts: Pair<[UInt32]>
  private var places: Pair<[UInt32]>

  /// - Parameter wordings: the wording of every sentence.
  init(_ wordings: Pair<[UInt32]>) {
    self.wordings = wordings
    let distinct = Int(max(wordings.first.max() ?? 0, wordings.second.max() ?? 0)) + 1
    counts = Pair(
      first: Array(repeating: 0, count: distinct), second: Array(repeating: 0, count: distinct))
    places = counts
  }

  /// Pairs of places in `units`, ascending on both sides, whose sentences are the same word for word.
  /// O(units log units).
  mutating func find(_ units: Pair<[Int]>) -> [(first: Int, second: Int)] {
    var found: [(first: Int, second: Int)] = []
    var open = [Stretch(first: 0..<units.first.count, second: 0..<units.second.count, depth: 0)]
    while var stretch = open.popLast() {
      trim(&stretch, units, &found)
      if stretch.first.isEmpty || stretch.second.isEmpty || stretch.depth == Self.depth { continue }
      let anchors = unique(stretch, units)
      if anchors.isEmpty { continue }
      found += anchors
      var from = (stretch.first.lowerBound, stretch.second.lowerBound)
      for anchor in anchors + [(stretch.first.upperBound, stretch.second.upperBound)] {
        if anchor.first > from.0 && anchor.second > from.1 {
          open.append(
            Stretch(first: from.0..<anchor.first, second: from.1..<anchor.second, depth: stretch.depth + 1))
        }
        from = (anchor.first + 1, anchor.second + 1)
      }
    }
    return found.sorted { $0.first < $1.first }
  }

  private struct Stretch {
    var first: Range<Int>
    var second: Range<Int>
    var depth: Int
  }

  /// Takes equal sentences off both ends.
  private func trim(
    _ stretch: inout Stretch, _ units: Pair<[Int]>, _ found: inout [(first: Int, second: Int)]
  ) {
    func same(_ first: Int, _ second: Int) -> Bool {
      wordings.first[units.first[first]] == wordings.second[units.second[second]]
    }
    var (from, from2) = (stretch.first.lowerBound, stretch.second.lowerBound)
    var (to, to2) = (stretch.first.upperBound, stretch.second.upperBound)
    while from < to && from2 < to2 && same(from, from2) {
      found.append((from, from2))
      from += 1
      from2 += 1
    }
    while from < to && from2 < to2 && same(to - 1, to2 - 1) {
      to -= 1
      to2 -= 1
      found.append((to, to2))
    }
    stretch.first = from..<to
    stretch.second = from2..<to2
  }

  /// The longest common order of the wordings that occur once on either side of the stretch.
  private mutating func unique(_ stretch: Stretch, _ units: Pair<[Int]>) -> [(first: Int, second: Int)] {
    for place in stretch.first {
      let wording = Int(wordings.first[units.first[place]])
      counts.first[wording] += 1
      places.first[wording] = UInt32(place)
    }
    for place in stretch.second {
      let wording = Int(wordings.second[units.second[place]])
      counts.second[wording] += 1
      places.second[wording] = UInt32(place)
    }
    var pairs: [(first: Int, second: Int)] = []
    for place in stretch.first {
      let wording = Int(wordings.first[units.first[place]])
      if counts.first[wording] == 1 && counts.second[wording] == 1 {
        pairs.append((place, Int(places.second[wording])))
      }
    }
    for place in stretch.first { counts.first[Int(wordings.first[units.first[place]])] = 0 }
    for place in stretch.second { counts.second[Int(wordings.second[units.second[place]])] = 0 }
    let kept = commonOrder(pairs, weights: Array(repeating: 0, count: pairs.count))
    return pairs.indices.filter { kept[$0] }.map { pairs[$0] }
  }
}
