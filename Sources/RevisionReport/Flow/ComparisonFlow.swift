import RevisionModel

/// The comparison as it is told to people: section by section, and of each what is shown, in order. Every report that
/// goes through both editions sentence by sentence goes through them by this.
struct ComparisonFlow {
  /// What is shown in one place of a section.
  enum Entry: Equatable {
    /// Neighbouring rows of the sentences that nothing has to be told about.
    case unchanged([Int])
    /// A link that is changed, moved, uncertain or decided.
    case change(Int)
    /// First sentence `sentence` stood here; it is shown in full with `row`.
    case movedAway(row: Int, sentence: Int)
  }

  private let comparison: Comparison
  private let rows: SectionRows

  /// O(sentences).
  init(_ comparison: Comparison) {
    self.comparison = comparison
    rows = SectionRows(comparison)
  }

  /// The row of the sections in which row `row` of the sentences is shown.
  func home(of row: Int) -> Int { rows.home(of: row) }

  /// What is shown in section row `section`, in order; a heading that stands above the section anyway is left out.
  /// O(sentences of the section).
  func entries(of section: Int) -> [Entry] {
    let link = comparison.sections[section]
    var result: [Entry] = []
    var plain: [Int] = []
    for entry in rows.entries(of: section) {
      if case .row(let row) = entry {
        if comparison.isStatedByHeading(row, of: link) { continue }
        if comparison.isPlain(row, in: link) {
          plain.append(row)
          continue
        }
      }
      if !plain.isEmpty { result.append(.unchanged(plain)) }
      plain = []
      switch entry {
      case .row(let row): result.append(.change(row))
      case .movedAway(let row, let sentence): result.append(.movedAway(row: row, sentence: sentence))
      }
    }
    if !plain.isEmpty { result.append(.unchanged(plain)) }
    return result
  }
}

extension ComparisonFlow {
  /// Of a run of unchanged rows those that are shown, and `nil` where some are left out: the ones beside a change.
  static func context(of rows: [Int], isBehindChange: Bool, isBeforeChange: Bool) -> [Int?] {
    let edges = (isBehindChange ? 1 : 0) + (isBeforeChange ? 1 : 0)
    if edges == 0 { return [] }
    if rows.count <= edges { return rows }
    return (isBehindChange ? [rows.first] : []) + [nil] + (isBeforeChange ? [rows.last] : [])
  }
}

extension ComparisonFlow.Entry {
  /// Whether nothing has to be told about it.
  var isUnchanged: Bool { if case .unchanged = self { true } else { false } }
}

extension Link {
  /// Whether a section is the same, in its place, under its number, beyond doubt.
  var isQuiet: Bool { kind == .unchanged && !isMoved && !isRenumbered && !isAmbiguous && !isDecided }

  /// Whether nothing has to be told about a section in which `entries` are shown.
  func isQuiet(showing entries: [ComparisonFlow.Entry]) -> Bool {
    isQuiet && entries.allSatisfy(\.isUnchanged)
  }
}

extension Comparison {
  /// The rows of the sections that are carried over word for word.
  var unchangedSections: [Int] { (0..<sections.count).filter { sections.kind($0) == .unchanged } }

  /// Whether a section of the first edition is gone.
  var hasDeletedSections: Bool { (0..<sections.count).contains { sections.kind($0) == .deleted } }

  /// Whether a row is just the heading that stands above the section anyway.
  fileprivate func isStatedByHeading(_ row: Int, of link: Link) -> Bool {
    guard link.first.count <= 1, link.second.count <= 1, !sentences.isMoved(row) else { return false }
    for edition in Edition.allCases {
      let members = sentences.members(row, edition)
      guard members.count == link[edition].count else { return false }
      for (member, section) in zip(members, link[edition]) {
        let document = documents[edition]
        guard document.roles[Int(member)] == .heading, document.sections[section].lowerBound == Int(member)
        else { return false }
      }
    }
    return !link.isJoining || isIdentical(row)
  }

  /// Whether a row is neither changed nor moved, nor the heading of a section that got another number.
  fileprivate func isPlain(_ row: Int, in link: Link) -> Bool {
    guard sentences.kind(row) == .unchanged, !sentences.isMoved(row), !sentences.isAmbiguous(row),
      !sentences.isDecided(row)
    else { return false }
    return !(link.isRenumbered && role(row) == .heading && !isIdentical(row))
  }

  /// The text of one side of a row, without white space at its ends. O(length).
  func trimmedText(_ row: Int, _ edition: Edition) -> ArraySlice<UInt8> {
    joinedBytes(row, edition)[...].trimmed
  }

  /// What the sentences of a row stand as.
  func role(_ row: Int) -> Role {
    let edition: Edition = sentences.members(row, .second).isEmpty ? .first : .second
    return documents[edition].roles[Int(sentences.members(row, edition).first ?? 0)]
  }

  /// Whether both sides of an unchanged row are the same to the byte.
  func isIdentical(_ row: Int) -> Bool {
    let ranges = Edition.allCases.map { edition in
      documents[edition].byteRange(ofSentence: Int(sentences.members(row, edition).first ?? 0))
    }
    return documents.first.bytes[ranges[0]] == documents.second.bytes[ranges[1]]
  }

  /// The words that name what became of a row's sentences: that they moved, and what kind of change it is. Of what is
  /// unchanged only what is moved, uncertain or decided, and renumbered headings are asked about.
  func sentenceWords(_ row: Int) -> [Word] {
    let isMoved = sentences.isMoved(row)
    let isRenumbered = sentences.kind(row) == .unchanged && role(row) == .heading && !isIdentical(row)
    if isMoved && sentences.kind(row) == .unchanged { return [.sentenceMoved] }
    let kind = isRenumbered ? .sectionRenumbered : sentenceKindWord(row)
    return isMoved ? [.sentenceMoved, kind] : [kind]
  }

  /// The word for the kind of a row of the sentences, whatever else is true of it.
  func sentenceKindWord(_ row: Int) -> Word {
    switch sentences.kind(row) {
    case .unchanged: .sentenceUnchanged
    case .edited: scripts[row].isNotational ? .sentenceNotation : .sentenceEdited
    case .split: .sentenceSplit
    case .merged: .sentenceMerged
    case .inserted: .sentenceInserted
    case .deleted: .sentenceDeleted
    }
  }

  /// What else has to be said of a row: that a figure changed, a phrase moved, that it is a heading, that the link was decided or is
  /// uncertain.
  func sentenceTags(_ row: Int) -> [Word] {
    var tags: [Word] = []
    let isJoining = !sentences.members(row, .first).isEmpty && !sentences.members(row, .second).isEmpty
    if isJoining && scripts[row].hunks.contains(where: { $0.kind == .figure }) { tags.append(.figureChanged) }
    if scripts[row].hunks.contains(where: { $0.move != nil }) { tags.append(.phraseMoved) }
    if role(row) == .heading { tags.append(.headingMark) }
    if sentences.isDecided(row) { tags.append(.decidedMark) }
    if sentences.isAmbiguous(row) { tags.append(.ambiguousMark) }
    return tags
  }
}

extension ArraySlice<UInt8> {
  /// The same without blanks, tabs and line ends at either end.
  var trimmed: ArraySlice<UInt8> {
    func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let last = lastIndex(where: { !isWhite($0) }) else { return [] }
    return self[...last].drop(while: isWhite)
  }
}
