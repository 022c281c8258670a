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
    let isInitial = dot - wordStart == 1 && isCapital(text.bytes[wordStart]) && text.bytes[wordStart] != 0x49
    if !isInitial && !mayEnd.contains(word) { return !neverEnd.contains(word) }
    return starters.contains(lowercased(text, after..<wordEnd(text, from: after)))
  }

  /// Whether what follows an end, white space and opening quotes apart, begins small and so goes on.
  static func goesOn(_ text: Text, at: Int) -> Bool {
    var next = text.skippingSpace(from: at)
    while next < text.end, [0x22, 0x27, 0x28].contains(text.bytes[next]) { next += 1 }
    return next < text.end && text.bytes[next] >= 0x61 && text.bytes[next] <= 0x7A
  }

  /// Whether a block or sentence that begins with this and a full stop begins with a number or a letter of a list.
  private static func isLabel(_ text: Text, _ range: Range<Int>) -> Bool {
    if range.count == 1 && isLetter(text.bytes[range.lowerBound]) { return true }
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
