/// Comma-separated values in the making (RFC 4180): UTF-8, lines ended by CR LF, fields quoted where they have to be.
struct SeparatedText {
  private(set) var bytes: [UInt8]

  /// - Parameter hasMark: whether a byte order mark goes before everything, by which spreadsheets know UTF-8.
  init(hasMark: Bool) { bytes = hasMark ? [0xEF, 0xBB, 0xBF] : [] }

  /// Appends one row. O(length).
  mutating func writeRow(_ fields: [[UInt8]]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.field(field)
    }
    bytes += [0x0D, 0x0A]
  }

  /// A field as it is spelled: in quotes where it has to be. O(length).
  static func field(_ field: [UInt8]) -> [UInt8] {
    guard field.contains(where: isQuoted) else { return field }
    let quote = UInt8(ascii: "\"")
    var spelled = [quote]
    for byte in field {
      if byte == quote { spelled.append(quote) }
      spelled.append(byte)
    }
    return spelled + [quote]
  }

  /// Whether a field with `byte` in it is quoted; semicolons and tabs are what other readers part fields by.
  private static func isQuoted(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}

/// `field`, so that no spreadsheet takes it for a formula: where a field begins with one of `= + - @`, a tab or CR, or
/// with a full-width form of these signs, an apostrophe goes before it; also where apostrophes already stand before such
/// a character, so that the one in front can be taken away again. O(1) but for the copy.
func defused(_ field: [UInt8]) -> [UInt8] {
  let rest = field.drop { $0 == UInt8(ascii: "'") }
  guard let first = rest.first else { return field }
  let isSign: Bool =
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    // ＋ － ＝ ＠
    case 0xEF:
      [[0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0x9D], [0xBC, 0xA0]].contains(Array(rest.dropFirst().prefix(2)))
    default: false
    }
  return isSign ? [UInt8(ascii: "'")] + field : field
}
