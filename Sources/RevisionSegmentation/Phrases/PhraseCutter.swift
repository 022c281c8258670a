import RevisionModel
import RevisionText

/// Cuts sentences into phrases and gives phrases and sentences their symbols. Every phrase is folded once; a sentence's
/// wording is put together from its phrases' folded spellings.
struct PhraseCutter {
  private(set) var phrases = Partition()
  private(set) var symbols: [Symbol] = []
  private(set) var sentences = Partition()
  private(set) var wordings: [Symbol] = []
  private var scanner = PhraseScanner()
  private var folded: [UInt8] = []
  private var wording: [UInt8] = []

  /// - Parameter bytes: how long the text will be.
  init(bytes: Int, sentenceCount: Int) {
    phrases.reserveCapacity(bytes / 6)
    symbols.reserveCapacity(bytes / 6)
    sentences.reserveCapacity(sentenceCount)
    wordings.reserveCapacity(sentenceCount)
  }

  /// Takes one sentence. O(length).
  /// - Parameter numbering: bytes of leading numbering, which the wording leaves out unless nothing else is there.
  mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, numbering: Int, vocabulary: inout Vocabulary
  ) {
    let numberingEnd = range.lowerBound + numbering
    scanner.scan(text, range, numberingEnd: numberingEnd)
    wording.removeAll(keepingCapacity: true)
    var wordingStart = 0
    var at = range.lowerBound
    var hasSpace = false
    for index in scanner.ends.indices {
      let solid = scanner.solidEnds[index]
      let known = wording.count
      appendFolded(text, at..<solid, afterSpace: hasSpace, vocabulary: &vocabulary)
      if at < numberingEnd { wordingStart = wording.count }
      if at == numberingEnd, wording.count > known, wording[known] == 0x20, wordingStart == known {
        wordingStart += 1
      }
      at = scanner.ends[index]
      hasSpace = at > solid
      phrases.append(cut: at)
    }
    if wordingStart >= wording.count { wordingStart = 0 }
    wording.withUnsafeBufferPointer { spelling in
      wordings.append(vocabulary.wordings.intern(UnsafeBufferPointer(rebasing: spelling[wordingStart...])))
    }
    sentences.append(cut: phrases.count)
  }

  /// Folds one phrase without its trailing white space, interns it, and adds it to the wording. Of white space before
  /// it the wording keeps one blank between two words or numbers of Western writing, and nothing elsewhere.
  private mutating func appendFolded(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, afterSpace: Bool, vocabulary: inout Vocabulary
  ) {
    let phrase = UnsafeBufferPointer(rebasing: text[range])
    if isFolded(phrase) {
      symbols.append(vocabulary.phrases.intern(phrase))
      if afterSpace { appendSpace(before: phrase.first) }
      wording.append(contentsOf: phrase)
      return
    }
    folded.removeAll(keepingCapacity: true)
    Folding.appendFolded(phrase, to: &folded)
    symbols.append(vocabulary.phrases.intern(folded))
    if afterSpace { appendSpace(before: folded.first) }
    wording.append(contentsOf: folded)
  }

  private mutating func appendSpace(before next: UInt8?) {
    guard let next, isWestern(next), var lead = wording.indices.last else { return }
    while lead > 0 && wording[lead] & 0xC0 == 0x80 { lead -= 1 }
    if isWestern(wording[lead]) { wording.append(0x20) }
  }

  /// Whether a folded character that begins with `byte` is a letter or a digit of Western writing.
  private func isWestern(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      || byte >= 0xC3 && byte < 0xE0
  }

  /// Whether folding leaves `phrase` as it is, told without folding it: printable ASCII without blanks, and the common
  /// kana and kanji.
  private func isFolded(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < phrase.count {
      let byte = phrase[at]
      if byte > 0x20 && byte < 0x7F {
        at += 1
      } else if byte >= 0xE3 && byte <= 0xE9 && at + 2 < phrase.count {
        // U+3041 to U+3096 and U+30A1 to U+30FC without ・, U+4E00 to U+9FFF; 、 and 。
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(phrase[at + 1] & 0x3F) << 6 | UInt32(phrase[at + 2] & 0x3F)
        guard
          scalar >= 0x4E00 && scalar < 0xA000 || scalar >= 0x3041 && scalar <= 0x3096
            || scalar >= 0x30A1 && scalar <= 0x30FC || scalar == 0x3001 || scalar == 0x3002
        else { return false }
        at += 3
      } else {
        return false
      }
    }
    return true
  }
}
