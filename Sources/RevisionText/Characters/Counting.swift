/// How many Unicode scalars well-formed UTF-8 `bytes` hold. O(length), a few GB/s.
package func scalarCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
  return count
}

/// How many characters the measures see in well-formed UTF-8 `bytes`: scalars that are not white space (`isWhite`).
/// O(length).
package func characterCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  scalarCount(in: bytes) - whiteCount(in: bytes)
}

/// How many scalars of `bytes` are white space. One pass without branches over the two usual kinds, ASCII and
/// U+3000; a second, slow one only where a lead byte of the other kinds occurs.
private func whiteCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var rare: UInt8 = 0
  for byte in bytes {
    count &+= (byte == 0x20 ? 1 : 0) &+ (byte &- 9 < 5 ? 1 : 0)
    rare |= (byte == 0xC2 ? 1 : 0) | (byte &- 0xE1 < 2 ? 1 : 0)
  }
  var index = 0
  while index &+ 2 < bytes.count {
    let isWide = bytes[index] == 0xE3 && bytes[index &+ 1] == 0x80 && bytes[index &+ 2] == 0x80
    count &+= isWide ? 1 : 0
    index &+= 1
  }
  return rare == 0 ? count : count + rareWhiteCount(in: bytes)
}

/// How many scalars of `bytes` are white space beside ASCII and U+3000.
private func rareWhiteCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var position = 0
  while position < bytes.count {
    let lead = bytes[position]
    guard lead == 0xC2 || lead == 0xE1 || lead == 0xE2 else {
      position += 1
      continue
    }
    if isWhite(nextScalar(bytes, &position)) { count += 1 }
  }
  return count
}
