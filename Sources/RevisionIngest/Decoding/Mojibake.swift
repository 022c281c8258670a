import RevisionModel

/// Says where the text reads as though UTF-8 had been taken for CP932 or windows-1252, once or twice, or as though Shift_JIS had
/// been taken for Latin-1 or EUC-JP for Shift_JIS, and had been stored so. Nothing brings such text back for sure: some of its bytes are lost.
///
/// In CP932 kana become 縺 繧 繝 縲 with anything but kana behind, and these, taken again, 邵ｺ 郢ｧ 郢晢; in windows-1252
/// they become ã€ ã‚ ãƒ, and quotes and accents â€ and Ã. Of Shift_JIS taken for Latin-1 the controls U+0080 to U+009F are left,
/// which no text holds; of EUC-JP taken for Shift_JIS, hiragana as ､ﾎ､ﾈ. Two of them on a line are no chance.
/// - Throws: `.mojibake` when there is one in forty bytes, as in text that is garbled throughout (one in ten to
///   fifteen). O(length).
func tellMojibake(_ decoded: inout Decoded) throws(IngestError) {
  let found = decoded.bytes.withUnsafeBufferPointer(mojibakeLines)
  guard let first = found.first else { return }
  if found.weight * 40 > decoded.bytes.count { throw IngestError(.mojibake, line: first.number) }
  let text = String(decoding: decoded.bytes[first.range], as: UTF8.self)
  decoded.diagnostics.append(Diagnostic(.mojibake, line: first.number, text: text))
}

/// What was seen of the lines of a text.
private struct MojibakeLines {
  /// The first garbled line.
  var first: (number: Int, range: Range<Int>)?
  /// Signs on garbled lines, by what they weigh.
  var weight = 0
}

private func mojibakeLines(_ text: UnsafeBufferPointer<UInt8>) -> MojibakeLines {
  var found = MojibakeLines()
  // Most texts have no sign at all, and their lines need not be told apart.
  guard firstSign(text, from: 0) < text.count else { return found }
  forEachLine(of: text, pagesEndLines: false) { line in
    var signs = 0
    var weight = 0
    var index = firstSign(UnsafeBufferPointer(rebasing: text[..<line.end]), from: line.start)
    while index < line.end {
      // What was garbled twice takes twice the bytes, and of ､ﾎ､ﾈ only runs of hiragana are seen.
      weight += text[index] == 0xE9 || text[index] == 0xEF ? 2 : 1
      signs += 1
      index = firstSign(UnsafeBufferPointer(rebasing: text[..<line.end]), from: index + 1)
    }
    guard signs >= 2 else { return }
    found.weight += weight
    if found.first == nil { found.first = (line.number, line.textStart..<line.textEnd) }
  }
  return found
}

/// The first place from `start` on where a sign of garbled text stands; the count where none does.
private func firstSign(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index + 3 < text.count {
    let byte = text[index]
    switch byte {
    case 0xE7, 0xE9, 0xC3, 0xC2: if isSign(text, index) { return index }
    case 0xEF: if isCommaKana(text, index), isCommaKana(text, index + 6) { return index }
    default: break
    }
    index += 1
  }
  return text.count
}

/// Whether a sign begins at `index`, behind which three bytes at least follow.
private func isSign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  switch (text[index], text[index + 1], text[index + 2]) {
  // 縺 繧 繝 縲
  case (0xE7, 0xB8, 0xBA), (0xE7, 0xB9, 0xA7), (0xE7, 0xB9, 0x9D), (0xE7, 0xB8, 0xB2): text[index + 3] > 0xE3
  // 邵 and 郢 with half-width kana or a kanji of level 2 behind
  case (0xE9, 0x82, 0xB5), (0xE9, 0x83, 0xA2): text[index + 3] >= 0xE6
  // ã and â with a sign of windows-1252 behind, Ã with U+0080 to U+00BF
  case (0xC3, 0xA3, 0xC2), (0xC3, 0xA3, 0xC5), (0xC3, 0xA3, 0xC6), (0xC3, 0xA3, 0xE2), (0xC3, 0xA3, 0xEF):
    true
  case (0xC3, 0xA2, 0xE2), (0xC3, 0xA2, 0xC2): true
  case (0xC3, 0x83, 0xC2), (0xC3, 0x83, 0xC6), (0xC3, 0x83, 0xE2): true
  // The controls but U+0085, which ends lines
  case (0xC2, 0x80...0x84, _), (0xC2, 0x86...0x9F, _): true
  default: false
  }
}

/// Whether ､ and a half-width katakana stand at `index`.
private func isCommaKana(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  index + 5 < text.count && text[index] == 0xEF && text[index + 1] == 0xBD && text[index + 2] == 0xA4
    && text[index + 3] == 0xEF && (text[index + 4] == 0xBD || text[index + 4] == 0xBE)
}
