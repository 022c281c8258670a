import RevisionModel

/// The encodings that Japanese texts came in before UTF-8.
enum JapaneseEncoding {
  /// Shift_JIS as Windows writes it (CP932).
  case shiftJIS
  /// EUC-JP with the same extensions (eucJP-ms).
  case eucJP
  /// ISO-2022-JP, in escape sequences.
  case iso2022JP

  var usualName: String {
    switch self {
    case .shiftJIS: "Shift_JIS"
    case .eucJP: "EUC-JP"
    case .iso2022JP: "ISO-2022-JP"
    }
  }
}

/// Decodes bytes that are said to be in `encoding`; `nil` when they are not and it was not `guessed`.
/// - Throws: `.truncated` when the end cuts a character off; `.undecodable`, if guessed, when too much is wrong.
func decode(
  _ bytes: [UInt8], as encoding: JapaneseEncoding, guessed: Bool
) throws(IngestError) -> Decoded? {
  let conversion: Conversion?
  switch encoding {
  case .shiftJIS: conversion = convert(bytes, from: "CP932")
  case .eucJP: conversion = convertEUC(bytes)
  case .iso2022JP:
    if !guessed, !looksLikeISO2022JP(bytes) { return nil }
    return try decodeISO2022JP(bytes, guessed: guessed)
  }
  guard let conversion else { return nil }
  guard isTolerable(conversion) else {
    if !guessed { return nil }
    let line = lineNumber(atEndOf: conversion.bytes[..<conversion.firstError])
    throw IngestError(.undecodable, line: line, detail: encoding.usualName)
  }
  if conversion.isCutOff {
    throw IngestError(.truncated, line: lineNumber(atEndOf: conversion.bytes), detail: encoding.usualName)
  }
  var decoded = decoded(conversion, encoding: encoding.usualName)
  if guessed {
    decoded.diagnostics.insert(Diagnostic(.encodingGuessed, line: 1, text: encoding.usualName), at: 0)
  }
  return decoded
}

/// Whether seven-bit bytes switch to a Japanese character set.
func looksLikeISO2022JP(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { text in
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0x1B, text[index + 1] == UInt8(ascii: "$"),
        text[index + 2] == UInt8(ascii: "B") || text[index + 2] == UInt8(ascii: "@")
      {
        return true
      }
      index += 1
    }
    return false
  }
}

/// Decodes ISO-2022-JP by way of EUC-JP, because glibc's own converter lacks row 13 (①㈱) and half-width kana, which
/// mail programs write all the same. X 0208 in `ESC $ B` and `ESC $ @`, kana in `ESC ( I`, ASCII in any other.
func decodeISO2022JP(_ bytes: [UInt8], guessed: Bool) throws(IngestError) -> Decoded {
  var euc: [UInt8] = []
  euc.reserveCapacity(bytes.count)
  var width = 1
  var isKana = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == 0x1B, index + 2 < bytes.count {
      width = bytes[index + 1] == UInt8(ascii: "$") ? 2 : 1
      isKana = bytes[index + 1] == UInt8(ascii: "(") && bytes[index + 2] == UInt8(ascii: "I")
      index += 3
    } else if width == 2, byte > 0x20, index + 1 < bytes.count, bytes[index + 1] > 0x20 {
      euc.append(byte | 0x80)
      euc.append(bytes[index + 1] | 0x80)
      index += 2
    } else if width == 2, byte > 0x20, index + 1 == bytes.count {
      throw IngestError(.truncated, line: lineNumber(atEndOf: euc), detail: "ISO-2022-JP")
    } else {
      if isKana, byte > 0x20 { euc.append(contentsOf: [0x8E, byte | 0x80]) } else { euc.append(byte) }
      index += 1
    }
  }
  guard let conversion = convertEUC(euc) else { throw IngestError(.unknownEncoding) }
  guard isTolerable(conversion), !conversion.isCutOff else {
    let line = lineNumber(atEndOf: conversion.bytes[..<conversion.firstError])
    throw IngestError(.undecodable, line: line, detail: "ISO-2022-JP")
  }
  var decoded = decoded(conversion, encoding: "ISO-2022-JP")
  if guessed {
    decoded.diagnostics.insert(Diagnostic(.encodingGuessed, line: 1, text: "ISO-2022-JP"), at: 0)
  }
  return decoded
}

/// Converts EUC-JP, Windows' extensions included.
private func convertEUC(_ bytes: [UInt8]) -> Conversion? {
  guard var conversion = convert(bytes, from: "EUC-JP-MS") else { return nil }
  readExtendedRows(&conversion.bytes)
  return conversion
}
