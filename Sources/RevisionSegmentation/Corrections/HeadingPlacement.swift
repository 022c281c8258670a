import RevisionModel
import RevisionText

/// Finds the headings of a corrected outline among the blocks of a source, in one sweep. A heading is told by its file,
/// its line and its wording, white space apart; it may take up several blocks, end inside of one, or begin on a line
/// inside of one, which is then cut in two.
struct HeadingPlacement {
  /// The blocks as far as they are passed, cut where headings begin.
  private(set) var blocks: [Block] = []
  /// One entry for each of them.
  private(set) var headings: [BlockHeading?] = []
  private let source: Source
  /// The blocks that lie ahead: parts of one that was cut, the last first, then those of the source from `next` on.
  private var parts: [Block] = []
  private var next = 0
  /// The file of the last heading.
  private var file = 0

  init(_ source: Source) { self.source = source }

  /// Goes to a heading, which is behind those of `earlier`, the ones above it in the outline.
  /// - Throws: `IngestError` when it does not stand where it says, or not behind them.
  mutating func place(
    _ heading: CorrectedOutline.Heading, behind earlier: ArraySlice<CorrectedOutline.Heading>
  ) throws(IngestError) {
    if (heading.file == nil) != source.files.isEmpty {
      throw IngestError(.notAnOutline, line: heading.place > 0 ? heading.place : nil, detail: "file")
    }
    if find(heading) { return }
    var anew = HeadingPlacement(source)
    throw anew.find(heading) ? heading.misplaced(behind: Array(earlier)) : heading.error(.headingNotFound)
  }

  /// Takes what lies ahead as no heading.
  mutating func passOverRest() { while block(ahead: 0) != nil { passOver() } }

  /// Goes to a heading; `false` where it is not found ahead.
  private mutating func find(_ heading: CorrectedOutline.Heading) -> Bool {
    let source = self.source
    if let name = heading.file, source.files[file].name != name {
      guard let found = source.files.firstIndex(where: { $0.name == name }) else { return false }
      file = found
    }
    let wanted = (file, heading.line)
    return source.bytes.withUnsafeBufferPointer { bytes in
      Array(heading.text.utf8).withUnsafeBufferPointer { wording in
        let title = Text(bytes: wording, start: 0, end: wording.count).trimmed
        return find(title, level: heading.level, wanted, bytes)
      }
    }
  }

  private mutating func find(
    _ title: Text, level: Int, _ wanted: (file: Int, line: Int), _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    while let block = block(ahead: 0) {
      let text = text(of: block, bytes)
      if !text.isEmpty {
        let place = place(of: text)
        if place > wanted { return false }
        if place == wanted, take(title, level: level, bytes) { return true }
        if place < wanted, place.file == wanted.file, let start = start(ofLine: wanted.line, in: text),
          !block.isSentence, title.after(Text(bytes: bytes, start: start, end: text.end)) != nil
        {
          cut(block, at: start)
        }
      }
      passOver()
    }
    return false
  }

  /// The file, by its number, and the line on which a text begins.
  private func place(of text: Text) -> (file: Int, line: Int) {
    (source.file(at: text.start) ?? 0, source.line(at: text.start))
  }

  /// The block that is `index` blocks ahead.
  private func block(ahead index: Int) -> Block? {
    if index < parts.count { return parts[parts.count - 1 - index] }
    let place = next + index - parts.count
    return place < source.blocks.count ? source.blocks[place] : nil
  }

  /// The text of a block that can be of a heading; empty for one that is set aside.
  private func text(of block: Block, _ bytes: UnsafeBufferPointer<UInt8>) -> Text {
    let end = block.isSetAside ? block.range.lowerBound : block.range.upperBound
    return Text(bytes: bytes, start: block.range.lowerBound, end: end).trimmed
  }

  private mutating func passOver(_ heading: BlockHeading? = nil) {
    guard let block = block(ahead: 0) else { return }
    blocks.append(block)
    headings.append(heading)
    if parts.isEmpty { next += 1 } else { parts.removeLast() }
  }

  /// Cuts the block that is ahead in two.
  private mutating func cut(_ block: Block, at start: Int) {
    var first = block
    first.range = block.range.lowerBound..<start
    first.blankAfter = false
    var second = block
    second.range = start..<block.range.upperBound
    second.blankBefore = false
    if parts.isEmpty { next += 1 } else { parts.removeLast() }
    parts += [second, first]
  }

  /// Where `line` begins inside of `text`, behind its beginning; `nil` where none of it is on that line. O(log length).
  private func start(ofLine line: Int, in text: Text) -> Int? {
    guard source.line(at: text.end - 1) >= line else { return nil }
    var low = text.start
    var high = text.end - 1
    while low < high {
      let middle = (low + high) / 2
      if source.line(at: middle) >= line { high = middle } else { low = middle + 1 }
    }
    return source.line(at: low) == line ? low : nil
  }

  /// Takes the blocks ahead that together read as `title`; `false`, and none taken, where they do not.
  private mutating func take(_ title: Text, level: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var entries: [BlockHeading?] = []
    var rest = title
    var isNumbered = false
    var first: Int?
    while !rest.isEmpty {
      guard let block = block(ahead: entries.count) else { return false }
      let text = text(of: block, bytes)
      if text.isEmpty {
        entries.append(nil)
        continue
      }
      // No heading goes on in another file.
      if let first, source.file(at: first) != source.file(at: text.start) { return false }
      first = first ?? text.start
      guard let (left, end, isParted) = rest.after(text) else { return false }
      // Where nothing parts the title from the text behind it, it must end with its line.
      guard end == text.end || source.format(at: text.start) != .lines && (isParted || beginsLine(end)) else {
        return false
      }
      var entry = heading(Text(bytes: bytes, start: text.start, end: end).trimmed, level, isNumbered)
      entry.effect = entries.isEmpty ? .opens : .continues
      if end < text.end {
        entry.end = end
        entry.numbering = 0
      }
      isNumbered = isNumbered || !entry.number.isEmpty
      entries.append(entry)
      rest = left
    }
    for entry in entries { passOver(entry) }
    return true
  }

  /// Whether the byte at `place`, which is not the first, begins a line of the input.
  private func beginsLine(_ place: Int) -> Bool {
    source.lines.line(at: place) > source.lines.line(at: place - 1)
  }

  private func heading(_ text: Text, _ level: Int, _ isNumbered: Bool) -> BlockHeading {
    if isNumbered { return BlockHeading(rank: level, number: text.start..<text.start, numbering: 0) }
    let numbered = headingNumber(text, label: text.label)
    return BlockHeading(rank: level, number: numbered.number, numbering: numbered.numbering)
  }
}

extension Text {
  /// What is left of it behind `other`, where of `other` it ends, and whether white space or a closing mark stands
  /// there. White space does not count. `nil` where one does not begin as the other does.
  fileprivate func after(_ other: Text) -> (left: Text, end: Int, isParted: Bool)? {
    var at = skippingSpace(from: start)
    var place = other.skippingSpace(from: other.start)
    var isParted = false
    while at < end, place < other.end {
      let (scalar, length) = self.scalar(at: at)
      let (twin, width) = other.scalar(at: place)
      guard scalar == twin else { return nil }
      at = skippingSpace(from: at + length)
      let next = other.skippingSpace(from: place + width)
      isParted = next > place + width || closes(scalar)
      place = next
    }
    return (Text(bytes: bytes, start: at, end: end), place, isParted)
  }

  /// Whether text may follow `scalar` at once without being of the same title.
  private func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x2E, 0x3A, 0x5D, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09, 0xFF1A,
      0xFF3D:
      true
    default: false
    }
  }
}
