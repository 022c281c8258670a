extension ScalarCursor {
  /// `quantity` as a share of a hundred, and its unit taken, where ％ (and the words for it) or 割 with its 分 stands
  /// behind it; else itself.
  mutating func withShare(_ quantity: Quantity) -> Quantity {
    if let tenths = takeTenths(quantity) { return tenths }
    var copy = self
    copy.takeWhite()
    guard copy.take(0x25) || copy.take("パーセント") || copy.takePerCent() else { return quantity }
    self = copy
    return quantity.counted(in: .percent)
  }

  /// Takes 割, and 分 with its digit: 3割 is 30 ％, 3割5分 is 35 ％. 割 of 割合 and 割り is another word.
  private mutating func takeTenths(_ quantity: Quantity) -> Quantity? {
    var copy = self
    guard copy.take("割"), !copy.starts(withOneOf: otherTenths), let tenths = quantity.times(10) else {
      return nil
    }
    self = copy
    if let parts = copy.takeNumeral(), (1...9).contains(parts), copy.take("分"), tenths.scale == 0 {
      self = copy
      return Quantity(tenths.coefficient + parts, unit: .percent)
    }
    return tenths.counted(in: .percent)
  }

  /// Takes `percent` or `per cent`.
  private mutating func takePerCent() -> Bool {
    var copy = self
    guard copy.takeLetters("per") else { return false }
    copy.takeWhite()
    guard copy.takeLetters("cent"), !isASCIILetter(copy.current) else { return false }
    self = copy
    return true
  }

  /// Takes `word`, which is of small letters, whatever its capitals.
  mutating func takeLetters(_ word: StaticString) -> Bool {
    var copy = self
    for index in 0..<word.utf8CodeUnitCount {
      guard copy.next() | 0x20 == UInt32(word.utf8Start[index]) else { return false }
    }
    self = copy
    return true
  }

  /// Takes 半分, which is 1/2: its first part, joined to the second.
  mutating func takeHalf() -> QuantitySpan? {
    let start = position
    guard take(0x534A) else { return nil }
    let end = position
    guard take("分") else { return nil }
    return QuantitySpan(quantity: Quantity(1), range: start..<end, isJoined: true)
  }
}

private let otherTenths: WordList = ["合", "り", "当", "振", "れ", "く"]
