/// A document as the parser is given it: every line end is a single line feed, so that the parser counts the lines that
/// people count, and what white space is left that markup does not know (form feed, vertical tab) is a space. O(length);
/// what needs no change is not copied.
func parseableText(_ bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { input in
    let first = firstUnwanted(input, from: 0)
    return first == input.count ? bytes : replaced(input, from: first)
  }
}

/// A copy of `input` with what is unwanted from `first` on replaced.
private func replaced(_ input: UnsafeBufferPointer<UInt8>, from first: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(input.count)
  var start = 0
  var index = first
  while index < input.count {
    result.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<index]))
    if input[index] != 0x0D {
      result.append(0x20)
    } else if index + 1 == input.count || input[index + 1] != 0x0A {
      result.append(0x0A)
    }
    start = index + 1
    index = firstUnwanted(input, from: start)
  }
  result.append(contentsOf: UnsafeBufferPointer(rebasing: input[start...]))
  return result
}

/// The index of the first control character from `start` on that is neither a line feed nor a tab.
private func firstUnwanted(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = firstByte(below: 0x20, in: input, from: start)
  while index < input.count, input[index] == 0x0A || input[index] == 0x09 {
    index = firstByte(below: 0x20, in: input, from: index + 1)
  }
  return index
}

/// A document without the conditions that Word sets between tags (`<![if !supportLists]>`, `<![endif]>`): HTML takes them
/// for comments (HTML Standard, 13.2.5.42), the tolerant parser for text. Line ends in them stay, and so does what stands in
/// comments; a CDATA section is none. O(length); what needs no change is not copied.
func withoutConditions(_ document: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var copied = 0
  var index = 0
  while let open = document[index...].firstIndex(of: UInt8(ascii: "<")) {
    let tag = document[open...]
    index = open + 1
    if tag.starts(with: "<!--".utf8) {
      index = commentEnd(document, from: open + 4)
    } else if tag.starts(with: "<![".utf8), !tag.starts(with: "<![CDATA[".utf8),
      let close = tag.firstIndex(of: UInt8(ascii: ">"))
    {
      result += document[copied..<open]
      result += document[open..<close].filter { $0 == 0x0A }
      copied = close + 1
      index = copied
    }
  }
  return copied == 0 ? document : result + document[copied...]
}

/// The index behind the end of a comment; the end of the document where it has none.
private func commentEnd(_ document: [UInt8], from start: Int) -> Int {
  var index = start
  while let close = document[index...].firstIndex(of: UInt8(ascii: ">")) {
    if close >= start + 2, document[close - 1] == UInt8(ascii: "-"), document[close - 2] == UInt8(ascii: "-")
    {
      return close + 1
    }
    index = close + 1
  }
  return document.count
}
