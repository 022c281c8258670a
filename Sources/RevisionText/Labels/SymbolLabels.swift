extension NumberLabel {
  /// ① and its kin, ㋐ among them, with or without white space.
  static func circled(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let lead = cursor.next()
    let style: String
    let value: Int
    if let circled = circledNumber(lead) {
      style = lead >= 0x24EB && lead < 0x3000 ? "❶" : "①"
      value = circled
    } else if lead &- 0x32D0 < 44 {
      (style, value) = ("㋐", Int(lead) - 0x32CF)
    } else if lead &- 0x2474 < 20 {
      (style, value) = ("⑴", Int(lead) - 0x2473)
    } else if lead &- 0x2488 < 20 {
      (style, value) = ("⒈", Int(lead) - 0x2487)
    } else {
      return nil
    }
    var tail = LabelTail(bare: cursor)
    if tail.delimiter == .end { return NumberLabel(style, [value], tail, .strong) }
    tail.delimiter = .closed
    let next = cursor.current
    if next == 0x7E || next == 0x3001 || circledNumber(next) != nil { return nil }
    return NumberLabel(style, [value], tail, cursorStrength(behind: tail, .strong))
  }

  /// Ⅰ and ⅰ, single characters.
  static func roman(at start: ScalarCursor) -> NumberLabel? {
    guard let value = romanCharacter(start.current) else { return nil }
    if let label = chain(at: start) { return label }
    var cursor = start
    let style = cursor.next() < 0x2170 ? "Ⅰ" : "ⅰ"
    let tail = LabelTail(at: cursor)
    if tail.delimiter != .none {
      return NumberLabel(style, [value], tail, tail.suffix == "、" ? .fair : .strong)
    }
    if cursor.startsWithCounter() || cursor.particle != .none { return nil }
    return NumberLabel(style, [value], tail, .fair)
  }

  /// 一、 or 一　 with its branches (三の二　), up to 99.
  static func kanji(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard let value = cursor.takeKanjiNumeral(), value > 0, value <= 99 else { return markedZero(at: start) }
    let values = [value] + takeBranches(&cursor)
    let tail = LabelTail(at: cursor)
    switch tail.delimiter {
    case .none: return nil
    case .end: return NumberLabel("一", values, tail, .weak)
    case .space: return NumberLabel("一", values, tail, .strong)
    case .point, .closed:
      return kanjiDigit(tail.end.current) != nil ? nil : NumberLabel("一", values, tail, .strong)
    }
  }

  /// ア. ア) ア　 in the order of the syllabary, or イ ロ ハ.
  static func kana(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard let (reading, alternative) = cursor.takeKanaReadings() else { return nil }
    let tail = LabelTail(at: cursor)
    let strength: Strength
    switch tail.delimiter {
    case .none, .end: return nil
    case .space: strength = cursor.isAtWideSpace ? .strong : .fair
    case .closed: strength = .strong
    case .point:
      var next = tail.end
      if next.takeKanaReadings() != nil, script(of: next.current) != .katakana { return nil }
      strength = .strong
    }
    return NumberLabel(reading.style, reading.values, tail, strength, alternative: alternative)
  }

  /// A. a) I. iv) and their kin: a letter or a Roman numeral with a delimiter.
  static func letter(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard let (reading, alternative) = cursor.takeLetterReadings() else { return nil }
    let tail = LabelTail(at: cursor)
    let strength: Strength
    switch tail.delimiter {
    case .none, .end: return nil
    case .space:
      let isRoman = cursor.position > start.position + 1 && reading.style == "I"
      guard cursor.isAtWideSpace || (isRoman && !cursor.goesOnInLowerCase) else { return nil }
      strength = .fair
    case .closed: strength = .strong
    case .point:
      let next = tail.end.current
      if tail.suffix == "." && (isASCIILetter(next) || isASCIIDigit(next) || next == 0x2C || next == 0x27) {
        return nil
      }
      strength = tail.suffix == "." ? .strong : .fair
    }
    return NumberLabel(reading.style, reading.values, tail, strength, alternative: alternative)
  }
}

extension ScalarCursor {
  /// Takes one katakana that counts, as ア イ ウ or as イ ロ ハ: first the likelier of its readings.
  mutating func takeKanaReadings() -> (NumberLabel.Reading, NumberLabel.Reading?)? {
    var kana = current
    if kana &- 0xFF71 < 45 { kana = syllabary[Int(kana - 0xFF71)] }
    guard let place = syllabary.firstIndex(of: kana) else { return nil }
    _ = next()
    let bySyllabary = NumberLabel.Reading(style: "ア", values: [place + 1])
    guard let rank = iroha.firstIndex(of: kana) else { return (bySyllabary, nil) }
    let byIroha = NumberLabel.Reading(style: "イ", values: [rank + 1])
    return place < 10 || place <= rank ? (bySyllabary, byIroha) : (byIroha, bySyllabary)
  }

  /// Takes one letter or a Roman numeral in letters; first the likelier reading: i, v and x are numerals, c and d letters.
  mutating func takeLetterReadings() -> (NumberLabel.Reading, NumberLabel.Reading?)? {
    var copy = self
    var letters: [UInt8] = []
    while letters.count < 8, isASCIILetter(copy.current) { letters.append(UInt8(copy.next())) }
    guard let lead = letters.first, !isASCIILetter(copy.current) else { return nil }
    let isUpper = lead & 0x20 == 0
    let roman = romanNumeral(letters).map { NumberLabel.Reading(style: isUpper ? "I" : "i", values: [$0]) }
    if letters.count > 1 && roman == nil { return nil }
    self = copy
    guard letters.count == 1 else { return (roman!, nil) }
    let letter = NumberLabel.Reading(style: isUpper ? "A" : "a", values: [Int(lead | 0x20) - 0x60])
    guard let roman else { return (letter, nil) }
    return [0x69, 0x76, 0x78].contains(lead | 0x20) ? (roman, letter) : (letter, roman)
  }
}

private let syllabary = scalars(of: "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")
private let iroha = scalars(of: "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス")

private func scalars(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
