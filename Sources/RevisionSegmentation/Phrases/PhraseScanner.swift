import RevisionText

/// Finds where the phrases of a sentence end.
///
/// A phrase is what a reader takes for one piece, told from the kinds of writing alone, without a dictionary: a run of
/// kanji or katakana with the kana that inflect it; particles by themselves; a word of letters and digits; a number
/// whole; every mark of punctuation by itself. Units stand apart from their numbers, so that 10 ％ to 20 ％ is one
/// replaced piece and 3年から5年 to 5年から7年 keeps its 年から. White space belongs to the phrase before it.
struct PhraseScanner {
  /// Ends of the phrases, each with its trailing white space.
  private(set) var ends: [Int] = []
  /// Ends of the same phrases without their trailing white space.
  private(set) var solidEnds: [Int] = []
  private var kana = KanaRun()
  private var before = Before.start

  /// What stands before a run of kana.
  enum Before {
    case start
    /// A run of kanji; `single` when it is one character.
    case kanji(single: UInt32)
    case content
    case particle
    case other
  }

  /// Finds the ends in `range`, which is cut at `numberingEnd` whatever stands there. O(length).
  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, numberingEnd: Int) {
    ends.removeAll(keepingCapacity: true)
    solidEnds.removeAll(keepingCapacity: true)
    before = .start
    if numberingEnd > range.lowerBound && numberingEnd < range.upperBound {
      scan(Text(bytes: bytes, start: range.lowerBound, end: numberingEnd))
      before = .start
      scan(Text(bytes: bytes, start: numberingEnd, end: range.upperBound))
    } else {
      scan(Text(bytes: bytes, start: range.lowerBound, end: range.upperBound))
    }
  }

  private mutating func scan(_ text: Text) {
    var at = text.start
    while at < text.end {
      let (scalar, length) = text.scalar(at: at)
      switch script(of: scalar) {
      case .space: at = takeSpace(text, from: at)
      case .kanji: at = takeKanji(text, from: at)
      case .hiragana: at = takeKana(text, from: at, wordStart: at)
      case .katakana:
        before = .content
        at = takeInflected(text, wordStart: at, contentEnd: text.end(ofKatakanaFrom: at + length))
      case .latin, .digit:
        before = .content
        at = emit(text.end(ofWordFrom: at), text)
      case .punctuation, .other:
        before = .other
        at = emit(text.end(ofMarkFrom: at, scalar: scalar, length: length), text)
      }
    }
  }

  /// Ends a phrase at `end`, behind the marks that combine with its last character.
  private mutating func emit(_ end: Int, _ text: Text) -> Int {
    let solid = text.skippingCombining(from: end)
    ends.append(solid)
    solidEnds.append(solid)
    return solid
  }

  private mutating func takeSpace(_ text: Text, from at: Int) -> Int {
    let after = text.skippingSpace(from: at)
    if ends.isEmpty {
      ends.append(after)
      solidEnds.append(at)
    } else {
      ends[ends.count - 1] = after
    }
    before = .other
    return after
  }

  /// A run of kanji from `at`: its numerals apart, what inflects it with it.
  private mutating func takeKanji(_ text: Text, from at: Int) -> Int {
    let runEnd = text.end(ofKanjiFrom: at)
    var wordStart = at
    var position = at
    while position < runEnd {
      let (scalar, length) = text.scalar(at: position)
      if isKanjiNumeral(scalar) {
        let numeralEnd = text.end(ofKanjiNumeralsFrom: position, runEnd: runEnd)
        if text.isNumber(position..<numeralEnd, runStart: at, runEnd: runEnd) {
          if wordStart < position { _ = emit(position, text) }
          if numeralEnd == runEnd { before = .content }
          wordStart = emit(numeralEnd, text)
        }
        position = max(numeralEnd, wordStart)
      } else {
        position += length
      }
    }
    if wordStart >= runEnd { return wordStart }
    let (first, length) = text.scalar(at: wordStart)
    before = .kanji(single: wordStart + length >= runEnd ? first : 0)
    return takeInflected(text, wordStart: wordStart, contentEnd: runEnd)
  }

  /// A word whose stem ends at `contentEnd`, with the kana that go on with it.
  private mutating func takeInflected(_ text: Text, wordStart: Int, contentEnd: Int) -> Int {
    if contentEnd < text.end && script(of: text.scalar(at: contentEnd).scalar) == .hiragana {
      return takeKana(text, from: contentEnd, wordStart: wordStart)
    }
    return emit(contentEnd, text)
  }

  /// The run of kana from `at`: the word that began at `wordStart` goes on into it, or none did.
  private mutating func takeKana(_ text: Text, from at: Int, wordStart: Int) -> Int {
    let runEnd = kana.read(text, from: at)
    kana.cut(before: before)
    for (index, cut) in kana.cuts.enumerated() {
      // A cut before the first kana ends the word in front of it, where there is one.
      if cut == 0 && wordStart == at { continue }
      if index == kana.cuts.count - 1 && leadsOn(text, cut: cut, runEnd: runEnd) { return runEnd }
      _ = emit(kana.place(of: cut), text)
    }
    before = kana.endsInParticle ? .particle : .other
    return max(runEnd, ends.last ?? runEnd)
  }

  /// Whether the last piece of a run is お or ご in front of kanji, which it belongs to (ご意見).
  private func leadsOn(_ text: Text, cut: Int, runEnd: Int) -> Bool {
    guard kana.lastPieceIsHonorific, runEnd < text.end else { return false }
    return script(of: text.scalar(at: runEnd).scalar) == .kanji
  }
}
