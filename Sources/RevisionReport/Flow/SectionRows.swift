import RevisionModel

/// Which rows of the sentences' alignment are shown in which section of the comparison, and in what order.
///
/// A row stands where its second sentences stand, a deletion where its first sentence stood: behind what it followed
/// there. Where a sentence moved away, a note of it keeps its place in the first edition, so that either column reads
/// in the order of its edition as far as both can.
struct SectionRows {
  /// What is shown in one place.
  enum Entry: Equatable {
    /// A link between sentences, or an insertion, or a deletion.
    case row(Int)
    /// First sentence `sentence` stood here; it is shown in full with `row`.
    case movedAway(row: Int, sentence: Int)
  }

  private let comparison: Comparison
  /// For each row of the sentences: the row of the sections in which it is shown.
  private var homes: [Int]
  /// For each row of the sections: the rows with second sentences that are shown there, in order.
  private var mains: [[Int]]

  /// O(sentences).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    homes = []
    homes.reserveCapacity(comparison.sentences.count)
    mains = Array(repeating: [], count: comparison.sections.count)
    let sections = comparison.documents.map { Self.sectionOfSentence($0) }
    for row in 0..<comparison.sentences.count {
      if let unit = comparison.sentences.members(row, .second).first {
        let home = comparison.sections.row(of: Int(sections.second[Int(unit)]), in: .second)
        homes.append(home)
        mains[home].append(row)
      } else {
        let unit = Int(comparison.sentences.members(row, .first).first ?? 0)
        homes.append(comparison.sections.row(of: Int(sections.first[unit]), in: .first))
      }
    }
  }

  /// The row of the sections in which row `row` of the sentences is shown.
  func home(of row: Int) -> Int { homes[row] }

  /// What is shown in section row `section`, in order. O(sentences of the section).
  func entries(of section: Int) -> [Entry] {
    let mains = mains[section]
    var behind: [[Entry]] = Array(repeating: [], count: mains.count + 1)
    var placeOfRow: [Int: Int] = [:]
    for (place, row) in mains.enumerated() { placeOfRow[row] = place + 1 }
    var place = 0
    for unit in comparison.sections.members(section, .first) {
      for sentence in comparison.documents.first.sections[Int(unit)] {
        let row = comparison.sentences.row(of: sentence, in: .first)
        if let own = placeOfRow[row], !comparison.sentences.isMoved(row) {
          place = own
        } else if let entry = entry(sentence, row: row, own: placeOfRow[row]) {
          behind[place].append(entry)
        }
      }
    }
    var entries = behind[0]
    for (place, row) in mains.enumerated() { entries += [.row(row)] + behind[place + 1] }
    return entries
  }

  /// What stands for a first sentence that has no row in place here; `nil` where another one of its row does.
  private func entry(_ sentence: Int, row: Int, own: Int?) -> Entry? {
    let members = comparison.sentences.members(row, .first)
    let isLeading = Int(members.first ?? 0) == sentence
    if comparison.sentences.members(row, .second).isEmpty { return isLeading ? .row(row) : nil }
    return own == nil || isLeading ? .movedAway(row: row, sentence: sentence) : nil
  }

  private static func sectionOfSentence(_ document: Document) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(document.sentences.count)
    for section in 0..<document.sections.count {
      for _ in document.sections[section] { result.append(UInt32(section)) }
    }
    return result
  }
}
