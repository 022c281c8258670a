/// The sum that a numeral of digits and multipliers comes to, part by part: 5万2千, 1.5億, 百二十三, 二〇二五.
struct NumeralSum {
  /// Decimal places of all the numbers below: the value is `total` * 10^-scale.
  private(set) var scale = 0
  /// Finished groups (万, 億).
  private var groups = 0
  /// Finished parts of the group being read (千, 百, 十).
  private var group = 0
  /// Digits not yet multiplied.
  private var pending: Int?
  /// The smallest multiplier used in this group and among groups, beyond which only smaller ones may follow.
  private var lastSmall = Int.max
  private var lastLarge = Int.max
  /// How digits were written last: as one Arabic run, or one by one in kanji.
  private var hasArabicPending = false

  /// The sum so far; `nil` before the first part and where it exceeds `Int`.
  var total: Int? {
    guard isStarted else { return nil }
    let (partial, firstOverflow) = groups.addingReportingOverflow(group)
    let (sum, secondOverflow) = partial.addingReportingOverflow(pending ?? 0)
    return firstOverflow || secondOverflow ? nil : sum
  }

  private var isStarted = false

  /// Adds an Arabic number, `digits` * 10^-scale; `false` where none may stand.
  mutating func add(digits: Int, scale: Int) -> Bool {
    guard pending == nil, self.scale == 0, scale == 0 || !isStarted else { return false }
    self.scale = scale
    pending = digits
    hasArabicPending = true
    isStarted = true
    return true
  }

  /// Adds one kanji digit; digits without a multiplier between them are positional. None follows decimals.
  mutating func add(kanjiDigit digit: Int) -> Bool {
    guard !hasArabicPending, scale == 0 else { return false }
    let (shifted, overflow) = (pending ?? 0).multipliedReportingOverflow(by: 10)
    guard !overflow, shifted <= Int.max - digit else { return false }
    pending = shifted + digit
    isStarted = true
    return true
  }

  /// Multiplies what is pending by 十, 百 or 千 (10, 100, 1000); one of them alone counts as one.
  mutating func multiply(small: Int) -> Bool {
    guard small < lastSmall, !(pending == 0) else { return false }
    guard let product = scaled(pending ?? 1, by: small, unscaled: pending == nil) else { return false }
    group += product
    finishDigits()
    lastSmall = small
    return true
  }

  /// Multiplies the group read so far by 万, 億 or 兆; `false` where there is no group or it comes out of order.
  mutating func multiply(large: Int) -> Bool {
    guard large < lastLarge, pending != nil || group > 0 else { return false }
    let (count, isCountTooLarge) = group.addingReportingOverflow(pending ?? 0)
    let (product, isProductTooLarge) = count.multipliedReportingOverflow(by: large)
    let (sum, isSumTooLarge) = groups.addingReportingOverflow(product)
    guard !isCountTooLarge, !isProductTooLarge, !isSumTooLarge else { return false }
    groups = sum
    group = 0
    finishDigits()
    lastSmall = .max
    lastLarge = large
    return true
  }

  private func scaled(_ value: Int, by factor: Int, unscaled: Bool) -> Int? {
    var product = value.multipliedReportingOverflow(by: factor)
    for _ in 0..<(unscaled ? scale : 0) where !product.overflow {
      product = product.partialValue.multipliedReportingOverflow(by: 10)
    }
    return product.overflow || product.partialValue > Int.max / 4 ? nil : product.partialValue
  }

  private mutating func finishDigits() {
    pending = nil
    hasArabicPending = false
    isStarted = true
  }
}

extension ScalarCursor {
  /// Takes one digit run or multiplier into `sum`; `false`, and nothing taken, where none fits.
  mutating func takePart(into sum: inout NumeralSum, arabic: Bool) -> Bool {
    var copy = self
    if arabic, let number = copy.takeDecimal() {
      guard sum.add(digits: number.coefficient, scale: number.scale) else { return false }
      self = copy
      return true
    }
    let scalar = copy.next()
    let isTaken =
      if let digit = kanjiDigit(scalar) {
        sum.add(kanjiDigit: digit)
      } else if let small = smallMultiplier(scalar) {
        sum.multiply(small: small)
      } else if let large = largeMultiplier(scalar) { sum.multiply(large: large) } else { false }
    if isTaken { self = copy }
    return isTaken
  }
}
