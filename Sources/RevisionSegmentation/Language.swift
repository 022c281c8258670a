import RevisionModel

/// The language that `source` is written in, told from its characters: Japanese when kana and kanji, which say about
/// twice as much apiece, come to at least half as many as the letters. Looks at the first 256 KiB.
package func detectLanguage(_ source: Source) -> Language {
  var letters = 0
  var japanese = 0
  source.bytes.withUnsafeBufferPointer { bytes in
    for byte in bytes.prefix(1 << 18) {
      // In UTF-8 kana and kanji begin with E3 to E9 and nothing else that is common in Western text does.
      if byte >= 0xE3 && byte <= 0xE9 {
        japanese += 1
      } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        letters += 1
      }
    }
  }
  return japanese * 2 >= letters ? .ja : .en
}
