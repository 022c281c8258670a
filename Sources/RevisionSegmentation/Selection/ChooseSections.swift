import RevisionModel
import RevisionText

extension Document {
  /// Leaves out the sections that `patterns` leave out, with their subsections. Their text is kept in diagnostics, one for
  /// each section whose parent is not left out with it; patterns that no heading contains are told of. O(size).
  mutating func chooseSections(_ patterns: SectionPatterns) {
    if patterns.isEmpty { return }
    let choice = SectionChoice(heads, patterns)
    if choice.isKept.contains(false) { self = keeping(choice.isKept) }
    for pattern in choice.unmatched {
      diagnostics.append(Diagnostic(.unmatchedPattern, line: 1, text: pattern))
    }
  }

  /// The document with only the sections that `isKept` says, each in the nearest one kept that it lay in.
  private func keeping(_ isKept: [Bool]) -> Document {
    var result = Document(fileNames: fileNames, language: language, diagnostics: diagnostics)
    var numbers = Array(repeating: 0, count: heads.count)
    // What lay in a section that is gone stands at the top.
    var rises = Array(repeating: 0, count: heads.count)
    for (index, head) in heads.enumerated() where isKept[index] {
      numbers[index] = result.heads.count
      var head = head
      if let parent = head.parent {
        rises[index] = isKept[parent] ? rises[parent] : head.level - 1
        head.parent = isKept[parent] ? numbers[parent] : nil
      }
      head.level -= rises[index]
      result.heads.append(head)
      result.take(sections[index], of: self)
    }
    result.cells = cells(keeping: isKept)
    result.diagnostics += leftOut(isKept)
    return result
  }

  /// The places in tables of the sentences of the sections that are kept.
  private func cells(keeping isKept: [Bool]) -> [TableCell] {
    if cells.isEmpty { return [] }
    var result: [TableCell] = []
    var passed = 0
    var removed = 0
    for section in 0..<sections.count {
      let range = sections[section]
      while passed < cells.count, cells[passed].position < range.upperBound {
        if isKept[section] {
          result.append(cells[passed])
          result[result.count - 1].position -= UInt32(removed)
        }
        passed += 1
      }
      if !isKept[section] { removed += range.count }
    }
    return result
  }

  /// Takes a run of sentences of `other` as the next section.
  private mutating func take(_ range: Range<Int>, of other: Document) {
    let phraseRange = other.sentences[range]
    let byteRange = other.phrases[phraseRange]
    let byteOffset = bytes.count - byteRange.lowerBound
    let phraseOffset = phrases.count - phraseRange.lowerBound
    for phrase in phraseRange { phrases.append(cut: other.phrases[phrase].upperBound + byteOffset) }
    for block in other.blocks.piece(
      holding: range.lowerBound)...other.blocks.piece(
        holding: range.upperBound - 1)
    { blocks.append(cut: other.blocks[block].upperBound + sentences.count - range.lowerBound) }
    for sentence in range { sentences.append(cut: other.sentences[sentence].upperBound + phraseOffset) }
    bytes += other.bytes[byteRange]
    symbols += other.symbols[phraseRange]
    wordings += other.wordings[range]
    roles += other.roles[range]
    lines += other.lines[range]
    if !other.pages.isEmpty { pages += other.pages[range] }
    if !other.files.isEmpty { files += other.files[range] }
    sections.append(cut: sentences.count)
  }

  /// A diagnostic for each run of sections that are left out together: the heading on the first line of its text, a
  /// sentence on each further one.
  private func leftOut(_ isKept: [Bool]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var level = Int.max
    for (index, head) in heads.enumerated() {
      if isKept[index] {
        level = .max
        continue
      }
      if head.level <= level || level == 0 {
        level = head.level
        let file = file(ofSentence: sections[index].lowerBound)
        found.append(
          Diagnostic(.ignoredSection, line: head.line, text: level == 0 ? "\n" : "", file: file))
      }
      for sentence in sections[index] { found[found.count - 1].text += text(ofSentence: sentence) + "\n" }
    }
    return found
  }
}

/// Which sections patterns keep.
private struct SectionChoice {
  /// One for each section.
  private(set) var isKept: [Bool] = []
  /// The patterns that no heading contains.
  private(set) var unmatched: [String] = []

  init(_ heads: [SectionHead], _ patterns: SectionPatterns) {
    let ignore = patterns.ignore.map(Self.folded)
    let only = patterns.only.map(Self.folded)
    var isMet = Array(repeating: false, count: ignore.count + only.count)
    var isIgnored = Array(repeating: false, count: heads.count)
    var isChosen = Array(repeating: only.isEmpty, count: heads.count)
    for (index, head) in heads.enumerated() {
      if let parent = head.parent {
        isIgnored[index] = isIgnored[parent]
        isChosen[index] = isChosen[parent]
      }
      let heading = Self.folded(head.heading)
      for (place, pattern) in (ignore + only).enumerated() where !pattern.isEmpty && heading.contains(pattern)
      {
        isMet[place] = true
        if place < ignore.count { isIgnored[index] = true } else { isChosen[index] = true }
      }
      isKept.append(isChosen[index] && !isIgnored[index])
    }
    unmatched = zip(patterns.ignore + patterns.only, isMet).filter { !$1 }.map(\.0)
  }

  /// `text` as patterns and headings are held against each other.
  private static func folded(_ text: String) -> [UInt8] {
    Folding.folded(Array(text.utf8)).filter { $0 > 0x20 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
