import RevisionModel

/// Decodes bytes that are not UTF-8 and declare nothing, by which encoding makes ordinary text of them.
/// - Throws: `.unknownEncoding` when none does.
func decodeByEvidence(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
  if readsAsWestern(bytes), let conversion = convert(bytes, from: "CP1252"), isTolerable(conversion) {
    var decoded = decoded(conversion, encoding: "windows-1252")
    decoded.diagnostics.insert(Diagnostic(.encodingGuessed, line: 1, text: decoded.encoding), at: 0)
    return decoded
  }
  let shiftJIS = shiftJISEvidence(bytes)
  let eucJP = eucJPEvidence(bytes)
  let isEUC = eucJP.outweighs(shiftJIS)
  let best = isEUC ? eucJP : shiftJIS
  guard best.isConvincing, let decoded = try decode(bytes, as: isEUC ? .eucJP : .shiftJIS, guessed: true)
  else {
    throw IngestError(.unknownEncoding)
  }
  return decoded
}

/// What bytes look like, read as one of the double-byte encodings.
struct Evidence {
  /// Kana, Japanese punctuation, full-width letters and the kanji of JIS level 1: what Japanese text is made of.
  var ordinary = 0
  /// Other characters: kanji of level 2, extensions, half-width kana.
  var rare = 0
  /// Bytes that begin no character.
  var errors = 0

  var total: Int { ordinary + rare + errors * 10 }

  /// Compares shares of ordinary characters.
  func outweighs(_ other: Evidence) -> Bool {
    // Cross-multiplied, so that no ratio is rounded.
    ordinary * max(other.total, 1) > other.ordinary * max(total, 1)
  }

  /// Ordinary text makes up at least six tenths: text in the wrong encoding stays under three (seen on Japanese prose).
  var isConvincing: Bool { ordinary > 0 && ordinary * 10 >= total * 6 }
}

/// Reads bytes as Shift_JIS. O(length).
func shiftJISEvidence(_ bytes: [UInt8]) -> Evidence {
  var evidence = Evidence()
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    index += 1
    if lead < 0x80 { continue }
    if lead >= 0xA1 && lead <= 0xDF {
      evidence.rare += 1
      continue
    }
    guard lead != 0x80, lead != 0xA0, lead <= 0xFC else {
      evidence.errors += 1
      continue
    }
    if index == bytes.count { break }
    let trail = bytes[index]
    guard trail >= 0x40, trail != 0x7F, trail <= 0xFC else {
      evidence.errors += 1
      continue
    }
    index += 1
    if lead <= 0x83 || (lead >= 0x88 && lead <= 0x97) || (lead == 0x98 && trail <= 0x72) {
      evidence.ordinary += 1
    } else {
      evidence.rare += 1
    }
  }
  return evidence
}

/// Reads bytes as EUC-JP. O(length).
func eucJPEvidence(_ bytes: [UInt8]) -> Evidence {
  var evidence = Evidence()
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    index += 1
    if lead < 0x80 { continue }
    let more = lead == 0x8F ? 2 : 1
    guard lead == 0x8E || lead == 0x8F || (lead >= 0xA1 && lead <= 0xFE) else {
      evidence.errors += 1
      continue
    }
    if index + more > bytes.count { break }
    guard bytes[index..<(index + more)].allSatisfy({ $0 >= 0xA1 && $0 <= 0xFE }) else {
      evidence.errors += 1
      continue
    }
    index += more
    let row = lead
    if row == 0xA1 || (row >= 0xA3 && row <= 0xA5) || (row >= 0xB0 && row <= 0xCF) {
      evidence.ordinary += 1
    } else {
      evidence.rare += 1
    }
  }
  return evidence
}

/// Whether bytes read as windows-1252: mostly ASCII letters, and bytes beyond ASCII stand alone among them and are
/// letters, quotes or signs in use.
private func readsAsWestern(_ bytes: [UInt8]) -> Bool {
  var letters = 0
  var high = 0
  var alone = 0
  var odd = 0
  for index in bytes.indices {
    let byte = bytes[index]
    if byte < 0x80 {
      if (byte | 0x20) >= UInt8(ascii: "a"), (byte | 0x20) <= UInt8(ascii: "z") { letters += 1 }
      continue
    }
    high += 1
    let previous = index == 0 ? 0x20 : bytes[index - 1]
    let next = index + 1 == bytes.count ? 0x20 : bytes[index + 1]
    if previous < 0x80 && next < 0x80 { alone += 1 }
    switch byte {
    case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xC0...0xFF:
      break
    default: odd += 1
    }
  }
  return letters * 2 >= bytes.count && alone * 10 >= high * 8 && odd * 20 <= high
}
