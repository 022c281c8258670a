// What the characters on both sides of a line end say about it.

/// How much room a character takes, as far as line ends are concerned.
private enum Width {
  case narrow
  /// Symbols that belong to whatever stands beside them (… ― ① ■).
  case ambiguous
  case wide
}

/// Whether a line end between the end of `text` and the text at `index` of `piece` stands for nothing, as between two
/// Japanese characters (the segment break rules of CSS Text 3, 4.1.3); else it stands for a space.
func joinsWithoutSpace(_ text: [UInt8], _ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  guard let last = lastScalar(text), let next = scalar(piece, index) else { return false }
  let widths = (width(last), width(next))
  return widths.0 != .narrow && widths.1 != .narrow && (widths.0 == .wide || widths.1 == .wide)
}

/// Whether `text` ends with a sentence end or a closing bracket behind one.
func endsSentence(_ text: [UInt8]) -> Bool {
  guard let last = lastScalar(text) else { return false }
  switch last {
  case 0x2E, 0x21, 0x3F, 0x3A, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF1A, 0xFF61: return true
  default: return false
  }
}

/// Whether the text at `index` begins with an indentation, a bullet, or a number in brackets or circles.
func beginsItem(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  guard let first = scalar(piece, index) else { return false }
  switch first {
  case 0x3000, 0x30FB, 0xFF65, 0x2022, 0x203B, 0x3010, 0x7B2C, 0xFF08, 0x28: return true
  case 0x2160...0x217F, 0x2460...0x24FF, 0x25A0...0x25FF, 0x2605, 0x2606, 0x3220...0x3247, 0x3280...0x32B0:
    return true
  default: return false
  }
}

/// The blank character at `index` that is no white space of markup (U+3000, U+00A0), if one stands there.
func wideBlank(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> (bytes: Int, columns: Int)? {
  switch scalar(piece, index) {
  case 0x3000: (3, 2)
  case 0xA0: (2, 1)
  default: nil
  }
}

/// The scalar that `text` ends with.
private func lastScalar(_ text: [UInt8]) -> UInt32? {
  var start = text.count - 1
  while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
  guard start >= 0 else { return nil }
  return text.withUnsafeBufferPointer { scalar($0, start) }
}

/// The scalar at `index` of well-formed UTF-8; `nil` where the piece ends within it.
private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32? {
  let lead = UInt32(bytes[index])
  if lead < 0x80 { return lead }
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard index + length <= bytes.count else { return nil }
  var value = lead & (0x7F >> UInt32(length))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return value
}

private func width(_ scalar: UInt32) -> Width {
  switch scalar {
  case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60, 0xFF61...0xFF9F, 0xFFE0...0xFFE6,
    0x20000...0x3FFFD:
    .wide
  case 0x00D7, 0x00F7, 0x2010...0x2027, 0x2030...0x205E, 0x2103, 0x2116, 0x2121, 0x2150...0x22FF,
    0x2460...0x27BF:
    .ambiguous
  default: .narrow
  }
}
