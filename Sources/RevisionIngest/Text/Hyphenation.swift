import RevisionText

/// The words of a text that were parted at the end of a line, and how the text spells them elsewhere.
///
/// A hyphen at the end of a line is a mark of the setting or a part of the word (`conser-` `vative`, `well-` `being`).
/// The document itself tells: a word that it writes without the hyphen more often than with it had none.
struct Hyphenation {
  private let text: UnsafeBufferPointer<UInt8>
  /// How often each spelling in question stands within a line, by its hash.
  private var counts: [UInt64: Int] = [:]

  /// Counts the spellings of the words in question. O(length) where a line ends in a hyphen, else O(lines).
  init(_ text: UnsafeBufferPointer<UInt8>, _ lines: [PrintedLine]) {
    self.text = text
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let parts = parts(line.range, next.range) else { continue }
      counts[joinedHash(parts)] = 0
      counts[hyphenatedHash(parts)] = 0
    }
    if counts.isEmpty { return }
    for line in lines { countWords(line.range) }
  }

  /// Whether the hyphen that the line `first` ends with is no part of the word that `second` goes on with.
  func dropsHyphen(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard let parts = parts(first, second), let joined = counts[joinedHash(parts)] else { return false }
    return joined > counts[hyphenatedHash(parts), default: 0]
  }

  /// The halves of the word that is parted between two lines; `nil` where none is.
  private func parts(_ first: Range<Int>, _ second: Range<Int>) -> (Range<Int>, Range<Int>)? {
    guard let hyphen = trailingHyphen(text, first) else { return nil }
    var start = hyphen
    while start > first.lowerBound, isLetterByte(text[start - 1]) { start -= 1 }
    var end = second.lowerBound
    while end < second.upperBound, isLetterByte(text[end]) { end += 1 }
    guard start < hyphen, end > second.lowerBound else { return nil }
    return (start..<hyphen, second.lowerBound..<end)
  }

  /// Counts the words of one line; a word may hold hyphens, and one that the line's end parts is none.
  private mutating func countWords(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      guard isLetterByte(text[index]) else {
        index += 1
        continue
      }
      var hash = Hash()
      while index < line.upperBound, isLetterByte(text[index]) || text[index] == hyphenByte {
        hash.add(text[index])
        index += 1
      }
      if text[index - 1] != hyphenByte, counts[hash.value] != nil { counts[hash.value, default: 0] += 1 }
    }
  }

  private func joinedHash(_ parts: (Range<Int>, Range<Int>)) -> UInt64 {
    var hash = Hash()
    for index in parts.0 { hash.add(text[index]) }
    for index in parts.1 { hash.add(text[index]) }
    return hash.value
  }

  private func hyphenatedHash(_ parts: (Range<Int>, Range<Int>)) -> UInt64 {
    var hash = Hash()
    for index in parts.0 { hash.add(text[index]) }
    hash.add(hyphenByte)
    for index in parts.1 { hash.add(text[index]) }
    return hash.value
  }

  /// A fingerprint in which capitals of ASCII are small letters.
  private struct Hash {
    private var print = Fingerprint()
    var value: UInt64 { print.value }
    mutating func add(_ byte: UInt8) { print.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
  }
}

/// Where the hyphen stands that a line ends with, a letter before it: `-` or U+2010; `nil` where there is none.
func trailingHyphen(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
  var hyphen = range.upperBound - 1
  if text[hyphen] == 0x90, range.count >= 3, text[hyphen - 2] == 0xE2, text[hyphen - 1] == 0x80 {
    hyphen -= 2
  } else if text[hyphen] != hyphenByte {
    return nil
  }
  return hyphen > range.lowerBound && isLetterByte(text[hyphen - 1]) ? hyphen : nil
}

private let hyphenByte = UInt8(ascii: "-")

/// A byte of a letter of Latin, Greek or Cyrillic: ASCII letters and whatever takes two bytes in UTF-8.
private func isLetterByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || (byte >= 0xC3 && byte <= 0xD4) || byte & 0xC0 == 0x80
}
