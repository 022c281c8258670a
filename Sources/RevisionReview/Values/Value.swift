import RevisionModel
import RevisionText

/// A number, an amount or a date in a text, with what it is counted in.
struct Value: Equatable {
  /// What it is, as far as a reviewer cares.
  enum Kind {
    case figure
    case date
    case amount
  }

  var kind: Kind
  /// Of a date or a fraction all its parts.
  var quantities: [Quantity]
  /// What it is counted in, folded: 件, ％, minutes; empty where nothing tells.
  var unit: String
  /// The bytes of the number and of its unit.
  var range: Range<Int>

  /// Whether two values are the same whatever they are written like.
  func isSame(as other: Value) -> Bool { quantities == other.quantities && unit == other.unit }

  /// A date that goes on in the next value: 2008 年 12 月 11 日, May 22, 2017, 14 October 2010.
  func joined(with next: Value, _ bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    guard kind == .date else { return nil }
    let between = Array(bytes[range.upperBound..<next.range.lowerBound])
    let isSpaced = between.allSatisfy { $0 == 0x20 }
    let goesOn =
      isSpaced && year != nil && unit != "年度" && next.unit == "月"
      || isSpaced && unit == "月" && next.unit == "日"
      || isSpaced && quantities.count == 2 && year != nil && next.unit == "日"
    let isEnglish =
      unit == Units.day && year == nil && next.year != nil
      && (between.elementsEqual(", ".utf8) || Units.isMonth(between))
    guard goesOn || isEnglish else { return nil }
    return Value(
      kind: .date, quantities: isEnglish ? next.quantities + quantities : quantities + next.quantities,
      unit: goesOn && quantities.count + next.quantities.count < 3 && year == nil ? next.unit : "",
      range: range.lowerBound..<next.range.upperBound)
  }

  /// Its year, from 1800, where it is a date with one.
  var year: Int? {
    guard kind == .date, let first = quantities.first, first.scale == 0 else { return nil }
    return (1800..<2200).contains(first.coefficient) ? first.coefficient : nil
  }
}

/// The values of a text as written, in reading order; numbers that are names (第３章, 図２, ① at the start) are none. O(length).
func values(in bytes: [UInt8]) -> [Value] {
  bytes.withUnsafeBufferPointer { bytes in
    let spans = quantitySpans(in: bytes)
    let label = NumberLabel.leadingLabelLength(in: bytes, isSetOff: true)
    let addresses = addresses(in: bytes)
    var values: [Value] = []
    var index = 0
    while index < spans.count {
      var last = index
      while last + 1 < spans.count, spans[last].isJoined { last += 1 }
      let parts = spans[index...last]
      index = last + 1
      let range = parts.first!.range.lowerBound..<parts.last!.range.upperBound
      if range.lowerBound < label || addresses.contains(where: { $0.overlaps(range) })
        || Units.isName(ScalarCursor(bytes), range)
      {
        continue
      }
      let value = value(Array(parts), range, bytes)
      if let last = values.last, let whole = last.joined(with: value, bytes) {
        values[values.count - 1] = whole
      } else {
        values.append(value)
      }
    }
    return values
  }
}

/// Where addresses of web pages stand, whose numbers are no values.
private func addresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  let mark = Array("://".utf8)
  var found: [Range<Int>] = []
  var at = 0
  while at + 3 <= bytes.count {
    guard bytes[at] == mark[0], bytes[at + 1] == mark[1], bytes[at + 2] == mark[2] else {
      at += 1
      continue
    }
    let end = bytes[at...].firstIndex { $0 <= 0x20 || $0 >= 0x80 || $0 == 0x3E || $0 == 0x29 } ?? bytes.count
    found.append(at..<end)
    at = end
  }
  return found
}

/// One value with what stands around it.
private func value(
  _ parts: [QuantitySpan], _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
) -> Value {
  let written = Folding.folded(UnsafeBufferPointer(rebasing: bytes[range]))
  let isDated =
    parts[0].isEraYear || holds(written, "年") || holds(written, "月")
    || parts.count > 1 && (1800..<2200).contains(parts[0].quantity.coefficient)
  let behind = Units.behind(bytes, range.upperBound)
  if isDated && !(behind.text == "間") {
    let unit = behind.text == "度" ? "年度" : ""
    return Value(
      kind: .date, quantities: parts.map(\.quantity), unit: unit,
      range: range.lowerBound..<(unit.isEmpty ? range.upperBound : behind.end))
  }
  if Units.isBesideMonth(bytes, range) {
    return Value(kind: .date, quantities: parts.map(\.quantity), unit: Units.day, range: range)
  }
  let currency = Units.currencyBefore(bytes, range.lowerBound)
  if let currency {
    return Value(kind: .amount, quantities: parts.map(\.quantity), unit: currency, range: range)
  }
  let isPercent = parts[0].quantity.unit == .percent
  let unit = isPercent ? "%" : behind.text
  let isYear =
    unit.isEmpty && parts.count == 1 && parts[0].quantity.scale == 0
    && (1900..<2100).contains(parts[0].quantity.coefficient) && !written.contains(UInt8(ascii: ","))
  return Value(
    kind: isYear || Units.ofDates.contains(unit) ? .date : Units.ofMoney.contains(unit) ? .amount : .figure,
    quantities: parts.map(\.quantity), unit: unit,
    range: range.lowerBound..<(isPercent ? range.upperBound : behind.end))
}

/// Whether `text` stands in `bytes`.
func holds(_ bytes: [UInt8], _ text: String) -> Bool {
  let sought = Array(text.utf8)
  guard let lead = sought.first, sought.count <= bytes.count else { return false }
  return (0...(bytes.count - sought.count)).contains { start in
    bytes[start] == lead && bytes[start..<(start + sought.count)].elementsEqual(sought)
  }
}
