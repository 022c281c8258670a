import RevisionModel
import RevisionText

/// Tells the phrases of a link that changed places: what one hunk takes away, another puts in, in the same words but for
/// notation. Two hunks that exchange their words are a move as well.
///
/// A move is said of hunks and changes none. It takes two hunks of wording that do not touch, and words of content: kanji,
/// katakana or letters, of two characters or more and no function words alone, because a particle or an article is gone
/// in one place and new in another rather than moved.
struct PhraseMoves {
  /// A hunk that may be one end of a move.
  private struct End {
    /// What it takes away and what it puts in, folded leniently; the lesser of the two stands first.
    var lesser: [UInt8]
    var greater: [UInt8]
    var takesLesser: Bool
    var hunk: Int

    func isOfOneMove(_ other: End) -> Bool { lesser == other.lesser && greater == other.greater }

    static func precedes(_ one: End, _ other: End) -> Bool {
      if one.lesser != other.lesser { return one.lesser.lexicographicallyPrecedes(other.lesser) }
      if one.greater != other.greater { return one.greater.lexicographicallyPrecedes(other.greater) }
      return one.hunk < other.hunk
    }
  }

  private let first: [UInt8]
  private let second: [UInt8]

  init(first: [UInt8], second: [UInt8]) {
    self.first = first
    self.second = second
  }

  /// Numbers the moves among `hunks`, from 0 in the order of their earlier ends. Of several of the same words, each
  /// goes to the next of the other direction. The same with the sides exchanged. O(length log length).
  func mark(_ hunks: inout [Hunk]) {
    guard hunks.count > 1 else { return }
    let ends = hunks.indices.compactMap { end(hunks[$0], $0) }.sorted(by: End.precedes)
    var pairs: [(Int, Int)] = []
    var start = 0
    while start < ends.count {
      var next = start + 1
      while next < ends.count && ends[next].isOfOneMove(ends[start]) { next += 1 }
      let group = ends[start..<next]
      let ways = zip(group.filter(\.takesLesser), group.filter { !$0.takesLesser })
      for (one, other) in ways where !touch(hunks, one.hunk, other.hunk) {
        pairs.append((min(one.hunk, other.hunk), max(one.hunk, other.hunk)))
      }
      start = next
    }
    for (number, pair) in pairs.sorted(by: { $0.0 < $1.0 }).enumerated() {
      hunks[pair.0].move = number
      hunks[pair.1].move = number
    }
  }

  private func end(_ hunk: Hunk, _ index: Int) -> End? {
    guard hunk.kind == .wording else { return nil }
    let away = loose(first[hunk.first])
    let new = loose(second[hunk.second])
    if away == new { return nil }
    guard away.isEmpty || saysSomething(first[hunk.first]) else { return nil }
    guard new.isEmpty || saysSomething(second[hunk.second]) else { return nil }
    let takesLesser = away.lexicographicallyPrecedes(new)
    return End(
      lesser: takesLesser ? away : new, greater: takesLesser ? new : away, takesLesser: takesLesser,
      hunk: index)
  }

  private func touch(_ hunks: [Hunk], _ one: Int, _ other: Int) -> Bool {
    let early = hunks[min(one, other)]
    let late = hunks[max(one, other)]
    return early.first.upperBound == late.first.lowerBound
      && early.second.upperBound == late.second.lowerBound
  }

  private func loose(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    text.withUnsafeBufferPointer { Folding.appendLoose($0, to: &result) }
    return result
  }

  /// Whether `text` holds words of content, of two characters or more.
  private func saysSomething(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var position = 0
      var contents = 0
      while position < bytes.count {
        let start = position
        switch script(of: nextScalar(bytes, &position)) {
        case .kanji, .katakana: contents += 1
        case .latin:
          while position < bytes.count, bytes[position] < 0x80, isLetter(bytes[position]) { position += 1 }
          let word = UnsafeBufferPointer(rebasing: bytes[start..<position])
          if !FunctionWords.english.contains(word) { contents += position - start }
        case .hiragana, .digit, .space, .punctuation, .other: continue
        }
      }
      return contents > 1
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
