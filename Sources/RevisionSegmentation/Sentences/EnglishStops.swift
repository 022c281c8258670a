import RevisionText

/// Whether a full stop in English ends a sentence.
enum EnglishStops {
  /// Whether the full stop at `dot`, which white space or the end follows, ends a sentence as far as the word before it
  /// can tell.
  static func ends(_ text: Text, dot: Int, sentenceStart: Int) -> Bool {
    let wordStart = start(ofWordBefore: dot, text, from: sentenceStart)
    if wordStart == dot { return true }
    if wordStart == sentenceStart && isLabel(text, wordStart..<dot) { return false }
    let after = text.skippingSpace(from: dot + 1)
    if after == text.end { return true }
    guard dot - wordStart <= longest else { return true }
    let word = lowercased(text, wordStart..<dot)
    let isName = isInitials(text, wordStart..<dot, sentenceStart: sentenceStart)
    if isName && nameGoesOn(text, at: after) { return false }
    if !isName && !mayEnd.contains(word) { return !neverEnd.contains(word) }
    return starters.contains(lowercased(text, after..<wordEnd(text, from: after)))
  }

  /// Whether a bracket from `open` to its closer at `close` ends in a full stop of its own, and holds more than one word.
  static func endBracket(_ text: Text, from open: Int, to close: Int) -> Bool {
    var last = close
    while last > open + 1, isClosingQuote(text.scalar(before: last)) {
      _ = previousScalar(text.bytes, &last)
    }
    guard last > open + 1, text.bytes[open..<last].contains(0x20) else { return false }
    switch text.bytes[last - 1] {
    case 0x21, 0x3F: return true
    case 0x2E: return ends(text, dot: last - 1, sentenceStart: open + 1)
    default: return false
    }
  }

  /// Whether what follows an end, white space and opening quotes apart, begins small and so goes on, or is an address in
  /// angle brackets, which belongs to what it stands behind.
  static func goesOn(_ text: Text, at: Int) -> Bool {
    var next = text.skippingSpace(from: at)
    if isAddress(text, at: next) { return true }
    while next < text.end, [0x22, 0x27, 0x28].contains(text.bytes[next]) { next += 1 }
    return next < text.end && text.bytes[next] >= 0x61 && text.bytes[next] <= 0x7A
  }

  /// Whether `<scheme:` stands at `at`.
  private static func isAddress(_ text: Text, at: Int) -> Bool {
    guard at < text.end, text.bytes[at] == 0x3C else { return false }
    let end = wordEnd(text, from: at + 1)
    return end > at + 2 && end < text.end && text.bytes[end] == 0x3A
  }

  /// Whether a word is the initials of a name: G, P.J; I only where a name is being told.
  private static func isInitials(_ text: Text, _ word: Range<Int>, sentenceStart: Int) -> Bool {
    guard word.count % 2 == 1 else { return false }
    let isSpelled = word.allSatisfy { at in
      (at - word.lowerBound) % 2 == 0 ? isCapital(text.bytes[at]) : text.bytes[at] == 0x2E
    }
    guard isSpelled, word.count == 1, text.bytes[word.lowerBound] == 0x49 else { return isSpelled }
    // The pronoun, or a Roman one: than I. World War I.
    var before = word.lowerBound
    while before > sentenceStart, text.bytes[before - 1] == 0x20 { before -= 1 }
    return before > sentenceStart && [0x2C, 0x26, 0x28, 0x2E].contains(text.bytes[before - 1])
  }

  /// Whether the name whose initials end before `at` goes on there: with another initial, with & and a second name, with
  /// the year in brackets.
  private static func nameGoesOn(_ text: Text, at: Int) -> Bool {
    let first = text.bytes[at]
    return first == 0x26 || first == 0x28
      || isCapital(first) && at + 1 < text.end && text.bytes[at + 1] == 0x2E
  }

  /// Whether a block or sentence that begins with this and a full stop begins with a number or a letter of a list, or
  /// with both (Q1, A2).
  private static func isLabel(_ text: Text, _ range: Range<Int>) -> Bool {
    if isLetter(text.bytes[range.lowerBound]), range.count <= 4,
      range.dropFirst().allSatisfy({ text.bytes[$0] &- 0x30 < 10 })
    {
      return true
    }
    return range.allSatisfy { at in
      let byte = text.bytes[at]
      return byte >= 0x30 && byte <= 0x39 || byte == 0x2E
        || "ivxIVX".utf8.contains(byte) && range.count <= 5
    }
  }

  /// Where the word before `dot` begins: letters, digits and full stops.
  private static func start(ofWordBefore dot: Int, _ text: Text, from: Int) -> Int {
    var start = dot
    while start > from && dot - start <= longest + 1 {
      let byte = text.bytes[start - 1]
      guard isLetter(byte) || byte >= 0x30 && byte <= 0x39 || byte == 0x2E else { break }
      start -= 1
    }
    return start
  }

  private static func wordEnd(_ text: Text, from: Int) -> Int {
    var end = from
    while end < text.end && end - from <= longest && isLetter(text.bytes[end]) { end += 1 }
    return end
  }

  private static func lowercased(_ text: Text, _ range: Range<Int>) -> String {
    String(
      decoding: range.map { isCapital(text.bytes[$0]) ? text.bytes[$0] | 0x20 : text.bytes[$0] },
      as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & 0xDF) }

  /// Longest word, in bytes, that is looked up.
  private static let longest = 14

  /// Abbreviations that something always follows.
  private static let neverEnd: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "mt", "messrs", "rev", "hon", "gen", "col", "capt", "lt",
    "sgt",
    "gov", "sen", "rep", "pres", "no", "nos", "fig", "figs", "eq", "eqs", "sec", "secs", "sect", "art",
    "arts",
    "ch", "chap", "cl", "para", "paras", "vol", "vols", "p", "pp", "pt", "ed", "eds", "tab", "ref", "refs",
    "vs",
    "v", "cf", "e.g", "i.e", "eg", "ie", "viz", "al", "approx", "ca", "c", "resp", "incl", "esp", "dept",
    "univ",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "app", "ann", "reg",
  ]

  /// Abbreviations that a sentence may end with.
  private static let mayEnd: Set<String> = [
    "etc", "inc", "ltd", "co", "corp", "jr", "sr", "u.s", "u.k", "u.n", "e.u", "d.c", "a.m", "p.m", "ph.d",
    "b.c",
    "a.d", "u.s.a", "u.s.c", "bros", "ave", "blvd", "est",
  ]

  /// Words that begin sentences far more often than names.
  private static let starters: Set<String> = [
    "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you", "i", "his", "her",
    "their",
    "our", "your", "my", "a", "an", "in", "on", "at", "for", "from", "with", "by", "as", "to", "if", "when",
    "while",
    "where", "although", "though", "however", "but", "and", "or", "so", "yet", "then", "there", "here",
    "what", "who",
    "how", "why", "which", "after", "before", "since", "because", "once", "each", "all", "any", "some",
    "many", "most",
    "no", "not", "such", "both", "unless", "until", "under", "moreover", "furthermore", "therefore", "thus",
  ]
}
