import RevisionModel
import RevisionText

/// What counts of one edition, sentence by sentence, in characters of body text.
///
/// Everything that is measured is a sum over these columns, so that shares of sections sum to shares of editions and
/// no two figures can disagree. A heading has no body text: its columns are 0 whatever it is linked to.
struct Columns {
  /// Characters of each sentence.
  var body: [UInt32]
  /// Those of them that `phrase.carried-over` counts.
  var kept: [UInt32]
  /// Characters that `character.carried-over` counts beyond these, over the whole edition.
  var carriedInHunks = 0

  /// The columns of `edition`. O(length of its text + hunks).
  init(_ comparison: Comparison, _ edition: Edition) {
    let document = comparison.documents[edition]
    body = bodyCharacterCounts(document)
    kept = Array(repeating: 0, count: document.sentences.count)
    document.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<comparison.sentences.count { count(row, of: comparison, edition, bytes) }
    }
  }

  /// Enters what link `row` keeps of `edition`, whose text is `bytes`.
  private mutating func count(
    _ row: Int, of comparison: Comparison, _ edition: Edition, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard !comparison.sentences.members(row, edition.other).isEmpty else { return }
    let units = comparison.sentences.members(row, edition)
    for unit in units { kept[Int(unit)] = body[Int(unit)] }
    guard !comparison.isNotational(row) else { return }
    for hunk in comparison.scripts[row].hunks where hunk.kind != .notation {
      var lost = 0
      var start = 0
      for unit in units {
        let sentence = comparison.documents[edition].byteRange(ofSentence: Int(unit))
        let range = hunk[edition].clamped(to: start..<start + sentence.count)
        if !range.isEmpty && body[Int(unit)] > 0 {
          let place = range.lowerBound - start + sentence.lowerBound
          let text = UnsafeBufferPointer(rebasing: bytes[place..<place + range.count])
          let count = characterCount(in: text)
          kept[Int(unit)] -= UInt32(count)
          lost += count
        }
        start += sentence.count
      }
      carriedInHunks += min(hunk.carried, lost)
    }
  }
}

/// Characters of body text of each sentence of `document`: none for a heading. O(length).
private func bodyCharacterCounts(_ document: Document) -> [UInt32] {
  document.bytes.withUnsafeBufferPointer { bytes in
    (0..<document.sentences.count).map { sentence in
      guard document.roles[sentence] != .heading else { return 0 }
      return UInt32(
        characterCount(in: UnsafeBufferPointer(rebasing: bytes[document.byteRange(ofSentence: sentence)])))
    }
  }
}

/// How many characters of body text `document` has: the total of each of its measures. O(length).
package func bodyCharacters(_ document: Document) -> Int {
  bodyCharacterCounts(document).reduce(0) { $0 + Int($1) }
}

extension Comparison {
  /// Whether nothing but notation differs in link `row`, which joins both editions.
  func isNotational(_ row: Int) -> Bool {
    sentences.kind(row) == .unchanged || scripts[row].isNotational
  }
}
