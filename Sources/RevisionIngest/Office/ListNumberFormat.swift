/// `value` as a list of Word or Writer shows it, by the format's name in ECMA-376 part 1 (17.18.59); where it has no sign for it, or is not
/// known here, in digits.
func listNumber(_ value: Int, format: String) -> String {
  let digits = String(value)
  if value < 0 { return digits }
  func at(_ signs: String) -> String {
    let signs = Array(signs.unicodeScalars)
    return (1...signs.count).contains(value) ? String(signs[value - 1]) : digits
  }
  func counted(from first: UInt32, _ count: Int) -> String {
    (1...count).contains(value) ? String(Unicode.Scalar(first + UInt32(value - 1))!) : digits
  }
  switch format {
  case "none", "bullet": return ""
  case "decimalZero": return value < 10 ? "0" + digits : digits
  case "decimalFullWidth", "decimalFullWidth2": return mapped(digits, to: "０１２３４５６７８９")
  case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": return counted(from: 0x2460, 20)
  case "decimalEnclosedParen": return counted(from: 0x2474, 20)
  case "decimalEnclosedFullstop": return counted(from: 0x2488, 20)
  case "upperLetter": return letters(value, from: 0x41)
  case "lowerLetter": return letters(value, from: 0x61)
  case "upperRoman": return roman(value)
  case "lowerRoman": return roman(value).lowercased()
  case "aiueoFullWidth": return at("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
  case "aiueo": return at("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")
  case "irohaFullWidth": return at("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス")
  case "iroha": return at("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽ")
  case "ideographDigital", "japaneseDigitalTenThousand": return mapped(digits, to: "〇一二三四五六七八九")
  case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCountingThousand":
    return kanji(value)
  default: return digits
  }
}

private func mapped(_ digits: String, to signs: String) -> String {
  let signs = Array(signs.unicodeScalars)
  var result = String.UnicodeScalarView()
  for digit in digits.utf8 { result.append(signs[Int(digit) - 0x30]) }
  return String(result)
}

/// a to z, aa to zz, as Word counts on.
private func letters(_ value: Int, from first: UInt32) -> String {
  guard value > 0, value <= 26 * 16 else { return String(value) }
  let letter = String(Unicode.Scalar(first + UInt32((value - 1) % 26))!)
  return String(repeating: letter, count: (value - 1) / 26 + 1)
}

private func roman(_ value: Int) -> String {
  guard (1..<4000).contains(value) else { return String(value) }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var (rest, result) = (value, "")
  for (worth, sign) in signs {
    result += String(repeating: sign, count: rest / worth)
    rest %= worth
  }
  return result
}

private func kanji(_ value: Int) -> String {
  guard (1..<10_000).contains(value) else { return String(value) }
  let digits = Array("〇一二三四五六七八九".unicodeScalars)
  var (rest, result) = (value, "")
  for (worth, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
    let digit = rest / worth
    rest %= worth
    if digit > 1 || digit == 1 && worth == 1 { result.unicodeScalars.append(digits[digit]) }
    if digit > 0 { result += sign }
  }
  return result
}
