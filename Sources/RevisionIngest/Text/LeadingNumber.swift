import RevisionText

/// The number that a line begins with, in the spellings that stand at the beginning of lines only or mostly.
func leadingNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> NumberLabel? {
  var cursor = range.lowerBound
  let first = nextScalar(text, &cursor)
  func label(_ strength: NumberLabel.Strength) -> NumberLabel {
    NumberLabel(style: "", values: [], length: cursor - range.lowerBound, strength: strength)
  }
  if (0x2460...0x24FF).contains(first) { return label(.strong) }
  if first == 0x3010 { return label(.strong) }
  var end = cursor
  var count = 0
  if first == 0x7B2C {
    while end < range.upperBound, count < 8 {
      let scalar = nextScalar(text, &end)
      if [0x7AE0, 0x7BC0, 0x6761, 0x7DE8, 0x6B3E, 0x56DE].contains(scalar) {
        cursor = end
        let next = end < range.upperBound ? nextScalar(text, &end) : 0x20
        return label(isWhite(next) || next == 0xFF08 ? .strong : .weak)
      }
      guard digitValue(scalar) != nil || (0x4E00...0x9FFF).contains(scalar) else { return nil }
      count += 1
    }
    return nil
  }
  let isBracket = first == 0x28 || first == 0xFF08
  if isBracket || digitValue(first) != nil {
    while end < range.upperBound, count < 6 {
      let scalar = nextScalar(text, &end)
      if digitValue(scalar) != nil || scalar == 0x2E || scalar == 0xFF0E {
        count += 1; cursor = end; continue
      }
      if scalar == 0x29 || scalar == 0xFF09, count > 0 || !isBracket { cursor = end; return label(.strong) }
      let last = lastScalar(text, range.lowerBound..<cursor)
      if !isBracket, last == 0x2E || last == 0xFF0E || (count > 0 && isWhite(scalar)) {
        return label(.strong)
      }
      return nil
    }
  }
  return nil
}
