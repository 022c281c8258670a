import RevisionModel
import RevisionText

/// Which byte of a UTF-16 unit comes first.
enum ByteOrder {
  case little
  case big

  var encodingName: String { self == .little ? "UTF-16LE" : "UTF-16BE" }

  /// The unit that two bytes make.
  @inline(__always)
  func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    self == .little ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
  }
}

/// Decodes UTF-16 without a byte order mark; lone surrogates are read as U+FFFD within what is tolerated.
/// - Throws: `.truncated` when the end cuts a unit or a pair, `.undecodable` when more is wrong than is tolerated.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, order: ByteOrder) throws(IngestError) -> Decoded {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 2)
  var errors = 0
  var firstError = 0
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let unit = order.unit(bytes[index], bytes[index + 1])
    index += 2
    if unit & 0xF800 != 0xD800 {
      appendScalar(UInt32(unit), to: &text)
      continue
    }
    if unit < 0xDC00, index + 1 >= bytes.endIndex { break }
    if unit < 0xDC00 {
      let low = order.unit(bytes[index], bytes[index + 1])
      if low & 0xFC00 == 0xDC00 {
        appendScalar(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)), to: &text)
        index += 2
        continue
      }
    }
    if errors == 0 { firstError = text.count }
    errors += 1
    text.append(contentsOf: replacementCharacter)
  }
  let isCutOff = bytes.count % 2 == 1 || endsInHighSurrogate(bytes, order)
  if isCutOff {
    throw IngestError(.truncated, line: lineNumber(atEndOf: text), detail: order.encodingName)
  }
  var decoded = Decoded(bytes: text, encoding: order.encodingName)
  if errors > 0 {
    let line = lineNumber(atEndOf: text[..<firstError])
    guard isTolerable(errors: errors, among: bytes.count / 2) else {
      throw IngestError(.undecodable, line: line, detail: order.encodingName)
    }
    decoded.diagnostics.append(Diagnostic(.undecodableBytes, line: line, text: "\u{FFFD}"))
  }
  return decoded
}

/// Whether the last unit is the first half of a pair.
private func endsInHighSurrogate(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> Bool {
  guard bytes.count >= 2 else { return false }
  return order.unit(bytes[bytes.endIndex - 2], bytes[bytes.endIndex - 1]) & 0xFC00 == 0xD800
}

/// The byte order of UTF-16 without a mark, from the beginning of the text; `nil` when it does not read as UTF-16.
///
/// Evidence is the share of units that are printable ASCII, line ends, kana or CJK punctuation: bytes of other
/// encodings taken in pairs land among the ideographs instead.
func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
  let sample = bytes.prefix(1 << 16)
  guard sample.count >= 4 else { return nil }
  func share(_ order: ByteOrder) -> (telling: Int, likely: Int, units: Int) {
    var telling = 0
    var likely = 0
    var units = 0
    var index = 0
    while index + 1 < sample.count {
      let unit = order.unit(sample[index], sample[index + 1])
      index += 2
      units += 1
      switch unit {
      case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0x0C, 0x3000...0x30FF: telling += 1
      case 0x4E00...0x9FFF, 0xFF00...0xFFEF, 0xA0...0xFF, 0x2000...0x27FF, 0x3100...0x33FF, 0xD800...0xDFFF:
        likely += 1
      default: break
      }
    }
    return (telling, likely, units)
  }
  for order in [ByteOrder.little, .big] {
    let (telling, likely, units) = share(order)
    if (telling + likely) * 20 >= units * 19, telling * 5 >= units { return order }
  }
  return nil
}
