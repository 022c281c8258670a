import RevisionModel

/// When two sections without partners belong together by their sentences alone.
private enum PairRule {
  /// So much of the text of both, taken together, stands in links, in so many of them ...
  static let share = 0.4
  static let links = 3
  /// ... or so much in fewer of them.
  static let shareOfFew = 0.5
  static let few = 2
  /// How sure such a link is.
  static let confidence = 0.9
}

/// What two sections without partners have in common.
private struct CommonText {
  var sections: Pair<Int>
  /// Links between sentences of the one and of the other.
  var links = 0
  /// Bytes of linked sentences, both sections' together.
  var bytes = 0
}

/// Links sections that stayed alone to one another when most of their text is linked: a section that was moved and was
/// given another title has little else to be known by.
///
/// - Returns: the links with those that were made; `nil` when none was. O((sentences + sections) log).
func pairLooseSections(
  _ links: [Link], _ sentences: [Link], _ documents: borrowing Pair<Document>, _ tables: Pair<SectionTable>,
  _ decisions: LevelDecisions
) -> [Link]? {
  let rows = sectionRows(links, tables.map(\.count))
  let fitting = commonTexts(sentences, documents, rows).filter { common in
    let bodies =
      bodyBytes(common.sections.first, .first, documents, tables)
      + bodyBytes(common.sections.second, .second, documents, tables)
    if common.links < PairRule.few { return false }
    let share = common.links < PairRule.links ? PairRule.shareOfFew : PairRule.share
    return Double(common.bytes) >= share * Double(bodies)
  }
  let order = fitting.sorted {
    ($0.bytes, $1.sections.first, $1.sections.second) > ($1.bytes, $0.sections.first, $0.sections.second)
  }
  var isTaken = tables.map { Array(repeating: false, count: $0.count) }
  var paired = links
  for common in order {
    let (first, second) = (common.sections.first, common.sections.second)
    if isTaken.first[first] || isTaken.second[second] || !decisions.allows(first, second) { continue }
    isTaken.first[first] = true
    isTaken.second[second] = true
    paired.append(link(first, second, tables))
  }
  return paired.count > links.count ? paired : nil
}

/// What any two sections without partners have in common, in order of the sections.
private func commonTexts(
  _ sentences: [Link], _ documents: borrowing Pair<Document>, _ rows: Pair<[Int]>
) -> [CommonText] {
  let holders = Pair(first: sectionOfSentences(documents.first), second: sectionOfSentences(documents.second))
  var found: [CommonText] = []
  for link in sentences where link.isJoining && documents.second.roles[link.second[0]] != .heading {
    let sections = Pair(first: holders.first[link.first[0]], second: holders.second[link.second[0]])
    if rows.first[sections.first] >= 0 || rows.second[sections.second] >= 0 { continue }
    var bytes = 0
    for sentence in link.first { bytes += documents.first.byteRange(ofSentence: sentence).count }
    for sentence in link.second { bytes += documents.second.byteRange(ofSentence: sentence).count }
    found.append(CommonText(sections: sections, links: 1, bytes: bytes))
  }
  found.sort { ($0.sections.first, $0.sections.second) < ($1.sections.first, $1.sections.second) }
  var sums: [CommonText] = []
  for common in found {
    if let last = sums.last, last.sections == common.sections {
      sums[sums.count - 1].links += 1
      sums[sums.count - 1].bytes += common.bytes
    } else {
      sums.append(common)
    }
  }
  return sums
}

private func link(_ first: Int, _ second: Int, _ tables: Pair<SectionTable>) -> Link {
  let isRenumbered = tables.first.numbers[first] != tables.second.numbers[second]
  return Link(
    first: [first], second: [second], traits: isRenumbered ? .renumbered : [], confidence: PairRule.confidence
  )
}
