import RevisionModel

/// How well bytes fit UTF-8.
struct UTF8Measure {
  /// Well-formed characters beyond ASCII.
  var characters = 0
  /// Places where no character begins.
  var errors = 0
  /// Whether the end cuts a character off.
  var isCutOff = false

  /// O(length).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { text in
      var index = 0
      while true {
        let end = validUTF8End(text, from: index)
        characters += countCharacters(text, index..<end)
        if end == text.count { return }
        if isCutOffUTF8(text, at: end) {
          isCutOff = true
          return
        }
        errors += 1
        index = endOfWrongBytes(text, from: end)
      }
    }
  }

  /// Whether it is UTF-8, damaged perhaps: most characters beyond ASCII are well-formed. By chance hardly any is in
  /// text of another encoding.
  var isUTF8: Bool {
    if errors == 0 { return characters > 0 || isCutOff }
    return characters >= 3 && errors * 3 <= characters
  }
}

/// Characters beyond ASCII in well-formed UTF-8.
private func countCharacters(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
  var count = 0
  for index in range where text[index] >= 0xC0 { count += 1 }
  return count
}

/// After the bytes from `start` on that belong to no character: the first, and continuation bytes that follow it.
private func endOfWrongBytes(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start + 1
  while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
  return index
}

/// Whether so many wrong characters among so many right ones (ASCII apart) are read as U+FFFD.
func isTolerable(errors: Int, among characters: Int) -> Bool {
  errors == 0 || errors * 100 <= characters || (errors == 1 && characters >= 10)
}

/// UTF-8 with wrong bytes read as U+FFFD.
/// - Throws: `.truncated` when the end cuts a character off, `.undecodable` when more is wrong than is tolerated.
func repairedUTF8(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
  let measure = UTF8Measure(bytes)
  if measure.isCutOff {
    throw IngestError(.truncated, line: lineNumber(atEndOf: bytes), detail: "UTF-8")
  }
  if measure.errors == 0 { return Decoded(bytes: bytes, encoding: "UTF-8") }
  var repaired: [UInt8] = []
  repaired.reserveCapacity(bytes.count + 2 * measure.errors)
  var wrong: [UInt8] = []
  var line = 0
  bytes.withUnsafeBufferPointer { text in
    var index = 0
    while index < text.count {
      let end = validUTF8End(text, from: index)
      repaired.append(contentsOf: text[index..<end])
      if end == text.count { return }
      if line == 0 { line = lineNumber(atEndOf: repaired) }
      index = endOfWrongBytes(text, from: end)
      wrong.append(contentsOf: text[end..<index])
      repaired.append(contentsOf: replacementCharacter)
    }
  }
  guard isTolerable(errors: measure.errors, among: measure.characters) else {
    throw IngestError(.undecodable, line: line, detail: "UTF-8")
  }
  return Decoded(
    bytes: repaired, encoding: "UTF-8",
    diagnostics: [Diagnostic(.undecodableBytes, line: line, text: hexadecimal(wrong))])
}

/// U+FFFD in UTF-8.
let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

/// The first bytes of `bytes`, sixteen at most, as people read them: `FF 0A`.
func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.prefix(16).map { byte in
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }.joined(separator: " ")
}
