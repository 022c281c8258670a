import RevisionModel
import RevisionText

/// Cuts sentences into phrases and gives phrases and sentences their symbols.
///
/// A phrase is what a reader takes for one piece, told from the kinds of writing alone, without a dictionary: a run of
/// kanji or katakana with the kana that inflect it; particles by themselves; a word of letters and digits; a number
/// whole; every mark of punctuation by itself. Units stand apart from their numbers, so that 10 ％ to 20 ％ is one
/// replaced piece and 3年から5年 to 5年から7年 keeps its 年から. White space belongs to the phrase before it.
///
/// Every phrase is folded once, into the sentence's wording, and interned from there.
struct PhraseCutter: ~Copyable {
  private(set) var phraseCuts: [UInt32] = [0]
  private(set) var symbols: [Symbol] = []
  private(set) var sentenceCuts: [UInt32] = [0]
  private(set) var wordings: [Symbol] = []
  private(set) var vocabulary: Vocabulary
  private var wording = ByteScratch()
  private var folded: [UInt8] = []
  private var kana = KanaRun()
  private var before = Before.start
  /// Where the phrase that is being read begins.
  private var phraseStart = 0
  private var sentenceStart = 0

  /// What stands before a run of kana.
  enum Before {
    case start
    /// A run of kanji; `single` is its character when it has but one, else 0.
    case kanji(single: UInt32)
    case content
    case particle
    case other
  }

  /// - Parameter bytes: how long the text will be.
  init(bytes: Int, sentenceCount: Int, vocabulary: consuming Vocabulary) {
    self.vocabulary = vocabulary
    phraseCuts.reserveCapacity(bytes / 6)
    symbols.reserveCapacity(bytes / 6)
    sentenceCuts.reserveCapacity(sentenceCount + 1)
    wordings.reserveCapacity(sentenceCount)
  }

  /// Takes one sentence. O(length).
  /// - Parameter numbering: bytes of leading numbering, behind which a phrase ends whatever stands there, and which the
  ///   wording leaves out. The wording of a heading that is nothing but its number is empty.
  mutating func take(_ sentence: Text, numbering: Int) {
    wording.count = 0
    phraseStart = sentence.start
    sentenceStart = sentence.start
    var wordingStart = 0
    let numberingEnd = sentence.start + numbering
    if numbering > 0 && numberingEnd < sentence.end {
      scan(Text(bytes: sentence.bytes, start: sentence.start, end: numberingEnd))
      wordingStart = wording.count
    }
    scan(Text(bytes: sentence.bytes, start: phraseStart, end: sentence.end))
    let isNumber = numbering > 0 && numberingEnd >= sentence.end
    if isNumber { wordingStart = wording.count } else if wordingStart == wording.count { wordingStart = 0 }
    wordings.append(Symbol(id: vocabulary.wordings.intern(wording[wordingStart..<wording.count])))
    sentenceCuts.append(UInt32(symbols.count))
  }

  private mutating func scan(_ text: Text) {
    before = .start
    var at = text.start
    while at < text.end {
      let byte = text.bytes[at]
      let (scalar, length) = byte >= 0xE5 && byte <= 0xE9 ? (0x5000, 3) : text.scalar(at: at)
      switch script(of: scalar) {
      case .kanji: at = takeKanji(text, from: at)
      case .hiragana: at = takeKana(text, from: at)
      case .katakana:
        before = .content
        at = takeInflection(text, from: text.end(ofKatakanaFrom: at + length))
      case .latin, .digit:
        before = .content
        at = emit(text.end(ofWordFrom: at), text)
      case .space: at = takeSpace(text, from: at)
      case .punctuation, .other:
        before = .other
        at = emit(text.end(ofMarkFrom: at, scalar: scalar, length: length), text)
      }
    }
  }

  /// Ends a phrase at `end`, behind the marks that combine with its last character; returns where the next begins.
  @discardableResult
  private mutating func emit(_ end: Int, _ text: Text) -> Int {
    let solid = text.skippingCombining(from: end)
    let start = addWording(text, phraseStart..<solid)
    symbols.append(Symbol(id: vocabulary.phrases.intern(wording[start..<wording.count])))
    phraseCuts.append(UInt32(solid))
    phraseStart = solid
    return solid
  }

  private mutating func takeSpace(_ text: Text, from at: Int) -> Int {
    let after = text.skippingSpace(from: at)
    if phraseStart == sentenceStart {
      symbols.append(Symbol(id: vocabulary.phrases.intern(wording[0..<0])))
      phraseCuts.append(UInt32(after))
      sentenceStart = -1
    } else {
      phraseCuts[phraseCuts.count - 1] = UInt32(after)
    }
    phraseStart = after
    switch before {
    // A particle may follow a word behind a space: AI を.
    case .kanji, .content: before = .content
    case .start, .particle, .other: before = .other
    }
    return after
  }
}

// MARK: - Japanese

extension PhraseCutter {
  /// A run of kanji from `at`: its numerals apart, what inflects it with it.
  private mutating func takeKanji(_ text: Text, from at: Int) -> Int {
    let runEnd = text.end(ofKanjiFrom: at)
    var position = at
    while position < runEnd {
      let (scalar, length) = text.scalar(at: position)
      if scalar == 0x7B2C, position > phraseStart, isNumeral(text, at: position + length) {
        emit(position, text)
      }
      guard isKanjiNumeral(scalar) else {
        position += length
        continue
      }
      let numeralEnd = text.end(ofKanjiNumeralsFrom: position, runEnd: runEnd)
      if text.isNumber(position..<numeralEnd, runStart: at, runEnd: runEnd) {
        if phraseStart < position { emit(position, text) }
        emit(numeralEnd, text)
      }
      position = max(numeralEnd, phraseStart)
    }
    if phraseStart >= runEnd {
      before = .content
      return phraseStart
    }
    if text.endsInConjunction(from: phraseStart, runEnd) { emit(runEnd - 3, text) }
    let (first, length) = text.scalar(at: phraseStart)
    before = .kanji(single: phraseStart + length >= runEnd ? first : 0)
    return takeInflection(text, from: runEnd)
  }

  private func isNumeral(_ text: Text, at: Int) -> Bool {
    guard at < text.end else { return false }
    let scalar = text.scalar(at: at).scalar
    return isKanjiNumeral(scalar) || isDigit(scalar)
  }

  /// The kana behind a word whose stem ends at `stemEnd`.
  private mutating func takeInflection(_ text: Text, from stemEnd: Int) -> Int {
    if stemEnd < text.end && script(of: text.scalar(at: stemEnd).scalar) == .hiragana {
      return takeKana(text, from: stemEnd)
    }
    return emit(stemEnd, text)
  }

  /// The run of kana from `at`, into which the phrase that is being read may go on.
  private mutating func takeKana(_ text: Text, from at: Int) -> Int {
    let runEnd = kana.read(text, from: at)
    kana.cut(before: before)
    for index in 0..<kana.cutCount {
      let place = kana.place(of: index)
      // A cut before the first kana ends the word in front of it, where there is one.
      if place <= phraseStart { continue }
      if index == kana.cutCount - 1 && leadsOn(text, runEnd: runEnd) { break }
      emit(place, text)
    }
    before = kana.endsInParticle ? .particle : .other
    return max(runEnd, phraseStart)
  }

  /// Whether the piece that ends a run of kana goes on with the kanji behind it: お or ご before a word (ご意見), and the
  /// stem of a verb before another verb (引き上げる, 取り組み, 働き方).
  private func leadsOn(_ text: Text, runEnd: Int) -> Bool {
    guard runEnd < text.end, script(of: text.scalar(at: runEnd).scalar) == .kanji else { return false }
    if kana.endsInHonorific { return true }
    guard case .kanji(let single) = before else { return false }
    let (second, length) = text.scalar(at: runEnd)
    let secondEnd = runEnd + length
    // 手, 方, 先, 物.
    let joins = second == 0x624B || second == 0x65B9 || second == 0x5148 || second == 0x7269
    guard kana.isVerbStem(of: single) || single != 0 && kana.isJoiningI && joins else { return false }
    if secondEnd == text.end { return single != 0 }
    let third = script(of: text.scalar(at: secondEnd).scalar)
    return single != 0 ? third != .kanji : third == .hiragana
  }
}

// MARK: - Folding

extension PhraseCutter {
  /// Adds the folded spelling of one phrase, which ends without white space, to the wording; returns where it begins
  /// there. White space leaves nothing: word for word means without it.
  private mutating func addWording(_ text: Text, _ range: Range<Int>) -> Int {
    let start = wording.count
    if !wording.appendCommon(text.bytes, range) {
      folded.removeAll(keepingCapacity: true)
      Folding.appendFolded(UnsafeBufferPointer(rebasing: text.bytes[range]), to: &folded)
      for byte in folded { wording.append(byte) }
    }
    return start
  }
}
