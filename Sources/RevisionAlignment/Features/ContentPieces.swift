import RevisionText

/// Tells pieces that carry content from those that only hold sentences together. Two sentences that tell the same thing
/// in other words share its things, seldom its grammar.
enum ContentPieces {
  /// Whether the piece of `key` carries content: a word that is not among the most frequent ones; of Japanese, three
  /// characters of which two at least are kanji, katakana, letters or digits. O(log words).
  static func isContent(_ key: UInt64, _ kind: PieceCutter.Kind) -> Bool {
    switch kind {
    case .wordsAndQuadruples: key >> 63 == 1 && !frequentWords.holds(key)
    case .characterTriples:
      (0..<3).count { carriesContent(UInt32(truncatingIfNeeded: key >> (21 * $0)) & 0x1F_FFFF) } >= 2
    }
  }

  private static func carriesContent(_ scalar: UInt32) -> Bool {
    switch script(of: scalar) {
    case .kanji, .katakana, .latin, .digit: true
    case .hiragana, .space, .punctuation, .other: false
    }
  }

  /// The keys of the words that any English text is full of, ascending.
  private static let frequentWords: [UInt64] =
    """
    a an the and or but nor so yet for of to in on at by with from into onto over under out off up down about
    after before between through during without within against among upon as than then
    this that these those there here it its he him his she her hers they them their theirs we us our ours
    you your yours i me my mine myself himself herself itself themselves ourselves yourself
    who whom whose which what when where why how
    is are was were be been being am do does did done doing have has had having
    will would shall should can could may might must not no
    if because while until though although all any both each every either neither some such only own same too very
    just also even more most much many one once again other another still now never ever
    however therefore thus don't it's i'm say says said let
    """
    .split { $0 == " " || $0 == "\n" }.map { PieceCutter.wordKey($0.unicodeScalars.map(\.value)) }.sorted()
}
