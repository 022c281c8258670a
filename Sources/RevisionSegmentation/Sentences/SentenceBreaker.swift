import RevisionModel
import RevisionText

/// Finds where sentences end. The rules, in the manner of Unicode Standard Annex #29 but written for prose in
/// Japanese and English, of which the first that applies decides:
///
/// 1. A block's end ends a sentence. Sentences do not run over blocks.
/// 2. No sentence ends inside a bracket pair （ ）「 」『 』【 】〔 〕［ ］( )[ ] that opens and closes within the block
///    and holds at most `longestBracket` bytes: the 。 of a quotation does not end the sentence that quotes. A bracket
///    that stays open swallows nothing.
/// 3. A bracket that stands as a sentence of its own （…。） (….) ends like one.
/// 4. 。！？｡ end a sentence, and so does ． after kana and kanji. Marks of the kind that follow at once, and closing
///    quotes and brackets, belong to it. ！？ before と, って and 、 do not: the sentence goes on.
/// 5. `.` `!` `?` end a sentence before white space (closing quotes and brackets may stand between), unless what
///    follows is a small letter or an address in <…>; `.` not after an abbreviation or an initial (`EnglishStops`), nor
///    where Japanese goes on behind it (`JapaneseStops`).
/// 6. The stop of a number that begins a sentence ends nothing (１. イ． Q1.).
/// 7. A last bracket （…） without a stop belongs to the sentence before it: a note, a source. So does a last figure, the
///    mark of a footnote (１, [1], ※１), and whatever holds neither letter nor digit.
///
/// White space after an end belongs to the sentence that ended. Other languages than these follow the annex itself
/// (`SentenceBoundaries`), but that no sentence of German ends inside of a date.
struct SentenceBreaker {
  /// Ends of the sentences of the text looked at last; the last one is the text's end.
  private(set) var ends: [Int] = []
  private var openings: [Opening] = []
  /// The rules of another language than Japanese and English.
  private let boundaries: SentenceBoundaries?
  private let isGerman: Bool

  /// - Parameter language: Unicode's rules hold for all but Japanese and English.
  init(_ language: Language) {
    guard case .other(let code) = language else {
      boundaries = nil
      isGerman = false
      return
    }
    isGerman = code.prefix { $0 != "-" } == "de"
    boundaries = SentenceBoundaries(language: code)
  }

  /// A bracket that is open.
  private struct Opening {
    /// The scalar that would close it.
    var closer: UInt32
    var position: Int
    /// How many ends were known when it opened; those that it encloses are dropped when it closes.
    var knownEnds: Int
    /// Whether a sentence begins with it.
    var beginsSentence: Bool
  }

  /// Longest bracket, in bytes, that keeps a sentence together: some 1,000 characters of Japanese.
  private static let longestBracket = 3_000
  /// Longest number, in bytes, that a sentence begins with.
  private static let longestLabel = 24
  /// How many open brackets a closing one is compared with.
  private static let openingsToSearch = 8

  /// Finds the ends of the sentences in `text`. O(length).
  /// - Parameters:
  ///   - numbering: bytes of leading numbering, in which nothing ends.
  ///   - whole: the text is one sentence by decree.
  mutating func findEnds(_ text: Text, numbering: Int = 0, whole: Bool) {
    ends.removeAll(keepingCapacity: true)
    openings.removeAll(keepingCapacity: true)
    if whole {
      // The end is all there is.
    } else if let boundaries {
      ends = boundaries.ends(in: UnsafeBufferPointer(rebasing: text.bytes[text.range])).map {
        $0 + text.start
      }
      ends.removeAll { $0 <= text.start + numbering || isGerman && text.isGermanDate(at: $0) }
    } else {
      scan(text, from: text.start + numbering)
    }
    if ends.last != text.end { ends.append(text.end) }
    joinPiecesWithoutWords(text)
  }

  private mutating func scan(_ text: Text, from start: Int) {
    var at = start
    while at < text.end {
      if let passed = text.passingOver(at) {
        at = passed
        continue
      }
      let (scalar, length) = text.scalar(at: at)
      switch Mark(scalar) {
      case .none: at += length
      case .opening(let closer): at = open(closer, at: at, length: length, text)
      case .closing: at = close(scalar, at: at, length: length, text)
      case .stop: at = stop(at: at, length: length, text)
      case .fullWidthDot, .questioning: at = softStop(scalar, at: at, length: length, text)
      case .englishStop: at = englishStop(scalar, at: at, length: length, text)
      }
    }
    dropEndBeforeLastNote(text)
  }

  private mutating func open(_ closer: UInt32, at: Int, length: Int, _ text: Text) -> Int {
    let begins = at == (ends.last ?? text.start)
    openings.append(
      Opening(closer: closer, position: at, knownEnds: ends.count, beginsSentence: begins))
    return at + length
  }

  /// Rules 2 and 3.
  private mutating func close(_ scalar: UInt32, at: Int, length: Int, _ text: Text) -> Int {
    // A slice that were still held would make what follows copy the whole list.
    guard let index = openings.suffix(Self.openingsToSearch).lastIndex(where: { $0.closer == scalar }) else {
      return at + length
    }
    let opening = openings[index]
    openings.removeSubrange(index...)
    let after = at + length
    guard at - opening.position <= Self.longestBracket else { return after }
    let stopped =
      ends.count > opening.knownEnds && ends[ends.count - 1] == at
      || opening.beginsSentence && EnglishStops.endBracket(text, from: opening.position, to: at)
    ends.removeSubrange(min(opening.knownEnds, ends.count)...)
    if stopped && opening.beginsSentence && standsAlone(opening, after: after, text) {
      return end(after, text)
    }
    return after
  }

  /// Whether a bracket that holds a stop is a sentence by itself, by what follows it.
  private func standsAlone(_ opening: Opening, after: Int, _ text: Text) -> Bool {
    guard after < text.end else { return true }
    let next = text.scalar(at: after).scalar
    if isWhite(next) {
      return !EnglishStops.goesOn(text, at: after) && !JapaneseStops.goesOn(text, at: after)
    }
    switch Mark(next) {
    case .opening: return true
    case .none:
      return (opening.closer == 0xFF09 || opening.closer == 0x29) && next != 0x3001
        && !JapaneseStops.goesOn(text, at: after)
    default: return false
    }
  }

  /// Rule 4 for 。 and its like.
  private mutating func stop(at: Int, length: Int, _ text: Text) -> Int {
    end(afterMarks(at + length, text), text)
  }

  /// Rule 4 for ！？ and ．, which do not always end a sentence.
  private mutating func softStop(_ scalar: UInt32, at: Int, length: Int, _ text: Text) -> Int {
    let after = at + length
    if scalar == 0xFF0E {
      guard isJapanese(text.scalar(before: at)), after == text.end || !isDigit(text.scalar(at: after).scalar),
        !closesLabel(after, text)
      else { return after }
      return stop(at: at, length: length, text)
    }
    let marks = afterMarks(after, text)
    if marks < text.end && continues(text, at: marks) { return marks }
    return end(marks, text)
  }

  /// Whether what stands at `at` goes on with the sentence after a question or an exclamation: と, って, 、.
  private func continues(_ text: Text, at: Int) -> Bool {
    switch text.scalar(at: at).scalar {
    case 0x3068, 0x3001, 0xFF0C: true
    case 0x3063: at + 3 < text.end && text.scalar(at: at + 3).scalar == 0x3066
    default: false
    }
  }

  /// Rule 5.
  private mutating func englishStop(_ scalar: UInt32, at: Int, length: Int, _ text: Text) -> Int {
    let after = afterMarks(at + 1, text)
    if scalar != 0x2E && isJapanese(text.scalar(before: at)) {
      return softStop(scalar, at: at, length: length, text)
    }
    guard after == text.end || spaceLength(text.bytes, at: after) > 0 else {
      return firstJapaneseStop(at + 1..<after, text)
    }
    if scalar == 0x2E, after == at + 1 {
      let blockOrSentence = ends.last ?? text.start
      guard EnglishStops.ends(text, dot: at, sentenceStart: blockOrSentence), !closesLabel(after, text),
        !JapaneseStops.countsOn(text, dot: at)
      else { return after }
    }
    if EnglishStops.goesOn(text, at: after) || JapaneseStops.goesOn(text, at: after) { return after }
    return end(after, text)
  }

  /// Rule 6: whether a stop that ends before `after` is that of the number which the sentence at hand begins with.
  private func closesLabel(_ after: Int, _ text: Text) -> Bool {
    let start = ends.last ?? text.start
    guard after - start <= Self.longestLabel,
      let label = Text(bytes: text.bytes, start: start, end: text.end).label
    else { return false }
    return !label.values.isEmpty && start + label.length == after
  }

  /// The first stop of Japanese among `marks`, which ends a sentence whatever stands before it (p.m.。); their end where
  /// there is none, since none of the others ends a sentence that the first does not end.
  private func firstJapaneseStop(_ marks: Range<Int>, _ text: Text) -> Int {
    var at = marks.lowerBound
    while at < marks.upperBound {
      let (scalar, length) = text.scalar(at: at)
      switch Mark(scalar) {
      case .stop, .questioning: return at
      case .englishStop where scalar != 0x2E && isJapanese(text.scalar(before: at)): return at
      default: at += length
      }
    }
    return at
  }

  /// The place after the marks at `at` that belong to the stop before them: more stops, closing quotes, and brackets
  /// that close nothing that this text opened.
  private func afterMarks(_ at: Int, _ text: Text) -> Int {
    var after = text.skippingMarks(from: at)
    while after < text.end, case let (scalar, length) = text.scalar(at: after), case .closing = Mark(scalar),
      !openings.suffix(Self.openingsToSearch).contains(where: { $0.closer == scalar })
    {
      after = text.skippingMarks(from: after + length)
    }
    return after
  }

  /// Ends a sentence at `at` and after the white space there.
  private mutating func end(_ at: Int, _ text: Text) -> Int {
    let after = text.skippingSpace(from: at)
    ends.append(after)
    return after
  }

  /// Rule 7.
  private mutating func dropEndBeforeLastNote(_ text: Text) {
    if ends.last == text.end { ends.removeLast() }
    guard let last = ends.last, last < text.end else { return }
    if isNoteMark(text, from: last) {
      ends.removeLast()
      return
    }
    let first = text.scalar(at: last).scalar
    guard first == 0xFF08 || first == 0x28, !text.isBehindEnglishStop(last) else { return }
    let closer: UInt32 = first == 0x28 ? 0x29 : 0xFF09
    guard text.scalar(before: text.end) == closer else { return }
    let inner = Text(bytes: text.bytes, start: last, end: text.end - (closer == 0x29 ? 1 : 3))
    if inner.endsInStop { return }
    ends.removeLast()
  }

  /// Rule 7 for what holds neither letter nor digit: the star that closes emphasis, a lone mark. O(ends + marks at the
  /// beginnings of sentences).
  private mutating func joinPiecesWithoutWords(_ text: Text) {
    var kept = 0
    // By index: a walk over the array itself would keep a copy of it.
    for index in ends.indices {
      let end = ends[index]
      if kept > 0, !text.holdsWord(ends[kept - 1]..<end) { kept -= 1 }
      ends[kept] = end
      kept += 1
    }
    ends.removeLast(ends.count - kept)
  }

  /// Whether nothing but the mark of a footnote follows the end of a sentence at `last`, without white space: a figure of up
  /// to three digits, in square brackets perhaps, or behind ※ or *.
  private func isNoteMark(_ text: Text, from last: Int) -> Bool {
    guard !isWhite(text.scalar(before: last)) else { return false }
    var at = last
    var end = text.end
    let (first, length) = text.scalar(at: last)
    switch first {
    case 0x5B, 0xFF3B:
      guard text.scalar(before: end) == first + 2 else { return false }
      at += length
      end -= length
    case 0x203B, 0x2A, 0xFF0A: at += length
    default: break
    }
    var digits = 0
    while at < end, digits <= 3 {
      let (scalar, length) = text.scalar(at: at)
      guard isDigit(scalar) else { return false }
      digits += 1
      at += length
    }
    return digits > 0 && digits <= 3
  }
}
