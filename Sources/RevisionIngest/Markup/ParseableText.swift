import RevisionModel

/// A document as the parser is given it.
struct ParseableText {
  var bytes: [UInt8]
  var diagnostics: [Diagnostic] = []
}

/// Makes every line end a single line feed, so that the parser counts the lines that people count, and leaves out
/// control characters, which no markup may hold. O(length); what needs no change is not copied.
func parseableText(_ bytes: [UInt8]) -> ParseableText {
  bytes.withUnsafeBufferPointer { input in
    let first = firstUnwanted(input, from: 0)
    return first == input.count ? ParseableText(bytes: bytes) : cleaned(input, from: first)
  }
}

/// A copy of `input` with what is unwanted from `first` on replaced or left out.
private func cleaned(_ input: UnsafeBufferPointer<UInt8>, from first: Int) -> ParseableText {
  var result = ParseableText(bytes: [])
  result.bytes.reserveCapacity(input.count)
  var removed = 0
  var firstRemoved = 0
  var start = 0
  var index = first
  while index < input.count {
    result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<index]))
    switch input[index] {
    case 0x0D: if index + 1 == input.count || input[index + 1] != 0x0A { result.bytes.append(0x0A) }
    case 0x0C: result.bytes.append(0x20)
    default:
      if removed == 0 { firstRemoved = result.bytes.count }
      removed += 1
    }
    start = index + 1
    index = firstUnwanted(input, from: start)
  }
  result.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[start...]))
  if removed > 0 {
    let line = 1 + result.bytes[..<firstRemoved].count { $0 == 0x0A }
    result.diagnostics = [Diagnostic(.controlCharacters, line: line, text: "\(removed)")]
  }
  return result
}

/// The index of the first carriage return, form feed or other control character from `start` on.
private func firstUnwanted(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = firstByte(below: 0x20, in: input, from: start)
  while index < input.count, input[index] == 0x0A || input[index] == 0x09 {
    index = firstByte(below: 0x20, in: input, from: index + 1)
  }
  return index
}
