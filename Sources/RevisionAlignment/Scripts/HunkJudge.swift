import RevisionModel
import RevisionText

/// Judges what a replacement amounts to. The same with the sides exchanged.
struct HunkJudge {
  private let first: [UInt8]
  private let second: [UInt8]
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
    if isSameNotation(range, otherRange) { return .notation }
    if changesNumbersOnly(range, otherRange) { return .figure }
    guard mayHoldQuantity(first[range]) && mayHoldQuantity(second[otherRange]) else { return .wording }
    return changesFiguresOnly(range, otherRange) ? .figure : .wording
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

  /// Whether a digit or a numeral stands in `text`.
  private func mayHoldQuantity(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let scalar = nextScalar(bytes, &position)
        switch script(of: scalar) {
        case .digit: return true
        // 元 is the first year of an era.
        case .kanji: if isKanjiNumeral(scalar) || scalar == 0x5143 { return true }
        case .hiragana, .katakana, .latin, .space, .punctuation, .other: continue
        }
      }
      return false
    }
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
    return changesFiguresOnly(reaching(range, into: all.first), reaching(otherRange, into: all.second))
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

  /// Whether the ranges, widened to whole quantities, hold different quantities and are the same without them.
  private mutating func changesFiguresOnly(_ range: Range<Int>, _ otherRange: Range<Int>) -> Bool {
    let all = allSpans()
    let inside = touched(all.first, by: range)
    let otherInside = touched(all.second, by: otherRange)
    let whole = widened(range, toWhole: inside)
    let otherWhole = widened(otherRange, toWhole: otherInside)
    guard !inside.isEmpty, !otherInside.isEmpty, inside.map(\.quantity) != otherInside.map(\.quantity) else {
      return false
    }
    return sameNotation(
      remainder(of: first, whole, without: inside), remainder(of: second, otherWhole, without: otherInside))
  }

  private mutating func allSpans() -> Pair<[QuantitySpan]> {
    let all = spans ?? Pair(first: quantities(first), second: quantities(second))
    spans = all
    return all
  }

  /// The quantities that `range` holds or cuts. O(log spans) and what is found.
  private func touched(_ spans: [QuantitySpan], by range: Range<Int>) -> [QuantitySpan] {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < spans.count && spans[end].range.lowerBound < range.upperBound { end += 1 }
    return Array(spans[low..<end])
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
