/// Folding of spellings: what is compared instead of what is written.
///
/// `appendFolded` is the strict one, for "word for word": only width and white space. `appendLoose` forgives all that
/// notation may differ in, character by character; `sameNotation` compares whole phrases.
package enum Folding {
  /// Appends the width folding of well-formed UTF-8 `bytes` to `result`. O(length); Unicode's tables are asked only
  /// where the text leaves ASCII, kana, common kanji, the usual symbols and full-width ASCII.
  ///
  /// The folding is NFKC (Unicode Standard Annex 15), and beside it
  /// - characters of no width are left out, before all else (`isInvisible`);
  /// - a run of white space becomes one U+0020 (nothing is trimmed);
  /// - what different encodings of one Japanese text confuse is one: 〜 (U+301C) and ～ (U+FF5E) as `~`; − (U+2212),
  ///   － (U+FF0D) and the hyphens ‐ ‑ (U+2010, U+2011) as `-`; ― (U+2015) and — (U+2014) as U+2014; ∥ (U+2225) and
  ///   ‖ (U+2016) as U+2016.
  ///
  /// Folding twice is folding once. What `result` held before has no influence.
  package static func appendFolded(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let base = result.count
    var position = 0
    while position < bytes.count {
      let end = endOfPlainRun(bytes, from: position)
      if end > position {
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
        position = end
      } else {
        foldRare(bytes, &position, &result, base)
      }
    }
  }

  /// The width folding of `bytes`.
  package static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    appendFolded(bytes, to: &result)
    return result
  }

  /// The width folding of `bytes`.
  package static func folded(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBufferPointer { folded($0) } }
}
