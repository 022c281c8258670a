import RevisionModel
import RevisionText

/// Words that the second edition spells in several ways (サーバ and サーバー, 取組 and 取り組み, ＡＩ and AI), not all of them in one
/// section. Figures are left out: that numbers of one digit are wide is a rule of many offices.
struct WaveringSpelling {
  let texts: FoldedComparison

  /// One way to spell a word.
  private struct Spelling {
    var written: [UInt8]
    var count = 0
    /// The first sentence with it.
    var sentence: Int
    /// The first and the last section with it.
    var sections: ClosedRange<Int>
  }

  /// By the first place of each word. O(length · spellings of a word).
  func drafts() -> [FindingDraft] {
    var words = Interner()
    var spellings: [[Spelling]] = []
    let document = texts.comparison.documents.second
    document.bytes.withUnsafeBufferPointer { bytes in
      for sentence in 0..<document.sentences.count {
        let section = document.section(ofSentence: sentence)
        for phrase in document.sentences[sentence] {
          let written = UnsafeBufferPointer(rebasing: bytes[document.phrases[phrase]])
          guard let word = word(written) else { continue }
          let id = Int(words.intern(commonSpelling(of: word)))
          if id == spellings.count { spellings.append([]) }
          note(word, sentence, section, &spellings[id])
        }
      }
    }
    return spellings.indices.compactMap { id in
      guard spellings[id].count > 1, isSpread(spellings[id]) else { return nil }
      return draft(spellings[id], key: Array(words.spelling(of: UInt32(id))))
    }
  }

  /// Whether a word stands in more than one section.
  private func isSpread(_ spellings: [Spelling]) -> Bool {
    let first = spellings[0].sections.lowerBound
    return spellings.contains { $0.sections != first...first }
  }

  private func note(
    _ word: UnsafeBufferPointer<UInt8>, _ sentence: Int, _ section: Int, _ spellings: inout [Spelling]
  ) {
    let place = spellings.firstIndex { $0.written.elementsEqual(word) }
    guard let place else {
      return spellings.append(
        Spelling(written: Array(word), count: 1, sentence: sentence, sections: section...section))
    }
    spellings[place].count += 1
    spellings[place].sections = spellings[place].sections.lowerBound...section
  }

  /// The word that a phrase is, without white space; `nil` for figures, marks and single characters.
  private func word(_ phrase: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    var end = phrase.count
    while end > 0, [0x20, 0x09, 0x0A].contains(phrase[end - 1]) { end -= 1 }
    var position = 0
    var count = 0
    var isWord = false
    var hasDigit = false
    var hasLetter = false
    while position < end {
      let start = position
      let scalar = nextScalar(phrase, &position)
      switch script(of: scalar) {
      case .kanji, .hiragana, .katakana: isWord = true
      case .latin:
        isWord = true
        hasLetter = true
      case .space:
        guard position == end else { return nil }
        end = start
      case .digit: hasDigit = true
      case .punctuation where scalar == 0x2D && isWord: break
      case .punctuation, .other: return nil
      }
      count += 1
    }
    guard isWord, count > 1, !hasDigit || hasLetter else { return nil }
    let word = UnsafeBufferPointer(rebasing: phrase[..<end])
    return quantitySpans(in: word).first?.range == 0..<end ? nil : word
  }

  private func draft(_ spellings: [Spelling], key: [UInt8]) -> FindingDraft? {
    if areSameButForCapitals(spellings) { return nil }
    let all = spellings.sorted { ($1.count, $0.sentence) < ($0.count, $1.sentence) }
    let told = all.map { "\(String(decoding: $0.written, as: UTF8.self)) ×\($0.count)" }
    return FindingDraft(
      kind: .spellingWavers, sentences: Pair(first: [], second: all.map(\.sentence).sorted()),
      excerpts: Pair(first: [], second: Array(told.joined(separator: " / ").utf8)),
      keys: Pair(first: [], second: key), facts: [told.joined(separator: " / ")],
      confidenceThousandths: 900)
  }

  private func areSameButForCapitals(_ spellings: [Spelling]) -> Bool {
    let small = spellings.map { String(decoding: $0.written, as: UTF8.self).lowercased() }
    return small.allSatisfy { $0 == small[0] }
  }
}
