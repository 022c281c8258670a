import RevisionModel
import RevisionText

/// Cuts sentences into phrases and gives phrases and sentences their symbols.
struct PhraseCutter {
  private(set) var phrases = Partition()
  private(set) var symbols: [Symbol] = []
  private(set) var sentences = Partition()
  private(set) var wordings: [Symbol] = []
  private var folded: [UInt8] = []
  private var wording: [UInt8] = []

  init(capacity: Int) {
    phrases.reserveCapacity(capacity)
    symbols.reserveCapacity(capacity)
  }

  /// Takes one sentence. O(length).
  /// - Parameter numbering: bytes of leading numbering, which the wording leaves out unless nothing else is there.
  mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, numbering: Int, vocabulary: inout Vocabulary
  ) {
    wording.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    var wordingStart = 0
    while at < range.upperBound {
      let end = phraseEnd(text, at: at, end: range.upperBound)
      var next = end
      while next < range.upperBound {
        let space = spaceLength(text, at: next, end: range.upperBound)
        if space == 0 { break }
        next += space
      }
      folded.removeAll(keepingCapacity: true)
      Folding.appendFolded(UnsafeBufferPointer(rebasing: text[at..<end]), to: &folded)
      symbols.append(vocabulary.phrases.intern(folded))
      if at - range.lowerBound < numbering { wordingStart = wording.count + folded.count }
      wording.append(contentsOf: folded)
      if next > end { wording.append(0x20) }
      phrases.append(cut: next)
      at = next
    }
    while wording.last == 0x20 { wording.removeLast() }
    if wordingStart >= wording.count { wordingStart = 0 }
    while wordingStart < wording.count - 1, wording[wordingStart] == 0x20 { wordingStart += 1 }
    wording.withUnsafeBufferPointer { spelling in
      wordings.append(vocabulary.wordings.intern(UnsafeBufferPointer(rebasing: spelling[wordingStart...])))
    }
    sentences.append(cut: phrases.count)
  }

  /// Where the phrase that begins at `at` ends, its trailing white space not counted.
  private func phraseEnd(_ text: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> Int {
    let (first, length) = decode(text, at: at, end: end)
    let kind = CharacterKind(first)
    if kind == .space { return at }
    var next = at + length
    if kind == .punctuation { return next }
    while next < end {
      let (scalar, length) = decode(text, at: next, end: end)
      if CharacterKind(scalar) != kind { break }
      next += length
    }
    return next
  }
}
