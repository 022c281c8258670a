/// Appends JSON to a buffer of bytes, value by value. It keeps no tree; the caller writes keys, brackets and commas.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// JSON as it stands.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A string of `text`, quoted and escaped.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string of well-formed UTF-8, quoted; `"`, `\` and control characters are escaped: those that have to
  /// be (RFC 8259), and U+007F to U+009F, which would act on a terminal.
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for index in 0..<text.count {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte &- 0x7F < 0x21
      else { continue }
      // The second byte of U+0080 to U+009F stands behind C2; behind any other lead it is a part of a letter.
      let isSecond = byte >= 0x80
      if isSecond, index == 0 || text[index - 1] != 0xC2 { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<(isSecond ? index - 1 : index)]))
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      raw("\\u00")
      bytes.append(byte >> 4 + UInt8(ascii: "0"))
      bytes.append(byte & 15 < 10 ? byte & 15 + UInt8(ascii: "0") : byte & 15 - 10 + UInt8(ascii: "a"))
    }
  }

  /// JSON as it stands, on one line: without its line feeds.
  mutating func joined(_ json: [UInt8]) {
    for line in json.split(separator: UInt8(ascii: "\n")) { bytes += line }
  }

  /// A whole number, not negative.
  mutating func integer(_ value: Int) {
    precondition(value >= 0, "counts and positions are not negative")
    integer(value.magnitude)
  }

  /// A whole number.
  mutating func integer(_ value: UInt) {
    if value >= 10 { integer(value / 10) }
    bytes.append(UInt8(value % 10) + UInt8(ascii: "0"))
  }

  /// `value` / 10^`places`, with all its decimals. No floating-point formatting is involved.
  mutating func decimal(_ value: Int, places: Int) {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    integer(value / scale)
    bytes.append(UInt8(ascii: "."))
    while scale > 1 {
      scale /= 10
      bytes.append(UInt8(value / scale % 10) + UInt8(ascii: "0"))
    }
  }

  mutating func boolean(_ value: Bool) {
    if value { raw("true") } else { raw("false") }
  }

  /// A string, or `null`.
  mutating func optional(_ text: String?) {
    if let text { string(text) } else { raw("null") }
  }

  /// An array of what `element` writes for each of `values`, on one line.
  mutating func array<Values: Sequence>(
    _ values: Values, _ element: (inout JSONWriter, Values.Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for value in values {
      if !isFirst { raw(",") }
      isFirst = false
      element(&self, value)
    }
    raw("]")
  }

  /// An array of `count` rows, each on a line of its own.
  mutating func rows(_ count: Int, _ row: (inout JSONWriter, Int) -> Void) {
    raw("[")
    rows(of: 0..<count, row)
    raw("]")
  }

  /// A run of the rows of an array, each on a line of its own, with what stands before each.
  mutating func rows(of run: Range<Int>, _ row: (inout JSONWriter, Int) -> Void) {
    for index in run {
      if index > 0 { raw(",\n") } else { raw("\n") }
      row(&self, index)
    }
  }
}
