import RevisionText

extension Text {
  /// The place after the kanji numerals from `at`.
  func end(ofKanjiNumeralsFrom at: Int, runEnd: Int) -> Int {
    var end = at
    while end < runEnd, isKanjiNumeral(scalar(at: end).scalar) { end += scalar(at: end).length }
    return end
  }

  /// Whether the numerals in `range` of a kanji run count something (三十, 第三条, 令和七年, 一回) rather than belong to a
  /// word (統一, 一般, 万一, 第三者).
  func isNumber(_ range: Range<Int>, runStart: Int, runEnd: Int) -> Bool {
    let previous = scalar(before: range.lowerBound)
    let next = range.upperBound < runEnd ? scalar(at: range.upperBound).scalar : 0
    let isOne = scalar(at: range.lowerBound).length == range.count
    if previous == 0x7B2C { return next != 0x8005 && next != 0x7DDA }
    if isEraEnd(previous) && next == 0x5E74 { return true }
    if isOne {
      // 一人ひとり is a word.
      let behind = range.upperBound + 3
      let third = behind < end ? scalar(at: behind).scalar : 0
      if next == 0x4EBA && third == 0x3072 { return false }
      // 一時停止 and 一本化 are words, 一時間 and 一時半 are not.
      if next == 0x6642 && script(of: third) == .kanji && third != 0x9593 && third != 0x534A { return false }
      if third == 0x5316 { return false }
      // The day of 四月一日.
      let isDay =
        next == 0x65E5 && previous == 0x6708 && range.lowerBound - 3 > runStart
        && isKanjiNumeral(scalar(before: range.lowerBound - 3))
      return (range.lowerBound == runStart || previous == 0x540C || isDay) && Self.counters.contains(next)
        && !(scalar(at: range.lowerBound).scalar == 0x5341 && next == 0x5206)
    }
    return range.lowerBound == runStart && scalar(at: range.lowerBound).scalar != 0x4E07
      || Self.counters.contains(next)
  }

  /// 和 of 令和 and 昭和, 成 of 平成, 正 of 大正, 治 of 明治.
  private func isEraEnd(_ scalar: UInt32) -> Bool {
    scalar == 0x548C || scalar == 0x6210 || scalar == 0x6B63 || scalar == 0x6CBB
  }

  /// What is counted with: 年月日人条項号章節編款目回件社円割倍期次名箇ヶ所階級点時分秒週歳枚台本.
  private static let counters: Set<UInt32> = Set(
    "年月日人条項号章節編款目回件社円割倍期次名箇ヶ所階級点時分秒週歳枚台本".unicodeScalars.map(\.value))
}
