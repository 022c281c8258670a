/// HTML in the making: bytes that are only ever appended to.
struct Markup {
  private(set) var bytes: [UInt8] = []

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends markup of the program's own, as it is.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a number.
  mutating func raw(_ number: Int) {
    if number >= 0 && number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  /// Appends figures and the like, which need no escaping.
  mutating func raw(_ figures: [UInt8]) { bytes.append(contentsOf: figures) }

  /// Appends text, good for content and for quoted attributes whatever stands in it. O(length).
  mutating func text(_ text: [UInt8]) { self.text(text[...]) }

  /// Appends text, good for content and for quoted attributes whatever stands in it. O(length).
  mutating func text(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { escape($0) }
  }

  /// Appends text, good for content and for quoted attributes whatever stands in it. O(length).
  mutating func text(_ text: String) { self.text(Array(text.utf8)) }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var done = 0
    var index = 0
    while index < text.count {
      guard Self.isWatched(text[index]), let (length, standIn) = Self.escaped(text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[done..<index])
      bytes.append(contentsOf: standIn)
      index += length
      done = index
    }
    bytes.append(contentsOf: text[done...])
  }

  /// Whether a character that begins with `byte` may need a stand-in: all others are passed over at once.
  @inline(__always)
  private static func isWatched(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2, 0xEF...0xF4: true
    default: false
    }
  }

  private static func escaped(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, text: [UInt8])? {
    switch text[index] {
    case UInt8(ascii: "&"): (1, ampersand)
    case UInt8(ascii: "<"): (1, less)
    case UInt8(ascii: ">"): (1, greater)
    case UInt8(ascii: "\""): (1, quote)
    case UInt8(ascii: "'"): (1, apostrophe)
    default: VisibleCharacters.standIn(text, at: index)
    }
  }

  private static let ampersand = Array("&amp;".utf8)
  private static let less = Array("&lt;".utf8)
  private static let greater = Array("&gt;".utf8)
  private static let quote = Array("&quot;".utf8)
  private static let apostrophe = Array("&#39;".utf8)
}
