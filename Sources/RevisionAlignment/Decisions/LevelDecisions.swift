import RevisionModel

/// What was decided about the sections, or about the sentences, of two documents.
struct LevelDecisions {
  /// Units that make one link, ascending.
  private(set) var links: [Pair<[Int]>] = []
  /// Units to which nothing belongs, ascending.
  private(set) var alone: Pair<[Int]> = Pair(first: [], second: [])
  /// Pairs that are in no link, as keys, ascending.
  private var apart: [UInt64] = []
  /// Whether each unit stands in one of `links` or `alone`; empty where none does.
  private var settled: Pair<[Bool]> = Pair(first: [], second: [])

  /// Nothing is decided.
  init() {}

  init(links: [Pair<[Int]>], alone: Pair<[Int]>, apart: [(first: Int, second: Int)], counts: Pair<Int>) {
    self.links = links
    self.alone = alone
    self.apart = apart.map { Self.key($0.first, $0.second) }.sorted()
    guard !links.isEmpty || !alone.first.isEmpty || !alone.second.isEmpty else { return }
    settled = counts.map { Array(repeating: false, count: $0) }
    for edition in Edition.allCases {
      for unit in links.flatMap({ $0[edition] }) + alone[edition] { settled[edition][unit] = true }
    }
  }

  /// Whether nothing is decided.
  var isEmpty: Bool { settled.first.isEmpty && apart.isEmpty }

  /// Whether all about `unit` is decided.
  func isSettled(_ unit: Int, _ edition: Edition) -> Bool {
    !settled.first.isEmpty && (edition == .first ? settled.first[unit] : settled.second[unit])
  }

  /// Whether a link that was not decided may join the two. O(log decisions).
  func allows(_ first: Int, _ second: Int) -> Bool {
    !isSettled(first, .first) && !isSettled(second, .second) && !parts(first, second)
  }

  /// Whether `unit` of `edition` may join a link that was not decided. O(units of the link × log decisions).
  func allows(_ unit: Int, _ edition: Edition, joining link: Link) -> Bool {
    isEmpty
      || link[edition.other].allSatisfy { edition == .first ? allows(unit, $0) : allows($0, unit) }
  }

  /// Everything that is decided, in order, as numbers.
  fileprivate var signature: [UInt64] {
    links.flatMap { link in link.first.flatMap { first in link.second.map { Self.key(first, $0) } } }.sorted()
      + apart + alone.first.map { UInt64($0) << 1 } + alone.second.map { UInt64($0) << 1 | 1 }
  }

  /// A deletion or an insertion for each unit to which nothing belongs.
  var loneLinks: [Link] {
    alone.first.map { Link(first: [$0], second: [], traits: .decided) }
      + alone.second.map { Link(first: [], second: [$0], traits: .decided) }
  }

  /// The partner of each unit in the decided links, -1 where it has none. Of several units the first ones are partners:
  /// no two units have the same.
  func partners(_ counts: Pair<Int>) -> Pair<[Int]> {
    var partners = counts.map { Array(repeating: -1, count: $0) }
    for link in links {
      partners.first[link.first[0]] = link.second[0]
      partners.second[link.second[0]] = link.first[0]
    }
    return partners
  }

  /// The pairs that are in no link, of which one stands among `first` and the other among `second`, both ascending.
  func parted(_ first: [Int], _ second: [Int]) -> [(row: Int, column: Int)] {
    if apart.isEmpty { return [] }
    return first.indices.flatMap { row in
      second.indices.filter { parts(first[row], second[$0]) }.map { (row: row, column: $0) }
    }
  }

  private func parts(_ first: Int, _ second: Int) -> Bool {
    !apart.isEmpty && apart.holds(Self.key(first, second))
  }

  /// A pair of units as one number, by the first unit and then by the second.
  static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// The same with the editions exchanged.
  var swapped: LevelDecisions {
    var swapped = self
    swapped.links = links.map(\.swapped)
    swapped.alone = alone.swapped
    swapped.settled = settled.swapped
    swapped.apart = apart.map { $0 << 32 | $0 >> 32 }.sorted()
    return swapped
  }
}

/// What was decided about the links of two documents, held together and without contradiction.
package struct DecidedLinks: Sendable {
  var sections = LevelDecisions()
  var sentences = LevelDecisions()

  /// Nothing is decided.
  package init() {}

  /// Whether the same with the editions exchanged comes before it: the canonical order where the documents are equal.
  var precedesInverse: Bool {
    if sections.isEmpty && sentences.isEmpty { return false }
    let inverse = swapped
    let own = sections.signature + sentences.signature
    return (inverse.sections.signature + inverse.sentences.signature).lexicographicallyPrecedes(own)
  }

  /// The same with the editions exchanged.
  var swapped: DecidedLinks {
    var swapped = self
    swapped.sections = sections.swapped
    swapped.sentences = sentences.swapped
    return swapped
  }
}
