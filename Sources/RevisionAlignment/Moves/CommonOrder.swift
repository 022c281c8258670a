/// The heaviest increasing subsequence: of `pairs`, those that stand in one and the same order on both sides, chosen
/// so that there are as many as possible, and of these the heaviest.
///
/// Fenwick tree over the second positions (Fredman 1975 for the subsequence; weights as in Jacobson and Vo 1992).
/// O(n log n).
/// - Parameters:
///   - pairs: places in the first and in the second edition; no two share a place on either side; ascending by first.
///   - weights: one for each pair, not negative, below 2^40 in sum.
/// - Returns: for each pair whether it is one of them.
func commonOrder(_ pairs: [(first: Int, second: Int)], weights: [Int]) -> [Bool] {
  var chosen = Array(repeating: false, count: pairs.count)
  if pairs.isEmpty { return chosen }
  let ranks = ranked(pairs.map(\.second))
  var tree = Array(repeating: -1, count: pairs.count + 1)
  var values = Array(repeating: 0, count: pairs.count)
  var before = Array(repeating: -1, count: pairs.count)
  var last = 0
  for index in pairs.indices {
    var best = -1
    var node = ranks[index]
    while node > 0 {
      let held = tree[node]
      if held >= 0 && (best < 0 || values[held] > values[best]) { best = held }
      node &= node - 1
    }
    before[index] = best
    values[index] = (best < 0 ? 0 : values[best]) + 1 << 40 + weights[index]
    node = ranks[index] + 1
    while node < tree.count {
      let held = tree[node]
      if held < 0 || values[index] > values[held] { tree[node] = index }
      node += node & -node
    }
    if values[index] > values[last] { last = index }
  }
  var index = last
  while index >= 0 {
    chosen[index] = true
    index = before[index]
  }
  return chosen
}

/// The rank of each of `places`, which are all different, from 0.
private func ranked(_ places: [Int]) -> [Int] {
  var ranks = Array(repeating: 0, count: places.count)
  for (rank, index) in places.indices.sorted(by: { places[$0] < places[$1] }).enumerated() {
    ranks[index] = rank
  }
  return ranks
}
