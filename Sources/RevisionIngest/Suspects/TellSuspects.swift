import RevisionModel
import RevisionText

/// Tells what a reader cannot see in a text and a comparison can: characters without width, and letters of one script that
/// stand for those of another. Nothing is changed or left out. O(length).
func tellSuspects(_ source: inout Source) {
  let found = source.bytes.withUnsafeBufferPointer { text in
    var search = SuspectSearch(text)
    search.run()
    return search
  }
  let suspects = [
    (Diagnostic.Code.invisibleCharacters, found.invisible), (.lookAlikeLetters, found.lookAlikes),
  ]
  for (code, counts) in suspects {
    guard let first = counts.first else { continue }
    let line = source.lines.line(at: first)
    source.diagnostics.append(Diagnostic(code, line: line, text: counts.text))
  }
}

/// How often each of a few characters stands in a text.
struct SuspectCounts {
  /// The first byte of the first of them.
  private(set) var first: Int?
  private var counts: [(scalar: UInt32, count: Int)] = []

  mutating func add(_ scalar: UInt32, at index: Int, count: Int = 1) {
    first = first.map { min($0, index) } ?? index
    if let known = counts.firstIndex(where: { $0.scalar == scalar }) {
      counts[known].count += count
    } else {
      counts.append((scalar, count))
    }
  }

  /// Counts what `other` counted as well.
  mutating func join(_ other: SuspectCounts) {
    guard let place = other.first else { return }
    for (scalar, count) in other.counts { add(scalar, at: place, count: count) }
  }

  /// `U+0430 а × 12, U+0441 с × 3`, by their numbers; what is not seen stands as its number alone.
  var text: String {
    counts.sorted { $0.scalar < $1.scalar }.map { scalar, count in
      let digits = String(scalar, radix: 16, uppercase: true)
      let seen = isInvisible(scalar) ? nil : Unicode.Scalar(scalar).map { " \($0)" }
      return
        "U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)\(seen ?? "") × \(count)"
    }.joined(separator: ", ")
  }
}

/// One pass over a text in UTF-8.
struct SuspectSearch {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var invisible = SuspectCounts()
  /// Letters that look like Latin ones, in words that have Latin ones too.
  private var mixed = SuspectCounts()
  /// Cyrillic letters that look like Latin ones, in words of none but such letters.
  private var alone = SuspectCounts()
  /// Whether there are Cyrillic letters that look like no Latin ones: then the text is in Russian, say, here and there.
  private var isCyrillic = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Letters that are taken for Latin ones.
  var lookAlikes: SuspectCounts {
    var result = mixed
    if !isCyrillic { result.join(alone) }
    return result
  }

  mutating func run() {
    var index = 0
    var last: UInt32 = 0
    while index < text.count {
      let lead = text[index]
      // ASCII, the bytes inside of characters, kana and kanji: nothing of what is looked for begins with them, but for U+3164.
      if lead < 0xC2 || lead &- 0xE3 < 7 && !(lead == 0xE3 && text[index + 1] == 0x85) {
        if lead < 0x80 || lead >= 0xC2 { last = 0 }
        index += 1
        continue
      }
      if lead &- 0xCD < 8 {
        takeWord(&index)
        last = 0
        continue
      }
      let start = index
      let scalar = nextScalar(text, &index)
      if isInvisible(scalar), !isPart(scalar, behind: last) { invisible.add(scalar, at: start) }
      last = scalar
    }
  }

  /// Whether an invisible character belongs to the one before it: it makes an emoji of a sign, joins two of them, or
  /// shapes the letters of a script that wants it.
  private func isPart(_ scalar: UInt32, behind last: UInt32) -> Bool {
    switch scalar {
    case 0xFE0E, 0xFE0F: last >= 0x2000 && script(of: last) == .other
    case 0x200C, 0x200D: last == 0xFE0F || last >= 0x1F000 && last < 0xE0000 || last &- 0x0590 < 0x1570
    default: false
    }
  }

  /// Takes the word in which a Greek or Cyrillic letter begins at `index`, and moves `index` behind it.
  private mutating func takeWord(_ index: inout Int) {
    var hasLatin = index > 0 && isLatin(UInt32(text[index - 1]))
    var alike: [(scalar: UInt32, place: Int)] = []
    var isAlike = true
    let first = index
    while index < text.count {
      let start = index
      let scalar = nextScalar(text, &index)
      if isInvisible(scalar) {
        invisible.add(scalar, at: start)
      } else if isLatin(scalar) {
        hasLatin = true
      } else if scalar &- 0x370 < 0x1C0 {
        let isOfNone = look(of: scalar) == scalar
        if isOfNone { isAlike = false } else { alike.append((scalar, start)) }
        if isOfNone, scalar >= 0x400 { isCyrillic = true }
      } else {
        if start > first { index = start }
        break
      }
    }
    for (scalar, place) in alike {
      if hasLatin {
        mixed.add(scalar, at: place)
      } else if isAlike, scalar >= 0x400 {
        alone.add(scalar, at: place)
      }
    }
  }

  private func isLatin(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
}
