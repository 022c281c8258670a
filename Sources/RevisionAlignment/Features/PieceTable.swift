import RevisionText

/// Gives every distinct piece a number, in the order of first sight. Open addressing with linear probing; the numbers
/// depend on the input alone.
struct PieceTable {
  /// The keys of the pieces, by number.
  private(set) var keys: [UInt64] = []
  private var slots: [UInt32]
  private static let empty = UInt32.max

  /// A table with room for about `capacity` pieces before it grows.
  init(capacity: Int = 512) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
  }

  /// How many distinct pieces there are.
  var count: Int { keys.count }

  /// The number of the piece with `key`, new or known. O(1) expected.
  mutating func number(_ key: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != Self.empty {
      let id = slots[slot]
      if keys[Int(id)] == key { return id }
      slot = (slot + 1) & mask
    }
    let id = UInt32(keys.count)
    slots[slot] = id
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  /// Appends to `pieces` the number of the piece of each of `sought`, new or known. O(count) expected.
  mutating func appendNumbers(of sought: [UInt64], to pieces: inout [UInt32]) {
    while (keys.count + sought.count) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    slots.withUnsafeMutableBufferPointer { slots in
      for key in sought {
        var slot = Self.hash(key) & mask
        while slots[slot] != Self.empty && keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
        if slots[slot] == Self.empty {
          slots[slot] = UInt32(keys.count)
          keys.append(key)
        }
        pieces.append(slots[slot])
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Self.empty, count: slots.count * 2)
    let mask = slots.count - 1
    for (id, key) in keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = UInt32(id)
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int { Int(truncatingIfNeeded: mixed(key) >> 32) }
}
