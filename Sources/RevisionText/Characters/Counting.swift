/// Bytes counted into one byte before the sum is widened: below 256, so that nothing overflows, and narrow sums are what
/// the compiler turns into vector code.
private let blockLength = 192

/// How many Unicode scalars well-formed UTF-8 `bytes` hold. O(length), some GB/s.
package func scalarCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var start = 0
  while start < bytes.count {
    let end = min(start &+ blockLength, bytes.count)
    var block: UInt8 = 0
    for index in start..<end { block &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    count &+= Int(block)
    start = end
  }
  return count
}

/// How many characters the measures see in well-formed UTF-8 `bytes`: scalars that are not white space (`isWhite`).
/// O(length).
package func characterCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  scalarCount(in: bytes) - whiteCount(in: bytes)
}

/// How many scalars of `bytes` are white space. One pass without branches for each of the two usual kinds, ASCII and
/// U+3000; a further, slow one only where a lead byte of the other kinds occurs.
private func whiteCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = wideSpaceCount(in: bytes)
  var rare: UInt8 = 0
  var start = 0
  while start < bytes.count {
    let end = min(start &+ blockLength, bytes.count)
    var block: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      block &+= (byte == 0x20 ? 1 : 0) | (byte &- 9 < 5 ? 1 : 0)
      rare |= (byte == 0xC2 ? 1 : 0) | (byte &- 0xE1 < 2 ? 1 : 0)
    }
    count &+= Int(block)
    start = end
  }
  return rare == 0 ? count : count + rareWhiteCount(in: bytes)
}

/// How many U+3000 (E3 80 80) `bytes` hold.
private func wideSpaceCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var start = 0
  let last = bytes.count - 2
  while start < last {
    let end = min(start &+ blockLength, last)
    var block: UInt8 = 0
    for index in start..<end {
      let difference = (bytes[index] ^ 0xE3) | (bytes[index &+ 1] ^ 0x80) | (bytes[index &+ 2] ^ 0x80)
      block &+= difference == 0 ? 1 : 0
    }
    count &+= Int(block)
    start = end
  }
  return count
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
