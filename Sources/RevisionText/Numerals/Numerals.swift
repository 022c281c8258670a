/// The value of a kanji digit from 0 to 9, 大字 (壱弐参…) among them; `nil` for all else.
func kanjiDigit(_ scalar: UInt32) -> Int? {
  switch scalar {
  case 0x3007, 0x96F6: 0  // 〇 零
  case 0x4E00, 0x58F1, 0x58F9: 1  // 一 壱 壹
  case 0x4E8C, 0x5F10, 0x8CB3: 2  // 二 弐 貳
  case 0x4E09, 0x53C2, 0x53C3: 3  // 三 参 參
  case 0x56DB: 4  // 四
  case 0x4E94, 0x4F0D: 5  // 五 伍
  case 0x516D: 6  // 六
  case 0x4E03: 7  // 七
  case 0x516B: 8  // 八
  case 0x4E5D: 9  // 九
  default: nil
  }
}

/// The power of ten of 十 百 千, which multiply inside a group of four digits.
func smallMultiplier(_ scalar: UInt32) -> Int? {
  switch scalar {
  case 0x5341, 0x62FE: 10  // 十 拾
  case 0x767E: 100  // 百
  case 0x5343: 1_000  // 千
  default: nil
  }
}

/// The power of ten of 万 億 兆, which multiply the group before them.
func largeMultiplier(_ scalar: UInt32) -> Int? {
  switch scalar {
  case 0x4E07, 0x842C: 10_000  // 万 萬
  case 0x5104: 100_000_000  // 億
  case 0x5146: 1_000_000_000_000  // 兆
  default: nil
  }
}

/// Whether `scalar` is a kanji numeral of everyday writing: 〇一二三四五六七八九十百千万億兆. Those of deeds (壱 弐 参 拾) are
/// not among them, because 参加 and 収拾 hold no number.
@inlinable
package func isKanjiNumeral(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
  default: isKanjiMultiplier(scalar)
  }
}

/// Whether `scalar` multiplies a number written before it, be that in figures (5万, 3千): 百千万億兆.
@inlinable
package func isKanjiMultiplier(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x767E, 0x5343, 0x4E07, 0x5104, 0x5146: true
  default: false
  }
}

/// The value of a number in a circle, ① to ⑳ and ㉑ to ㊿, ⓪ and the black ones ❶ to ❿ and ⓫ to ⓴.
func circledNumber(_ scalar: UInt32) -> Int? {
  switch scalar {
  case 0x2460...0x2473: Int(scalar) - 0x245F
  case 0x3251...0x325F: Int(scalar) - 0x3251 + 21
  case 0x32B1...0x32BF: Int(scalar) - 0x32B1 + 36
  case 0x24EA: 0
  case 0x2776...0x277F: Int(scalar) - 0x2775
  case 0x24EB...0x24F4: Int(scalar) - 0x24EB + 11
  default: nil
  }
}

/// The value of a Roman numeral that is one character, Ⅰ to Ⅻ and ⅰ to ⅻ.
func romanCharacter(_ scalar: UInt32) -> Int? {
  switch scalar {
  case 0x2160...0x216B: Int(scalar) - 0x215F
  case 0x2170...0x217B: Int(scalar) - 0x216F
  default: nil
  }
}

/// The value of a Roman numeral from 1 to 89 written in letters of one case; `nil` for anything but the one canonical
/// spelling of a value (IIII is none).
package func romanNumeral(_ letters: [UInt8]) -> Int? {
  guard !letters.isEmpty, letters.count <= 8 else { return nil }
  let upper = letters.map { $0 & 0xDF }
  guard upper == letters || letters.allSatisfy({ $0 & 0x20 != 0 }) else { return nil }
  for tens in 0...8 where upper.starts(with: romanTens[tens]) {
    for ones in 0...9 where romanTens[tens] + romanOnes[ones] == upper { return tens * 10 + ones }
  }
  return nil
}

private let romanTens: [[UInt8]] = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"].map {
  Array($0.utf8)
}
private let romanOnes: [[UInt8]] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].map {
  Array($0.utf8)
}

extension ScalarCursor {
  /// Takes a run of ASCII or full-width digits, at most 18 of them: its value and how many there were.
  package mutating func takeDigits() -> (value: Int, count: Int)? {
    var value = 0
    var count = 0
    while count < 18, isASCIIDigit(current) {
      value = value * 10 + Int(next() - 0x30)
      count += 1
    }
    return count == 0 ? nil : (value, count)
  }

  /// Takes a numeral written in kanji: positional (二〇二五) or with 十 百 千 万 億 兆 (百二十三万). `nil` where there is
  /// none or it exceeds `Int`.
  mutating func takeKanjiNumeral() -> Int? {
    var copy = self
    var sum = NumeralSum()
    while copy.takePart(into: &sum, arabic: false) {}
    guard copy.position > position, let value = sum.total, sum.scale == 0 else { return nil }
    self = copy
    return value
  }

  /// Takes a numeral in ASCII or full-width digits or, failing that, in kanji.
  mutating func takeNumeral() -> Int? { takeDigits()?.value ?? takeKanjiNumeral() }
}
