/// Whether two phrases say the same words and differ in notation only: width, capitals, white space, punctuation, kana
/// spelling (サーバー and サーバ, つて and って), okurigana (取り組み, 取組み and 取組), kana for kanji in the words of
/// `spellingVariants` (及び and および), and the way a quantity is written (十二 and 12, 令和７年 and 2025年, 3割 and 30％).
///
/// Conservative: a particle, an inflection or another kanji makes two phrases differ. A phrase of punctuation alone has
/// the same words as an empty one. O(length).
package func sameNotation(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Bool {
  let first = quantified(first)
  let second = quantified(second)
  return first == second || withOneSpelling(first) == withOneSpelling(second)
}

/// Whether two phrases differ in notation only.
package func sameNotation(_ first: [UInt8], _ second: [UInt8]) -> Bool {
  first.withUnsafeBufferPointer { first in second.withUnsafeBufferPointer { sameNotation(first, $0) } }
}

/// What all phrases have in common that `sameNotation` holds to be the same. O(length).
package func commonSpelling(of phrase: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  withOneSpelling(quantified(phrase))
}

/// The lenient folding of `bytes` with each quantity in its one spelling, between control characters, so that 1, 2 and
/// 12 stay apart; the second of them says in which unit it is.
private func quantified(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  let folded = Folding.folded(bytes)
  return folded.withUnsafeBufferPointer { folded in
    var result: [UInt8] = []
    var done = 0
    for span in quantitySpans(in: folded) {
      Folding.appendLoose(
        folded: UnsafeBufferPointer(rebasing: folded[done..<span.range.lowerBound]), to: &result)
      result.append(1)
      result.append(contentsOf: span.quantity.spelling.utf8)
      result.append(0x02 + span.quantity.unit.rawValue)
      if span.isJoined { result.append(0x2F) }
      done = span.range.upperBound
    }
    Folding.appendLoose(folded: UnsafeBufferPointer(rebasing: folded[done...]), to: &result)
    return result
  }
}

/// `bytes`, leniently folded, with every word that has several accepted spellings in one of them.
private func withOneSpelling(_ bytes: [UInt8]) -> [UInt8] {
  let spelled = bytes.withUnsafeBufferPointer { withOneVariant($0) }
  let inflected = spelled.withUnsafeBufferPointer { withoutOptionalKana($0) }
  return inflected.withUnsafeBufferPointer { withoutCompoundKana($0) }
}
