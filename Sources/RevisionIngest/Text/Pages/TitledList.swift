import RevisionText

/// The contents list under a title (目次, Contents), as far as it has been read.
///
/// Entries end with a page number, or come again further on as lines of their own. The list ends where its entries end:
/// before a line that says no more than an entry said, which is the heading itself, and before prose.
struct TitledList {
  private let text: UnsafeBufferPointer<UInt8>
  private let lines: [PrintedLine]
  private let body: [Int]
  private let places: [Int]
  /// After the last entry.
  private(set) var end: Int
  private var entries = 0
  private var leaders = 0
  /// How many lines are a link to a place in the text and nothing else.
  private var anchors = 0
  /// Where the first line comes again that an entry without page number announces; the list is over there.
  private var bodyBegins: Int
  /// The page of the last entry that has one.
  private var page = 0
  /// The place of the last entry without page number.
  private var latestPlace = 0
  /// What the entries with page numbers announce, by `titleHash`.
  private var titles: Set<UInt64> = []
  /// The hash of the number of the first such entry that has one.
  private var firstLabel: UInt64?
  /// Blank lines between the first two entries: what stands apart by more is no part of the list.
  private var gap = 0

  /// - Parameters:
  ///   - body: the indices of the lines of body in `lines`.
  ///   - places: for each line of body the position of the next with the same text, the count where there is none.
  ///   - start: the position in `body` behind the title.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine], _ body: [Int], places: [Int], from start: Int
  ) {
    self.text = text
    self.lines = lines
    self.body = body
    self.places = places
    end = start
    bodyBegins = body.count
    read(from: start)
    if entries < 2 && leaders < 1 { end = start }
  }

  private mutating func read(from start: Int) {
    var position = start
    while position < bodyBegins, !isHeading(position) {
      if let entry = ContentsEntry(text, range(position)), goesOn(entry, position) {
        take(entry, position)
      } else if isArticleRange(text, range(position)) || comesInTurn(position) {
        take(position)
      } else if endsInAnchor(text, range(position)) {
        if isMereAnchor(text, range(position)) { anchors += 1 }
        entries += 1
        end = position + 1
      } else if position - end >= (announces(position) || leadsToAnchor(position) ? longestPart : 1) {
        return
      }
      position += 1
    }
  }

  /// Whether a line belongs to an entry over several lines, whose link stands below it on a line of its own, in a list of
  /// such entries.
  private func leadsToAnchor(_ position: Int) -> Bool {
    guard anchors > 1 else { return false }
    return body[position...].prefix(longestPart).contains { isMereAnchor(text, lines[$0].range) }
  }

  private func range(_ position: Int) -> Range<Int> { lines[body[position]].range }

  /// Whether a line is the heading that an entry announces: it has the title of an entry, without a leader, or the
  /// number of the first entry, without a page number and apart from the list.
  private func isHeading(_ position: Int) -> Bool {
    if titles.isEmpty { return false }
    let entry = ContentsEntry(text, range(position))
    if entry?.hasLeader == true { return false }
    if titles.contains(titleHash(text, range(position))) { return true }
    guard entry == nil, entries >= 2, let firstLabel, isApart(position) else { return false }
    return labelHash(position) == firstLabel
  }

  /// Whether a line with a page number is the next entry: the pages count on, and no sentence that happens to end with
  /// a figure follows the list.
  private func goesOn(_ entry: ContentsEntry, _ position: Int) -> Bool {
    if entry.hasLeader { return true }
    let isNear = entry.page >= page && entry.page - page <= longestChapter
    return isNear && (leaders * 2 <= entries || position == end || !isApart(position))
  }

  private mutating func take(_ entry: ContentsEntry, _ position: Int) {
    let line = range(position)
    titles.insert(titleHash(text, line.lowerBound..<entry.titleEnd))
    if titles.count == 1 { firstLabel = labelHash(position) }
    if entries == 1 { gap = Int(lines[body[position]].blanks) }
    page = entry.page
    entries += 1
    if entry.hasLeader { leaders += 1 }
    end = position + 1
  }

  private mutating func take(_ position: Int) {
    if entries == 1 { gap = Int(lines[body[position]].blanks) }
    entries += 1
    end = position + 1
    bodyBegins = min(bodyBegins, places[position])
    if places[position] < body.count { latestPlace = places[position] }
  }

  /// Whether a line comes again and is no prose.
  private func announces(_ position: Int) -> Bool {
    places[position] < body.count && !endsAsProse(text, range(position))
  }

  /// Whether a line without page number is an entry: it comes again, behind what the entry before announces. Among
  /// entries with page numbers it also has to stand with them.
  private func comesInTurn(_ position: Int) -> Bool {
    guard announces(position), places[position] > latestPlace else { return false }
    return titles.isEmpty || (position == end && !isApart(position))
  }

  /// Whether a page break or a wider gap lies between the last entry and a line.
  private func isApart(_ position: Int) -> Bool {
    guard end > 0 else { return false }
    return (end...position).contains { later in
      let line = lines[body[later]]
      return Int(line.blanks) > gap || line.page != lines[body[later - 1]].page
    }
  }

  /// The hash of the number that a line begins with.
  private func labelHash(_ position: Int) -> UInt64? {
    let line = range(position)
    guard let label = NumberLabel.leading(in: UnsafeBufferPointer(rebasing: text[line])),
      label.strength > .weak
    else { return nil }
    return titleHash(text, line.lowerBound..<(line.lowerBound + label.length))
  }
}

/// How many lines, at the most, stand above an entry as titles of parts without page numbers.
private let longestPart = 4

/// How many pages, at the most, lie between two entries; a figure beyond is a year or an amount.
private let longestChapter = 500

/// Whether a line ends as sentences do: with 。 or, behind a small letter, with a full stop.
func endsAsProse(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var position = range.upperBound
  let last = previousScalar(text, &position)
  if last == 0x3002 || last == 0xFF61 { return true }
  return last == 0x2E && position > range.lowerBound && isSmallLetter(previousScalar(text, &position))
}

/// What a title is recognised by: FNV-1a over its folded spelling, bullet, blanks and capitals apart.
func titleHash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  let bullet = leadingBullet(text, range) ?? 0
  let start = min(range.lowerBound + bullet, range.upperBound)
  let folded = Folding.folded(UnsafeBufferPointer(rebasing: text[start..<range.upperBound]))
  return folded.withUnsafeBufferPointer { lineHash($0, 0..<$0.count) }
}
