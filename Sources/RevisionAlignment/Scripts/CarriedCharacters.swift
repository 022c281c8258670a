import RevisionModel
import RevisionText

/// Counts the characters that an optimal script by characters would keep inside a hunk: the length of the longest common
/// subsequence of both sides' folded scalars that are not white space. Symmetric.
///
/// Bit-parallel, after H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited" (AWOCA 2004): O(N M / 64).
struct CarriedCharacters {
  /// N times M beyond which a shortest path with bounded rounds stands in for the optimum; it may count less.
  static let cellLimit = 1 << 26

  private var folded: [UInt8] = []
  private var scalars: [UInt32] = []
  private var otherScalars: [UInt32] = []
  private var alphabet: [UInt32] = []
  private var masks: [UInt64] = []
  private var rows: [UInt64] = []
  private var shortest = ShortestPath()

  /// The count for a hunk between two texts. For a hunk of notation, all characters of the side that has fewer.
  mutating func count(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, kind: Hunk.Kind) -> Int {
    if first.isEmpty || second.isEmpty { return 0 }
    if kind == .notation {
      return min(
        first.withUnsafeBufferPointer { characterCount(in: $0) },
        second.withUnsafeBufferPointer { characterCount(in: $0) })
    }
    read(first, into: \.scalars)
    read(second, into: \.otherScalars)
    let kept =
      scalars.count * otherScalars.count <= Self.cellLimit ? optimum() : boundedCount()
    return min(
      kept,
      first.withUnsafeBufferPointer { characterCount(in: $0) },
      second.withUnsafeBufferPointer { characterCount(in: $0) })
  }

  /// The folded scalars of `text` that are not white space.
  private mutating func read(_ text: ArraySlice<UInt8>, into target: WritableKeyPath<Self, [UInt32]>) {
    folded.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { Folding.appendFolded($0, to: &folded) }
    var result: [UInt32] = []
    result.reserveCapacity(folded.count)
    folded.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let scalar = nextScalar(bytes, &position)
        if !isWhite(scalar) { result.append(scalar) }
      }
    }
    self[keyPath: target] = result
  }

  /// The length of the longest common subsequence: bit x of `rows` is clear where it grows at scalar x.
  private mutating func optimum() -> Int {
    if scalars.count > otherScalars.count { swap(&scalars, &otherScalars) }
    let words = (scalars.count + 63) / 64
    makeMasks(words: words)
    rows = Array(repeating: UInt64.max, count: words)
    for scalar in otherScalars {
      guard let letter = index(of: scalar) else { continue }
      var carry: UInt64 = 0
      for word in 0..<words {
        let row = rows[word]
        let met = row & masks[letter * words + word]
        let (sum, overflow) = row.addingReportingOverflow(met)
        let (total, more) = sum.addingReportingOverflow(carry)
        rows[word] = total | (row & ~met)
        carry = overflow || more ? 1 : 0
      }
    }
    let used = scalars.count - (words - 1) * 64
    if words > 0 && used < 64 { rows[words - 1] |= ~((1 << UInt64(used)) - 1) }
    return rows.reduce(0) { $0 + (~$1).nonzeroBitCount }
  }

  /// For every distinct scalar, the places where it stands.
  private mutating func makeMasks(words: Int) {
    alphabet = scalars.sorted()
    var distinct = 0
    for scalar in alphabet where distinct == 0 || alphabet[distinct - 1] != scalar {
      alphabet[distinct] = scalar
      distinct += 1
    }
    alphabet.removeLast(alphabet.count - distinct)
    masks = Array(repeating: 0, count: distinct * words)
    for (place, scalar) in scalars.enumerated() {
      if let letter = index(of: scalar) { masks[letter * words + place / 64] |= 1 << UInt64(place % 64) }
    }
  }

  private func index(of scalar: UInt32) -> Int? {
    var low = 0
    var high = alphabet.count
    while low < high {
      let middle = (low + high) / 2
      if alphabet[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < alphabet.count && alphabet[low] == scalar ? low : nil
  }

  private mutating func boundedCount() -> Int {
    var kept = Array(repeating: true, count: scalars.count)
    var otherKept = Array(repeating: true, count: otherScalars.count)
    scalars.withUnsafeBufferPointer { scalars in
      otherScalars.withUnsafeBufferPointer { otherScalars in
        kept.withUnsafeMutableBufferPointer { kept in
          otherKept.withUnsafeMutableBufferPointer { otherKept in
            shortest.mark(scalars, otherScalars, keptFirst: kept, keptSecond: otherKept)
          }
        }
      }
    }
    return kept.count { $0 }
  }
}
