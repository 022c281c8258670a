/// A quantity and where it stands in a text.
package struct QuantitySpan: Sendable, Equatable {
  package var quantity: Quantity
  /// The bytes it is spelled in: its sign, its era, 年 behind a year and the unit of `Quantity.Unit` included, a counter
  /// not; of a year given twice (令和７年（2025年）) from the start of the first to the end of the second; of a part of a date or
  /// of a fraction with what parts it from the next part.
  package var range: Range<Int>
  /// Whether it is a year spelled with its era, or by both.
  package var isEraYear = false
  /// Whether it and the next make a date or a fraction.
  package var isJoined = false
}

/// The quantities of UTF-8 `bytes` in reading order. O(length).
///
/// A quantity is
/// - a run of ASCII or full-width digits that does not follow a letter (Web3 is a word), with commas between groups of
///   three, a decimal point, and 千 万 億 兆 (5万2千); behind △ ▲, and behind a minus that is none of a range or of a
///   number of several parts (`ScalarCursor.sign`), it is negative;
/// - a year of an era, as its Western year: 令和７年 and 2025年 are both 2025, and a year given both ways counts once;
/// - a kanji numeral (`isFigure` says which; 一部 and 統一 hold none); N分のM is M, N as in M/N, and 半分 is 1, 2;
/// - a number in English words (twenty-five, first), or with million and the like behind it, and with m, bn, k where a
///   currency stands before it;
/// - with ％, percent or per cent behind it a share of a hundred, and so with 割 (3割 is 30％).
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
  joinDates(&spans, bytes)
  return spans
}

/// Appends `span`, unless it gives the year before it once more; turns N分のM round, and adds the second part of 半分.
private func append(_ span: QuantitySpan, to spans: inout [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>)
{
  if span.isJoined {
    let second = QuantitySpan(quantity: Quantity(2), range: span.range.upperBound..<span.range.upperBound + 3)
    return spans.append(contentsOf: [span, second])
  }
  guard let last = spans.last else { return spans.append(span) }
  var between = ScalarCursor(bytes, at: last.range.upperBound)
  if last.quantity == span.quantity, last.isEraYear != span.isEraYear, isYearBracket(between, upTo: span) {
    spans[spans.count - 1].range = last.range.lowerBound..<span.range.upperBound
    spans[spans.count - 1].isEraYear = true
  } else if between.take("分の"), between.position == span.range.lowerBound {
    spans[spans.count - 1].quantity = span.quantity
    spans[spans.count - 1].range = last.range.lowerBound..<span.range.lowerBound
    spans[spans.count - 1].isJoined = true
    spans.append(QuantitySpan(quantity: last.quantity, range: span.range))
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
    if isASCIILetter(lead), let numeral = takeEnglishNumeral() {
      return QuantitySpan(quantity: withShare(numeral), range: start..<position)
    }
    if let year = isASCIILetter(lead) ? takeAbbreviatedEraYear() : takeEraYear() {
      _ = take("年")
      return QuantitySpan(quantity: Quantity(year), range: start..<position, isEraYear: true)
    }
    if lead == 0x534A { return takeHalf() }
    guard kanjiDigit(lead) != nil || smallMultiplier(lead) != nil else { return nil }
    if let word = wordsWithDigits.longest(at: self) {
      self = word.end
      return nil
    }
    let before = ScalarCursor(bytes, at: start)
    guard let numeral = takeNumeralRun() else { return nil }
    guard isFigure(numeral, from: before) else { return nil }
    if (1800..<2200).contains(numeral.value) { _ = take("年") }
    return QuantitySpan(quantity: withShare(Quantity(numeral.value)), range: start..<position)
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
    if !isNegative, quantity.scale == 0, (1800..<2200).contains(quantity.coefficient) { _ = take("年") }
    quantity = withShare(withEnglishMultiplier(quantity, from: sign?.start ?? start))
    return QuantitySpan(quantity: quantity, range: (sign?.start ?? start)..<position)
  }
}

/// Whether a quantity may begin with `scalar`: a digit, a kanji numeral, the name of an era or its letter, an English
/// numeral.
private func mayBeginQuantity(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return isASCIIDigit(scalar) || isEraLetter(scalar) || mayBeginNumberWord(scalar) }
  if scalar &- 0x3008 < 0x1DF8 { return false }
  if scalar > 0xFF00 { return scalar < 0xFF5F }
  return kanjiDigit(scalar) != nil || smallMultiplier(scalar) != nil || isEraKanji(scalar) || scalar == 0x534A
}

/// Whether `scalar` abbreviates an era: M T S H R.
private func isEraLetter(_ scalar: UInt32) -> Bool {
  scalar == 0x4D || scalar == 0x54 || scalar == 0x53 || scalar == 0x48 || scalar == 0x52
}

/// Whether the name of an era begins with `scalar`: 令 平 昭 大 明.
private func isEraKanji(_ scalar: UInt32) -> Bool {
  scalar == 0x4EE4 || scalar == 0x5E73 || scalar == 0x662D || scalar == 0x5927 || scalar == 0x660E
}
