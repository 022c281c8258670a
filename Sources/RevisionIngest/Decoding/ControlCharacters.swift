import RevisionModel

/// How many bytes are NUL, how many are any control character that text does not hold, and how many are the escape
/// that ISO-2022-JP is made of. O(length).
func controlShare(_ bytes: [UInt8]) -> (nul: Int, all: Int, escapes: Int) {
  bytes.withUnsafeBufferPointer { text in
    var nul = 0
    var all = count(of: 0x7F, in: text)
    var escapes = 0
    var index = firstByte(below: 0x20, in: text, from: 0)
    while index < text.count {
      nul &+= text[index] == 0 ? 1 : 0
      all &+= isControl(text[index]) ? 1 : 0
      escapes &+= text[index] == 0x1B ? 1 : 0
      index = firstByte(below: 0x20, in: text, from: index + 1)
    }
    return (nul, all, escapes)
  }
}

/// C0 controls and DEL, without the white space among them and the escape that ISO-2022-JP is made of.
@inline(__always)
private func isControl(_ byte: UInt8) -> Bool {
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B) || byte == 0x7F
}

/// Leaves NUL and other control characters out, with one diagnostic on the line of the first that holds
/// all of them: what is set aside stands with its full text.
/// - Throws: `.notText` when there are more than one in fifty bytes.
func removeControlCharacters(_ decoded: inout Decoded) throws(IngestError) {
  let controls = controlShare(decoded.bytes)
  let count = controls.all + controls.escapes
  if count == 0 { return }
  if count * 50 > decoded.bytes.count { throw IngestError(.notText) }
  let isLeftOut = { (byte: UInt8) in isControl(byte) || byte == 0x1B }
  let first = decoded.bytes.firstIndex(where: isLeftOut) ?? 0
  let wrong = decoded.bytes.filter(isLeftOut)
  let line = lineNumber(atEndOf: decoded.bytes[..<first])
  decoded.bytes.removeAll(where: isLeftOut)
  decoded.diagnostics.append(
    Diagnostic(.controlCharacters, line: line, text: String(decoding: wrong, as: UTF8.self)))
}
