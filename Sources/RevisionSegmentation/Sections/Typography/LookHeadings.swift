import RevisionModel
import RevisionText

/// Headings without a number that nothing but their type tells (decision 0079), put among the others with their ranks.
struct LookHeadings {
  /// All headings in order, and the rank of each.
  private(set) var headings: [FoundHeading]
  private(set) var ranks: [Int]

  private let shapes: [BlockShape]
  private let page: TypeOfShapes
  /// Whether a shape is a part of a heading by other grounds.
  private let isTaken: [Bool]
  /// The headings with numbers.
  private let numbered: [(shape: Int, rank: Int)]

  /// Ranks between one of the headings with numbers and the next, and looks that are put there at the most.
  private static let step = 64
  private static let most = step / 2 - 1

  /// - Parameters:
  ///   - headings: what is a heading by other grounds, in order, with its `ranks`. O(shapes log shapes).
  init(
    _ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, headings: [FoundHeading],
    ranks: [Int], isBelowStated: Bool
  ) {
    (self.shapes, self.headings, self.ranks) = (shapes, headings, ranks)
    isTaken = Self.taken(headings, among: shapes)
    page = TypeOfShapes(shapes, source, bytes, isHeading: isTaken)
    numbered = zip(headings, ranks).filter { $0.0.style != nil }.map { ($0.0.shape, $0.1) }
    let looks = page.places
      .compactMap { Look(key: $0.key, places: $0.places, among: page, isBelowStated: isBelowStated) }
      .sorted { $0.heads[0] < $1.heads[0] }
    let ranked = looks.enumerated().prefix(Self.most).compactMap { order, look in
      rank(of: look, order).map { (look: look, rank: $0) }
    }
    if !ranked.isEmpty { take(ranked) }
  }

  /// The rank of a look among the headings with numbers: theirs, where they are set in it and have one rank; above them all,
  /// where they count anew below each head or lie in few of its sections; else below the deepest that it stands in. The
  /// first of several looks is the highest. `nil` where those set in it have several ranks.
  private func rank(of look: Look, _ order: Int) -> Int? {
    guard let first = numbered.first, let last = numbered.last else { return Self.step + order }
    let own = numbered.filter { page.key($0.shape) == look.key }
    if let rank = own.first?.rank { return own.allSatisfy { $0.rank == rank } ? rank * Self.step : nil }
    let around = Surroundings(look.heads, numbered, shapes)
    let inside = look.heads.count { $0 > first.shape && $0 < last.shape }
    let isFirst = look.heads[0] < first.shape
    if around.countedAnew * 2 >= look.heads.count || isFirst && inside * 2 < look.heads.count {
      return ((numbered.map(\.rank).min() ?? 1) - 1) * Self.step + 1 + order
    }
    return around.deepest * Self.step + 1 + order
  }

  private static func taken(_ headings: [FoundHeading], among shapes: [BlockShape]) -> [Bool] {
    var result = [Bool](repeating: false, count: shapes.count)
    for heading in headings {
      result[heading.shape] = true
      if heading.hasCaption { result[heading.shape - 1] = true }
      if heading.isContinued { result[heading.shape + 1] = true }
    }
    return result
  }

  /// Puts the heads of the looks among the headings.
  private mutating func take(_ looks: [(look: Look, rank: Int)]) {
    var rankOf = [Int](repeating: 0, count: shapes.count)
    for (look, rank) in looks { for head in look.heads { rankOf[head] = rank } }
    for (index, heading) in headings.enumerated() {
      let shape = heading.shape
      ranks[index] *= Self.step
      guard heading.style == nil, heading.rank == nil, rankOf[shape] > 0 else { continue }
      // What frames numbered parts (はじめに, おわりに) stays beside them.
      ranks[index] = numbered.isEmpty ? rankOf[shape] : min(rankOf[shape], ranks[index])
    }
    var all = zip(headings, ranks).map { ($0, $1) }
    for (look, rank) in looks {
      let ground = FoundHeading.Ground.typography(count: look.heads.count)
      all += look.heads.filter { !isTaken[$0] }.map { (FoundHeading(shape: $0, ground: ground), rank) }
    }
    all.sort { $0.0.shape < $1.0.shape }
    headings = all.map(\.0)
    ranks = all.map(\.1)
  }
}

/// How the headings with numbers stand around the heads of a look.
private struct Surroundings {
  /// Heads whose next heading with a number is a first one, and stands before the next head.
  private(set) var countedAnew = 0
  /// The lowest rank of those headings with a number that stand last before a head.
  private(set) var deepest = 0

  /// - Parameter numbered: the headings with numbers, in order. O(heads + headings).
  init(_ heads: [Int], _ numbered: [(shape: Int, rank: Int)], _ shapes: [BlockShape]) {
    var next = 0
    for (index, head) in heads.enumerated() {
      while next < numbered.count, numbered[next].shape <= head { next += 1 }
      if next > 0 { deepest = max(deepest, numbered[next - 1].rank) }
      let end = index + 1 < heads.count ? heads[index + 1] : shapes.count
      guard next < numbered.count, numbered[next].shape < end else { continue }
      if let value = shapes[numbered[next].shape].label?.values.last, value <= 1 { countedAnew += 1 }
    }
  }
}
