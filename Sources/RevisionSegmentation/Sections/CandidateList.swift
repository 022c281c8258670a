import RevisionText

/// The numbered blocks that may be headings, and the series they form.
struct CandidateList {
  private let shapes: [BlockShape]
  private(set) var candidates: [Candidate] = []
  private(set) var names: [String] = []
  private(set) var traits: [StyleTraits] = []
  private(set) var series: [Series] = []
  private var styleOf: [String: Int] = [:]
  /// The series of each style that may still go on; -1 for none.
  private var open: [Int] = []
  /// The series of each style inside of which the open one began, from the outermost.
  private var around: [[Int]] = []

  /// Styles that are told apart; a document that has more numbers nothing by them.
  private static let mostStyles = 256
  /// Series of one style inside of one another that are told apart.
  private static let deepest = 4

  /// A numbered block that may be a heading.
  struct Candidate {
    var shape: Int
    var style: Int
    var series: Int
  }

  init(_ shapes: [BlockShape]) { self.shapes = shapes }

  /// Takes the label of a shape, in order. O(1) but for the style's name.
  mutating func take(_ label: NumberLabel, shape: Int, isAnnounced: Bool) {
    let reading = self.reading(of: label)
    guard let style = self.style(reading.style, label: label), traits[style].use != .other else { return }
    let isTitle = shapes[shape].isTitle
    if !isTitle && label.strength == .weak { return }
    let number = candidates.count
    let run = open[style]
    if run >= 0, series[run].admits(reading.values) {
      series[run].append(number, values: reading.values)
    } else if let outer = around[style].lastIndex(where: { series[$0].isNext(reading.values) }) {
      // A list inside of a section is over, and the section's own style goes on.
      open[style] = around[style][outer]
      around[style].removeSubrange(outer...)
      series[open[style]].append(number, values: reading.values)
    } else {
      if run >= 0 { around[style] = around[style].suffix(Self.deepest - 1) + [run] }
      open[style] = series.count
      series.append(Series(style: style, first: number, values: reading.values))
    }
    series[open[style]].titles += isTitle ? 1 : 0
    series[open[style]].runIns += isRunIn(shape, style) ? 1 : 0
    series[open[style]].announced += isAnnounced ? 1 : 0
    candidates.append(Candidate(shape: shape, style: style, series: open[style]))
  }

  private mutating func style(_ name: String, label: NumberLabel) -> Int? {
    if let known = styleOf[name] { return known }
    if names.count == Self.mostStyles { return nil }
    styleOf[name] = names.count
    names.append(name)
    open.append(-1)
    around.append([])
    var named = label
    named.style = name
    traits.append(StyleTraits(named))
    return names.count - 1
  }

  /// The reading of a label that can be read in two ways: the one that goes on with an open series, else the one that
  /// begins a series.
  private func reading(of label: NumberLabel) -> NumberLabel.Reading {
    let first = NumberLabel.Reading(style: label.style, values: label.values)
    guard let second = label.alternative else { return first }
    for reading in [first, second] {
      if let style = styleOf[reading.style], open[style] >= 0, series[open[style]].isNext(reading.values) {
        return reading
      }
    }
    return second.values == [1] && first.values != [1] ? second : first
  }

  /// Whether the label of an article stands before its text on one line.
  private func isRunIn(_ shape: Int, _ style: Int) -> Bool {
    guard traits[style].isArticle, !shapes[shape].isTitle else { return false }
    return shapes[shape].label?.delimiter == .space || shapes[shape].captionEnd != nil
  }

  /// Decides which series are headings.
  mutating func judge() {
    countBodies()
    var acceptedStyles = [Bool](repeating: false, count: names.count)
    for index in series.indices {
      series[index].judgement = series[index].judged(by: traits[series[index].style])
      if series[index].judgement.isHeadings { acceptedStyles[series[index].style] = true }
    }
    let nesting = StyleNesting(self)
    // From the last to the first: whether a lone one heads another is known once that is judged.
    for index in series.indices.reversed() where !series[index].judgement.isHeadings {
      // A lone member looks like nothing; the document's habit decides.
      let lone = series[index].members.count == 1 && series[index].titles == 1
      if lone && acceptedStyles[series[index].style],
        series[index].endsInText || headsInner(series[index], nesting)
      {
        series[index].judgement = .habit
      }
      if isLonePart(series[index]) { series[index].judgement = .division }
    }
    dropContentsLists()
  }

  /// Whether a series of one number stands right above the first heading of a style that lies inside of its own
  /// elsewhere: the １ of １ and (1), where other chapters have １, (1), (2), ２.
  private func headsInner(_ outer: Series, _ nesting: StyleNesting) -> Bool {
    let next = outer.members[0] + 1
    guard outer.startsAtOne, next < candidates.count,
      candidates[next].shape == candidates[next - 1].shape + 1
    else { return false }
    return begins(next) && series[candidates[next].series].judgement.isHeadings
      && nesting.lies(candidates[next].style, inside: outer.style)
  }

  /// Whether a candidate is the first of its series; every mark is, which does not count on.
  func begins(_ candidate: Int) -> Bool {
    let own = candidates[candidate]
    return !traits[own.style].counts || series[own.series].members[0] == candidate
  }

  /// Whether a series is one title behind the Roman numeral Ⅰ, which no list has alone: a document of one part.
  private func isLonePart(_ series: Series) -> Bool {
    guard series.members.count == 1, series.titles == 1, names[series.style].hasPrefix("Ⅰ") else {
      return false
    }
    let label = shapes[candidates[series.members[0]].shape].label
    return label?.values == [1] && label?.strength == .strong && label?.delimiter != .end
  }

  /// Counts for each series how many members have text under them: a shape that is no candidate before the next.
  private mutating func countBodies() {
    var isText = [Bool](repeating: true, count: shapes.count)
    for candidate in candidates
    where shapes[candidate.shape].isTitle || isRunIn(candidate.shape, candidate.style) {
      isText[candidate.shape] = false
    }
    var textsBefore = [0]
    textsBefore.reserveCapacity(shapes.count + 1)
    for shape in shapes.indices { textsBefore.append(textsBefore[shape] + (isText[shape] ? 1 : 0)) }
    for index in series.indices {
      let members = series[index].members.map { candidates[$0].shape }
      series[index].bodies = zip(members, members.dropFirst()).count { textsBefore[$1] > textsBefore[$0 + 1] }
      series[index].texts = textsBefore[members[members.count - 1]] - textsBefore[members[0] + 1]
      let next = members[members.count - 1] + 1
      series[index].endsInText = next < shapes.count && isText[next]
      series[index].lists = series[index].members.count { beginsList(under: $0) }
    }
  }

  /// Whether the candidate behind `number` stands right under it and is the first of a series of another style.
  private func beginsList(under number: Int) -> Bool {
    let next = number + 1
    return next < candidates.count && candidates[next].shape == candidates[number].shape + 1
      && candidates[next].style != candidates[number].style && traits[candidates[next].style].counts
      && series[candidates[next].series].startsAtOne && begins(next)
  }

  /// A series without text under it, of which a later series repeats the numbers, was a contents list.
  private mutating func dropContentsLists() {
    var longestLater = [Int](repeating: 0, count: names.count)
    for index in series.indices.reversed() where series[index].judgement.isHeadings {
      let style = series[index].style
      let count = series[index].members.count
      if count > 1, series[index].bodies * 4 < count, !series[index].endsInText, longestLater[style] >= count
      {
        series[index].judgement = .repeatedLater
      }
      longestLater[style] = max(longestLater[style], count)
    }
  }

  /// The candidates that are headings, in order.
  func headings() -> [FoundHeading] {
    candidates.compactMap { candidate in
      guard series[candidate.series].judgement.isHeadings else { return nil }
      let runIn = isRunIn(candidate.shape, candidate.style)
      guard runIn || shapes[candidate.shape].isTitle else { return nil }
      return FoundHeading(
        shape: candidate.shape, ground: .series, style: candidate.style, series: candidate.series,
        isRunIn: runIn)
    }
  }
}
