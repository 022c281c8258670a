/// A place in UTF-8 from which numerals and labels are read, width folded: full-width ASCII reads as ASCII, U+3000 as
/// a space of its own, hyphens and minus signs as `-`, 〜 as `~`.
package struct ScalarCursor {
  /// The text.
  package let bytes: UnsafeBufferPointer<UInt8>
  /// The place in it, in bytes.
  package var position: Int

  /// The cursor at `position` of `bytes`.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether nothing is left.
  package var isAtEnd: Bool { position >= bytes.count }

  /// The scalar at the cursor, width folded; 0 at the end.
  package var current: UInt32 {
    var copy = self
    return copy.next()
  }

  /// The scalar behind the one at the cursor; 0 at the end.
  var following: UInt32 {
    var copy = self
    _ = copy.next()
    return copy.next()
  }

  /// The scalar in front of the cursor; 0 at the start.
  var preceding: UInt32 {
    guard position > 0 else { return 0 }
    var start = position
    return Self.widthFolded(previousScalar(bytes, &start))
  }

  /// Takes the scalar at the cursor; 0 at the end.
  package mutating func next() -> UInt32 {
    guard position < bytes.count else { return 0 }
    return Self.widthFolded(nextScalar(bytes, &position))
  }

  /// Takes `scalar` when it stands at the cursor.
  mutating func take(_ scalar: UInt32) -> Bool {
    var copy = self
    guard !isAtEnd, copy.next() == scalar else { return false }
    self = copy
    return true
  }

  /// Takes `word` (width folded) when it stands at the cursor.
  mutating func take(_ word: String) -> Bool {
    var copy = self
    for scalar in word.unicodeScalars where !copy.take(scalar.value) { return false }
    self = copy
    return true
  }

  /// Takes white space; whether there was any.
  @discardableResult
  package mutating func takeWhite() -> Bool {
    let start = position
    while !isAtEnd, isWhite(current) { _ = next() }
    return position > start
  }

  static func widthFolded(_ scalar: UInt32) -> UInt32 {
    if scalar &- 0xFF01 < 0x5E { return scalar - 0xFEE0 }
    switch scalar {
    case 0x301C: return 0x7E
    case 0x2010...0x2013, 0x2212: return 0x2D
    default: return scalar
    }
  }
}

/// Whether `scalar` is an ASCII digit.
@inline(__always)
func isASCIIDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

/// Whether `scalar` is an ASCII letter.
@inline(__always)
func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }
