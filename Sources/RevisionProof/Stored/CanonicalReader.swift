import RevisionModel
import RevisionText

/// Reads JSON that stands in one exact form, value by value: fixed keys in fixed order, no white space but what the
/// writer puts there, every number and escape in its one spelling. Whatever else stands there is a mismatch, so there
/// is no depth to limit and no tree to keep.
struct CanonicalReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// That something else was found than had to be.
  var mismatch: Mismatch {
    .form(line: 1 + bytes[..<min(place, bytes.count)].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) })
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Goes past `text`, which must stand here.
  mutating func expect(_ text: StaticString) throws(Mismatch) {
    guard skip(text) else { throw mismatch }
  }

  /// Goes past `text` if it stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    let isHere = text.withUTF8Buffer { text in
      for index in 0..<length where bytes[place + index] != text[index] { return false }
      return true
    }
    if isHere { place += length }
    return isHere
  }

  /// Nothing more may stand here.
  mutating func expectEnd() throws(Mismatch) {
    guard place == bytes.count else { throw mismatch }
  }

  /// A whole number below 2^32, without leading zeros.
  mutating func integer() throws(Mismatch) -> Int {
    var value = 0
    let start = place
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), place - start < 10 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      place += 1
    }
    guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1, value <= UInt32.max else {
      throw mismatch
    }
    return value
  }

  /// A number with exactly `places` decimals, times 10^`places`.
  mutating func decimal(places: Int) throws(Mismatch) -> Int {
    var value = try integer()
    try expect(".")
    for _ in 0..<places {
      guard let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw mismatch }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      place += 1
    }
    return value
  }

  /// Per cent from 0 to 100 with two decimals, in hundredths.
  mutating func percent() throws(Mismatch) -> Int {
    let hundredths = try decimal(places: 2)
    guard hundredths <= 10_000 else { throw mismatch }
    return hundredths
  }

  mutating func boolean() throws(Mismatch) -> Bool {
    if skip("true") { return true }
    try expect("false")
    return false
  }

  /// Appends the text of a string to `text`.
  mutating func string(into text: inout [UInt8]) throws(Mismatch) {
    try expect("\"")
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): appendScalar(try escaped(), to: &text)
      case 0x20...: text.append(byte)
      default: throw mismatch
      }
    }
    throw mismatch
  }

  /// The scalar that an escape stands for, whose backslash is behind.
  private mutating func escaped() throws(Mismatch) -> UInt32 {
    guard let byte = next else { throw mismatch }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return UInt32(byte)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"): break
    default: throw mismatch
    }
    try expect("00")
    let value = try hexadecimalDigit() << 4 | hexadecimalDigit()
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    guard isControl, ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value) else { throw mismatch }
    return value
  }

  /// A digit of an escape, small letters alone.
  private mutating func hexadecimalDigit() throws(Mismatch) -> UInt32 {
    guard let digit = next, let value = [UInt8]("0123456789abcdef".utf8).firstIndex(of: digit) else {
      throw mismatch
    }
    place += 1
    return UInt32(value)
  }

  mutating func string() throws(Mismatch) -> String {
    var text: [UInt8] = []
    try string(into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// A string, or `null`.
  mutating func optional() throws(Mismatch) -> String? {
    if skip("null") { return nil }
    return try string()
  }

  /// An array of strings.
  mutating func strings() throws(Mismatch) -> [String] {
    var strings: [String] = []
    try array { (reader) throws(Mismatch) in strings.append(try reader.string()) }
    return strings
  }

  /// A string that names a case.
  mutating func word<Word: RawRepresentable<String>>(of type: Word.Type) throws(Mismatch) -> Word {
    guard let word = Word(rawValue: try string()) else { throw mismatch }
    return word
  }

  /// An array on one line.
  mutating func array(
    _ element: (inout CanonicalReader) throws(Mismatch) -> Void
  ) throws(Mismatch) {
    try expect("[")
    if skip("]") { return }
    repeat { try element(&self) } while skip(",")
    try expect("]")
  }

  /// An array whose elements stand on lines of their own.
  mutating func rows(
    _ row: (inout CanonicalReader) throws(Mismatch) -> Void
  ) throws(Mismatch) {
    try expect("[")
    if skip("]") { return }
    try expect("\n")
    repeat { try row(&self) } while skip(",\n")
    try expect("]")
  }

  /// A half-open range as a pair.
  mutating func range() throws(Mismatch) -> Range<Int> {
    try expect("[")
    let start = try integer()
    try expect(",")
    let end = try integer()
    guard start <= end else { throw mismatch }
    try expect("]")
    return start..<end
  }
}
