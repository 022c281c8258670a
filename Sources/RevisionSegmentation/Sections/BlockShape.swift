import RevisionModel
import RevisionText

/// What is seen of a block that may be a heading.
struct BlockShape {
  /// Number of the block in the source.
  var block: Int
  /// Its text without white space around it.
  var text: Range<Int>
  /// Whether it is the first of its file.
  var beginsFile: Bool
  var label: NumberLabel?
  /// Where its text begins behind a number and the bracket that stands right behind it: 第１条（目的）　この….
  var captionEnd: Int?
  /// Why it does not read as a title.
  var flaw: TitleFlaw?
  /// Whether it is one bracket from end to end: （目的）.
  var isBracketed: Bool
  /// Characters of text, label included, as far as they were counted.
  var characters: Int

  /// Whether it reads as a title rather than a sentence: short, without a stop, not cut off by a comma.
  var isTitle: Bool { flaw == nil }
}

/// Why a text does not read as a title.
enum TitleFlaw {
  /// It was not looked at: no block of its kind is a heading.
  case otherKind
  /// It holds a full stop, or is long and ends in one, or ends in one and its number is a part of what it says.
  case sentence
  case tooLong
  /// Leaders to a page number stand in it.
  case leaders
  /// It ends where a sentence goes on.
  case clause
}

/// The shapes of the blocks that can be headings or body between headings, in order: those of the files whose headings
/// are told in `way`. Where some are stated, only paragraphs that are set off by their typography can be headings.
func blockShapes(
  _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, _ files: FileHeadings, _ way: FileHeadings.Way
) -> [BlockShape] {
  var shapes: [BlockShape] = []
  shapes.reserveCapacity(source.blocks.count)
  var lastFile = -1
  for (index, block) in source.blocks.enumerated() where !block.isSetAside {
    let file = source.file(at: block.range.lowerBound) ?? 0
    if files.ways[file] != way { continue }
    let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
    if text.isEmpty { continue }
    var shape = BlockShape(
      block: index, text: text.range, beginsFile: file != lastFile, label: nil, flaw: .otherKind,
      isBracketed: false, characters: 0)
    lastFile = file
    let format = source.files.isEmpty ? source.format : source.files[file].format
    if block.mayBeHeading(in: format, onlyEmphasised: way == .completed) {
      shape.label = text.label
      let measure = TitleMeasure(text)
      shape.flaw = measure.flaw ?? (text.isSentence(behind: shape.label) ? .sentence : nil)
      shape.characters = measure.characters
      if !shape.isTitle { shape.captionEnd = text.captionEnd(behind: shape.label) }
      shape.isBracketed = shape.isTitle && text.closingBracket(from: text.start) == text.end
    }
    shapes.append(shape)
  }
  return shapes
}

extension Block {
  /// Whether a block can be a heading by its kind. Items of markup never are: their list is stated.
  fileprivate func mayBeHeading(in format: Source.Format, onlyEmphasised: Bool) -> Bool {
    switch kind {
    case .paragraph: depth == 0 && (!onlyEmphasised || emphasised || look != 0)
    case .item: depth == 0 && format == .text
    default: false
    }
  }
}

extension Text {
  /// Where text begins behind `label`, the bracket right behind it, and the white space that sets text off from both.
  fileprivate func captionEnd(behind label: NumberLabel?) -> Int? {
    guard let label, label.delimiter == .none, start + label.length < end,
      let close = closingBracket(from: start + label.length)
    else { return nil }
    let next = skippingSpace(from: close)
    return next > close && next < end ? next : nil
  }

  /// Whether `label` is the subject of a sentence and not the number of a title: text in small letters stands behind it,
  /// without a mark between, and ends in a stop (`Section 3 sets out the goals.`).
  fileprivate func isSentence(behind label: NumberLabel?) -> Bool {
    guard let label, label.delimiter == .space, !label.values.isEmpty else { return false }
    let next = start + label.lengthWithSpace
    guard next < end, bytes[next] &- 0x61 < 26 else { return false }
    switch scalar(before: end) {
    case 0x2E, 0x21, 0x3F, 0x2026: return true
    default: return false
    }
  }
}

/// Whether a text reads as a title. Reads no more than a title is long.
private struct TitleMeasure {
  var flaw: TitleFlaw?
  var characters = 0

  /// Longest title in columns, two for a character of Japanese.
  private static let longest = 140

  init(_ text: Text) {
    var columns = 0
    var at = text.start
    var last: UInt32 = 0
    var isAfterHangul = false
    var leaders = 0
    while at < text.end {
      let (scalar, length) = text.scalar(at: at)
      at += length
      characters += 1
      columns += scalar < 0x1100 ? 1 : 2
      leaders = Self.isLeader(scalar) ? leaders + 1 : 0
      flaw = Self.flaw(columns, scalar, leaders)
      if flaw != nil { return }
      isAfterHangul = isHangul(last)
      last = scalar
    }
    // Titles in Korean have no stop.
    let isSentence = last == 0x2E && (columns > 60 || isAfterHangul)
    flaw = Self.goesOn(last) ? .clause : isSentence ? .sentence : nil
  }

  /// What is wrong with a title that has so many `columns` up to `scalar`, and `leaders` in a row there.
  private static func flaw(_ columns: Int, _ scalar: UInt32, _ leaders: Int) -> TitleFlaw? {
    if columns > longest { return .tooLong }
    if scalar == 0x3002 || scalar == 0xFF61 { return .sentence }
    return leaders == 3 ? .leaders : nil
  }

  /// Whether `scalar` leads to a page number when it is repeated: ………, ・・・, ....
  private static func isLeader(_ scalar: UInt32) -> Bool {
    scalar == 0x2026 || scalar == 0x2025 || scalar == 0x30FB || scalar == 0x2E || scalar == 0xFF0E
  }

  /// Whether a text that ends with `last` is cut off or a clause: 、，,;；.
  private static func goesOn(_ last: UInt32) -> Bool {
    switch last {
    case 0x3001, 0xFF0C, 0x2C, 0x3B, 0xFF1B: true
    default: false
    }
  }
}
