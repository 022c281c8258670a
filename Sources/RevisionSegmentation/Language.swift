import RevisionModel

/// The language that `source` is written in, told from its characters: Japanese when kana and kanji, which say about
/// twice as much apiece, come to at least half as many as the letters; else by its script, and languages in Latin
/// letters by their commonest words. Looks at the first 256 KiB. What cannot be told is English.
package func detectLanguage(_ source: Source) -> Language {
  source.bytes.withUnsafeBufferPointer { bytes in
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 18))
    let counts = ScriptCounts(sample)
    if let language = counts.language { return language }
    return languageOfWords(UnsafeBufferPointer(rebasing: sample.prefix(1 << 16)))
  }
}

/// How many characters of each script a text holds, as far as the first byte of a character in UTF-8 tells.
private struct ScriptCounts {
  private var letters = 0
  private var accented = 0
  private var ideographs = 0
  private var kana = 0
  /// 、。「」 and their like.
  private var marks = 0
  private var hangul = 0
  /// Those of the scripts of one language each, by the first byte: Greek, Cyrillic, Hebrew, Arabic, and by the second
  /// Devanagari, Thai.
  private var others = [Int](repeating: 0, count: Self.otherCodes.count)
  private var ukrainian = 0
  private var persian = 0

  private static let otherCodes = ["el", "ru", "he", "ar", "hi", "th"]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for (index, byte) in bytes.enumerated() {
      if (byte | 0x20) &- 0x61 < 26 {
        letters += 1
      } else if byte >= 0xC3 {
        takeLead(byte, index + 1 < bytes.count ? bytes[index + 1] : 0)
      }
    }
  }

  private mutating func takeLead(_ byte: UInt8, _ next: UInt8) {
    switch byte {
    case 0xE4...0xE9: ideographs += 1
    case 0xE3 where next >= 0x81 && next <= 0x83: kana += 1
    case 0xE3 where next >= 0x90: ideographs += 1
    case 0xE3: marks += 1
    case 0xEA...0xED: hangul += byte > 0xEA || next >= 0xB0 ? 1 : 0
    case 0xC3...0xCB: accented += 1
    case 0xCE, 0xCF: others[0] += 1
    case 0xD0...0xD3:
      others[1] += 1
      if byte == 0xD1, next == 0x94 || next == 0x96 || next == 0x97 { ukrainian += 1 }
    case 0xD6, 0xD7: others[2] += 1
    case 0xD8...0xDB:
      others[3] += 1
      if byte == 0xDA || byte == 0xDB, next == 0x86 || next == 0xAF || next == 0x8C { persian += 1 }
    case 0xE0: others[next >= 0xB8 ? 5 : 4] += 1
    default: break
    }
  }

  /// The language that the scripts tell; `nil` for Latin letters.
  var language: Language? {
    let japanese = kana + ideographs + marks
    if hangul > japanese, hangul * 2 >= letters { return .other("ko") }
    let script = others.indices.max { others[$0] < others[$1] } ?? 0
    if others[script] > letters + accented, others[script] > japanese {
      let code = Self.otherCodes[script]
      if code == "ru", ukrainian * 50 > others[script] { return .other("uk") }
      if code == "ar", persian * 50 > others[script] { return .other("fa") }
      return .other(code)
    }
    guard japanese * 2 >= letters else { return nil }
    // Text without kana may be a heading or a list of names; so much of it is Chinese.
    return ideographs >= 100 && kana * 50 < ideographs ? .other("zh") : .ja
  }
}

/// The language in Latin letters whose commonest words a text holds most of; English unless another one has half as many
/// again, three at least, and one in fifty words.
private func languageOfWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Language {
  var hits = [Int](repeating: 0, count: CommonWords.codes.count)
  var words = 0
  var start = 0
  for end in 0...bytes.count where end == bytes.count || !isWordByte(bytes[end]) {
    if end > start {
      words += 1
      if end - start <= CommonWords.longest, let language = CommonWords.table[word(bytes[start..<end])] {
        hits[language] += 1
      }
    }
    start = end + 1
  }
  let best = hits.indices.dropFirst().max { hits[$0] < hits[$1] } ?? 0
  guard hits[best] >= 3, hits[best] * 50 >= words, hits[best] * 2 > hits[0] * 3 else { return .en }
  return .other(CommonWords.codes[best])
}

/// A letter of ASCII, or a byte of a character beyond.
private func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

/// A word of at most `CommonWords.longest` bytes as one number, its capitals of ASCII as small letters.
private func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0) { $0 << 8 | UInt64($1 < 0x80 ? $1 | 0x20 : $1) }
}

/// The commonest words of languages in Latin letters, each in one language only.
private enum CommonWords {
  static let codes = languages.map(\.code)
  static let longest = 8

  static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (index, language) in languages.enumerated() {
      for spelling in language.words.split(separator: " ") { table[word(spelling.utf8)] = index }
    }
    return table
  }()

  private static let languages: [(code: String, words: String)] = [
    ("en", "the of and to is that for with are was by this be as from shall it which have"),
    ("de", "der die und das ist nicht mit dem ein eine für auf wird werden zu im auch sich bei von"),
    ("fr", "le les et est une dans pour qui sur du au aux nous sont avec ce cette ne pas plus"),
    ("es", "el los las y una con del más este como está son sus cada también"),
    ("it", "il di che della delle gli sono nel è dei alla anche più questo"),
    ("pt", "os dos das uma com não em ao são mais também pela pelo"),
    ("nl", "het een van voor zijn wordt op te aan ook deze bij worden"),
    ("sv", "och att det som är inte för på av ett ska kan till"),
    ("da", "af ikke og til skal også bliver hvor"),
    ("pl", "w na się nie że jest do oraz przez są"),
    ("cs", "je že jsou nebo podle také být"),
  ]
}
