import RevisionText

/// What numbers are counted in, and what makes a name of a number.
enum Units {
  /// Units of dates. Days alone are counted (延べ30日).
  static let ofDates = ["月", "年度", "年"]
  /// Units of money.
  static let ofMoney = ["円", "千円", "万円", "百万円", "億円", "ドル", "ユーロ", "yen", "dollars", "euros", "pounds"]

  /// Units, those that begin with another one before it.
  private static let known = [
    "千円", "万円", "百万円", "億円", "円", "ドル", "ユーロ", "パーセント", "ポイント", "年度", "年間", "年", "か年", "カ年", "ヶ年", "か月間",
    "か月", "ヶ月", "カ月", "箇月", "ケ月", "月",
    "日間", "日", "週間", "時間", "分", "秒", "人日", "人月", "人", "名", "件", "か所", "箇所", "カ所", "ヶ所", "ケ所", "回", "台", "校",
    "園", "施設", "団体", "社",
    "事業者", "事業", "世帯", "戸", "棟", "路線", "本", "冊", "点", "種類", "項目", "分野", "区画", "区", "地区", "町", "村", "市", "歳",
    "位", "度", "倍", "割", "講座",
    "基", "枚", "組", "隻", "頭", "匹", "口", "局", "室", "席", "床", "便", "系統", "手続", "業務", "店舗", "店", "企業", "機関", "拠点",
    "キロ", "トン", "メートル", "つ",
    "km", "kg", "cm", "mm", "t", "m2", "m", "ha", "kW", "kWh", "GB", "MB", "TB", "GHz", "Mbps", "Gbps",
    "percentage points", "points", "yen", "dollars", "euros", "pounds", "minutes", "minute", "hours", "hour",
    "days", "day",
    "weeks", "week", "months", "month", "years", "year", "people", "persons", "residents", "staff", "users",
    "visitors",
    "households", "schools", "services", "sites", "places", "times", "tonnes", "procedures", "offices",
    "courses", "companies",
  ]

  /// The unit behind byte `end`, folded, and where it ends; empty where none is known.
  static func behind(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> (text: String, end: Int) {
    for unit in known + ["間", "度"] {
      var cursor = ScalarCursor(bytes, at: end)
      cursor.takeWhite()
      let isTaken = unit.unicodeScalars.allSatisfy { cursor.next() == $0.value }
      let goesOn = unit.utf8.first! < 0x80 && script(of: cursor.current) == .latin
      if isTaken && !goesOn { return (unit, cursor.position) }
    }
    return ("", end)
  }

  /// The sign of a currency before byte `start`.
  static func currencyBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> String? {
    guard start > 0 else { return nil }
    var before = start
    switch previousScalar(bytes, &before) {
    case 0x24: return "dollars"
    case 0xA3: return "pounds"
    case 0x20AC: return "euros"
    case 0xA5, 0xFFE5: return "円"
    default: return nil
    }
  }

  /// What stands for the unit of a day or a year beside the name of a month.
  static let day = "of month"

  /// Whether the name of an English month stands beside the number in `range`: 1 April, May 22.
  static func isBesideMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let behind = Array(bytes[range.upperBound...].prefix(11))
    let before = Array(bytes[..<range.lowerBound].suffix(11))
    return months.contains { month in
      behind.starts(with: (" " + month).utf8) || before.reversed().starts(with: (month + " ").utf8.reversed())
    }
  }

  /// Whether `bytes` are the name of a month with a blank on either side.
  static func isMonth(_ bytes: [UInt8]) -> Bool { months.contains { bytes.elementsEqual(" \($0) ".utf8) } }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// Whether the number in `range` is the name of something: 第３章, 図２, 別表１, Chapter 4, No. 5, and every number behind 第.
  static func isName(_ cursor: ScalarCursor, _ range: Range<Int>) -> Bool {
    let start = max(0, range.lowerBound - 24)
    let before = Folding.folded(
      UnsafeBufferPointer(rebasing: cursor.bytes[boundary(cursor.bytes, start)..<range.lowerBound]))
    var end = SentenceEnd(before, isTrimmed: false)
    while end.take(" ") {}
    if end.has(anyOf: ["第", "図", "表", "別紙", "様式", "資料", "図表", "注", "※", "Vol.", "No.", "no."]) {
      return true
    }
    if isBehindAcronym(end) || isBracketed(end) { return true }
    let words = [
      "Chapter", "Section", "Figure", "Table", "Part", "Article", "Appendix", "Annex", "Step", "Version",
      "Guidelines", "Example",
      "Level",
    ]
    return words.contains { end.has($0) || end.has($0.lowercased()) }
  }

  /// Whether a number stands in a bracket directly behind a letter: Section B(4).
  private static func isBracketed(_ end: SentenceEnd) -> Bool {
    var end = end
    guard end.take("("), end.end > 0 else { return false }
    return (end.bytes[end.end - 1] | 0x20) &- 0x61 < 26
  }

  /// Whether what is before a number ends in a word in capitals, of which the number is a part (WCAG 2.1, ISO 9001), also in
  /// brackets.
  private static func isBehindAcronym(_ end: SentenceEnd) -> Bool {
    var end = end
    _ = end.take(")")
    let word = end.bytes[..<end.end].reversed().prefix { $0 &- 0x41 < 26 }
    guard word.count >= 2 else { return false }
    let before = end.end - word.count - 1
    return before < 0 || (end.bytes[before] | 0x20) &- 0x61 >= 26
  }

  /// `start` or the next byte that begins a scalar.
  private static func boundary(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var start = start
    while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }
}
