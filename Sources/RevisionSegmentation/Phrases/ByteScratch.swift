/// A growing run of bytes that is filled and emptied again for every sentence.
struct ByteScratch: ~Copyable {
  private var base = UnsafeMutablePointer<UInt8>.allocate(capacity: 4_096)
  private var capacity = 4_096
  /// How many bytes there are; lowering it drops the last ones.
  var count = 0

  deinit { base.deallocate() }

  subscript(index: Int) -> UInt8 { base[index] }

  /// The bytes of `range`, until the next append.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Appends the width folding of a phrase of common characters: ASCII and its full-width forms, kana, kanji, 、 and 。,
  /// which fold by themselves. Returns whether it was one; appends nothing otherwise.
  mutating func appendCommon(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    reserve(range.count)
    var out = base + count
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte > 0x20 && byte < 0x7F {
        out[0] = byte
        out += 1
        at &+= 1
        continue
      }
      guard byte >= 0xE3 && byte <= 0xEF && at &+ 3 <= range.upperBound else { return false }
      let second = bytes[at &+ 1]
      let third = bytes[at &+ 2]
      // U+5000 to U+9FFF stay as they are.
      if byte < 0xE5 || byte > 0xE9 {
        let scalar = UInt32(byte & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        if scalar >= 0xFF01 && scalar <= 0xFF5E {
          out[0] = UInt8(truncatingIfNeeded: scalar &- 0xFEE0)
          out += 1
          at &+= 3
          continue
        }
        guard isUnfolded(scalar) else { return false }
      }
      out[0] = byte
      out[1] = second
      out[2] = third
      out += 3
      at &+= 3
    }
    count = out - base
    return true
  }

  /// Whether `scalar` is a common character that folding leaves as it is.
  @inline(__always)
  private func isUnfolded(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar < 0xA000 || scalar >= 0x3041 && scalar <= 0x3096
      || scalar >= 0x30A1 && scalar <= 0x30FC || scalar == 0x3001 || scalar == 0x3002
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more)
    wider.update(from: base, count: count)
    base.deallocate()
    base = wider
    capacity = capacity * 2 + more
  }
}
