import RevisionModel
import RevisionText

/// Finds the headings of one source that its markup does not state, and their ranks.
struct HeadingInference {
  let source: Source
  let bytes: UnsafeBufferPointer<UInt8>
  let shapes: [BlockShape]
  let contents: ContentsList
  let isBelowStated: Bool
  /// Hardly a line is set off by a blank one: one in twenty, of eight and more.
  private let hasNoGaps: Bool

  init(
    source: Source, bytes: UnsafeBufferPointer<UInt8>, shapes: [BlockShape], contents: ContentsList,
    isBelowStated: Bool
  ) {
    self.source = source
    self.bytes = bytes
    self.shapes = shapes
    self.contents = contents
    self.isBelowStated = isBelowStated
    let setOff = shapes.count { source.blocks[$0.block].blankBefore && !$0.beginsFile }
    hasNoGaps = shapes.count >= 8 && setOff * 20 < shapes.count
  }

  /// Fills `outline` for the blocks that are headings by inference, and `account`, where it is wanted, with the reasons.
  func infer(_ outline: inout [BlockHeading?], account: inout HeadingAccount?) {
    var candidates = CandidateList(shapes)
    for (index, shape) in shapes.enumerated() {
      guard let label = shape.label else { continue }
      let isAnnounced = shape.isTitle && contents.entry(of: text(shape)) != nil
      candidates.take(label, shape: index, isAnnounced: isAnnounced)
    }
    candidates.judge()
    let numbered = candidates.headings()
    let typed = TypeHeadings(shapes, source, bytes)
    let isTyped = inTypedFile(typed.headings)
    var setOff: [FoundHeading] = []
    if !isBelowStated {
      setOff = SetOffHeadings(shapes, source, bytes).headings.filter { !isTyped[$0.shape] }
    }
    if !isBelowStated, setOff.isEmpty, numbered.isEmpty, contents.isEmpty {
      setOff = LoneTitles(shapes, source, bytes).headings.filter { !isTyped[$0.shape] }
    }
    // Where most headings have no number, numbers are those of lists.
    let isSetOff =
      !setOff.isEmpty && setOff.count >= 2 * numbered.count { !isTyped[$0.shape] }
      && !contents.isConfirmed(by: shapes.lazy.filter(\.isTitle).map(text))
    var headings = completed(numbered: numbered, typed.headings, isTyped, candidates)
    if isSetOff {
      headings = (setOff + headings.filter { isTyped[$0.shape] }).sorted { $0.shape < $1.shape }
    }
    let announced = headings.map { heading in
      var heading = heading
      heading.announcedIndent = contents.entry(of: text(shapes[heading.shape]))?.indent
      return heading
    }
    var ranks = RankAssignment(candidates, headings: announced).ranks
    if !typed.headings.isEmpty {
      ranks = TypeRanks(announced, ranks: ranks, typed.type, shapes, source).ranks
    }
    let all = LookHeadings(
      shapes, source, bytes, headings: announced, ranks: ranks, isBelowStated: isBelowStated)
    for index in all.headings.indices {
      write(all.headings, index, all.ranks, &outline)
    }
    account?.take(self, candidates, all.headings, isSetOff: isSetOff)
  }

  /// Whether each shape stands in a file in which type tells headings: there the place on the page has no say.
  private func inTypedFile(_ typed: [FoundHeading]) -> [Bool] {
    var result = [Bool](repeating: false, count: shapes.count)
    if typed.isEmpty { return result }
    for heading in typed { result[heading.shape] = true }
    var start = 0
    for end in shapes.indices.map({ $0 + 1 }) where end == shapes.count || shapes[end].beginsFile {
      let isTyped = result[start..<end].contains(true)
      for index in start..<end { result[index] = isTyped }
      start = end
    }
    return result
  }

  func text(_ shape: BlockShape) -> Text {
    Text(bytes: bytes, start: shape.text.lowerBound, end: shape.text.upperBound)
  }
}

/// A heading that was found among the shapes.
struct FoundHeading {
  var shape: Int
  /// What made it one.
  var ground: Ground
  /// The style and the series of its number; `nil` for a heading without one.
  var style: Int?
  var series = -1
  /// Whether only the label is the heading and its block goes on as text.
  var isRunIn = false
  /// Whether the shape before it is its caption.
  var hasCaption = false
  /// Whether the shape behind it goes on with the heading, as its title or as the rest of it.
  var isContinued = false
  /// Its rank, where its place on the page tells it.
  var rank: Int?
  /// The style of the headings whose rank it has, where it has no number.
  var standsFor: Int?
  /// The numbered heading right below whose rank it lies, by its place among them, where it has no number.
  var standsUnder: Int?
  /// The indent of the entry that announces it in the contents list.
  var announcedIndent: Int?

  /// What makes a shape a heading.
  enum Ground {
    /// Its number is one of a series of headings.
    case series
    /// The contents list announces it.
    case announced
    /// It is one of `HeadingWords`.
    case knownWord
    /// It stands apart from what is before it.
    case setOff(blankLines: Int)
    /// It is a short line by itself, with a paragraph behind it.
    case lone
    /// It stands right above a first number, where headings of a style stand elsewhere.
    case standIn
    /// The same line stands under other numbers.
    case recurring
    /// It is set larger than the text: sizes in tenths of a point.
    case larger(size: Int, body: Int)
    /// It is set in a heavier type than the text.
    case heavier
    /// The outline of the file names it.
    case bookmarked

    /// Whether the type of a line tells it, or the outline of its file.
    var isOfType: Bool {
      switch self {
      case .larger, .heavier, .bookmarked: true
      default: false
      }
    }
    /// It is set in a type in which several titles before text are set: how many.
    case typography(count: Int)
  }
}

extension HeadingInference {
  /// The headings in order: those with a number, with their captions and second lines, those of them that only their type tells,
  /// and those without.
  private func completed(
    numbered: [FoundHeading], _ typed: [FoundHeading], _ isTyped: [Bool], _ candidates: CandidateList
  ) -> [FoundHeading] {
    var taken = [Bool](repeating: false, count: shapes.count)
    var headings = numbered
    for index in headings.indices { taken[headings[index].shape] = true }
    for index in headings.indices {
      let shape = headings[index].shape
      let isArticle = headings[index].style.map { candidates.traits[$0].isArticle } ?? false
      if isArticle, !shapes[shape].beginsFile, shapes[shape - 1].isBracketed, !taken[shape - 1] {
        headings[index].hasCaption = true
        taken[shape - 1] = true
      }
      if goesOnBehind(shape, isArticle: isArticle, taken) || wraps(headings[index], taken),
        !headings[index].hasCaption
      {
        headings[index].isContinued = true
        taken[shape + 1] = true
      }
    }
    let unstated =
      typed.filter { !taken[$0.shape] }
      + StandIns(shapes, source, bytes, numbered: headings, taken, candidates).headings.filter {
        !isTyped[$0.shape]
      }
    for heading in unstated { taken[heading.shape] = true }
    let recurring = RecurringTitles(shapes, source, bytes, numbered: headings, taken).headings
    for heading in recurring { taken[heading.shape] = true }
    let unnumbered =
      unstated + recurring
      + shapes.indices.compactMap { index in
        taken[index] ? nil : unnumberedGround(index).map { FoundHeading(shape: index, ground: $0) }
      }
    if unnumbered.isEmpty { return headings }
    headings += unnumbered
    return headings.sorted { $0.shape < $1.shape }
  }

  /// Whether the heading of `shape` is a bare number whose title stands on the next line: 第１章 and 総則, 第一条 and
  /// （目的）.
  private func goesOnBehind(_ shape: Int, isArticle: Bool, _ taken: [Bool]) -> Bool {
    guard shape + 1 < shapes.count, !taken[shape + 1], !shapes[shape + 1].beginsFile,
      shapes[shape].label?.delimiter == .end
    else {
      return false
    }
    let next = shapes[shape + 1]
    if isArticle && next.isBracketed { return true }
    if isArticle && (isWrittenWide(shape) || text(next).endsInStop) { return false }
    guard shapes[shape].label?.values.isEmpty == false, next.isTitle, !next.isBracketed, next.label == nil,
      next.characters <= 40
    else { return false }
    return !source.blocks[next.block].blankBefore || source.blocks[shapes[shape].block].kind == .paragraph
  }

  /// Whether the title of a heading is wrapped: the next line hangs where the title begins, is no longer than a line that
  /// was full, and is the last before a gap or a heading.
  private func wraps(_ heading: FoundHeading, _ taken: [Bool]) -> Bool {
    let shape = shapes[heading.shape]
    guard heading.shape + 1 < shapes.count, !taken[heading.shape + 1], !heading.isRunIn,
      let label = shape.label,
      label.delimiter != .end, source.format(at: shape.text.lowerBound) == .text
    else { return false }
    let next = shapes[heading.shape + 1]
    let block = source.blocks[shape.block]
    let below = source.blocks[next.block]
    guard next.isTitle, !next.beginsFile, !next.isBracketed, next.label.map({ $0.style == "・" }) ?? true,
      !text(next).endsInStop, !below.blankBefore,
      below.blankAfter || heading.shape + 2 < shapes.count && taken[heading.shape + 2]
    else { return false }
    let column = block.indent + columns(shape.text.prefix(label.lengthWithSpace))
    let width = block.indent + columns(shape.text)
    return abs(below.indent - column) <= 2 && width >= Self.narrowestWrap
      && below.indent + columns(next.text) <= width + 2
  }

  /// Columns that the first line of a wrapped heading takes at least.
  private static let narrowestWrap = 40

  private func columns(_ range: Range<Int>) -> Int {
    displayWidth(of: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Whether the number of a shape is written in kanji or Hangul, where the title of an article stands in brackets.
  private func isWrittenWide(_ shape: Int) -> Bool {
    let text = text(shapes[shape])
    return isJapanese(text.scalar(at: text.start).scalar) || isHangul(text.scalar(at: text.start).scalar)
  }

  /// What makes a shape a heading without a number: it is announced by the contents list, or one of the words that head
  /// parts of a document, standing by itself. `nil` when it is none.
  private func unnumberedGround(_ index: Int) -> FoundHeading.Ground? {
    let shape = shapes[index]
    guard shape.isTitle, shape.label == nil || shape.label?.values.isEmpty == true else { return nil }
    let block = source.blocks[shape.block]
    guard block.kind == .paragraph else { return nil }
    if contents.entry(of: text(shape)) != nil { return .announced }
    let isKnown = block.blankBefore ? HeadingWords.contains(text(shape)) : framesParts(index)
    return isKnown ? .knownWord : nil
  }

  /// Whether a line heads what stands before or behind the parts (はじめに, 用語集) in text that sets nothing off by blank
  /// lines, as word processors save it: behind an item, the contents list or the end of a sentence.
  private func framesParts(_ index: Int) -> Bool {
    guard hasNoGaps, index > 0, HeadingWords.frames(text(shapes[index])) else { return false }
    let kind = source.blocks[..<shapes[index].block].last { $0.kind != .separator }?.kind
    return kind == .item || kind == .contents || text(shapes[index - 1]).endsInStop
  }

  private func write(
    _ headings: [FoundHeading], _ index: Int, _ ranks: [Int], _ outline: inout [BlockHeading?]
  ) {
    let heading = headings[index]
    let shape = shapes[heading.shape]
    let rank = ranks[index] + (isBelowStated ? 1_000 : 0)
    let numbered = headingNumber(text(shape), label: shape.label)
    var entry = BlockHeading(rank: rank, number: numbered.number, numbering: numbered.numbering)
    if heading.isRunIn, let label = shape.label {
      entry.end = shape.captionEnd ?? shape.text.lowerBound + label.lengthWithSpace
    }
    if heading.hasCaption {
      let caption = shapes[heading.shape - 1]
      outline[caption.block] = BlockHeading(
        rank: rank, number: caption.text.lowerBound..<caption.text.lowerBound, numbering: 0)
      entry.effect = .continues
    } else if standsAlone(headings, index, ranks) {
      entry.effect = .stands
    }
    outline[shape.block] = entry
    if heading.isContinued {
      let next = shapes[heading.shape + 1]
      let none = next.text.lowerBound..<next.text.lowerBound
      outline[next.block] = BlockHeading(rank: rank, effect: .continues, number: none, numbering: 0)
    }
  }

  /// Whether a heading is a bare number with neither a title nor any text before the next heading that is not below it:
  /// the place of an article that is gone.
  private func standsAlone(_ headings: [FoundHeading], _ index: Int, _ ranks: [Int]) -> Bool {
    let heading = headings[index]
    guard shapes[heading.shape].label?.delimiter == .end, !heading.isContinued else { return false }
    guard shapes[heading.shape].label?.values.isEmpty == false else { return false }
    guard index + 1 < headings.count else { return heading.shape + 1 == shapes.count }
    let next = headings[index + 1]
    return next.shape - (next.hasCaption ? 1 : 0) == heading.shape + 1 && ranks[index + 1] <= ranks[index]
  }
}
