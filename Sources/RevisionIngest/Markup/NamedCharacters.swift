/// The characters that HTML knows by names which libxml2 does not know.
enum NamedCharacters {
  /// The characters called `name`, UTF-8; `nil` where HTML has no such name. O(log names), once the table is sorted.
  static func named(_ name: [UInt8]) -> [UInt8]? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].name == name ? entries[low].characters : nil
  }

  /// All of them, by the bytes of their names.
  private static let entries: [(name: [UInt8], characters: [UInt8])] = {
    var entries: [(name: [UInt8], characters: [UInt8])] = []
    let table = UnsafeBufferPointer(
      start: namedCharacterTable.utf8Start, count: namedCharacterTable.utf8CodeUnitCount)
    for word in table.split(separator: 0x20) {
      let parts = word.split(separator: UInt8(ascii: ":"))
      let characters = parts[0].split(separator: UInt8(ascii: "-")).flatMap(utf8)
      for name in parts[1].split(separator: UInt8(ascii: ",")) { entries.append((Array(name), characters)) }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }()

  /// The character of a hexadecimal number.
  private static func utf8(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let value = digits.reduce(UInt32(0)) { $0 << 4 | UInt32($1 & 0xF) + ($1 > 0x40 ? 9 : 0) }
    return Unicode.Scalar(value).map { Array($0.utf8) } ?? []
  }

  /// Whether `text` can be such a name: letters and digits, no more than the longest has.
  static func isName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count <= 31 && text.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }
}
