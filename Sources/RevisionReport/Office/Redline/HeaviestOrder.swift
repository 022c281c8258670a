/// Units of both editions that have text in common, and how much.
struct WeighedPair: Equatable {
  var first: Int
  var second: Int
  var weight: Int

  /// The same pairs with the weights of equal ones added, by `first`, then by `second`. O(n log n).
  static func summed(_ pairs: [WeighedPair]) -> [WeighedPair] {
    var result: [WeighedPair] = []
    for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      if let last = result.last, last.first == pair.first, last.second == pair.second {
        result[result.count - 1].weight += pair.weight
      } else {
        result.append(pair)
      }
    }
    return result
  }

  /// Of `pairs`, those of the greatest weight in sum of which each comes after the one before it on both sides. No unit
  /// stands in two of them.
  ///
  /// The heaviest increasing subsequence by a Fenwick tree of maxima over the second units (Jacobson and Vo 1992).
  /// O(n log n).
  /// - Parameter pairs: ascending by `first`, then by `second`; weights are positive.
  static func heaviestOrder(_ pairs: [WeighedPair]) -> [WeighedPair] {
    guard let highest = pairs.map(\.second).max() else { return [] }
    var tree = Array(repeating: -1, count: highest + 2)
    var sums: [Int] = []
    var before: [Int] = []
    var start = 0
    for index in pairs.indices {
      // Pairs of one first unit do not see each other: they enter the tree together.
      if pairs[index].first != pairs[start].first {
        for entered in start..<index { enter(entered, pairs, sums, &tree) }
        start = index
      }
      let best = heaviest(below: pairs[index].second, sums, tree)
      before.append(best)
      sums.append(pairs[index].weight + (best < 0 ? 0 : sums[best]))
    }
    var index = sums.indices.max { sums[$0] < sums[$1] } ?? -1
    var chain: [WeighedPair] = []
    while index >= 0 {
      chain.append(pairs[index])
      index = before[index]
    }
    return chain.reversed()
  }

  /// The chain of the greatest sum that ends below second unit `second`; -1 where there is none.
  private static func heaviest(below second: Int, _ sums: [Int], _ tree: [Int]) -> Int {
    var best = -1
    var node = second
    while node > 0 {
      if tree[node] >= 0 && (best < 0 || sums[tree[node]] > sums[best]) { best = tree[node] }
      node &= node - 1
    }
    return best
  }

  private static func enter(_ index: Int, _ pairs: [WeighedPair], _ sums: [Int], _ tree: inout [Int]) {
    var node = pairs[index].second + 1
    while node < tree.count {
      if tree[node] < 0 || sums[index] > sums[tree[node]] { tree[node] = index }
      node += node & -node
    }
  }
}
