/// Finds where sentences end.
struct SentenceBreaker {
  /// Ends of the sentences of the range looked at last; the last one is the range's end.
  private(set) var ends: [Int] = []

  /// Finds the ends of the sentences in `range` of `text`. O(length).
  /// - Parameter whole: the range is one sentence by decree.
  mutating func findEnds(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, whole: Bool) {
    ends.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    while !whole && at < range.upperBound {
      let (scalar, length) = decode(text, at: at, end: range.upperBound)
      at += length
      guard isStop(scalar) else { continue }
      while at < range.upperBound {
        let (next, more) = decode(text, at: at, end: range.upperBound)
        guard isStop(next) || isCloser(next) else { break }
        at += more
      }
      var after = at
      while after < range.upperBound {
        let space = spaceLength(text, at: after, end: range.upperBound)
        if space == 0 { break }
        after += space
      }
      if scalar < 0x80 && after == at { continue }
      at = after
      if at < range.upperBound { ends.append(at) }
    }
    ends.append(range.upperBound)
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x21, 0x2E, 0x3F: true
    default: false
    }
  }

  private func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300D, 0x300F, 0xFF09, 0x3011, 0x201D, 0x2019, 0x22, 0x29: true
    default: false
    }
  }
}
