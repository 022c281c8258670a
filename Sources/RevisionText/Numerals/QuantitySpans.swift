/// A quantity and where it stands in a text.
package struct QuantitySpan: Sendable, Equatable {
  package var quantity: Quantity
  /// The bytes it is spelled in, its sign and its era included, its counter not; of a year given twice (令和７年（2025年）) from the
  /// start of the first to the end of the second.
  package var range: Range<Int>
  /// Whether it is a year spelled with its era, or by both.
  package var isEraYear: Bool
}

/// The quantities of UTF-8 `bytes` in reading order. O(length).
///
/// A quantity is
/// - a run of ASCII or full-width digits that does not follow a letter (Web3 is a word), with commas between groups of
///   three, a decimal point, and 千 万 億 兆 (5万2千); behind △ ▲, and behind a minus that is none of a range or of a
///   number of several parts (`ScalarCursor.sign`), it is negative;
/// - a year of an era, as its Western year: 令和７年 and 2025年 are both 2025, and a year given both ways counts once;
/// - a kanji numeral (`isFigure` says which; 一部 and 統一 hold none); N分のM is M, N as in M/N.
package func quantitySpans(in bytes: UnsafeBufferPointer<UInt8>) -> [QuantitySpan] {
  var spans: [QuantitySpan] = []
  var cursor = ScalarCursor(bytes)
  while cursor.skipToQuantity() {
    let start = cursor.position
    if let span = cursor.takeQuantitySpan() {
      append(span, to: &spans, bytes)
    } else if cursor.position == start {
      _ = cursor.next()
    }
  }
  return spans
}

/// Appends `span`, unless it gives the year before it once more; turns N分のM round.
private func append(_ span: QuantitySpan, to spans: inout [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>)
{
  guard let last = spans.last else { return spans.append(span) }
  var between = ScalarCursor(bytes, at: last.range.upperBound)
  if last.quantity == span.quantity, last.isEraYear != span.isEraYear, isYearBracket(between, upTo: span) {
    spans[spans.count - 1].range = last.range.lowerBound..<span.range.upperBound
    spans[spans.count - 1].isEraYear = true
  } else if between.take("分の"), between.position == span.range.lowerBound {
    spans[spans.count - 1].quantity = span.quantity
    spans.append(QuantitySpan(quantity: last.quantity, range: span.range, isEraYear: false))
  } else {
    spans.append(span)
  }
}

/// Whether just 年 and an opening bracket stand between `cursor` and `span`.
private func isYearBracket(_ cursor: ScalarCursor, upTo span: QuantitySpan) -> Bool {
  var cursor = cursor
  _ = cursor.take("年") && cursor.take("度")
  guard isOpeningBracket(cursor.current) || cursor.current == 0x2F else { return false }
  _ = cursor.next()
  cursor.takeWhite()
  return cursor.position == span.range.lowerBound
}

extension ScalarCursor {
  /// Moves to the next character that may begin a quantity; `false` where there is none.
  fileprivate mutating func skipToQuantity() -> Bool {
    while position < bytes.count {
      let start = position
      if mayBeginQuantity(nextScalar(bytes, &position)) {
        position = start
        return true
      }
    }
    return false
  }

  /// Takes a quantity; takes digits or kanji that are none without giving one.
  fileprivate mutating func takeQuantitySpan() -> QuantitySpan? {
    let start = position
    let lead = current
    if isASCIIDigit(lead) { return takeArabicSpan() }
    if let year = takeEraYear() {
      return QuantitySpan(quantity: Quantity(year), range: start..<position, isEraYear: true)
    }
    guard kanjiDigit(lead) != nil || smallMultiplier(lead) != nil else { return nil }
    if let word = wordsWithDigits.longest(at: self) {
      self = word.end
      return nil
    }
    let before = ScalarCursor(bytes, at: start)
    guard let numeral = takeNumeralRun() else { return nil }
    guard isFigure(numeral, from: before) else { return nil }
    return QuantitySpan(quantity: Quantity(numeral.value), range: start..<position, isEraYear: false)
  }

  private mutating func takeArabicSpan() -> QuantitySpan? {
    let start = position
    let isInWord = isASCIILetter(preceding)
    let sign = sign
    let isNegative = sign?.isNegative ?? false
    var sum = NumeralSum()
    while takePart(into: &sum, arabic: true) {}
    var quantity: Quantity
    if let total = sum.total {
      quantity = Quantity(isNegative ? -total : total, scale: sum.scale)
    } else {
      position = start
      guard let digits = takeDigits() else { return nil }
      quantity = Quantity(isNegative ? -digits.value : digits.value)
    }
    if isInWord { return nil }
    return QuantitySpan(quantity: quantity, range: (sign?.start ?? start)..<position, isEraYear: false)
  }
}

/// Whether a quantity may begin with `scalar`: a digit, a kanji numeral, the name of an era or its letter.
private func mayBeginQuantity(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return isASCIIDigit(scalar) || isEraLetter(scalar) }
  if scalar &- 0x3008 < 0x1DF8 { return false }
  if scalar > 0xFF00 { return scalar < 0xFF5F }
  return kanjiDigit(scalar) != nil || smallMultiplier(scalar) != nil || isEraKanji(scalar)
}

/// Whether `scalar` abbreviates an era: M T S H R.
private func isEraLetter(_ scalar: UInt32) -> Bool {
  scalar == 0x4D || scalar == 0x54 || scalar == 0x53 || scalar == 0x48 || scalar == 0x52
}

/// Whether the name of an era begins with `scalar`: 令 平 昭 大 明.
private func isEraKanji(_ scalar: UInt32) -> Bool {
  scalar == 0x4EE4 || scalar == 0x5E73 || scalar == 0x662D || scalar == 0x5927 || scalar == 0x660E
}
