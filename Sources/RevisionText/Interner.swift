/// Gives every distinct spelling a number, in the order of first sight. One interner serves both editions.
///
/// Open addressing with linear probing over multiplicative hashes; the spellings lie end to end in one buffer. The numbers
/// depend on the input alone, never on a seed.
package struct Interner: Sendable {
  private var spellings: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32]
  private static let empty = UInt32.max

  package init() { slots = Array(repeating: Self.empty, count: 1024) }

  /// How many distinct spellings there are.
  package var count: Int { hashes.count }

  /// The number of `spelling`, new or known. O(length) expected.
  package mutating func intern(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt32 {
    intern(spelling, hash: Self.hash(spelling))
  }

  private mutating func intern(_ spelling: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32 {
    let slot = slot(of: spelling, hash: hash)
    if slots[slot] != Self.empty { return slots[slot] }
    let id = UInt32(hashes.count)
    slots[slot] = id
    hashes.append(hash)
    spellings.append(contentsOf: spelling)
    ends.append(UInt32(spellings.count))
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  /// The slot that holds `spelling`, or the empty one where it belongs.
  private func slot(of spelling: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    return slots.withUnsafeBufferPointer { slots in
      while slots[slot] != Self.empty {
        let id = Int(slots[slot])
        if hashes[id] == hash && matches(id, spelling) { break }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  /// The number of `spelling`, new or known.
  package mutating func intern(_ spelling: [UInt8]) -> UInt32 {
    spelling.withUnsafeBufferPointer { intern($0) }
  }

  /// Takes in all spellings of `other`, in their order, as though they had been interned here at once.
  /// - Returns: for each number of `other`, the one here. O(size of `other`) expected.
  package mutating func intern(all other: Interner) -> [UInt32] {
    other.spellings.withUnsafeBufferPointer { spellings in
      other.hashes.indices.map { id in
        let range = Int(other.ends[id])..<Int(other.ends[id + 1])
        return intern(UnsafeBufferPointer(rebasing: spellings[range]), hash: other.hashes[id])
      }
    }
  }

  /// The spelling of a number, UTF-8.
  package func spelling(of id: UInt32) -> ArraySlice<UInt8> {
    spellings[Int(ends[Int(id)])..<Int(ends[Int(id) + 1])]
  }

  private func matches(_ id: Int, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[id])
    let count = spelling.count
    guard Int(ends[id + 1]) - start == count else { return false }
    return spellings.withUnsafeBytes { known in
      let sought = UnsafeRawBufferPointer(spelling)
      var index = 0
      while index + 8 <= count {
        let word = known.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
        if word != sought.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index += 8
      }
      while index < count, known[start + index] == sought[index] { index += 1 }
      return index == count
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Self.empty, count: slots.count * 2)
    let mask = slots.count - 1
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != Self.empty { slot = (slot + 1) & mask }
      slots[slot] = UInt32(id)
    }
  }

  /// Multiplicative hashing over the length and words of eight bytes, little-endian, what is left as one more; with a
  /// final mix so that the low bits depend on every byte.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count)
    var index = 0
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      hash = mixed(hash ^ word)
      index += 8
    }
    var rest: UInt64 = 0
    if raw.count - index >= 4 {
      let word = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      rest ^= UInt64(word)
      index += 4
    }
    while index < raw.count {
      rest = rest << 8 ^ UInt64(raw[index])
      index += 1
    }
    hash = mixed(hash ^ rest)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// One step of the hash; the product's upper half folded onto the lower, where the next word's bits come in.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
