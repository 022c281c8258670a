/// Places headings in a tree as they come.
struct SectionTree {
  private var open: [(rank: Int, level: Int, section: Int)] = []

  /// The level and the parent of the next heading: it lies in the nearest open section of a higher rank, one level
  /// below it, so that levels are contiguous; with `keepsLevel` its level is its rank. Amortised O(1).
  mutating func place(_ rank: Int, section: Int, keepsLevel: Bool) -> (level: Int, parent: Int?) {
    while let last = open.last, last.rank >= rank { open.removeLast() }
    let level = keepsLevel ? rank : (open.last?.level ?? 0) + 1
    let parent = open.last?.section
    open.append((rank, level, section))
    return (level, parent)
  }
}
