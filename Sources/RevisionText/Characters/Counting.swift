private let highBits: UInt64 = 0x8080_8080_8080_8080
private let ones: UInt64 = 0x0101_0101_0101_0101

/// How many characters the measures see in well-formed UTF-8 `bytes`: scalars that are not white space (`isWhite`).
/// O(length), eight bytes at a step.
package func characterCount(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var count = bytes.count
  var index = 0
  while index &+ 8 <= bytes.count {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let continuations = word & ~(word << 1) & highBits
    count &-= Int(truncatingIfNeeded: (continuations >> 7 &* ones) >> 56)
    if mayHoldWhite(word) { count &-= whiteCount(in: bytes, index..<index &+ 8) }
    index &+= 8
  }
  for place in index..<bytes.count where bytes[place] & 0xC0 == 0x80 { count &-= 1 }
  return count - whiteCount(in: bytes, index..<bytes.count)
}

/// Whether one of eight bytes is below 0x21, or C2, E2 or 80: each white space has one of these at the place where
/// `whiteCount` counts it.
@inline(__always)
private func mayHoldWhite(_ word: UInt64) -> Bool {
  let low = (word &- ones &* 0x21) & ~word
  return (low | zeros(word ^ ones &* 0xC2) | zeros(word ^ ones &* 0xE2) | zeros(word ^ highBits)) & highBits
    != 0
}

/// The highest bit of the first byte that is 0 is set, where there is one.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

/// How many white space scalars are counted at places of `range`: U+1680 and U+3000 at their last byte, others at the
/// first.
private func whiteCount(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
  var count = 0
  for place in range {
    switch bytes[place] {
    case 0x09...0x0D, 0x20: count += 1
    case 0xC2, 0xE2:
      var position = place
      if isWhite(nextScalar(bytes, &position)) { count += 1 }
    case 0x80 where place >= 2:
      let before = (bytes[place - 2], bytes[place - 1])
      if before == (0xE3, 0x80) || before == (0xE1, 0x9A) { count += 1 }
    default: continue
    }
  }
  return count
}
