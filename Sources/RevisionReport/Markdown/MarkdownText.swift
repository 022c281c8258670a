import RevisionText

/// GitHub-flavoured Markdown in the making. Text of the editions passes through `text`, so that nothing of theirs can
/// become markup or a link, nor name a person or an issue where the report is shown.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []
  /// Whether what was written last is the end of a code span, which a further character in code continues.
  private var endsInCode = false

  /// Appends markup of the program's own, as it is.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endsInCode = false
  }

  /// Appends text that shows as it is written, on one line. O(length).
  /// - Parameter beginsBlock: whether it begins a paragraph or an item, where a digit and a stop begin a list.
  mutating func text(_ text: [UInt8], beginsBlock: Bool = false) {
    self.text(text[...], beginsBlock: beginsBlock)
  }

  /// Appends text that shows as it is written, on one line. O(length).
  mutating func text(_ text: ArraySlice<UInt8>, beginsBlock: Bool = false) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      if beginsBlock { index = writeBeginning(text) }
      while index < text.count {
        if let (length, standIn) = VisibleCharacters.standIn(text, at: index) {
          write(standIn)
          index += length
        } else {
          write(text, at: index)
          index += 1
        }
      }
    }
  }

  /// Writes the beginning of a block so that it begins no list and no heading, and says how many bytes it was.
  private mutating func writeBeginning(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    guard index < text.count else { return index }
    if [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "=")].contains(text[index]) {
      write([UInt8(ascii: "\\"), text[index]])
      return index + 1
    }
    let digits = text[index...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let end = digits.endIndex
    let isEnd = end + 1 >= text.count || text[end + 1] <= 0x20
    if !digits.isEmpty, end < text.count, isEnd,
      text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")")
    {
      write(Array(digits) + [UInt8(ascii: "\\"), text[end]])
      return end + 1
    }
    return index
  }

  private mutating func write(_ text: [UInt8]) {
    bytes += text
    endsInCode = false
  }

  /// Writes the byte at `index`, escaped where it means something.
  private mutating func write(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = text[index]
    if isLive(text, at: index) {
      writeInCode(byte)
      return
    }
    switch byte {
    case 0x09, 0x0A: bytes.append(0x20)
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    // GitHub reads formulas between dollars, also behind a backslash.
    case UInt8(ascii: "$"): bytes += "&#36;".utf8
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"):
      bytes += [UInt8(ascii: "\\"), byte]
    default: bytes.append(byte)
    }
    endsInCode = false
  }

  /// Whether the character at `index` makes a link, a mention or a picture of what stands around it, which happens after
  /// Markdown is read, so that escaping does not help: `a@b`, `@name`, `#12`, `GH-12`, `https:`, `www.`, `:name:`.
  private func isLive(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : 0
    let last = index > 0 ? text[index - 1] : 0
    switch text[index] {
    case UInt8(ascii: "@"): return true
    case UInt8(ascii: "#"): return Self.isDigit(next)
    case UInt8(ascii: ":"):
      return next == UInt8(ascii: "/") || Self.isLetter(next) || Self.isDigit(next) && !Self.isDigit(last)
        || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(next)
    case UInt8(ascii: "-"): return Self.isDigit(next) && Self.ends(text, at: index, "gh")
    case UInt8(ascii: "."): return Self.ends(text, at: index, "www")
    default: return false
    }
  }

  /// A character in code is never a part of a link.
  private mutating func writeInCode(_ byte: UInt8) {
    if endsInCode { bytes.removeLast() } else { bytes.append(UInt8(ascii: "`")) }
    bytes += [byte, UInt8(ascii: "`")]
    endsInCode = true
  }

  /// Whether `word`, in small letters, stands before the place `index`.
  private static func ends(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      index >= word.count && zip(text[index - word.count..<index], word).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
