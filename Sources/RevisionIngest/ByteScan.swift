// Eight bytes at a step: what every byte of a document has to pass through.

private let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
private let highBits: UInt64 = 0x8080_8080_8080_8080
private let ones: UInt64 = 0x0101_0101_0101_0101

/// The index of the first byte below `limit` (at most 0x80) from `start` on; the count where there is none.
@inline(__always)
func firstByte(below limit: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  let subtrahend = ones &* UInt64(limit)
  var index = start
  while index + 8 <= bytes.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let hits = (word &- subtrahend) & ~word & highBits
    if hits != 0 { return index + hits.trailingZeroBitCount >> 3 }
    index += 8
  }
  while index < bytes.count, bytes[index] >= limit { index += 1 }
  return index
}

/// How many bytes of `bytes` are `byte`.
func count(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  let pattern = ones &* UInt64(byte)
  var total = 0
  var index = 0
  while index + 8 <= bytes.count {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
    let hits = ~((word & lowBits) &+ lowBits | word | lowBits)
    total += Int(truncatingIfNeeded: ((hits >> 7) &* ones) >> 56)
    index += 8
  }
  while index < bytes.count {
    if bytes[index] == byte { total += 1 }
    index += 1
  }
  return total
}
