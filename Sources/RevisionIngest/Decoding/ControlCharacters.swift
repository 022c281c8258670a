import RevisionModel

/// How many bytes are NUL, and how many are any control character that text does not hold. O(length).
func controlShare(_ bytes: [UInt8]) -> (nul: Int, all: Int) {
  var nul = 0
  var all = 0
  bytes.withUnsafeBufferPointer { text in
    for byte in text {
      nul &+= byte == 0 ? 1 : 0
      all &+= isControl(byte) ? 1 : 0
    }
  }
  return (nul, all)
}

/// C0 controls and DEL, without the white space among them and the escape that ISO-2022-JP is made of.
@inline(__always)
private func isControl(_ byte: UInt8) -> Bool {
  (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B) || byte == 0x7F
}

/// Leaves NUL and other control characters out, with a diagnostic that says how many were on which first line.
/// - Throws: `.notText` when there are more than one in fifty bytes.
func removeControlCharacters(_ decoded: inout Decoded) throws(IngestError) {
  var count = 0
  decoded.bytes.withUnsafeBufferPointer { text in
    for byte in text { count &+= isControl(byte) || byte == 0x1B ? 1 : 0 }
  }
  if count == 0 { return }
  if count * 50 > decoded.bytes.count { throw IngestError(.notText) }
  let isLeftOut = { (byte: UInt8) in isControl(byte) || byte == 0x1B }
  let first = decoded.bytes.firstIndex(where: isLeftOut) ?? 0
  let wrong = decoded.bytes.filter(isLeftOut)
  let line = lineNumber(atEndOf: decoded.bytes[..<first])
  decoded.bytes.removeAll(where: isLeftOut)
  decoded.diagnostics.append(Diagnostic(.controlCharacters, line: line, text: hexadecimal(wrong)))
}
