/// What a link amounts to, derived from how many units it joins and whether their wording is the same.
public enum ChangeKind: String, Sendable, CaseIterable {
  case unchanged
  case edited
  case split
  case merged
  case inserted
  case deleted

  /// What a link is that joins so many units of the first and of the second edition.
  init(first: Int, second: Int, traits: Link.Traits) {
    self =
      switch (first, second) {
      case (0, _): .inserted
      case (_, 0): .deleted
      case (1, 1): traits.contains(.sameWording) ? .unchanged : .edited
      case (1, _): .split
      case (_, 1): .merged
      default: .edited
      }
  }
}

/// Units (sentences or sections) of the first edition and of the second that belong together: a row of an `Alignment`.
public struct Link: Sendable, Equatable {
  /// What else is true of a link, beside its kind.
  public struct Traits: OptionSet, Sendable, Equatable {
    /// The bits.
    public let rawValue: UInt8
    /// The traits of the given bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// One unit to one, the same word for word.
    public static let sameWording = Traits(rawValue: 1)
    /// It stands off the common order, or outside of the partner of what holds it.
    public static let moved = Traits(rawValue: 2)
    /// The headings' numbers differ (sections).
    public static let renumbered = Traits(rawValue: 4)
    /// Another unit would have done nearly as well.
    public static let ambiguous = Traits(rawValue: 8)
    /// Someone decided it.
    public static let decided = Traits(rawValue: 16)
  }

  /// A unit that might have stood in a link instead.
  public struct Rival: Sendable, Equatable {
    /// Of which edition it is: it would belong to the units of the other one.
    public var edition: Edition
    /// The section or sentence.
    public var unit: Int
    /// How likely it is that it belongs there, from 0 to 1.
    public var confidence: Double

    /// How likely it is, in thousandths, as it is printed.
    public var confidenceThousandths: Int { thousandths(confidence) }

    package init(_ unit: Int, of edition: Edition, confidence: Double) {
      self.edition = edition
      self.unit = unit
      self.confidence = confidence
    }
  }

  /// Units of the first edition, ascending; empty when inserted.
  public var first: [Int]
  /// Units of the second edition, ascending; empty when deleted.
  public var second: [Int]
  /// What else is true of it.
  public var traits: Traits
  /// How sure it is that just these belong together, from 0 to 1.
  public var confidence: Double
  /// What might have stood in its place, the first edition's before the second's, ascending; empty unless ambiguous.
  public var rivals: [Rival]

  package init(
    first: [Int], second: [Int], traits: Traits = [], confidence: Double = 1, rivals: [Rival] = []
  ) {
    self.first = first
    self.second = second
    self.traits = rivals.isEmpty ? traits : traits.union(.ambiguous)
    self.confidence = confidence
    self.rivals = rivals.sorted {
      ($0.edition == .first ? 0 : 1, $0.unit) < ($1.edition == .first ? 0 : 1, $1.unit)
    }
  }

  /// The units of one side.
  public subscript(edition: Edition) -> [Int] { edition == .first ? first : second }

  /// What it amounts to.
  public var kind: ChangeKind { ChangeKind(first: first.count, second: second.count, traits: traits) }

  /// Whether it stands off the common order, or outside of the partner of what holds it.
  public var isMoved: Bool { traits.contains(.moved) }
  /// Whether the headings' numbers differ.
  public var isRenumbered: Bool { traits.contains(.renumbered) }
  /// Whether another unit would have done nearly as well.
  public var isAmbiguous: Bool { traits.contains(.ambiguous) }
  /// Whether someone decided it.
  public var isDecided: Bool { traits.contains(.decided) }

  /// Whether it joins units of both editions.
  public var isJoining: Bool { !first.isEmpty && !second.isEmpty }

  /// The same link with the editions exchanged.
  public var swapped: Link {
    Link(
      first: second, second: first, traits: traits, confidence: confidence,
      rivals: rivals.map { Rival($0.unit, of: $0.edition.other, confidence: $0.confidence) })
  }
}

/// The links of one level (sections or sentences). Every unit of each edition stands in exactly one.
///
/// Stored in columns: one to one links, nearly all of them in practice, cost no allocation. Rows stand in the order
/// in which a reader of both editions meets them: by the second edition, each deletion behind what it followed in the
/// first.
public struct Alignment: Sendable, Equatable {
  private var units: Pair<[UInt32]>
  private var ends: Pair<[UInt32]>
  private var traits: [Link.Traits]
  private var confidences: [Double]
  /// The rivals of the rows that have any, by row.
  private var rivals: [Rivals] = []
  private var rows: Pair<[UInt32]>

  /// An alignment of `counts` units from links in any order; units that no link names are added as inserted and
  /// deleted, with `confidenceOfLoose(edition, unit)`.
  /// - Precondition: no unit stands in two links.
  package init(
    _ links: [Link], counts: Pair<Int>, confidenceOfLoose: (Edition, Int) -> Double = { _, _ in 1 }
  ) {
    let ordered = Self.ordered(links, counts: counts, confidenceOfLoose: confidenceOfLoose)
    units = Pair(first: [], second: [])
    ends = Pair(first: [0], second: [0])
    traits = []
    confidences = []
    rows = counts.map { Array(repeating: UInt32.max, count: $0) }
    for link in ordered { append(link) }
  }

  private struct Rivals: Equatable {
    var row: Int
    var all: [Link.Rival]
  }

  private mutating func append(_ link: Link) {
    let row = UInt32(traits.count)
    for edition in Edition.allCases {
      for unit in link[edition] {
        precondition(rows[edition][unit] == UInt32.max, "a unit stands in one link")
        rows[edition][unit] = row
        units[edition].append(UInt32(unit))
      }
      ends[edition].append(UInt32(units[edition].count))
    }
    if !link.rivals.isEmpty { rivals.append(Rivals(row: traits.count, all: link.rivals)) }
    traits.append(link.traits)
    confidences.append(link.confidence)
  }

  /// The links in reading order, with a row for every unit that none of them names.
  private static func ordered(
    _ links: [Link], counts: Pair<Int>, confidenceOfLoose: (Edition, Int) -> Double
  ) -> [Link] {
    var linkOf = counts.map { Array(repeating: -1, count: $0) }
    for (index, link) in links.enumerated() {
      for edition in Edition.allCases {
        for unit in link[edition] { linkOf[edition][unit] = index }
      }
    }
    var result: [Link] = []
    result.reserveCapacity(links.count)
    var placed = Array(repeating: false, count: links.count)
    var next = 0
    /// Places the deletions that directly follow first unit `unit`.
    func deletions(from unit: Int) {
      next = unit
      while next < counts.first {
        let index = linkOf.first[next]
        if index >= 0 && !links[index].second.isEmpty { return }
        if index < 0 {
          result.append(Link(first: [next], second: [], confidence: confidenceOfLoose(.first, next)))
        } else if !placed[index] {
          placed[index] = true
          result.append(links[index])
        }
        next += 1
      }
    }
    deletions(from: 0)
    for unit in 0..<counts.second {
      let index = linkOf.second[unit]
      guard index >= 0 else {
        result.append(Link(first: [], second: [unit], confidence: confidenceOfLoose(.second, unit)))
        continue
      }
      if placed[index] { continue }
      placed[index] = true
      result.append(links[index])
      for own in links[index].first { deletions(from: own + 1) }
    }
    return result
  }

  /// How many links there are.
  public var count: Int { traits.count }

  /// How many units of `edition` are linked, alone or together.
  public func count(of edition: Edition) -> Int { edition == .first ? rows.first.count : rows.second.count }

  /// Link number `row`.
  public subscript(row: Int) -> Link {
    Link(
      first: members(row, .first).map(Int.init), second: members(row, .second).map(Int.init),
      traits: traits[row], confidence: confidences[row], rivals: rivals(row))
  }

  /// What might have stood in the place of link `row`. O(log ambiguous links).
  public func rivals(_ row: Int) -> [Link.Rival] {
    guard isAmbiguous(row) else { return [] }
    var range = 0..<rivals.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if rivals[middle].row == row { return rivals[middle].all }
      range = rivals[middle].row > row ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return []
  }

  /// The units of link `row` in one edition, without making a link.
  public func members(_ row: Int, _ edition: Edition) -> ArraySlice<UInt32> {
    edition == .first
      ? units.first[Int(ends.first[row])..<Int(ends.first[row + 1])]
      : units.second[Int(ends.second[row])..<Int(ends.second[row + 1])]
  }

  /// The kind of link `row`, without making a link.
  public func kind(_ row: Int) -> ChangeKind {
    ChangeKind(
      first: members(row, .first).count, second: members(row, .second).count, traits: traits[row])
  }

  /// Whether link `row` is moved, without making a link.
  public func isMoved(_ row: Int) -> Bool { traits[row].contains(.moved) }

  /// Whether the headings' numbers of link `row` differ, without making a link.
  public func isRenumbered(_ row: Int) -> Bool { traits[row].contains(.renumbered) }

  /// Whether another unit would have done nearly as well in link `row`, without making a link.
  public func isAmbiguous(_ row: Int) -> Bool { traits[row].contains(.ambiguous) }

  /// Whether someone decided link `row`, without making a link.
  public func isDecided(_ row: Int) -> Bool { traits[row].contains(.decided) }

  /// How sure link `row` is, in thousandths, as it is printed: no figure depends on more than is printed.
  public func confidenceThousandths(_ row: Int) -> Int { thousandths(confidences[row]) }

  /// Whether link `row` counts as doubtful: its confidence is printed below `doubtfulBelow`.
  public func isDoubtful(_ row: Int) -> Bool { confidenceThousandths(row) < Self.doubtfulBelow }

  /// Links with a confidence below this many thousandths are doubtful: four out of five such links should hold.
  public static let doubtfulBelow = 800

  /// The row of the link in which `unit` of `edition` stands.
  public func row(of unit: Int, in edition: Edition) -> Int { Int(rows[edition][unit]) }

  /// All links, in order.
  public var links: [Link] { (0..<count).map { self[$0] } }
}

/// A confidence in thousandths.
private func thousandths(_ confidence: Double) -> Int { Int((min(max(confidence, 0), 1) * 1000).rounded()) }
