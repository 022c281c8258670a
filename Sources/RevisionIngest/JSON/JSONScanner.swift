import RevisionModel

/// Walks over JSON (RFC 8259) value by value, strictly, and knows the line it is on.
struct JSONScanner {
  private let bytes: [UInt8]
  private var place = 0
  /// Line ends are counted up to here; there is the line.
  private var counted = 0
  private var lines = 1

  /// Arrays and objects in one another at the most.
  private static let deepest = 64

  /// A walk over `bytes`, of which a byte order mark is passed over.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The line of the place that is reached, from 1. O(length) over all calls.
  var line: Int {
    mutating get {
      while counted < place {
        if bytes[counted] == 0x0A { lines += 1 }
        counted += 1
      }
      return lines
    }
  }

  /// That no JSON stands here.
  private var failure: IngestError { mutating get { IngestError(.notJSON, line: line) } }

  /// The next byte that is not white space, which stays ahead; `nil` at the end.
  private mutating func next() -> UInt8? {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func skip(_ byte: Character) -> Bool {
    guard next() == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ byte: Character) throws(IngestError) {
    guard skip(byte) else { throw failure }
  }

  /// Nothing but white space may stand here.
  mutating func expectEnd() throws(IngestError) {
    guard next() == nil else { throw failure }
  }

  /// An object: `member` is told each key and reads the value.
  mutating func object(
    _ member: (inout JSONScanner, String) throws(IngestError) -> Void
  ) throws(IngestError) {
    try expect("{")
    if skip("}") { return }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw failure }
      let key = try string()
      try expect(":")
      try member(&self, key)
    } while skip(",")
    try expect("}")
  }

  /// An array: `element` reads each value.
  mutating func array(_ element: (inout JSONScanner) throws(IngestError) -> Void) throws(IngestError) {
    try expect("[")
    if skip("]") { return }
    repeat { try element(&self) } while skip(",")
    try expect("]")
  }

  /// Whether the next value is a string.
  mutating func isString() -> Bool { next() == UInt8(ascii: "\"") }

  /// Whether the next value is an array.
  mutating func isArray() -> Bool { next() == UInt8(ascii: "[") }

  /// Whether the next value is an object.
  mutating func isObject() -> Bool { next() == UInt8(ascii: "{") }

  /// Whether the next value is a number.
  mutating func isNumber() -> Bool { next().map { $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) } ?? false }

  /// `true` or `false`; `nil` for another value, which stays ahead.
  mutating func truth() -> Bool? {
    _ = next()
    for (word, truth) in [("true", true), ("false", false)] where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return truth
    }
    return nil
  }

  /// A string.
  mutating func string() throws(IngestError) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while true {
      let start = place
      while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "\\")
      { place += 1 }
      text += bytes[start..<place]
      guard place < bytes.count, bytes[place] >= 0x20 else { throw failure }
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard let string = String(validating: text, as: UTF8.self) else { throw failure }
        return string
      }
      text += Array(String(try escaped()).utf8)
    }
  }

  /// The scalar of the escape whose backslash is behind.
  private mutating func escaped() throws(IngestError) -> Unicode.Scalar {
    guard place < bytes.count else { throw failure }
    place += 1
    switch Unicode.Scalar(bytes[place - 1]) {
    case "\"", "\\", "/": return Unicode.Scalar(bytes[place - 1])
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": break
    default: throw failure
    }
    let unit = try hexadecimal()
    guard unit >= 0xD800, unit <= 0xDBFF else {
      guard let scalar = Unicode.Scalar(unit) else { throw failure }
      return scalar
    }
    guard bytes[place...].starts(with: Array("\\u".utf8)) else { throw failure }
    place += 2
    let low = try hexadecimal()
    guard low >= 0xDC00, low <= 0xDFFF,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure }
    return scalar
  }

  private mutating func hexadecimal() throws(IngestError) -> UInt32 {
    guard place + 4 <= bytes.count,
      bytes[place..<place + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    place += 4
    return value
  }

  /// A number, as written.
  mutating func number() throws(IngestError) -> String {
    _ = next()
    let start = place
    skipByte(among: "-")
    let isZero = skipByte(among: "0")
    guard isZero || skipDigits() else { throw failure }
    if skipByte(among: ".") { guard skipDigits() else { throw failure } }
    if skipByte(among: "eE") {
      skipByte(among: "+-")
      guard skipDigits() else { throw failure }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Passes over one byte where it is one of `wanted`; whether it was.
  @discardableResult
  private mutating func skipByte(among wanted: StaticString) -> Bool {
    guard place < bytes.count, wanted.withUTF8Buffer({ $0.contains(bytes[place]) }) else { return false }
    place += 1
    return true
  }

  /// Passes over digits; whether there was one.
  private mutating func skipDigits() -> Bool {
    let start = place
    while place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
    return place > start
  }

  /// A whole number from 0 to 2^32; `nil` for another number.
  mutating func integer() throws(IngestError) -> Int? {
    guard let first = next(), first != UInt8(ascii: "\""), first != UInt8(ascii: "{"),
      first != UInt8(ascii: "["), first < UInt8(ascii: "a")
    else { return nil }
    let text = try number()
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let value = Int(text), value <= UInt32.max
    else {
      return nil
    }
    return value
  }

  /// A whole number without an exponent, which may be negative; `nil` for another number.
  mutating func wholeNumber() throws(IngestError) -> Int? {
    let text = try number()
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits == "0" || !digits.hasPrefix("0") else {
      return nil
    }
    return Int(text)
  }

  /// Goes past a value, whatever it is.
  mutating func skipValue(depth: Int = 0) throws(IngestError) {
    guard depth <= Self.deepest else { throw failure }
    switch next() {
    case UInt8(ascii: "{"):
      try object { (scanner, _) throws(IngestError) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "["):
      try array { (scanner) throws(IngestError) in try scanner.skipValue(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      guard let word = ["true", "false", "null"].first(where: { bytes[place...].starts(with: $0.utf8) })
      else {
        throw failure
      }
      place += word.utf8.count
    default: _ = try number()
    }
  }
}
