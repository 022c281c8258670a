import RevisionText

/// The numbers of paragraphs that follow each other in one block, as statutes print them: …する。２市町村は、…。
///
/// A paragraph's number stands before its text without a mark; it is told from a figure by counting on from the
/// first, which has none.
struct ParagraphNumbers {
  private var last = 1

  /// Bytes of numbering at the start of `sentence`, which is not the first of its block.
  mutating func numbering(_ sentence: Text) -> Int {
    var at = sentence.start
    var value = 0
    while at < sentence.end, value < 1_000 {
      let (scalar, length) = sentence.scalar(at: at)
      guard scalar >= 0xFF10 && scalar <= 0xFF19 || scalar >= 0x30 && scalar <= 0x39 else { break }
      value = value * 10 + Int(scalar & 0xF)
      at += length
    }
    guard value == last + 1, at < sentence.end else { return 0 }
    let behind = sentence.skippingSpace(from: at)
    guard behind < sentence.end, isJapanese(sentence.scalar(at: behind).scalar) else { return 0 }
    last = value
    return behind - sentence.start
  }
}
