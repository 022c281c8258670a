/// An exact number: `coefficient` * 10^-scale, in lowest terms (the coefficient of a fraction does not end in 0).
package struct Quantity: Sendable, Hashable {
  package let coefficient: Int
  package let scale: Int
  package let unit: Unit

  /// What an amount is counted in, where one and the same can be written in several ways.
  package enum Unit: UInt8, Sendable {
    case none
    /// 30％, 30 per cent, 3割.
    case percent
    /// 1st, first.
    case ordinal
  }

  package init(_ coefficient: Int, scale: Int = 0, unit: Unit = .none) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
    self.unit = unit
  }

  /// The same number in `unit`.
  func counted(in unit: Unit) -> Quantity { Quantity(coefficient, scale: scale, unit: unit) }

  /// So many times as much; `nil` where that exceeds `Int`.
  func times(_ factor: Int) -> Quantity? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Quantity(product, scale: scale, unit: unit)
  }

  /// The number's one spelling in ASCII: an optional `-`, digits, and a point before the decimals.
  package var spelling: String {
    var digits = String(coefficient.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return coefficient < 0 ? "-" + digits : digits
  }
}

extension ScalarCursor {
  /// Takes an Arabic number, ASCII or full-width: digits, commas between groups of three, a decimal point. Digits with
  /// two points (1.2.3, a date, a version) are not a decimal: only the first run is taken. At most 18 digits.
  mutating func takeDecimal() -> Quantity? {
    guard var (value, count) = takeDigits() else { return nil }
    if count <= 3 { takeGroups(&value, &count) }
    var copy = self
    guard copy.take(0x2E), let decimals = copy.takeDigits(), count + decimals.count <= 18,
      !(copy.current == 0x2E && isASCIIDigit(copy.following)), !isAfterPoint(digits: count)
    else { return Quantity(value) }
    self = copy
    for _ in 0..<decimals.count { value *= 10 }
    return Quantity(value + decimals.value, scale: decimals.count)
  }

  /// Takes groups of a comma and just three digits.
  private mutating func takeGroups(_ value: inout Int, _ count: inout Int) {
    while count <= 15 {
      var copy = self
      guard copy.take(0x2C), let group = copy.takeDigits(), group.count == 3 else { return }
      value = value * 1_000 + group.value
      count += 3
      self = copy
    }
  }

  /// Whether the run of `digits` digits before the cursor comes behind a point that itself comes behind a digit.
  private func isAfterPoint(digits: Int) -> Bool {
    var copy = self
    for _ in 0..<digits { copy.stepBack() }
    guard copy.preceding == 0x2E else { return false }
    copy.stepBack()
    return isASCIIDigit(copy.preceding)
  }
}
