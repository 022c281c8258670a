/// The scalar that begins at `at` and its length in bytes. Decoded text is valid UTF-8; a stray byte reads as U+FFFD.
@inline(__always)
func decode(_ text: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(text[at])
  if first < 0x80 { return (first, 1) }
  if first >= 0xE0 && first < 0xF0 && at + 2 < end {
    return ((first & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F), 3)
  }
  if first >= 0xC0 && first < 0xE0 && at + 1 < end {
    return ((first & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F), 2)
  }
  if first >= 0xF0 && at + 3 < end {
    let high = (first & 0x07) << 18 | UInt32(text[at + 1] & 0x3F) << 12
    return (high | UInt32(text[at + 2] & 0x3F) << 6 | UInt32(text[at + 3] & 0x3F), 4)
  }
  return (0xFFFD, 1)
}

/// Whether `byte` is white space by itself: blank, tab, line feed, vertical tab, form feed, carriage return.
@inline(__always)
func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

/// How many bytes the white space character at `at` takes; 0 when there is none.
@inline(__always)
func spaceLength(_ text: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> Int {
  let byte = text[at]
  if byte < 0x80 { return isASCIISpace(byte) ? 1 : 0 }
  if byte != 0xE3 && byte != 0xE2 && byte != 0xC2 && byte != 0xE1 { return 0 }
  let (scalar, length) = decode(text, at: at, end: end)
  return isSpace(scalar) ? length : 0
}

/// Whether `scalar` has the property White_Space.
@inline(__always)
func isSpace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}
