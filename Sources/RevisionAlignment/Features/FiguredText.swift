import RevisionText

/// A short text as words and figures, notation left out: 出生数　320人 is 出生数 人 and 320. Two lines of a list that have the
/// words in common tell of the same thing; two titles that have both in common name the same thing.
struct FiguredText: Equatable {
  /// A fingerprint of the letters and of what names by its number (第三条), width and capitals folded; marks and white
  /// space do not count.
  private var words: Fingerprint
  /// How many letters there are.
  private(set) var letters = 0
  /// In reading order; 平成二九年 and 2017年 are the same.
  private(set) var figures: [Quantity] = []

  /// Reads `text` from behind its leading number, UTF-8. O(length).
  init(_ text: UnsafeBufferPointer<UInt8>) {
    words = Fingerprint()
    let folded = Folding.folded(text)
    folded.withUnsafeBufferPointer { bytes in
      let label = NumberLabel.leading(in: bytes)?.length ?? 0
      let content = UnsafeBufferPointer(rebasing: bytes[(label < bytes.count ? label : 0)...])
      var start = 0
      for span in quantitySpans(in: content) {
        addLetters(of: content, start..<max(start, span.range.lowerBound))
        figures.append(span.quantity)
        if isOrdinal(span, in: content) { words.add(UInt64(bitPattern: Int64(span.quantity.coefficient))) }
        start = span.range.upperBound
      }
      addLetters(of: content, start..<max(start, content.count))
    }
  }

  private mutating func addLetters(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = nextScalar(bytes, &position)
      switch script(of: scalar) {
      case .kanji, .hiragana, .katakana, .latin, .digit, .other:
        words.add(UInt64(scalar))
        letters += 1
      case .space, .punctuation: continue
      }
    }
  }

  /// Whether a figure is no amount: 第 stands before it, or it is spelled as an ordinal.
  private func isOrdinal(_ span: QuantitySpan, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if span.quantity.unit == .ordinal { return true }
    var position = span.range.lowerBound - 3
    return position >= 0 && nextScalar(bytes, &position) == 0x7B2C
  }

  /// Whether the two say the same but for their amounts.
  func hasWords(of other: FiguredText) -> Bool { words.value == other.words.value }

  /// What `hasWords` compares, to sort by.
  var key: UInt64 { words.value }

  static func == (one: FiguredText, other: FiguredText) -> Bool {
    one.hasWords(of: other) && one.figures == other.figures
  }
}
