/// What stands in for characters that would not be seen as text, or that would act on whatever displays them: control
/// characters, directional overrides and isolates (Unicode Standard Annex 9), noncharacters.
enum VisibleCharacters {
  /// The stand-in for the character that begins at `index`, and how many bytes the character takes; `nil` for a
  /// character that may stand as it is (tab and line feed among them). O(1).
  static func standIn(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, text: [UInt8])? {
    let lead = text[index]
    if lead == 0x09 || lead == 0x0A { return nil }
    if lead < 0x20 { return (1, [0xE2, 0x90, 0x80 + lead]) }
    if lead == 0x7F { return (1, [0xE2, 0x90, 0xA1]) }
    guard lead >= 0xC2, index + 1 < text.count else { return nil }
    let next = text[index + 1]
    if lead == 0xC2 { return next < 0xA0 ? (2, spelled(UInt32(next))) : nil }
    guard index + 2 < text.count else { return nil }
    let third = text[index + 2]
    if lead == 0xE2 { return directional(next, third).map { (3, spelled($0)) } }
    if lead == 0xEF {
      let isNoncharacter = next == 0xB7 ? (0x90...0xAF).contains(third) : next == 0xBF && third >= 0xBE
      return isNoncharacter ? (3, replacement) : nil
    }
    guard lead >= 0xF0, index + 3 < text.count else { return nil }
    let isNoncharacter = next & 0x0F == 0x0F && third == 0xBF && text[index + 3] >= 0xBE
    return isNoncharacter ? (4, replacement) : nil
  }

  /// U+2028 to U+202E and U+2066 to U+2069, from the second and third byte behind E2.
  private static func directional(_ next: UInt8, _ third: UInt8) -> UInt32? {
    if next == 0x80 && (0xA8...0xAE).contains(third) { return 0x2000 + UInt32(third & 0x3F) }
    if next == 0x81 && (0xA6...0xA9).contains(third) { return 0x2040 + UInt32(third & 0x3F) }
    return nil
  }

  /// U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// `text` with stand-ins for what must not act; tabs and line feeds, which have none, as `blank` has them. O(length).
  static func shown(_ text: [UInt8], blank: (UInt8) -> [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var index = 0
      while index < text.count {
        if let (length, standIn) = standIn(text, at: index) {
          result += standIn
          index += length
        } else if text[index] < 0x20 {
          result += blank(text[index])
          index += 1
        } else {
          result.append(text[index])
          index += 1
        }
      }
      return result
    }
  }

  /// `[U+202E]`.
  private static func spelled(_ scalar: UInt32) -> [UInt8] {
    let digits = String(scalar, radix: 16, uppercase: true)
    return Array("[U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)]".utf8)
  }
}

/// `text` on one line with nothing in it that acts on whatever displays it: as `VisibleCharacters` has it, tabs and
/// line feeds made visible too. O(length).
package func visible(_ text: String) -> String {
  // ␀ and its kin, one for each control character.
  String(decoding: VisibleCharacters.shown(Array(text.utf8)) { [0xE2, 0x90, 0x80 + $0] }, as: UTF8.self)
}
