import RevisionModel
import RevisionText

/// The rows of a table in text: fields between commas, semicolons or tabs, quoted where they hold one of these, a quote
/// or a line end (RFC 4180, and what spreadsheets make of it).
struct SeparatedValues {
  /// One row.
  struct Row {
    /// The line on which it begins, from 1.
    var line: Int
    var fields: [String]
    /// Where each field stands as it is spelled, quotes and all.
    var spellings: [Range<Int>]
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  let separator: UInt8

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - separator: `nil`: whichever one the first line has the most of.
  init(_ bytes: [UInt8], separator: UInt8? = nil) {
    self.bytes = bytes
    if let separator {
      self.separator = separator
      return
    }
    let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = separators.map { separator in head.count { $0 == separator } }
    self.separator =
      counts[1] > counts[0] ? separators[1] : counts[2] > counts[0] ? separators[2] : separators[0]
  }

  /// The next row that is not blank, white space at the ends of fields taken away; `nil` at the end. O(length).
  mutating func next() throws(IngestError) -> Row? {
    while place < bytes.count {
      var row = Row(line: line, fields: [], spellings: [])
      repeat {
        let start = place
        row.fields.append(try field())
        row.spellings.append(start..<place)
      } while skipSeparator()
      skipLineEnd()
      if row.fields.contains(where: { !$0.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func skipSeparator() -> Bool {
    guard place < bytes.count, bytes[place] == separator else { return false }
    place += 1
    return true
  }

  private mutating func skipLineEnd() {
    guard place < bytes.count else { return }
    if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
    place += 1
    line += 1
  }

  private mutating func field() throws(IngestError) -> String {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    var text: [UInt8] = []
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") { try readQuoted(into: &text) }
    while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
      text.append(bytes[place])
      place += 1
    }
    return trimmed(String(decoding: text, as: UTF8.self))
  }

  /// What stands between quotes; a doubled quote is one.
  private mutating func readQuoted(into text: inout [UInt8]) throws(IngestError) {
    let opening = line
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < bytes.count, bytes[place] == byte else { return }
        place += 1
      } else if byte == 0x0A || (byte == 0x0D && !(place < bytes.count && bytes[place] == 0x0A)) {
        line += 1
      }
      text.append(byte)
    }
    throw IngestError(.openQuote, line: opening)
  }
}
