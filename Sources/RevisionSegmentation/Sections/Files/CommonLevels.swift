import RevisionModel
import RevisionText

/// Brings the ranks of inferred headings to the levels that other files state: 第２章 in a text file stands beside the
/// 第１章 that a web page calls `h1`. O(headings).
///
/// A rank follows the level that headings with numbers of its style have elsewhere, or else its place in the order of
/// divisions (編, 章, 節); the ranks around it follow it. Where nothing is in common, the highest rank is the highest
/// level that is stated. The levels of statutes are the schema's and say nothing of other files; the highest of them is
/// put beside the highest of all others.
func harmoniseLevels(
  _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, _ files: FileHeadings,
  _ outline: inout [BlockHeading?]
) {
  var stated = StatedLevels()
  var inferred: [(rank: Int, label: NumberLabel?)] = []
  var statuteTop = Int.max
  let ways = source.blocks.map { files.ways[source.file(at: $0.range.lowerBound) ?? 0] }
  for (index, block) in source.blocks.enumerated() {
    guard let heading = outline[index] else { continue }
    let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
    let label = heading.effect == .continues ? nil : text.label
    switch ways[index] {
    case .stated: break
    case .statute: statuteTop = min(statuteTop, heading.rank)
    case .completed: if case .heading(let level) = block.kind { stated.take(label, level: level) }
    case .inferred: inferred.append((heading.rank, label))
    }
  }
  let (values, top) = commonRanks(inferred, stated)
  for index in outline.indices {
    guard let rank = outline[index]?.rank else { continue }
    switch ways[index] {
    case .stated, .completed: outline[index]?.rank = rank * StatedLevels.step
    case .statute: outline[index]?.rank = top + (rank - statuteTop) * StatedLevels.step
    case .inferred: outline[index]?.rank = values[rank]
    }
  }
}

/// The levels that files state, by the styles of their headings' numbers.
private struct StatedLevels {
  /// Ranks between one level and the next.
  static let step = 1_000
  /// The highest level; `nil` where none is stated.
  private(set) var top: Int?
  private var styles: [StatedStyle] = []
  private var styleOf: [String: Int] = [:]
  /// The first style of each division, from the outermost in.
  private var divisions: [(division: Int, style: Int)] = []

  /// Takes a stated heading.
  mutating func take(_ label: NumberLabel?, level: Int) {
    top = min(top ?? level, level)
    guard let label else { return }
    if styleOf[label.style] == nil { add(label) }
    if let style = styleOf[label.style] { styles[style].take(level) }
  }

  private mutating func add(_ label: NumberLabel) {
    styleOf[label.style] = styles.count
    if let division = StyleTraits(label).rank, !divisions.contains(where: { $0.division == division }) {
      divisions.append((division, styles.count))
      divisions.sort { $0.division < $1.division }
    }
    styles.append(StatedStyle())
  }

  /// The common rank of a heading whose number is `label`; `nil` where nothing stated tells it. O(divisions), of which
  /// there are six.
  func rank(of label: NumberLabel) -> Int? {
    if let style = styleOf[label.style] { return styles[style].level * Self.step }
    guard let division = StyleTraits(label).rank else { return nil }
    if let same = divisions.first(where: { $0.division == division }) {
      return styles[same.style].level * Self.step
    }
    if let outer = divisions.last(where: { $0.division < division }) {
      return (styles[outer.style].level + 1) * Self.step
    }
    return divisions.first.map { styles[$0.style].level * Self.step - Self.step / 2 }
  }
}

/// A style of numbers of stated headings.
private struct StatedStyle {
  /// How many headings stand on each level; the last entry takes all further ones.
  private var counts = [Int](repeating: 0, count: 10)

  mutating func take(_ level: Int) { counts[min(max(level, 0), counts.count - 1)] += 1 }

  /// The level that most have.
  var level: Int { counts.firstIndex(of: counts.max() ?? 0) ?? 1 }
}

/// The common rank of each inferred rank, in the same order, and the highest of all.
private func commonRanks(
  _ headings: [(rank: Int, label: NumberLabel?)], _ stated: StatedLevels
) -> (values: [Int], top: Int) {
  let count = 1 + (headings.map(\.rank).max() ?? 0)
  var votes = [[(rank: Int, votes: Int)]](repeating: [], count: count)
  var isUsed = [Bool](repeating: false, count: count)
  for heading in headings {
    isUsed[heading.rank] = true
    guard let label = heading.label, let rank = stated.rank(of: label) else { continue }
    if let known = votes[heading.rank].firstIndex(where: { $0.rank == rank }) {
      votes[heading.rank][known].votes += 1
    } else {
      votes[heading.rank].append((rank, 1))
    }
  }
  let used = isUsed.indices.filter { isUsed[$0] }
  let wanted = used.map { rank in votes[rank].max { ($0.votes, -$0.rank) < ($1.votes, -$1.rank) }?.rank }
  let top = (stated.top ?? 1) * StatedLevels.step
  let found = ascending(wanted, top: top)
  var values = [Int](repeating: 0, count: count)
  for (rank, value) in zip(used, found) { values[rank] = value }
  return (values, min(top, found.first ?? top))
}

/// Fills the gaps of `wanted` so that all ascend: one step each where there is room. A value that is not above those
/// before it counts as a gap.
private func ascending(_ wanted: [Int?], top: Int) -> [Int] {
  let step = StatedLevels.step
  var known: [(index: Int, rank: Int)] = []
  for case let (index, rank?) in wanted.enumerated() where known.last.map({ $0.rank < rank }) ?? true {
    known.append((index, rank))
  }
  guard let first = known.first, let last = known.last else { return wanted.indices.map { top + $0 * step } }
  var result = wanted.indices.map { index in
    index < first.index ? first.rank - (first.index - index) * step : last.rank + (index - last.index) * step
  }
  for (lower, upper) in zip(known, known.dropFirst()) {
    let parts = upper.index - lower.index
    let width = min(step, (upper.rank - lower.rank) / parts)
    for index in lower.index..<upper.index { result[index] = lower.rank + (index - lower.index) * width }
  }
  return result
}
