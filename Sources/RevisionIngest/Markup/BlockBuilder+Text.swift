import RevisionModel
import RevisionText

extension BlockBuilder {
  /// A piece of text that ends on `endLine`: collapses its white space and appends it to the open block.
  mutating func text(_ piece: UnsafeBufferPointer<UInt8>, endLine: Int) {
    if skippedDepth > 0 { return }
    var line = endLine - count(of: 0x0A, in: piece)
    if context.traits.contains(.preserves) {
      preformatted(piece, line: line)
      return
    }
    var index = 0
    while true {
      index = skipWhiteSpace(piece, from: index, line: &line)
      if index == piece.count { return }
      if !place(piece, &index, line: line) { continue }
      let end = runEnd(piece, from: index)
      append(UnsafeBufferPointer(rebasing: piece[index..<end]))
      index = end
    }
  }

  /// Notes the white space at `index` and counts its line ends; the index of the first byte that is none.
  private mutating func skipWhiteSpace(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int, line: inout Int
  ) -> Int {
    var index = start
    while index < piece.count, piece[index] <= 0x20 {
      if piece[index] == 0x0A {
        line += 1
        pendingSpace = .lineEnd
      } else if pendingSpace == .none {
        pendingSpace = .space
      }
      index += 1
    }
    return index
  }

  /// Makes the open block ready for the text at `index`: begins or splits it, or puts what white space calls for.
  /// - Returns: `false` where the text at `index` was used up as indentation.
  private mutating func place(
    _ piece: UnsafeBufferPointer<UInt8>, _ index: inout Int, line: Int
  ) -> Bool {
    let breaks = pendingBreaks
    if breaks > 0, open != nil, splitsAtBreak(piece, index) { endBlock(blankAfter: breaks > 1) }
    if open == nil {
      beginBlock(line: line, blankBefore: breaks != 1)
      clearPending()
    }
    let isEmpty = open?.start == bytes.count
    if isEmpty, let blank = wideBlank(piece, index) {
      open?.indent += blank.columns
      index += blank.bytes
      pendingSpace = .none
      return false
    }
    if breaks > 0 { pendingSpace = leavesEmphasis ? .space : .lineEnd }
    if joinsLabel || breaks > 0 && isMereLabel { pendingSpace = .space }
    if !isEmpty {
      if pendingSpace == .space || pendingSpace == .lineEnd && !joinsWithoutSpace(bytes, piece, index) {
        bytes.append(0x20)
      }
    }
    if !isEmpty, openLines[openLines.count - 1].line < line { openLines.append((bytes.count, line)) }
    clearPending()
    return true
  }

  private mutating func clearPending() {
    pendingSpace = .none
    pendingBreaks = 0
    softBoundary = false
    joinsLabel = false
  }

  private mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    // An arrow that leads back from a note is no text.
    if context.traits.contains(.innerLink), isArrows(run) { return }
    bytes.append(contentsOf: run)
    context.traits.insert(.hasText)
    if !context.traits.contains(.emphasised) { open?.isPlain = true }
    if context.traits.contains(.sentence) { open?.isSentence = true }
    if let size = open?.look.size, size > context.size { open?.look.size = context.size }
    if !context.traits.contains(.outerLink) { open?.staysHere = true }
    if !context.traits.contains(.innerLink), open?.hasUnlinked == false, !isNumbering(run) {
      open?.hasUnlinked = true
    }
  }

  /// Whether a line break in front of the text at `index` ends the block: after the end of a sentence, in front of a
  /// mark or an indentation that begins something new, and always after an empty line; never within a heading.
  private func splitsAtBreak(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch context.kind {
    case .heading, .caption, .cell: return false
    default:
      return pendingBreaks > 1 || isClosed || beginsItem(piece, index) || leavesEmphasis && beginsWithLabel
    }
  }

  /// Whether all of the open block stands out by typography, and what follows does not: a title and its text in one
  /// paragraph.
  private var leavesEmphasis: Bool {
    !context.traits.contains(.emphasised) && open.map { !$0.isPlain && $0.start < bytes.count } ?? false
  }

  /// Whether the open block begins with a number.
  private var beginsWithLabel: Bool {
    guard let open else { return false }
    return bytes[open.start...].withUnsafeBufferPointer { NumberLabel.leading(in: $0) != nil }
  }

  /// Whether the open block ends with the end of a sentence or a colon so far.
  private var isClosed: Bool {
    guard let open else { return false }
    return bytes.withUnsafeBufferPointer { endsClosed($0, open.start..<$0.count) }
  }

  /// Whether the open block is a number and nothing else so far (一, 第三条, (2)): what follows is set off from it.
  var isMereLabel: Bool {
    guard let open, bytes.count - open.start <= 40 else { return false }
    return bytes[open.start...].withUnsafeBufferPointer { text in
      guard let label = NumberLabel.leading(in: text) else { return false }
      return label.length == text.count && !label.values.isEmpty
    }
  }

  /// Text in which white space counts: line ends and runs of spaces stay, an empty line ends the block.
  private mutating func preformatted(_ piece: UnsafeBufferPointer<UInt8>, line: Int) {
    var line = line
    var index = 0
    while index < piece.count {
      let start = index
      while index < piece.count, piece[index] != 0x0A { index += 1 }
      appendLine(UnsafeBufferPointer(rebasing: piece[start..<index]), line: line)
      guard index < piece.count else { return }
      index += 1
      line += 1
      if pendingBreaks > 0 { endBlock() }
      pendingBreaks += 1
    }
  }

  /// One line of preformatted text, or a part of one.
  private mutating func appendLine(_ text: UnsafeBufferPointer<UInt8>, line: Int) {
    guard text.contains(where: { $0 > 0x20 }) else {
      if open != nil, pendingBreaks == 0 { bytes.append(contentsOf: text) }
      return
    }
    var text = text
    if open == nil {
      beginBlock(line: line, blankBefore: true)
      let indent = text.prefix { $0 <= 0x20 }.count
      open?.indent = indent
      text = UnsafeBufferPointer(rebasing: text[indent...])
    } else if pendingBreaks > 0 {
      bytes.append(0x0A)
      openLines.append((bytes.count, line))
    }
    clearPending()
    append(text)
  }
}

/// Whether `run` is digits, points and dashes and nothing else, as beside the links of a contents list.
private func isNumbering(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
  var position = 0
  while position < run.count {
    switch script(of: nextScalar(run, &position)) {
    case .digit, .space, .punctuation: continue
    default: return false
    }
  }
  return true
}

/// Where the run of text from `start` on ends that can be taken as it is: before white space that is not a single
/// space between two words.
private func runEnd(_ piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while true {
    index = firstByte(below: 0x21, in: piece, from: index)
    guard index + 1 < piece.count, piece[index] == 0x20, piece[index + 1] > 0x20 else { return index }
    index += 2
  }
}
