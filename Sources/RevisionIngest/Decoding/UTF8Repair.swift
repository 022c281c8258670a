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

/// UTF-8 with lines of another encoding converted and wrong bytes read as U+FFFD.
/// - Throws: `.truncated` when the end cuts a character off, `.undecodable` when more is wrong than is tolerated.
func repairedUTF8(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
  let measure = UTF8Measure(bytes)
  if measure.isCutOff {
    throw IngestError(.truncated, line: lineNumber(atEndOf: bytes), detail: "UTF-8")
  }
  if measure.errors == 0 { return Decoded(bytes: bytes, encoding: "UTF-8") }
  var repair = UTF8Repair(capacity: bytes.count + 2 * measure.errors)
  bytes.withUnsafeBufferPointer { text in
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? text.count
      repair.take(UnsafeBufferPointer(rebasing: text[start..<end]))
      start = end
    }
  }
  guard isTolerable(errors: repair.errors, among: measure.characters) else {
    throw IngestError(.undecodable, line: repair.firstError, detail: "UTF-8")
  }
  return Decoded(bytes: repair.text, encoding: "UTF-8", diagnostics: repair.diagnostics)
}

/// Text in UTF-8 while it is repaired, line by line.
private struct UTF8Repair {
  var text: [UInt8] = []
  /// Places that were read as U+FFFD, the bytes there, and the line of the first.
  var errors = 0
  private var wrong: [UInt8] = []
  private(set) var firstError = 0
  /// The first line in another encoding, and its name.
  private var other: (line: Int, encoding: String)?

  init(capacity: Int) { text.reserveCapacity(capacity) }

  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if let other { found.append(Diagnostic(.mixedEncodings, line: other.line, text: other.encoding)) }
    if errors > 0 { found.append(Diagnostic(.undecodableBytes, line: firstError, text: hexadecimal(wrong))) }
    return found
  }

  /// Appends a line: as it is, as text of another encoding where that makes good sense, or with its wrong bytes as
  /// U+FFFD.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    var index = validUTF8End(line)
    if index < line.count, let foreign = inOtherEncoding(Array(line)) {
      if other == nil { other = (lineNumber(atEndOf: text), foreign.encoding) }
      text.append(contentsOf: foreign.bytes)
      return
    }
    text.append(contentsOf: line[..<index])
    while index < line.count {
      if errors == 0 { firstError = lineNumber(atEndOf: text) }
      errors += 1
      let next = endOfWrongBytes(line, from: index)
      wrong.append(contentsOf: line[index..<next])
      text.append(contentsOf: replacementCharacter)
      index = validUTF8End(line, from: next)
      text.append(contentsOf: line[next..<index])
    }
  }

  /// A line as Shift_JIS or EUC-JP, where every byte of it fits and it holds three ordinary characters at least.
  private func inOtherEncoding(_ line: [UInt8]) -> Decoded? {
    let shiftJIS = shiftJISEvidence(line)
    let eucJP = eucJPEvidence(line)
    let isEUC = eucJP.outweighs(shiftJIS)
    let best = isEUC ? eucJP : shiftJIS
    guard best.errors == 0, best.ordinary >= 3, best.isConvincing,
      let conversion = convert(line, from: isEUC ? "EUC-JP-MS" : "CP932"), conversion.errors == 0
    else { return nil }
    return Decoded(bytes: conversion.bytes, encoding: isEUC ? "EUC-JP" : "Shift_JIS")
  }
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
