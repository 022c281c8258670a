/// Joins the parts of dates and of fractions among `spans`, so that they are the same however they are parted:
/// 2025年4月1日, 2025/4/1, 2025-04-01 and R7.4.1; 4月1日 and 4/1; 1/3 and 3分の1. O(spans).
func joinDates(_ spans: inout [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>) {
  if spans.count < 2 { return }
  for index in 0..<spans.count - 1 where !spans[index].isJoined {
    switch separator(index, spans, bytes) {
    case 0x2F where isWhole(spans[index], upTo: .max) && isWhole(spans[index + 1], upTo: .max):
      join(index, &spans)
    case 0x6708: if let end = endOfDay(index, spans, bytes) { join(index, &spans, end: end) }
    case 0 where isYear(spans[index]) && isWhole(spans[index + 1], upTo: 12):
      guard let end = end(of: "月", behind: spans[index + 1], bytes) else { continue }
      let isDated = index + 2 < spans.count && endOfDay(index + 1, spans, bytes) != nil
      join(index, &spans, end: isDated ? nil : end)
    case let mark where mark == 0x2D || mark == 0x2E: joinNumeric(index, mark, &spans, bytes)
    default: continue
    }
  }
}

/// Joins year, month and day, or an era's year and a month, that `mark` parts.
private func joinNumeric(
  _ index: Int, _ mark: UInt32, _ spans: inout [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>
) {
  guard isYear(spans[index]), isWhole(spans[index + 1], upTo: 12) else { return }
  if index + 2 < spans.count, separator(index + 1, spans, bytes) == mark, isWhole(spans[index + 2], upTo: 31)
  {
    join(index, &spans)
    join(index + 1, &spans)
  } else if spans[index].isEraYear {
    join(index, &spans)
  }
}

/// Joins a span to the next, which now ends at `end`.
private func join(_ index: Int, _ spans: inout [QuantitySpan], end: Int? = nil) {
  let next = spans[index + 1].range
  spans[index].isJoined = true
  spans[index].range = spans[index].range.lowerBound..<next.lowerBound
  if let end { spans[index + 1].range = next.lowerBound..<end }
}

/// What stands between a span and the next, width folded: 0 for nothing, the largest number for more than a character.
private func separator(
  _ index: Int, _ spans: [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>
) -> UInt32 {
  var cursor = ScalarCursor(bytes, at: spans[index].range.upperBound)
  let next = spans[index + 1].range.lowerBound
  if cursor.position == next { return 0 }
  let mark = cursor.next()
  return cursor.position == next ? mark : .max
}

/// The end of the day, 日 included, where a span and the next are month and day.
private func endOfDay(_ index: Int, _ spans: [QuantitySpan], _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard separator(index, spans, bytes) == 0x6708, isWhole(spans[index], upTo: 12),
    isWhole(spans[index + 1], upTo: 31)
  else { return nil }
  return end(of: "日", behind: spans[index + 1], bytes)
}

/// The end of `counter`, where it stands behind `span`.
private func end(of counter: String, behind span: QuantitySpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var cursor = ScalarCursor(bytes, at: span.range.upperBound)
  return cursor.take(counter) ? cursor.position : nil
}

/// Whether it is a whole number from 1 to `largest` without a unit.
private func isWhole(_ span: QuantitySpan, upTo largest: Int) -> Bool {
  let quantity = span.quantity
  return !span.isEraYear && quantity.scale == 0 && quantity.unit == .none
    && (1...largest).contains(quantity.coefficient)
}

/// Whether it is a year of an era or of four digits.
private func isYear(_ span: QuantitySpan) -> Bool {
  span.isEraYear || isWhole(span, upTo: 2199) && span.quantity.coefficient >= 1800
}
