import RevisionArchive

/// An odt file of the same text in which every row of a table stands in the table itself.
///
/// `pandoc` reads no rows but those (its issue 9327): what repeats on every page (`table:table-header-rows`), and groups of
/// rows (OpenDocument 1.3, 9.1.7 to 9.1.12), it leaves out without a word. Pictures are left out; they hold no text that
/// is read. A file that is not as it should be is given back as it is, for `pandoc` to say what is wrong. O(size).
func withPlainRows(_ odt: [UInt8]) -> [UInt8] {
  guard var parts = unpacked(odt, limit: mostText, where: { $0.hasSuffix(".xml") }),
    let content = parts.firstIndex(where: { $0.name == "content.xml" }),
    let plain = withoutRowGroups(parts[content].bytes)
  else { return odt }
  parts[content].bytes = plain
  return archive(parts)
}

/// Bytes that the text of an odt file may come to, as much as is read of what `pandoc` makes of it.
private let mostText = 256 << 20

/// `content` without the tags around groups of rows; `nil` where there is none.
private func withoutRowGroups(_ content: [UInt8]) -> [UInt8]? {
  var result: [UInt8] = []
  var copied = 0
  var index = 0
  while let open = content[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = open + 1
    guard beginsRowGroup(content[index...]), let close = content[index...].firstIndex(of: UInt8(ascii: ">"))
    else { continue }
    if result.isEmpty { result.reserveCapacity(content.count) }
    result += content[copied..<open]
    copied = close + 1
    index = copied
  }
  return copied == 0 ? nil : result + content[copied...]
}

/// Whether the name of a tag that begins here, `/` apart, is that of a group of rows.
private func beginsRowGroup(_ tag: ArraySlice<UInt8>) -> Bool {
  let name = tag.prefix(32).drop { $0 == UInt8(ascii: "/") }.prefix {
    $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
  }
  return ["table:table-header-rows", "table:table-rows", "table:table-row-group"].contains {
    name.elementsEqual($0.utf8)
  }
}
