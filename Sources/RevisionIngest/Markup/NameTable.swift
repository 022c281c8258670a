import RevisionText

/// Finds what an element is by its name, capitals or not. Open addressing over fingerprints: a few nanoseconds a name.
struct NameTable<Value: Sendable>: Sendable {
  private var hashes = Array(repeating: UInt64(0), count: 512)
  private var values = [Value?](repeating: nil, count: 512)

  /// - Parameter names: for each value the names that mean it, separated by spaces; far fewer than 512 in all.
  init(_ names: [(Value, String)]) {
    for (value, names) in names {
      for name in names.split(separator: " ") {
        var spelling = Array(name.utf8)
        spelling.withUnsafeMutableBufferPointer { insert(Self.hash(UnsafeBufferPointer($0)), value) }
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: hash) & 511
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & 511 }
    hashes[slot] = hash
    values[slot] = value
  }

  /// What the element called `name` is; `nil` where the table does not know it.
  func value(of name: UnsafeBufferPointer<UInt8>) -> Value? {
    let hash = Self.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & 511
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return values[slot] }
      slot = (slot + 1) & 511
    }
    return nil
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var print = Fingerprint()
    for byte in name { print.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return print.value ^ (print.value >> 29)
  }
}
