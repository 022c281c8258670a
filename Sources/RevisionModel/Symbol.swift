/// The number of a folded spelling. Within one `Interner`, equal symbols mean equal folded spellings and the reverse.
public struct Symbol: Hashable, Sendable, Comparable {
  public let id: UInt32

  package init(id: UInt32) { self.id = id }

  public static func < (one: Symbol, other: Symbol) -> Bool { one.id < other.id }
}

/// Gives every distinct spelling a number, in the order of first sight. One interner serves both editions.
///
/// Open addressing with linear probing over FNV-1a hashes; the spellings lie end to end in one buffer. The numbers
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

  /// The symbol of `spelling`, new or known. O(length) expected.
  package mutating func intern(_ spelling: UnsafeBufferPointer<UInt8>) -> Symbol {
    let hash = Self.hash(spelling)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.empty {
      let id = Int(slots[slot])
      if hashes[id] == hash && matches(id, spelling) { return Symbol(id: slots[slot]) }
      slot = (slot + 1) & mask
    }
    let id = UInt32(hashes.count)
    slots[slot] = id
    hashes.append(hash)
    spellings.append(contentsOf: spelling)
    ends.append(UInt32(spellings.count))
    if hashes.count * 2 > slots.count { grow() }
    return Symbol(id: id)
  }

  /// The symbol of `spelling`, new or known.
  package mutating func intern(_ spelling: [UInt8]) -> Symbol {
    spelling.withUnsafeBufferPointer { intern($0) }
  }

  /// The folded spelling of `symbol`, UTF-8.
  package func spelling(of symbol: Symbol) -> ArraySlice<UInt8> {
    spellings[Int(ends[Int(symbol.id)])..<Int(ends[Int(symbol.id) + 1])]
  }

  private func matches(_ id: Int, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[id])
    guard Int(ends[id + 1]) - start == spelling.count else { return false }
    for index in 0..<spelling.count where spellings[start + index] != spelling[index] { return false }
    return true
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

  /// FNV-1a, 32 bits, with a final mix so that the low bits depend on every byte.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 15
    return hash &* 0x2c1b_3c6d ^ (hash >> 12)
  }
}
