import RevisionText

/// Cuts a text into the small overlapping pieces by which two sentences are found alike.
///
/// Japanese: every three characters in a row, white space left out. English: every word, and every four characters in
/// a row of the words joined by single spaces, so that inflected and misspelt words still meet. Width and capitals
/// are folded. For English other lengths, word pairs and stems were measured and were no better; for Japanese only
/// triples were.
struct PieceCutter {
  /// How the text is cut.
  enum Kind {
    case characterTriples
    case wordsAndQuadruples
  }

  let kind: Kind
  private var scalars: [UInt32] = []

  init(_ kind: Kind) { self.kind = kind }

  /// Puts the keys of the pieces of UTF-8 `bytes` into `keys`, in reading order, repeated ones repeated. O(length).
  mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, into keys: inout [UInt64]) {
    keys.removeAll(keepingCapacity: true)
    switch kind {
    case .characterTriples: cutTriples(bytes, into: &keys)
    case .wordsAndQuadruples: cutWords(bytes, into: &keys)
    }
  }

  /// Three folded scalars of 21 bits each are the key itself: no two pieces share one.
  private func cutTriples(_ bytes: UnsafeBufferPointer<UInt8>, into keys: inout [UInt64]) {
    let mask: UInt64 = (1 << 63) - 1
    var window: UInt64 = 0
    var seen = 0
    var position = 0
    while position < bytes.count {
      let scalar = foldedScalar(bytes, &position)
      if scalar <= 0x20 { continue }
      window = (window << 21 | UInt64(scalar)) & mask
      seen += 1
      if seen >= 3 { keys.append(window) }
    }
    if seen > 0 && seen < 3 { keys.append(window) }
  }

  /// The key of the word of `scalars`, folded as `cut` folds.
  static func wordKey(_ scalars: [UInt32]) -> UInt64 {
    var print = Fingerprint()
    for scalar in scalars { print.add(UInt64(scalar)) }
    return wordKey(print)
  }

  private static func wordKey(_ print: Fingerprint) -> UInt64 { print.value | 1 << 63 }

  /// Words are keyed by a fingerprint with the highest bit set, quadruples by 16 bits of each scalar with it clear.
  private mutating func cutWords(_ bytes: UnsafeBufferPointer<UInt8>, into keys: inout [UInt64]) {
    let space: UInt32 = 0x20
    scalars.removeAll(keepingCapacity: true)
    scalars.append(space)
    var print = Fingerprint()
    var position = 0
    while position < bytes.count {
      let scalar = foldedScalar(bytes, &position)
      if isWordScalar(scalar) {
        print.add(UInt64(scalar))
        scalars.append(scalar)
      } else if scalars[scalars.count - 1] != space {
        keys.append(Self.wordKey(print))
        print = Fingerprint()
        scalars.append(space)
      }
    }
    if scalars[scalars.count - 1] != space {
      keys.append(Self.wordKey(print))
      scalars.append(space)
    }
    var window: UInt64 = 0
    for (index, scalar) in scalars.enumerated() {
      window = window << 16 | UInt64(scalar & 0xffff)
      if index >= 3 { keys.append(window & ((1 << 63) - 1)) }
    }
    if keys.isEmpty { cutTriples(bytes, into: &keys) }
  }
}

/// The scalar at `position`, which moves behind it; capitals, full-width ASCII and the typographic apostrophe are
/// folded, white space becomes U+0020.
@inline(__always)
private func foldedScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
  let scalar = nextScalar(bytes, &position)
  if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
  if scalar >= 0xff01 && scalar <= 0xff5e {
    let narrow = scalar - 0xfee0
    return narrow &- 0x41 < 26 ? narrow | 0x20 : narrow
  }
  if scalar == 0x3000 || scalar == 0xa0 { return 0x20 }
  return scalar == 0x2019 ? 0x27 : scalar
}

/// Letters, digits and apostrophes; beyond ASCII everything but Latin-1 signs and general punctuation.
@inline(__always)
private func isWordScalar(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return scalar &- 0x61 < 26 || scalar &- 0x30 < 10 || scalar == 0x27 }
  return scalar >= 0xc0 && !(scalar >= 0x2000 && scalar <= 0x206f) && !(scalar >= 0x3000 && scalar <= 0x303f)
}
