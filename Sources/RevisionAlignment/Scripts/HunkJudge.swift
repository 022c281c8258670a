import RevisionModel
import RevisionText

/// Judges what a replacement amounts to. The same with the sides exchanged.
struct HunkJudge {
  let first: [UInt8]
  let second: [UInt8]
  private let sameWording: Bool
  /// The quantities of both texts, found when first asked for.
  private var spans: Pair<[QuantitySpan]>?

  init(first: [UInt8], second: [UInt8], sameWording: Bool) {
    self.first = first
    self.second = second
    self.sameWording = sameWording
  }

  /// The kind of a hunk over the given bytes: notation where both say the same words, a figure where nothing but
  /// quantities differs (a sign is a part of one), else wording.
  mutating func kind(_ range: Range<Int>, _ otherRange: Range<Int>) -> Hunk.Kind {
    if sameWording { return .notation }
    if changesSign(range, otherRange) { return .figure }
    if range.isEmpty { return isUnspoken(second[otherRange]) ? .notation : .wording }
    if otherRange.isEmpty { return isUnspoken(first[range]) ? .notation : .wording }
    if isSameNotation(range, otherRange) || isSpelledOtherwise(range, otherRange) { return .notation }
    if !isAddress(first[range]) && changesNumbersOnly(range, otherRange) { return .figure }
    guard mayTouchQuantity(first[range]) && mayTouchQuantity(second[otherRange]) else { return .wording }
    return figuresAlone(range, otherRange) ?? .wording
  }

  /// Whether a deletion and an insertion side by side, `range` and `otherRange` together, are one figure in another notation
  /// or of another value.
  mutating func isFigure(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    guard mayTouchQuantity(first[range]), mayTouchQuantity(second[otherRange]) else { return false }
    return figuresAlone(range, otherRange) != nil
  }

  /// Whether `text` is white space and marks alone, which notation may do without.
  private func isUnspoken(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        switch script(of: nextScalar(bytes, &position)) {
        case .space, .punctuation: continue
        case .kanji, .hiragana, .katakana, .latin, .digit, .other: return false
        }
      }
      return sameNotation(bytes, UnsafeBufferPointer(rebasing: bytes[..<0]))
    }
  }

  /// Whether something stands in `text` that may be a part of a quantity.
  func mayTouchQuantity(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      var hasLetters = false
      while position < bytes.count {
        let scalar = nextScalar(bytes, &position)
        switch script(of: scalar) {
        case .digit: return true
        // 元 is the first year of an era; 年 月 日, 割 and 半分 are parts of quantities, and so are ％ and パーセント.
        case .kanji:
          switch scalar {
          case 0x5143, 0x5E74, 0x6708, 0x65E5, 0x5272, 0x534A: return true
          default: if isKanjiNumeral(scalar) { return true }
          }
        case .latin: hasLetters = true
        case .punctuation: if scalar == 0x25 || scalar == 0xFF05 || scalar == 0x2F { return true }
        case .katakana: if scalar == 0x30D1 { return true }
        case .hiragana, .space, .other: continue
        }
      }
      return hasLetters && holdsNumberWord(bytes)
    }
  }

  /// Whether short ranges, one of kana and one of kanji, are the beginning of one word in two spellings, the rest of which is the same
  /// on both sides: わ and 我 of わが国 and 我が国.
  private func isSpelledOtherwise(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    guard max(range.count, otherRange.count) <= Self.longestSpelling,
      isKana(first[range]) != isKana(second[otherRange])
    else { return false }
    let rest = zip(first[range.upperBound...], second[otherRange.upperBound...])
      .prefix(Self.restOfSpelling).prefix { $0 == $1 }.count
    return rest == Self.restOfSpelling
      && isSameNotation(
        range.lowerBound..<range.upperBound + rest, otherRange.lowerBound..<otherRange.upperBound + rest)
  }

  /// Four kana or kanji, and the two behind them, in bytes.
  private static let longestSpelling = 12
  private static let restOfSpelling = 6

  private func isKana(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      return script(of: nextScalar(bytes, &position)) == .hiragana
    }
  }

  /// Whether `text` holds a web or mail address, whose numbers are parts of a name.
  private func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == (0x2F, 0x2F) } || text.contains(0x40)
  }

  private func isSameNotation(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        sameNotation(
          UnsafeBufferPointer(rebasing: first[range]), UnsafeBufferPointer(rebasing: second[otherRange]))
      }
    }
  }

  private func changesNumbersOnly(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        numbersAloneDiffer(
          UnsafeBufferPointer(rebasing: first[range]), UnsafeBufferPointer(rebasing: second[otherRange]))
      }
    }
  }

  /// Whether a sign stands in one of the ranges and with it the value of the number behind it changes.
  private mutating func changesSign(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    guard mayHoldSign(first[range]) || mayHoldSign(second[otherRange]) else { return false }
    let all = allSpans()
    let (whole, other) = (reaching(range, into: all.first), reaching(otherRange, into: all.second))
    return figuresAlone(whole, other) == .figure
  }

  /// `range` with the quantity that begins where it ends.
  private func reaching(_ range: Range<Int>, into spans: [QuantitySpan]) -> Range<Int> {
    let next = touched(spans, by: range.lowerBound..<range.upperBound + 1).last
    guard let next, next.range.lowerBound == range.upperBound else { return range }
    return range.lowerBound..<next.range.upperBound
  }

  private func mayHoldSign(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if mayBeSign(nextScalar(bytes, &position)) { return true }
      }
      return false
    }
  }

  /// Where the ranges, widened to whole quantities, are the same but for them: a figure when the quantities differ, and
  /// else notation.
  private mutating func figuresAlone(_ range: Range<Int>, _ otherRange: Range<Int>) -> Hunk.Kind? {
    let all = allSpans()
    let inside = touched(all.first, by: range)
    let otherInside = touched(all.second, by: otherRange)
    let whole = widened(range, toWhole: inside)
    let otherWhole = widened(otherRange, toWhole: otherInside)
    guard !inside.isEmpty, !otherInside.isEmpty,
      sameNotation(
        remainder(of: first, whole, without: inside), remainder(of: second, otherWhole, without: otherInside))
    else { return nil }
    let quantities = (inside.map(\.quantity), otherInside.map(\.quantity))
    if quantities.0 == quantities.1 { return .notation }
    // One value, but 50％ says how exact it is meant.
    if isHalf(quantities.0) && isFifty(quantities.1) || isFifty(quantities.0) && isHalf(quantities.1) {
      return nil
    }
    return .figure
  }

  private func isHalf(_ quantities: [Quantity]) -> Bool { quantities == [Quantity(1), Quantity(2)] }

  private func isFifty(_ quantities: [Quantity]) -> Bool { quantities == [Quantity(50, unit: .percent)] }

  /// The quantities of both texts.
  mutating func allSpans() -> Pair<[QuantitySpan]> {
    let all = spans ?? Pair(first: quantities(first), second: quantities(second))
    spans = all
    return all
  }

  /// The quantities that `range` holds or cuts. O(log spans) and what is found.
  func touched(_ spans: [QuantitySpan], by range: Range<Int>) -> [QuantitySpan] {
    let start = spans.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return Array(spans[start...].prefix { $0.range.lowerBound < range.upperBound })
  }

  private func quantities(_ bytes: [UInt8]) -> [QuantitySpan] {
    bytes.withUnsafeBufferPointer { quantitySpans(in: $0) }
  }

  /// The bytes of `range` that are in none of `spans`.
  private func remainder(of bytes: [UInt8], _ range: Range<Int>, without spans: [QuantitySpan]) -> [UInt8] {
    var result: [UInt8] = []
    var done = range.lowerBound
    for span in spans {
      result += bytes[done..<span.range.lowerBound]
      done = span.range.upperBound
    }
    return result + bytes[min(done, range.upperBound)..<range.upperBound]
  }
}
