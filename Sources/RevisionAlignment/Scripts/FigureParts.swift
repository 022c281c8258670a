import RevisionModel
import RevisionText

/// A part of a replacement: a range of either text.
typealias HunkPart = (first: Range<Int>, second: Range<Int>)

extension HunkJudge {
  /// The parts of a replacement of wording in which as many figures stand on either side, not the same ones, each with
  /// the same character behind it (its counter) as its partner: the figures, and what stands before, between and behind them. Empty
  /// where it is not so.
  mutating func figureParts(_ range: Range<Int>, _ otherRange: Range<Int>) -> [HunkPart] {
    guard mayTouchQuantity(first[range]), mayTouchQuantity(second[otherRange]),
      !holdsHalfOfDay(first[range]), !holdsHalfOfDay(second[otherRange])
    else { return [] }
    let all = allSpans()
    let figures = Self.figures(touched(all.first, by: range), inside: range)
    let others = Self.figures(touched(all.second, by: otherRange), inside: otherRange)
    guard !figures.isEmpty, figures.count == others.count,
      zip(figures, others).allSatisfy({ isCountedAlike($0.upperBound, $1.upperBound) }),
      zip(figures, others).contains(where: { first[$0] != second[$1] }),
      kind(range, otherRange) == .wording
    else { return [] }
    var parts: [HunkPart] = []
    var done = (range.lowerBound, otherRange.lowerBound)
    for (figure, other) in zip(figures, others) {
      parts.append((done.0..<figure.lowerBound, done.1..<other.lowerBound))
      parts.append((figure, other))
      done = (figure.upperBound, other.upperBound)
    }
    parts.append((done.0..<range.upperBound, done.1..<otherRange.upperBound))
    return parts
  }

  /// Whether 午 of 午前 or 午後 stands in `text`, which makes another hour of a number: 午後３時 and 15時.
  private func holdsHalfOfDay(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        if nextScalar(bytes, &position) == 0x5348 { return true }
      }
      return false
    }
  }

  /// The fractions in which an edit begins, the edits before it ending in front of them; `nil` where it begins in none.
  mutating func fraction(_ range: Range<Int>, _ otherRange: Range<Int>) -> HunkPart? {
    guard mayTouchQuantity(first[range]), mayTouchQuantity(second[otherRange]) else { return nil }
    let all = allSpans()
    guard let whole = fraction(all.first, of: first, around: range),
      let other = fraction(all.second, of: second, around: otherRange),
      range.lowerBound - whole.lowerBound == otherRange.lowerBound - other.lowerBound,
      kind(whole, other) == .figure
    else { return nil }
    return (whole, other)
  }

  /// The ranges of the figures inside `range`; dates and fractions are one each.
  private static func figures(_ spans: [QuantitySpan], inside range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isJoined = false
    for span in spans {
      if isJoined {
        result[result.count - 1] = result[result.count - 1].lowerBound..<span.range.upperBound
      } else {
        result.append(span.range)
      }
      isJoined = span.isJoined
    }
    return result.filter { $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound }
  }

  /// Whether the same counter or unit stands behind two places.
  private func isCountedAlike(_ place: Int, _ otherPlace: Int) -> Bool {
    let counter = first.withUnsafeBufferPointer { ScalarCursor($0, at: place).current }
    guard counter == second.withUnsafeBufferPointer({ ScalarCursor($0, at: otherPlace).current }) else {
      return false
    }
    switch script(of: counter) {
    case .kanji, .katakana, .latin: return true
    case .hiragana, .digit, .space, .punctuation, .other: return false
    }
  }

  /// The fraction of two members in whose text `range` lies.
  private func fraction(_ spans: [QuantitySpan], of bytes: [UInt8], around range: Range<Int>) -> Range<Int>? {
    let low = spans.partitioningIndex { $0.range.upperBound > range.lowerBound }
    for index in max(0, low - 1)..<min(low + 1, spans.count) where spans[index].isJoined {
      let whole = spans[index].range.lowerBound..<spans[index + 1].range.upperBound
      let isDate = spans[index + 1].isJoined || index > 0 && spans[index - 1].isJoined
      // の of 分の, a slash of either width.
      let isParted = [0xAE, 0x2F, 0x8F].contains(bytes[spans[index].range.upperBound - 1])
      if !isDate, isParted, whole.lowerBound <= range.lowerBound, range.upperBound <= whole.upperBound {
        return whole
      }
    }
    return nil
  }
}
