/// How many characters UTF-8 `bytes` hold: Unicode scalars that are not white space (property `White_Space`).
/// O(length).
func characterCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte & 0xC0 != 0x80 { count += 1 }
    switch byte {
    case 0x09...0x0D, 0x20: count -= 1
    case 0xC2, 0xE1...0xE3: if isWhiteSpace(bytes, at: index) { count -= 1 }
    default: break
    }
    index += 1
  }
  return count
}

/// Whether the scalar of two or three bytes that begins at `index` is white space.
private func isWhiteSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
  return switch (bytes[index], next(1)) {
  case (0xC2, 0x85), (0xC2, 0xA0): true
  case (0xE1, 0x9A): next(2) == 0x80
  case (0xE2, 0x80): [0x80...0x8A, 0xA8...0xA9, 0xAF...0xAF].contains { $0.contains(next(2)) }
  case (0xE2, 0x81): next(2) == 0x9F
  case (0xE3, 0x80): next(2) == 0x80
  default: false
  }
}
