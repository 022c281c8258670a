import RevisionModel
import RevisionText

/// What counts of one edition, sentence by sentence, in characters of body text.
///
/// Made once for a comparison, by `columns`, and handed to whatever measures: everything that is measured is a sum over these columns, so that shares of sections sum to shares of editions and
/// no two figures can disagree. A heading has no body text: its columns are 0 whatever it is linked to.
package struct Columns: Sendable {
  /// Characters of each sentence.
  var body: [UInt32]
  /// Those of them that `phrase.carried-over` counts.
  var kept: [UInt32]
  /// Characters that `character.carried-over` counts beyond these, over the whole edition.
  var carriedInHunks = 0

  /// The columns of `edition`. O(length of its text + hunks).
  init(_ comparison: Comparison, _ edition: Edition) {
    let document = comparison.documents[edition]
    body = document.bodyCounts(0..<document.sentences.count, by: characterCount(in:))
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

/// How many characters of body text `document` has: the total of each of its measures. O(length).
package func bodyCharacters(_ document: Document) -> Int {
  document.bodyCounts(0..<document.sentences.count, by: characterCount(in:)).reduce(0) { $0 + Int($1) }
}

/// The columns of both editions, for `measure`, `sectionShares` and `weigh`. O(size of the comparison).
/// - Parameter sharing: among how many threads the editions are shared out.
package func columns(
  _ comparison: Comparison, sharing: some WorkSharing = OneAfterAnother()
) -> Pair<Columns> {
  sharing.pair { Columns(comparison, $0) }
}

extension Comparison {
  /// Whether nothing but notation differs in link `row`, which joins both editions.
  func isNotational(_ row: Int) -> Bool {
    sentences.kind(row) == .unchanged || scripts[row].isNotational
  }
}
