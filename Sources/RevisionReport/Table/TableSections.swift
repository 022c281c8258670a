import RevisionModel
import RevisionText

/// What the rows of the section links are for the table: which are left out with all that lies in them, where moved ones
/// stood, which stand for one another as 削除.
struct TableSections {
  /// Whether nothing changed in a section and in all that lies in it, in either edition. One for each section row.
  private(set) var isQuietTree: [Bool]
  /// Behind each section row: moved sections, by their rows, that stood there in the first edition.
  private(set) var departures: [[Int]]
  /// Moved sections that stood before all others.
  private(set) var departuresAtStart: [Int] = []
  /// For each section row: the row of the section with the same number in the other edition that 削除 stands for.
  private(set) var voidPartner: [Int?]
  /// Whether a section row is shown in the row of its void partner.
  private(set) var isVoidedElsewhere: [Bool]

  private let comparison: Comparison

  /// O(sections · depth).
  init(_ comparison: Comparison, _ groups: [[TableGroup]]) {
    self.comparison = comparison
    let count = comparison.sections.count
    isQuietTree = Array(repeating: true, count: count)
    departures = Array(repeating: [], count: count)
    voidPartner = Array(repeating: nil, count: count)
    isVoidedElsewhere = Array(repeating: false, count: count)
    for row in 0..<count {
      let link = comparison.sections[row]
      let isQuiet =
        link.isJoining && !link.isMoved && !link.isRenumbered
        && groups[row].allSatisfy { $0.change == .plain }
      if !isQuiet { disquiet(link) }
    }
    placeDepartures()
    pairVoided()
  }

  /// The section row in which the parent of a section lies; `nil` at the top.
  func parentRow(_ section: Int, _ edition: Edition) -> Int? {
    comparison.documents[edition].heads[section].parent.map { comparison.sections.row(of: $0, in: edition) }
  }

  /// Something changed in a section: neither it nor what it lies in can be left out.
  private mutating func disquiet(_ link: Link) {
    for edition in Edition.allCases {
      for section in link[edition] {
        var at: Int? = section
        while let section = at {
          isQuietTree[comparison.sections.row(of: section, in: edition)] = false
          at = comparison.documents[edition].heads[section].parent
        }
      }
    }
  }

  /// A moved section leaves a note behind the section that it followed and that has not moved.
  private mutating func placeDepartures() {
    var behind: Int?
    for section in 0..<comparison.documents.first.heads.count {
      let row = comparison.sections.row(of: section, in: .first)
      guard comparison.sections.isMoved(row) else {
        behind = row
        continue
      }
      guard Int(comparison.sections.members(row, .first).first ?? 0) == section else { continue }
      if let behind { departures[behind].append(row) } else { departuresAtStart.append(row) }
    }
  }

  /// Pairs a section that says 削除 with the section of the same number that has no partner.
  private mutating func pairVoided() {
    for row in 0..<comparison.sections.count where comparison.sections.kind(row) == .inserted {
      guard let section = comparison.sections.members(row, .second).first.map(Int.init) else { continue }
      let isVoid = Self.isVoided(section, comparison.documents.second)
      for other in [row - 1, row + 1] where other >= 0 && other < comparison.sections.count {
        guard comparison.sections.kind(other) == .deleted, !isVoidedElsewhere[other],
          let twin = comparison.sections.members(other, .first).first.map(Int.init),
          isVoid || Self.isVoided(twin, comparison.documents.first), isSameNumber(twin, section)
        else { continue }
        voidPartner[row] = other
        isVoidedElsewhere[other] = true
        break
      }
    }
  }

  private func isSameNumber(_ first: Int, _ second: Int) -> Bool {
    let numbers = Pair(
      first: comparison.documents.first.heads[first].number,
      second: comparison.documents.second.heads[second].number)
    return !numbers.first.isEmpty
      && VoidText.isSameLabel(Array(numbers.first.utf8), Array(numbers.second.utf8))
  }

  /// Whether a section says 削除 and nothing else: in its heading, or below it.
  static func isVoided(_ section: Int, _ document: Document) -> Bool {
    let sentences = document.sections[section]
    let head = document.heads[section]
    if head.level == 0 || sentences.count > 2 { return false }
    let title = Array(head.title)
    if sentences.count == 1 { return VoidText.isVoid(title) }
    return VoidText.isVoid(Array(document.text(ofSentence: sentences.upperBound - 1).utf8))
  }
}

/// Texts that stand for a provision whose number stays while its content goes.
enum VoidText {
  /// Whether a text says so and nothing else, in brackets or not. O(length) for short texts.
  static func isVoid(_ text: [UInt8]) -> Bool {
    if text.count > 40 { return false }
    let folded = Folding.folded(text).filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let inner = folded.filter { !Array("()[].".utf8).contains($0) }
    return words.contains(inner)
  }

  /// Whether two labels are the same but for width and white space.
  static func isSameLabel(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one == other
      || Folding.folded(one).filter { $0 > 0x20 } == Folding.folded(other).filter { $0 > 0x20 }
  }

  private static let words = ["削除", "削除。", "deleted", "repealed", "reserved"].map { Array($0.utf8) }
}
