import RevisionModel

/// The encoding that markup states about itself, in an XML declaration or a `meta` element, within its first 4 KB;
/// `nil` where it states none. Only ASCII is looked at, so any encoding that agrees with ASCII can be read this way.
func declaredEncoding(_ bytes: [UInt8]) -> String? {
  let head = bytes.prefix(4096)
  if head.starts(with: "<?xml".utf8) {
    let declaration = head.prefix { $0 != UInt8(ascii: ">") }
    if let name = value(of: Array("encoding".utf8), in: declaration) { return name }
  }
  return value(of: Array("charset".utf8), in: head)
}

/// What stands behind `key`, an equals sign and a quotation mark.
private func value(of key: [UInt8], in head: ArraySlice<UInt8>) -> String? {
  var index = head.startIndex
  while index + key.count < head.endIndex {
    defer { index += 1 }
    guard zip(head[index...], key).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
    var place = index + key.count
    func skip(_ isSkipped: (UInt8) -> Bool) {
      while place < head.endIndex, isSkipped(head[place]) { place += 1 }
    }
    skip { $0 <= 0x20 }
    guard place < head.endIndex, head[place] == UInt8(ascii: "=") else { continue }
    place += 1
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    let start = place
    skip(isNameByte)
    if place > start { return String(decoding: head[start..<place], as: UTF8.self) }
  }
  return nil
}
