import RevisionText

/// Whether two titles have a word in common, as far as that can be told without a dictionary: two characters in a row of
/// kanji or katakana, or four of any other script. O(length²), of the first `longest` characters.
func areTitlesAlike(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  let longest = 100
  let own = Array(String(decoding: Folding.folded(first), as: UTF8.self).unicodeScalars.prefix(longest))
  let other = Array(String(decoding: Folding.folded(second), as: UTF8.self).unicodeScalars.prefix(longest))
  for start in own.indices {
    for place in other.indices {
      var length = 0
      var isDense = true
      while start + length < own.count, place + length < other.count,
        own[start + length] == other[place + length], own[start + length].value > 0x20
      {
        let kind = script(of: own[start + length].value)
        isDense = isDense && (kind == .kanji || kind == .katakana)
        length += 1
        if length >= (isDense ? 2 : 4) { return true }
      }
    }
  }
  return false
}
