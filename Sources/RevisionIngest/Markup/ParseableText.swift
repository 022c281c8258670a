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
