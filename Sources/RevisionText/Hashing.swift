/// A fingerprint of a row of values that is taken one by one: FNV-1a, 64 bits (Fowler, Noll and Vo), over bytes, and
/// over wider values as though each were one byte. A single changed value always changes it.
package struct Fingerprint: Sendable {
  /// The fingerprint so far.
  package var value: UInt64

  /// The fingerprint of nothing.
  @inlinable
  @inline(__always)
  package init() { value = 0xCBF2_9CE4_8422_2325 }

  /// The fingerprint of `bytes`. O(length).
  @inlinable
  package init(of bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { add(byte) }
  }

  /// Takes one more byte.
  @inlinable
  @inline(__always)
  package mutating func add(_ byte: UInt8) { add(UInt64(byte)) }

  /// Takes one more value.
  @inlinable
  @inline(__always)
  package mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }
}

/// `value` with its bits spread, so that every one of the result depends on every one of it; no two values give one: the
/// finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
@inlinable
@inline(__always)
package func mixed(_ value: UInt64) -> UInt64 {
  var value = value
  value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}

/// One value out of two, which may not be exchanged.
@inlinable
@inline(__always)
package func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 { mixed(one &* 0x9E37_79B9_7F4A_7C15 &+ other) }
