import RevisionModel

/// Both editions in one: paragraphs and tables of which accepting all changes makes the second edition and rejecting
/// all the first. Where each edition's text stands is told by ranges; nothing of a format is in it.
struct Redline: Equatable {
  /// What becomes of something when changes are accepted (second edition) or rejected (first).
  enum Fate: Equatable {
    case kept
    /// In the second edition alone.
    case inserted
    /// In the first edition alone.
    case deleted
  }

  /// What stands in the flow of the text.
  enum Item: Equatable {
    case paragraph(Paragraph)
    case table([Row])
    /// An empty paragraph of neither edition: word processors join tables that touch, and want a paragraph at the end
    /// whose mark no change deletes.
    case gap
  }

  /// A paragraph with its mark, the sign at its end: without the mark it runs on into the next one.
  struct Paragraph: Equatable {
    /// The block of either edition whose text stands in it.
    var blocks: Pair<Int?>
    var mark: Fate
    /// What both blocks have in common, in order on both sides.
    var common: [CommonText] = []

    init(first: Int?, second: Int?, mark: Fate, common: [CommonText] = []) {
      blocks = Pair(first: first, second: second)
      self.mark = mark
      self.common = common
    }
  }

  /// A row of a table.
  struct Row: Equatable {
    var fate: Fate
    /// The paragraphs of each cell, from the left: at least one, of which the last one's mark is kept.
    var cells: [[Paragraph]]
  }

  var items: [Item]

  /// The redline of a comparison. O(n log n) in the size of both editions.
  init(_ comparison: Comparison, _ flows: Pair<BlockFlow>) {
    var builder = RedlineBuilder(comparison, flows)
    items = builder.items()
  }
}

/// Sets the elements of both editions side by side: those that have the most text in common, in one order on both
/// sides, become one; the others are deleted or inserted.
private struct RedlineBuilder {
  private let flows: Pair<BlockFlow>
  private let common: [CommonText]
  /// Blocks with text in common, with the place of that text in `common`.
  private var pairs: [(pair: WeighedPair, range: Range<Int>)] = []

  init(_ comparison: Comparison, _ flows: Pair<BlockFlow>) {
    self.flows = flows
    common = CommonText.all(comparison, flows)
    var start = 0
    for index in common.indices {
      let next = index + 1
      if next < common.count, common[next].firstBlock == common[start].firstBlock,
        common[next].secondBlock == common[start].secondBlock
      {
        continue
      }
      let weight = common[start...index].reduce(0) { $0 + $1.length }
      pairs.append(
        (
          WeighedPair(first: common[start].firstBlock, second: common[start].secondBlock, weight: weight),
          start..<next
        ))
      start = next
    }
  }

  mutating func items() -> [Redline.Item] {
    let weights = pairs.compactMap { pair, _ -> WeighedPair? in
      let first = flows.first.elementOfBlock[pair.first]
      let second = flows.second.elementOfBlock[pair.second]
      guard flows.first.elements[first].isTable == flows.second.elements[second].isTable else { return nil }
      return WeighedPair(first: first, second: second, weight: pair.weight)
    }
    var items: [Redline.Item] = []
    forEachPlace(flows.map { 0..<$0.elements.count }, weights) { first, second in
      let item = item(first.map { flows.first.elements[$0] }, second.map { flows.second.elements[$0] })
      if case .table = item, case .table = items.last { items.append(.gap) }
      items.append(item)
    }
    return items + [.gap]
  }

  /// Calls `take` for every place of the common order of `ranges`: a unit of both, or of the first or the second alone.
  private func forEachPlace(
    _ ranges: Pair<Range<Int>>, _ weights: [WeighedPair], _ take: (Int?, Int?) -> Void
  ) {
    var next = ranges.map(\.lowerBound)
    for pair in WeighedPair.heaviestOrder(WeighedPair.summed(weights)) {
      for unit in next.first..<pair.first { take(unit, nil) }
      for unit in next.second..<pair.second { take(nil, unit) }
      take(pair.first, pair.second)
      next = Pair(first: pair.first + 1, second: pair.second + 1)
    }
    for unit in next.first..<ranges.first.upperBound { take(unit, nil) }
    for unit in next.second..<ranges.second.upperBound { take(nil, unit) }
  }

  private func item(_ first: BlockFlow.Element?, _ second: BlockFlow.Element?) -> Redline.Item {
    switch (first, second) {
    case (.paragraph(let first), .paragraph(let second)): .paragraph(paragraph(first, second, .kept))
    case (.table(let first), .table(let second)): .table(rows(first, second))
    case (.paragraph(let first), _): .paragraph(paragraph(first, nil, .deleted))
    case (_, .paragraph(let second)): .paragraph(paragraph(nil, second, .inserted))
    case (.table(let first), _): .table(first.map { row($0, nil) })
    case (_, .table(let second)): .table(second.map { row(nil, $0) })
    case (nil, nil): .gap
    }
  }

  private func paragraph(_ first: Int?, _ second: Int?, _ mark: Redline.Fate) -> Redline.Paragraph {
    var result = Redline.Paragraph(first: first, second: second, mark: mark)
    guard let first, let second, let range = range(of: first, second) else { return result }
    // Ranks stand for places, which are far apart, to keep the tree of the order small.
    var pairs = range.map { WeighedPair(first: $0, second: 0, weight: common[$0].length) }
    for (rank, index) in range.sorted(by: { common[$0].second < common[$1].second }).enumerated() {
      pairs[index - range.lowerBound].second = rank
    }
    result.common = WeighedPair.heaviestOrder(pairs).map { common[$0.first] }
    return result
  }

  /// Where the text stands that two blocks have in common. O(log size).
  private func range(of first: Int, _ second: Int) -> Range<Int>? {
    let place = firstPair { ($0.first, $0.second) >= (first, second) }
    guard place < pairs.count, pairs[place].pair.first == first, pairs[place].pair.second == second else {
      return nil
    }
    return pairs[place].range
  }

  /// The first of `pairs`, which are sorted, that `holds` is true of.
  private func firstPair(_ holds: (WeighedPair) -> Bool) -> Int {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if holds(pairs[middle].pair) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RedlineBuilder {
  /// The rows of a table that both editions have.
  private func rows(_ first: [BlockFlow.Row], _ second: [BlockFlow.Row]) -> [Redline.Row] {
    let weights = weights(first.map(\.blocks), second.map(\.blocks)).filter {
      first[$0.first].cells.count == second[$0.second].cells.count
    }
    var rows: [Redline.Row] = []
    forEachPlace(Pair(first: first.indices, second: second.indices), weights) { one, other in
      rows.append(row(one.map { first[$0] }, other.map { second[$0] }))
    }
    return rows
  }

  private func row(_ first: BlockFlow.Row?, _ second: BlockFlow.Row?) -> Redline.Row {
    let none = Array(repeating: 0..<0, count: (first ?? second)?.cells.count ?? 0)
    let cells = zip(first?.cells ?? none, second?.cells ?? none).map { paragraphs($0, $1) }
    return Redline.Row(fate: first == nil ? .inserted : second == nil ? .deleted : .kept, cells: cells)
  }

  /// The paragraphs of a cell, of which the last one's mark stays.
  private func paragraphs(_ first: Range<Int>, _ second: Range<Int>) -> [Redline.Paragraph] {
    var result: [Redline.Paragraph] = []
    let weights = weights(first.map { $0..<$0 + 1 }, second.map { $0..<$0 + 1 }).map {
      WeighedPair(
        first: first.lowerBound + $0.first, second: second.lowerBound + $0.second, weight: $0.weight)
    }
    forEachPlace(Pair(first: first, second: second), weights) { one, other in
      result.append(paragraph(one, other, one == nil ? .inserted : other == nil ? .deleted : .kept))
    }
    keepLastMark(&result)
    return result
  }

  /// The mark at the end of a cell cannot be deleted or inserted. Where paragraphs at the end are, the mark before
  /// them is instead, and so on, so that as many marks are left of either edition as it has.
  private func keepLastMark(_ paragraphs: inout [Redline.Paragraph]) {
    let tail = (paragraphs.lastIndex { $0.mark == .kept } ?? -1) + 1
    if tail == paragraphs.count {
      if paragraphs.isEmpty { paragraphs.append(Redline.Paragraph(first: nil, second: nil, mark: .kept)) }
      return
    }
    let deleted = paragraphs[tail...].lastIndex { $0.mark == .deleted }
    let inserted = paragraphs[tail...].lastIndex { $0.mark == .inserted }
    if let deleted, let inserted {
      let last = Redline.Paragraph(
        first: paragraphs[deleted].blocks.first, second: paragraphs[inserted].blocks.second, mark: .kept)
      paragraphs.remove(at: max(deleted, inserted))
      paragraphs.remove(at: min(deleted, inserted))
      paragraphs.append(last)
    } else {
      if tail > 0 { paragraphs[tail - 1].mark = paragraphs[tail].mark }
      paragraphs[paragraphs.count - 1].mark = .kept
    }
  }

  /// How much text runs of blocks have in common. Either list ascends.
  private func weights(_ first: [Range<Int>], _ second: [Range<Int>]) -> [WeighedPair] {
    guard let low = first.first?.lowerBound, let high = first.last?.upperBound else { return [] }
    var result: [WeighedPair] = []
    var index = firstPair { $0.first >= low }
    while index < pairs.count, pairs[index].pair.first < high {
      let pair = pairs[index].pair
      if let one = Self.index(of: pair.first, in: first), let other = Self.index(of: pair.second, in: second)
      {
        result.append(WeighedPair(first: one, second: other, weight: pair.weight))
      }
      index += 1
    }
    return result
  }

  /// Which of `ranges`, which ascend, holds `block`.
  private static func index(of block: Int, in ranges: [Range<Int>]) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= block { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(block) ? low : nil
  }
}

extension BlockFlow.Element {
  fileprivate var isTable: Bool {
    if case .table = self { return true }
    return false
  }
}
