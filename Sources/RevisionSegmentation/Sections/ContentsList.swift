import RevisionModel
import RevisionText

/// What the contents list of a document announces.
struct ContentsList {
  /// A line of it.
  struct Entry {
    /// Its number among the entries, from 0.
    var number: Int
    /// The indent of its line.
    var indent: Int
  }

  /// The entries by their text, folded, without white space, leaders and page numbers.
  private var entries: [[UInt8]: Entry] = [:]

  var isEmpty: Bool { entries.isEmpty }

  init(_ source: Source, _ bytes: UnsafeBufferPointer<UInt8>) {
    for block in source.blocks where block.kind == .contents {
      let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
      let title = Self.withoutPage(Self.folded(text))
      if title.count > 1, entries[title] == nil {
        entries[title] = Entry(number: entries.count, indent: block.indent)
      }
    }
  }

  /// The entry that announces heading `text`; `nil` when there is none.
  func entry(of text: Text) -> Entry? {
    if entries.isEmpty || text.range.count > 400 { return nil }
    return entries[Self.folded(text)]
  }

  /// Whether half of the entries, and three at least, stand among `texts`: then the list says what the headings are, whatever
  /// else looks like one. O(length).
  func isConfirmed(by texts: some Sequence<Text>) -> Bool {
    var isFound = [Bool](repeating: false, count: entries.count)
    for text in texts {
      if let entry = entry(of: text) { isFound[entry.number] = true }
    }
    let found = isFound.count { $0 }
    return found >= 3 && found * 2 >= isFound.count
  }

  private static func folded(_ text: Text) -> [UInt8] {
    var result: [UInt8] = []
    Folding.appendFolded(UnsafeBufferPointer(rebasing: text.bytes[text.range]), to: &result)
    result.removeAll { $0 == 0x20 }
    return result
  }

  /// `entry` without the page number at its end and the leaders before it.
  private static func withoutPage(_ entry: [UInt8]) -> [UInt8] {
    var end = entry.count
    while end > 0, isDigitOrDash(entry[end - 1]) { end -= 1 }
    let beforeNumber = end
    while end > 0 {
      if entry[end - 1] == 0x2E || entry[end - 1] == 0x2D {
        end -= 1
      } else if end >= 2, entry[end - 2] == 0xC2, entry[end - 1] == 0xB7 {
        end -= 2
      } else if end >= 3, isLeader(entry[end - 3], entry[end - 2], entry[end - 1]) {
        end -= 3
      } else {
        break
      }
    }
    // A number at the end without leaders may belong to the title.
    return end < beforeNumber || beforeNumber < entry.count ? Array(entry[..<end]) : entry
  }

  private static func isDigitOrDash(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// ・ ･ … ‥ ─ ー as leaders.
  private static func isLeader(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE3, 0x83, 0xBB), (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0xA5), (0xE2, 0x94, 0x80...0x81): true
    default: false
    }
  }
}
