import RevisionModel

/// An input as UTF-8.
struct Decoded {
  /// Well-formed UTF-8 without a byte order mark; line ends as they were in the input.
  var bytes: [UInt8]
  /// The encoding it was in, by its usual name (`UTF-8`, `Shift_JIS`, …).
  var encoding: String
  /// What was guessed or repaired on the way.
  var diagnostics: [Diagnostic] = []
}

/// The longest text in bytes that inputs can come to: places in it are 32 bits wide.
package let longestText = 3 * Source.longestInput

/// Decodes an input by its byte order mark, then by what it says about itself, then by validity and evidence.
///
/// One wrong character in a hundred that are not ASCII (always one, where ten are right) is read as U+FFFD with a
/// diagnostic; more is an error.
/// - Parameter declared: the encoding that the input states (XML declaration, `meta`), if it does; it gives way when
///   the bytes do not fit it.
/// - Throws: `IngestError` when the bytes are no text, end inside a character, fit no encoding, or hold text
///   that was garbled before. O(length).
func decode(_ bytes: [UInt8], declared: String? = nil) throws(IngestError) -> Decoded {
  if bytes.isEmpty { throw IngestError(.empty) }
  if bytes.count > Source.longestInput { throw IngestError(.tooLarge, detail: "\(Source.longestInput)") }
  if let kind = binaryKind(bytes) { throw IngestError(.notText, detail: kind) }
  var decoded: Decoded
  if let marked = try decodeMarked(bytes) {
    decoded = marked
  } else if let named = try declared.flatMap({ name throws(IngestError) in try decode(bytes, named: name) }) {
    decoded = named
  } else {
    decoded = try decodeUnmarked(bytes)
  }
  try removeControlCharacters(&decoded)
  try tellMojibake(&decoded)
  return decoded
}

/// Decodes an input that begins with a byte order mark; `nil` when it does not.
private func decodeMarked(_ bytes: [UInt8]) throws(IngestError) -> Decoded? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    return try repairedUTF8(Array(bytes.dropFirst(3)))
  }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    throw IngestError(.unknownEncoding, detail: "UTF-32")
  }
  if bytes.starts(with: [0xFF, 0xFE]) { return try decodeUTF16(bytes[2...], order: .little) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try decodeUTF16(bytes[2...], order: .big) }
  return nil
}

/// Decodes an input by the name of an encoding; `nil` when the name is not known or the bytes do not fit it, so that
/// evidence decides.
private func decode(_ bytes: [UInt8], named name: String) throws(IngestError) -> Decoded? {
  guard let encoding = NamedEncoding(name) else { return nil }
  switch encoding {
  case .utf8, .utf16:
    // Bytes say more about these than a name does.
    return nil
  case .japanese(let japanese):
    // Text in these is hardly ever well-formed UTF-8 by chance; UTF-8 may well pass for Shift_JIS.
    if isUTF8WithEvidence(bytes) { return nil }
    return try decode(bytes, as: japanese, guessed: false)
  case .other(let iconvName, let usualName):
    if isUTF8WithEvidence(bytes) { return nil }
    guard let converted = convert(bytes, from: iconvName), isTolerable(converted) else { return nil }
    if converted.isCutOff {
      throw IngestError(.truncated, line: lineNumber(atEndOf: converted.bytes), detail: usualName)
    }
    return decoded(converted, encoding: usualName)
  }
}

/// Decodes an input that does not say what it is.
private func decodeUnmarked(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
  let measure = UTF8Measure(bytes)
  let clean = measure.errors == 0 && !measure.isCutOff
  let controls = controlShare(bytes)
  if !clean || controls.nul > 0, let order = byteOrder(of: bytes) {
    var decoded = try decodeUTF16(bytes[...], order: order)
    decoded.diagnostics.insert(Diagnostic(.encodingGuessed, line: 1, text: decoded.encoding), at: 0)
    return decoded
  }
  if controls.all * 50 > bytes.count { throw IngestError(.notText) }
  if clean {
    if controls.escapes > 0, looksLikeISO2022JP(bytes) { return try decodeISO2022JP(bytes, guessed: true) }
    return Decoded(bytes: bytes, encoding: "UTF-8")
  }
  if measure.isUTF8 { return try repairedUTF8(bytes) }
  return try decodeByEvidence(bytes)
}

/// Whether the bytes are UTF-8 and not merely ASCII.
private func isUTF8WithEvidence(_ bytes: [UInt8]) -> Bool {
  let measure = UTF8Measure(bytes)
  return measure.errors == 0 && !measure.isCutOff && measure.characters > 0
}

/// The line that stands at the end of `bytes`, from 1: line ends are LF, CR and CRLF.
func lineNumber(atEndOf bytes: some Sequence<UInt8>) -> Int {
  var line = 1
  var previous: UInt8 = 0
  for byte in bytes {
    if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { line += 1 }
    previous = byte
  }
  return line
}
