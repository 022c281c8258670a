/// The names of the Japanese eras since 1868, each with the Western year before its first.
private let eras: [(name: String, letter: UInt32, offset: Int)] = [
  ("令和", 0x52, 2018), ("平成", 0x48, 1988), ("昭和", 0x53, 1925), ("大正", 0x54, 1911), ("明治", 0x4D, 1867),
]

extension ScalarCursor {
  /// Takes a year of an era, without the 年 behind it: 令和７, 平成三十, 令和元, and R7 or H30, where 年 or a point and
  /// another number follow or else no letter and no number does. Its Western year.
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

  /// Takes R7 or H30.
  mutating func takeAbbreviatedEraYear() -> Int? {
    guard let era = eras.first(where: { $0.letter == current }), !isASCIILetter(preceding) else { return nil }
    var copy = self
    _ = copy.next()
    guard let year = copy.take(0x5143) ? (1, 1) : copy.takeDigits(), year.1 <= 2, year.0 > 0 else {
      return nil
    }
    let isDated = copy.current == 0x5E74 || (copy.current == 0x2E && isASCIIDigit(copy.following))
    guard isDated || copy.endsBareEraYear(year.0, letter: era.letter) else { return nil }
    self = copy
    return era.offset + year.0
  }

  /// Whether R7, H30 or S60 before the cursor can stand for a year by itself: a year that there was, and no part of a
  /// longer name (R7-1, H5N1). T and M name too many other things.
  private func endsBareEraYear(_ year: Int, letter: UInt32) -> Bool {
    let longest = letter == 0x52 ? 50 : letter == 0x48 ? 31 : letter == 0x53 ? 64 : 0
    if year > longest || isASCIILetter(current) || isASCIIDigit(current) || current == 0x2E { return false }
    return !(current == 0x2D && isASCIIDigit(following))
  }
}
