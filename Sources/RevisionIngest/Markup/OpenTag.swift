/// What was seen of a start tag that does not end within what was handed over.
struct OpenTag {
  private(set) var length = 0
  /// Words in it, quoted values apart; 0 when it ends in what was seen.
  private(set) var words = 0
  private var quote: UInt8 = 0
  private var isInWord = false

  /// Looks at what `text`, the tag and what follows it, holds beyond what was seen already. O(bytes that are new).
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text[length...] {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        self = OpenTag()
        return
      } else if byte <= 0x20 {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        words += 1
      }
    }
    length = text.count
  }
}
