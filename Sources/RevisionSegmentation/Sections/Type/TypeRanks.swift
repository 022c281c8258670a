import RevisionModel

/// Places headings without a number among those with one by the type they are set in, and by the outline of the file.
///
/// Numbers say of a class of type which rank it has; the classes between take ranks between. What the outline names has the rank of what it
/// puts on the same level. O(headings × classes).
struct TypeRanks {
  /// One for each heading, from 1, without gaps.
  private(set) var ranks: [Int]

  /// Ranks between one that numbers tell and the next.
  private static let step = 1_024

  /// - Parameter ranks: those that numbers tell; what they say of headings told by type alone is not asked.
  init(
    _ headings: [FoundHeading], ranks: [Int], _ type: TypeClasses, _ shapes: [BlockShape], _ source: Source
  ) {
    let settings = headings.map { source.blocks[shapes[$0.shape].block].setting }
    let classes = headings.map { type.classes[$0.shape] }
    var known: [Int?] = headings.indices.map { index in
      let isByType = headings[index].style == nil && headings[index].ground.isOfType
      return isByType ? nil : ranks[index] * Self.step
    }
    let levels = settings.map { $0.bookmark > 0 ? Int($0.bookmark) - 1 : nil }
    Self.fill(&known, by: levels)
    Self.fill(&known, by: classes)
    let values = known.map { $0 ?? Self.step }
    let distinct = values.sorted().reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    self.ranks = values.map { (distinct.firstIndex(of: $0) ?? 0) + 1 }
  }

  /// Fills the gaps of `known` for what is of a group, by those of its group, or else between those of the groups before and behind.
  private static func fill(_ known: inout [Int?], by groups: [Int?]) {
    let count = 1 + (groups.compactMap { $0 }.max() ?? -1)
    guard count > 0 else { return }
    var values = [Int?](repeating: nil, count: count)
    var isUsed = [Bool](repeating: false, count: count)
    for group in 0..<count {
      let members = known.indices.filter { groups[$0] == group }
      isUsed[group] = !members.isEmpty
      values[group] = commonest(members.compactMap { known[$0] })
    }
    let used = values.indices.filter { isUsed[$0] }
    let found = between(used.map { values[$0] })
    for index in known.indices where known[index] == nil {
      if let group = groups[index], let place = used.firstIndex(of: group) { known[index] = found[place] }
    }
  }

  /// The commonest of some values, of several the smallest.
  private static func commonest(_ values: [Int]) -> Int? {
    var best: (value: Int, count: Int)?
    var run = (value: Int.min, count: 0)
    for value in values.sorted() {
      run = value == run.value ? (value, run.count + 1) : (value, 1)
      if best.map({ run.count > $0.count }) ?? true { best = run }
    }
    return best?.value
  }

  /// Fills gaps so that what comes later lies deeper.
  private static func between(_ wanted: [Int?]) -> [Int] {
    var result: [Int] = []
    for index in wanted.indices {
      if let value = wanted[index] {
        result.append(value)
        continue
      }
      let end = wanted[index...].firstIndex { $0 != nil } ?? wanted.endIndex
      let next = end < wanted.endIndex ? wanted[end] : nil
      let last = result.last ?? (next ?? step) - step
      let room = next.map { $0 - last } ?? 0
      result.append(last + (room > 0 ? max(1, room / (end - index + 1)) : step / 16))
    }
    return result
  }
}
