import RevisionText

/// Cuts phrases of one side where the other side has them apart, so that an edit does not take in the words beside it.
///
/// Phrases are runs of one kind of writing. Where one edition has a mark between two words, or a word more before a number or
/// behind its counter, the other one's words stand in one phrase: 木を植え花を育てる beside 木を植え、花を育てる, 職員約500人 beside
/// 職員300人, 10月1日現在 beside 10月1日時点.
struct CommonCuts {
  /// What a phrase is for the one beside it.
  private enum Neighbour {
    case mark
    case number
    case word
  }

  /// A place where a phrase is cut.
  private struct Cut {
    var phrase: Int
    var length: Int
  }

  /// Phrases are looked through again where they were cut, for what stands behind the cut.
  private static let rounds = 3

  /// Cuts the phrases of `windows` on both sides and lets the windows grow with them. O(phrases of one × marks and numbers of
  /// the other + length), both without what the windows begin and end with in common.
  static func apply(
    _ first: inout ScriptSide, _ second: inout ScriptSide, _ windows: inout (x: Range<Int>, y: Range<Int>)
  ) {
    for _ in 0..<rounds {
      let core = unlike(first, second, windows)
      if core.x.isEmpty || core.y.isEmpty { return }
      let cuts = found(first, core.x, second, core.y)
      let otherCuts = found(second, core.y, first, core.x)
      if cuts.isEmpty && otherCuts.isEmpty { return }
      for cut in cuts.reversed() { first.cut(cut.phrase, behind: cut.length) }
      for cut in otherCuts.reversed() { second.cut(cut.phrase, behind: cut.length) }
      windows.x = windows.x.lowerBound..<windows.x.upperBound + cuts.count
      windows.y = windows.y.lowerBound..<windows.y.upperBound + otherCuts.count
    }
  }

  /// The windows without the phrases that they begin and end with in common.
  private static func unlike(
    _ first: ScriptSide, _ second: ScriptSide, _ windows: (x: Range<Int>, y: Range<Int>)
  ) -> (x: Range<Int>, y: Range<Int>) {
    var (x, y) = windows
    while !x.isEmpty, !y.isEmpty, first.symbols[x.lowerBound] == second.symbols[y.lowerBound] {
      x = x.dropFirst()
      y = y.dropFirst()
    }
    while !x.isEmpty, !y.isEmpty, first.symbols[x.upperBound - 1] == second.symbols[y.upperBound - 1] {
      x = x.dropLast()
      y = y.dropLast()
    }
    return (x, y)
  }

  /// What phrase `index` of `side` is for its neighbours; `nil` where there is none.
  private static func neighbour(_ side: ScriptSide, _ index: Int) -> Neighbour? {
    if index < 0 || index >= side.phraseCount { return nil }
    let lead = side.bytes.withUnsafeBufferPointer { bytes in
      var position = side.range(index).lowerBound
      return nextScalar(bytes, &position)
    }
    switch script(of: lead) {
    case .punctuation: return .mark
    case .digit: return .number
    case .kanji: return isKanjiNumeral(lead) ? .number : .word
    case .hiragana, .katakana, .latin, .space, .other: return .word
    }
  }

  /// A word with a mark or a number behind it, or a number before it.
  private struct Joint {
    var phrase: Int
    var next: Neighbour?
    var isBehindNumber: Bool
  }

  private static func joints(_ side: ScriptSide, _ phrases: Range<Int>) -> [Joint] {
    phrases.compactMap { phrase in
      guard neighbour(side, phrase) == .word else { return nil }
      let joint = Joint(
        phrase: phrase, next: neighbour(side, phrase + 1),
        isBehindNumber: neighbour(side, phrase - 1) == .number)
      return joint.isBehindNumber || joint.next == .mark || joint.next == .number ? joint : nil
    }
  }

  /// Where phrases of `side` are to be cut, at most once each, ascending.
  private static func found(
    _ side: ScriptSide, _ phrases: Range<Int>, _ other: ScriptSide, _ otherPhrases: Range<Int>
  ) -> [Cut] {
    let joints = joints(other, otherPhrases)
    if joints.isEmpty { return [] }
    var cuts: [Cut] = []
    for phrase in phrases where neighbour(side, phrase) == .word {
      let range = side.range(phrase)
      let lengths = joints.lazy.map { joint in
        let isAlike = beginAlike(side.bytes, range, other.bytes, other.range(joint.phrase))
        return isAlike ? Self.length(side, phrase, other, joint) : 0
      }
      if let length = lengths.first(where: { $0 > 0 && $0 < range.count }),
        !stands(side.bytes[range], in: other, otherPhrases)
      {
        cuts.append(Cut(phrase: phrase, length: length))
      }
    }
    return cuts
  }

  /// Whether two phrases begin with the same kanji or kana.
  private static func beginAlike(
    _ bytes: [UInt8], _ range: Range<Int>, _ otherBytes: [UInt8], _ otherRange: Range<Int>
  ) -> Bool {
    let (start, other) = (range.lowerBound, otherRange.lowerBound)
    return range.count >= 3 && otherRange.count >= 3 && bytes[start + 2] == otherBytes[other + 2]
      && bytes[start + 1] == otherBytes[other + 1] && bytes[start] == otherBytes[other]
  }

  /// Whether a phrase of `window` is written `text`.
  private static func stands(_ text: ArraySlice<UInt8>, in side: ScriptSide, _ window: Range<Int>) -> Bool {
    window.contains { side.bytes[side.range($0)] == text }
  }

  /// How much of a word is to be cut off because `joint` of the other side stands apart; 0 for nothing.
  private static func length(_ side: ScriptSide, _ phrase: Int, _ other: ScriptSide, _ joint: Joint) -> Int {
    let text = side.bytes[side.range(phrase)]
    let whole = other.bytes[other.range(joint.phrase)]
    let isWhole = text.count > whole.count && text.starts(with: whole)
    if isWhole, joint.next == .mark, joint.phrase + 2 < other.phraseCount {
      let rest = text.dropFirst(whole.count)
      let next = other.bytes[other.range(joint.phrase + 2)]
      if rest.starts(with: next) || next.starts(with: rest) { return whole.count }
    }
    if isWhole, joint.next == .number, whole.count >= shortestWord, neighbour(side, phrase + 1) == .number {
      return whole.count
    }
    let isBehindNumber = joint.isBehindNumber && neighbour(side, phrase - 1) == .number
    return isBehindNumber ? commonCounter(text, whole) : 0
  }

  /// Of a word before a number, two kanji in bytes.
  private static let shortestWord = 6

  /// The length of the counter that both texts begin with (日現在 and 日時点, 人以上 and 人); 0 where it is not the same, or no
  /// counter.
  private static func commonCounter(_ text: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    let length = text.withUnsafeBufferPointer { leadingCounterLength(in: $0) }
    guard length > 0, length == other.withUnsafeBufferPointer({ leadingCounterLength(in: $0) }),
      text.prefix(length) == other.prefix(length)
    else { return 0 }
    return length
  }
}
