import RevisionModel

/// The weights by which evidence that two sections belong together is added up. Chosen by hand and by search on the
/// sections of thirty Acts, three RFCs and WCAG, all of them at once: no part was held back.
enum SectionWeights {
  /// Share of body and of title when both sections have both.
  static let body = 0.55
  static let title = 0.45
  /// A title alone, where a body is missing.
  static let titleAlone = 0.7
  /// Neither title nor body in common can be told.
  static let nothing = 0.2
  /// The same number.
  static let number = 0.08
  /// The same title with two figures in it at the least: no two things have the same date and the same number.
  static let name = 0.3
  /// The same depth in the tree.
  static let level = 0.02
  /// Both stand before the first heading.
  static let preamble = 0.2
  /// The sections that hold them are linked.
  static let parent = 0.1
  /// The pair keeps the common order of the links so far.
  static let order = 0.1
  /// The section before, or after, is linked to the one before, or after.
  static let neighbour = 0.03
  /// All children linked to one another.
  static let children = 0.35
  /// The same place, relative to the whole; decides between otherwise equal ones.
  static let place = 0.01
  /// Sections that reach less stay unlinked.
  static let threshold = 0.48
}

/// Adds up what speaks for a pair of sections, given the links so far.
struct SectionScore {
  let tables: Pair<SectionTable>
  /// The partner of each section so far, or -1.
  private(set) var partners: Pair<[Int]>
  /// For each first section: the second sections between which its partner keeps the common order.
  private var bounds: [Range<Int>]

  init(_ tables: Pair<SectionTable>) {
    self.tables = tables
    partners = tables.map { Array(repeating: -1, count: $0.count) }
    bounds = Array(repeating: 0..<tables.second.count, count: tables.first.count)
  }

  /// Takes links as the context of the next round. O(sections log).
  mutating func setContext(_ partners: Pair<[Int]>) {
    self.partners = partners
    let linked = partners.first.indices.filter { partners.first[$0] >= 0 }
    let kept = commonOrder(
      linked.map { ($0, partners.first[$0]) }, weights: linked.map { min(tables.first.bodies[$0].count, 255) }
    )
    var spine = Array(repeating: -1, count: tables.first.count)
    for (section, isKept) in zip(linked, kept) where isKept { spine[section] = partners.first[section] }
    var low = 0
    for section in bounds.indices {
      bounds[section] = low..<tables.second.count
      if spine[section] >= 0 { low = spine[section] + 1 }
    }
    var high = tables.second.count
    for section in bounds.indices.reversed() {
      bounds[section] = bounds[section].lowerBound..<high
      if spine[section] >= 0 { high = spine[section] }
    }
  }

  /// The evidence for `candidate`, context included. O(children).
  func score(_ candidate: SectionCandidate) -> Double {
    likeness(candidate) + context(candidate.first, candidate.second)
  }

  private func likeness(_ candidate: SectionCandidate) -> Double {
    let first = candidate.first
    let second = candidate.second
    let haveBodies = !tables.first.bodies[first].isEmpty && !tables.second.bodies[second].isEmpty
    let haveTitles = !tables.first.titles[first].isEmpty && !tables.second.titles[second].isEmpty
    var sum =
      switch (haveBodies, haveTitles) {
      case (true, true): SectionWeights.body * candidate.body + SectionWeights.title * candidate.title
      case (true, false): candidate.body
      case (false, true): SectionWeights.titleAlone * candidate.title
      case (false, false): SectionWeights.nothing
      }
    let number = tables.first.numbers[first]
    if !number.isEmpty && number == tables.second.numbers[second] { sum += SectionWeights.number }
    if let name = tables.first.names[first], name == tables.second.names[second] {
      sum += SectionWeights.name
    }
    if tables.first.levels[first] == tables.second.levels[second] { sum += SectionWeights.level }
    if tables.first.levels[first] == 0 && tables.second.levels[second] == 0 { sum += SectionWeights.preamble }
    return sum
  }

  private func context(_ first: Int, _ second: Int) -> Double {
    var sum = 0.0
    let holders = (tables.first.parents[first], tables.second.parents[second])
    if areLinked(holders.0, holders.1) { sum += SectionWeights.parent }
    if bounds[first].contains(second) { sum += SectionWeights.order }
    if areLinked(first - 1, second - 1) { sum += SectionWeights.neighbour }
    if areNeighbours(first + 1, second + 1) { sum += SectionWeights.neighbour }
    let inside = (tables.first.children[first], tables.second.children[second])
    if !inside.0.isEmpty && !inside.1.isEmpty {
      let shared = inside.0.count { child in
        let partner = partners.first[child]
        return partner >= 0 && tables.second.parents[partner] == second
      }
      sum += SectionWeights.children * 2 * Double(shared) / Double(inside.0.count + inside.1.count)
    }
    let places = (
      (Double(first) + 0.5) / Double(tables.first.count), (Double(second) + 0.5) / Double(tables.second.count)
    )
    return sum + SectionWeights.place * (1 - abs(places.0 - places.1))
  }

  /// Whether two sections are linked; the tops of both trees (-1) are.
  private func areLinked(_ first: Int, _ second: Int) -> Bool {
    if first < 0 || second < 0 { return first < 0 && second < 0 }
    return partners.first[first] == second
  }

  /// As `areLinked`, with the ends of both documents linked.
  private func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    if first >= tables.first.count || second >= tables.second.count {
      return first >= tables.first.count && second >= tables.second.count
    }
    return partners.first[first] == second
  }
}
