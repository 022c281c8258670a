import RevisionModel
import RevisionText

/// Headings that are told by the type they are set in, or that the outline of the file names: short lines by themselves in a type that
/// stands out from the text, and in which most lines are such headings.
struct TypeHeadings {
  /// The headings in order, those with numbers among them.
  private(set) var headings: [FoundHeading] = []
  /// The class of type of each shape.
  let type: TypeClasses

  private let shapes: [BlockShape]
  private let source: Source
  private let bytes: UnsafeBufferPointer<UInt8>
  /// For each shape whether it may be such a heading.
  private var isCandidate: [Bool] = []

  /// Lines of one type that follow each other without text are an address, a list or a title over so many lines.
  private static let mostInRow = 2

  /// O(shapes × classes).
  init(_ shapes: [BlockShape], _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>) {
    (self.shapes, self.source, self.bytes) = (shapes, source, bytes)
    type = TypeClasses(shapes, source)
    guard type.classes.contains(where: { $0 != nil }) || shapes.contains(where: { setting($0).bookmark > 0 })
    else { return }
    isCandidate = shapes.indices.map { mayBeHeading($0) && !isInTable($0) }
    dropRows()
    dropTitles()
    let isAccepted = type.settings.indices.map(accepts)
    for index in shapes.indices where isCandidate[index] {
      if let ground = ground(index, isAccepted) {
        headings.append(FoundHeading(shape: index, ground: ground))
      }
    }
  }

  private func text(_ shape: BlockShape) -> Text {
    Text(bytes: bytes, start: shape.text.lowerBound, end: shape.text.upperBound)
  }

  private func setting(_ shape: BlockShape) -> LineSetting { source.blocks[shape.block].setting }

  private func ground(_ index: Int, _ isAccepted: [Bool]) -> FoundHeading.Ground? {
    let setting = setting(shapes[index])
    if setting.bookmark > 0 { return .bookmarked }
    guard let own = type.classes[index], isAccepted[own] else { return nil }
    let body = type.bodies[index]
    return setting.isLarger(than: body) ? .larger(size: Int(setting.size), body: Int(body.size)) : .heavier
  }

  /// Whether a shape reads as a heading and stands out, or is named by the outline of the file.
  private func mayBeHeading(_ index: Int) -> Bool {
    let shape = shapes[index]
    let block = source.blocks[shape.block]
    guard shape.isTitle, block.kind == .paragraph || block.kind == .item,
      source.format(at: shape.text.lowerBound) == .text
    else { return false }
    if block.setting.bookmark > 0 { return true }
    guard type.classes[index] != nil, shape.characters > 1 else { return false }
    if let label = shape.label, StyleTraits(label).use == .other { return false }
    let text = text(shape)
    return !text.endsInStop && !text.introduces && !text.isQuoted && !text.holdsGap(behind: shape.label)
      && text.holdsWords
  }

  /// Whether it stands between rows of a table, as a heading of columns does beside others that take more lines.
  private func isInTable(_ index: Int) -> Bool {
    index > 0 && index + 1 < shapes.count && isRow(index - 1) && isRow(index + 1)
      && setting(shapes[index]).bookmark == 0
  }

  private func isRow(_ index: Int) -> Bool {
    source.blocks[shapes[index].block].kind == .cell
      || text(shapes[index]).holdsGap(behind: shapes[index].label)
  }

  /// Whether nothing stands between a candidate and the next one that stands out no less, or the end.
  private func isEmpty(_ index: Int) -> Bool {
    guard index + 1 < shapes.count, !shapes[index + 1].beginsFile else { return true }
    return isCandidate[index + 1] && rank(index + 1) <= rank(index)
  }

  private func rank(_ index: Int) -> Int { type.classes[index] ?? type.settings.count }

  private func isNamed(_ index: Int) -> Bool {
    setting(shapes[index]).bookmark > 0 || shapes[index].label?.values.isEmpty == false
  }

  /// Takes back rows of candidates of one class without numbers.
  private mutating func dropRows() {
    var start = 0
    for end in shapes.indices.map({ $0 + 1 }) {
      let goesOn =
        end < shapes.count && isCandidate[end] && isCandidate[start]
        && type.classes[end] == type.classes[start]
        && !isNamed(end) && !shapes[end].beginsFile
      if goesOn { continue }
      if end - start > Self.mostInRow, !isNamed(start) {
        for index in start..<end { isCandidate[index] = false }
      }
      start = end
    }
  }

  /// Takes the title of the whole back: what stands before any sentence and is of a class that does not come again, or is followed
  /// by another of its class at once; and the imprint, a class of one without a sentence behind it.
  private mutating func dropTitles() {
    var members = [[Int]](repeating: [], count: type.settings.count)
    for index in shapes.indices where isCandidate[index] {
      if let own = type.classes[index] { members[own].append(index) }
    }
    let firstSentence = shapes.indices.first(where: isSentence) ?? shapes.count
    let others = isCandidate.count { $0 }
    for places in members where !places.contains(where: isNamed) && places.count < others {
      let isTitle = places.allSatisfy { $0 < firstSentence }
      let isImprint =
        places.count == 1 && !shapes.indices.dropFirst(places[0] + 1).contains(where: isSentence)
      if isTitle || isImprint { for index in places { isCandidate[index] = false } }
    }
    for index in shapes.indices {
      guard isCandidate[index], index + 1 < shapes.count, !isNamed(index) else { return }
      if isCandidate[index + 1], rank(index + 1) == rank(index) { isCandidate[index] = false }
    }
  }

  private func isSentence(_ index: Int) -> Bool { text(shapes[index]).endsInStop }

  /// Whether most of what is set in a class are headings with something under them. One line that is bold by itself is chance.
  private func accepts(_ own: Int) -> Bool {
    var count = 0
    var good = 0
    var isLarger = false
    for index in shapes.indices where type.classes[index] == own {
      let kind = source.blocks[shapes[index].block].kind
      if kind == .caption || kind == .note || isRow(index) { continue }
      count += 1
      if isCandidate[index], !isEmpty(index) { good += 1 }
      if type.settings[own].isLarger(than: type.bodies[index]) { isLarger = true }
    }
    return good * 5 >= count * 3 && good > (isLarger ? 0 : 1)
  }
}

extension Text {
  /// Whether it stands in quotation marks.
  fileprivate var isQuoted: Bool {
    switch scalar(at: start).scalar {
    case 0x300C, 0x300E, 0x201C, 0x2018, 0x22, 0xAB: true
    default: false
    }
  }

  /// Whether it falls into cells behind its number: four blanks and more, as lie between the headings of columns.
  fileprivate func holdsGap(behind label: NumberLabel?) -> Bool {
    var at = min(end, start + (label?.lengthWithSpace ?? 0))
    var blanks = 0
    while at < end {
      let (scalar, length) = scalar(at: at)
      blanks = isWhite(scalar) ? blanks + (scalar == 0x3000 ? 2 : 1) : 0
      if blanks > 3 { return true }
      at += length
    }
    return false
  }

  /// Whether two letters and more stand in it; a figure that is set large is none.
  fileprivate var holdsWords: Bool {
    var at = start
    var letters = 0
    while at < end, letters < 2 {
      let (scalar, length) = scalar(at: at)
      at += length
      if isJapanese(scalar) || isHangul(scalar) || script(of: scalar) == .latin { letters += 1 }
    }
    return letters > 1
  }
}
