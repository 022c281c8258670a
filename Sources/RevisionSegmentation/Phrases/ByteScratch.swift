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

  /// Makes sure that `more` bytes can be put behind the last.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(by: more) }
  }

  /// Puts a byte behind the last; room was reserved.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    base[count] = byte
    count &+= 1
  }

  private mutating func grow(by more: Int) {
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + more)
    wider.update(from: base, count: count)
    base.deallocate()
    base = wider
    capacity = capacity * 2 + more
  }
}
