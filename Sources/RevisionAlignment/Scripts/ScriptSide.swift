import RevisionModel
import RevisionText

/// One side of a link as the script drawer sees it: the phrases of its sentences, joined with nothing between.
///
/// In English a phrase here is what people mark as one piece, a word with the marks inside it and behind its
/// abbreviation (e.g., C++11, 10%); in Japanese it is a phrase of the document.
struct ScriptSide {
  /// The text, UTF-8.
  private(set) var bytes: [UInt8]
  /// Where phrases end and begin in `bytes`: `phraseCount + 1` ascending offsets, beginning with 0.
  private(set) var cuts: [Int32]
  /// Equal for phrases of the same folded spelling.
  private(set) var symbols: [UInt64]
  /// Whether it begins with a heading, whose number may have nothing but white space behind it.
  private let isHeading: Bool

  /// The side that holds `sentences` of `document`, in the order given. O(length).
  init<Units: Sequence>(_ document: borrowing Document, sentences: Units) where Units.Element: BinaryInteger {
    bytes = []
    cuts = [0]
    symbols = []
    isHeading = sentences.first { _ in true }.map { document.roles[Int($0)] == .heading } ?? false
    let gluesWords = document.language.separatesWords
    for unit in sentences {
      let phrases = document.sentences[Int(unit)]
      let range = document.phrases[phrases]
      let shift = bytes.count - range.lowerBound
      bytes += document.bytes[range]
      cuts.reserveCapacity(cuts.count + phrases.count)
      symbols.reserveCapacity(symbols.count + phrases.count)
      let beginning = phraseCount
      for phrase in phrases {
        let symbol = UInt64(document.symbols[phrase].id)
        let end = document.phrases[phrase].upperBound + shift
        if gluesWords && phraseCount > beginning && isGlued(upTo: end) {
          cuts[cuts.count - 1] = Int32(end)
          symbols[symbols.count - 1] = mixed(symbols[symbols.count - 1], symbol) | Self.isJoined
        } else {
          cuts.append(Int32(end))
          symbols.append(symbol)
        }
      }
    }
  }

  /// How many phrases there are.
  var phraseCount: Int { symbols.count }

  /// The bytes of phrase `index`.
  func range(_ index: Int) -> Range<Int> { Int(cuts[index])..<Int(cuts[index + 1]) }

  /// The bytes of a run of phrases, which may be empty.
  func range(_ phrases: Range<Int>) -> Range<Int> {
    Int(cuts[phrases.lowerBound])..<Int(cuts[phrases.upperBound])
  }

  /// Cuts phrase `index` in two, the first of `length` bytes. What is cut has the symbol of nothing else.
  mutating func cut(_ index: Int, behind length: Int) {
    cuts.insert(cuts[index] + Int32(length), at: index + 1)
    symbols[index] |= Self.isJoined
    symbols.insert(mixed(symbols[index], UInt64(length)) | Self.isJoined, at: index + 1)
  }

  /// The bytes of phrase `index` without the white space at its end.
  func solidRange(_ index: Int) -> Range<Int> {
    let range = range(index)
    return bytes.withUnsafeBufferPointer { bytes in
      var end = range.upperBound
      while end > range.lowerBound {
        var before = end
        if !isWhite(previousScalar(bytes, &before)) { break }
        end = before
      }
      return range.lowerBound..<end
    }
  }

  /// How many phrases at the beginning are numbering (１．, 第３条, (1)); 0 where it does not end with a phrase. Of a heading
  /// the number need not be set off from its words: 第３条（目的）.
  var numberingPhrases: Int {
    let length = bytes.withUnsafeBufferPointer { bytes in
      if isHeading, let label = NumberLabel.leading(in: bytes), !label.values.isEmpty,
        label.lengthWithSpace < bytes.count
      {
        return label.lengthWithSpace
      }
      return NumberLabel.leadingLabelLength(in: bytes, isSetOff: isHeading)
    }
    var phrase = 0
    while phrase < phraseCount && cuts[phrase] < length { phrase += 1 }
    return cuts[phrase] == length ? phrase : 0
  }
}

// MARK: - Words of English

extension ScriptSide {
  /// Whether the phrase from the last cut to `end` belongs to the word before it: nothing white and no mark that divides
  /// stands between, and it is not the full stop of a sentence.
  private func isGlued(upTo end: Int) -> Bool {
    let start = Int(cuts[cuts.count - 1])
    let lead = bytes[start]
    if !Self.holding(bytes[start - 1]) || bytes[start - 1] == 0x5B || !Self.holding(lead) { return false }
    // Of square brackets only whole placeholders such as [MATH] are parts of words.
    if lead == 0x5D || lead == 0x5B && end == start + 1 { return false }
    guard lead == 0x2E else { return true }
    let rest = bytes[end...].drop { !Self.isLetterOrDigit($0) }
    return !rest.isEmpty
  }

  /// Whether a word may go on before or behind `byte`: letters, digits, and marks that words are written with.
  private static func holding(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F, 0x60, 0x7B, 0x7D: false
    default: byte > 0x20 && byte < 0x80
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// What the symbol of a phrase made of two, or cut, has and no other.
  private static let isJoined: UInt64 = 1 << 63
}
