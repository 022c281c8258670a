import RevisionText

// What the characters on both sides of a line end say about it.

/// Whether a line end between the end of `text` and the text at `index` of `piece` stands for nothing, as between two
/// Japanese characters (the segment break rules of CSS Text 3, 4.1.3); else it stands for a space.
///
/// Symbols that Japanese sets as wide characters and Latin as narrow ones (… ― ① ■) follow their neighbour.
func joinsWithoutSpace(_ text: [UInt8], _ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  if text.isEmpty { return false }
  let last = text.withUnsafeBufferPointer { lastScalar($0, 0..<$0.count) }
  var place = index
  let sides = (room(of: last), room(of: nextScalar(piece, &place)))
  return sides.0 != .narrow && sides.1 != .narrow && (sides.0 == .wide || sides.1 == .wide)
}

/// Whether the text at `index` begins with an indentation, a bullet, a number that is clearly a label, or as what says
/// where something is from.
func beginsItem(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  if wideBlank(piece, index) != nil { return true }
  let line = UnsafeBufferPointer(rebasing: piece[index...])
  guard let label = NumberLabel.leading(in: line) else { return beginsAside(line) }
  return label.strength > .weak && label.delimiter != .none
}

/// The blank character at `index` that is no white space of markup (U+3000, U+00A0), if one stands there.
func wideBlank(_ piece: UnsafeBufferPointer<UInt8>, _ index: Int) -> (bytes: Int, columns: Int)? {
  guard piece[index] == 0xE3 || piece[index] == 0xC2 else { return nil }
  var place = index
  switch nextScalar(piece, &place) {
  case 0x3000: return (3, 2)
  case 0xA0: return (2, 1)
  default: return nil
  }
}

/// How much room a character takes, as far as line ends are concerned.
private enum Room {
  case narrow
  case ambiguous
  case wide
}

private func room(of scalar: UInt32) -> Room {
  switch scalar {
  case 0xAC00...0xD7A3, 0x1100...0x115F: .narrow
  case 0xFF61...0xFF9F: .wide
  case 0xD7, 0xF7, 0x2010...0x2027, 0x2030...0x205E, 0x2103, 0x2116, 0x2121, 0x2150...0x22FF, 0x2460...0x27BF:
    .ambiguous
  default: displayWidth(of: scalar) == 2 ? .wide : .narrow
  }
}

/// Whether text is arrows upwards or backwards and nothing else: ↩ ↑ ⤴ ▲ ^ and their variation selectors.
func isArrows(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
  guard run.count <= 12 else { return false }
  var position = 0
  while position < run.count {
    switch nextScalar(run, &position) {
    case 0x5E, 0x2191, 0x21A9, 0x21B5, 0x21D1, 0x21E7, 0x2934, 0x23CE, 0x25B2, 0x2B06, 0xFE0E, 0xFE0F:
      continue
    default: return false
    }
  }
  return true
}
