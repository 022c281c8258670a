/// The names of the Japanese eras since 1868, each with the Western year before its first.
private let eras: [(name: String, letter: UInt32, offset: Int)] = [
  ("令和", 0x52, 2018), ("平成", 0x48, 1988), ("昭和", 0x53, 1925), ("大正", 0x54, 1911), ("明治", 0x4D, 1867),
]

extension ScalarCursor {
  /// Takes a year of an era, without the 年 behind it: 令和７, 平成三十, 令和元, and R7 or H30 where 年 or a point and
  /// another number follow. Its Western year.
  mutating func takeEraYear() -> Int? {
    var copy = self
    for era in eras where copy.take(era.name) {
      copy.takeWhite()
      guard let year = copy.take(0x5143) ? 1 : copy.takeNumeral(), year > 0, year < 100 else { return nil }
      self = copy
      return era.offset + year
    }
    return takeAbbreviatedEraYear()
  }

  private mutating func takeAbbreviatedEraYear() -> Int? {
    guard let era = eras.first(where: { $0.letter == current }), !isASCIILetter(preceding) else { return nil }
    var copy = self
    _ = copy.next()
    guard let year = copy.take(0x5143) ? (1, 1) : copy.takeDigits(), year.1 <= 2, year.0 > 0 else {
      return nil
    }
    guard copy.current == 0x5E74 || (copy.current == 0x2E && isASCIIDigit(copy.following)) else { return nil }
    self = copy
    return era.offset + year.0
  }
}
