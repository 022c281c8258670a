/// A run of kanji that could be a numeral.
struct NumeralRun {
  var value: Int
  /// How many kanji it has.
  var count: Int
  /// Whether it holds 〇, which no ordinary word does.
  var hasZero: Bool
}

extension ScalarCursor {
  /// Takes a run of kanji digits and multipliers.
  mutating func takeNumeralRun() -> NumeralRun? {
    let start = position
    guard let value = takeKanjiNumeral() else { return nil }
    var run = NumeralRun(value: value, count: 0, hasZero: false)
    var walker = ScalarCursor(bytes, at: start)
    while walker.position < position {
      run.hasZero = walker.next() == 0x3007 || run.hasZero
      run.count += 1
    }
    return run
  }

  /// Whether `run`, which was taken from `start` on, is a figure and not a part of a word. The rule:
  /// 1. never in a word of `wordsWithDigits` (一時, 十分な; 一部 needs no entry, because 部 is no counter), which are
  ///    passed over beforehand, nor in 第三者 and its kin, nor behind a kanji that makes a word with it (統一, 唯一);
  /// 2. behind 第, behind N分の, and where it is the whole text;
  /// 3. before a counter or unit (三年, 五件, 一つ, 二割);
  /// 4. of two kanji and more: with 〇 in it (二〇二五), or with no other kanji behind it (十二, 百二十).
  func isFigure(_ run: NumeralRun, from start: ScalarCursor) -> Bool {
    let before = start.preceding
    if before == 0x7B2C { return !starts(withOneOf: ordinalWords) }
    if run.count == 1, makesWordBefore(before) { return false }
    if start.position == 0 && isAtEnd || start.isBehindDenominator { return true }
    if starts(withOneOf: kanjiCounters) { return true }
    return run.count > 1 && (run.hasZero || script(of: current) != .kanji)
  }

  /// Whether 分の stands before the cursor.
  private var isBehindDenominator: Bool {
    var start = position
    guard preceding == 0x306E, previousScalar(bytes, &start) == 0x306E else { return false }
    return ScalarCursor(bytes, at: start).preceding == 0x5206
  }

  /// Whether the kanji `before` and a single digit behind it are a word (統一, 唯一, 再三).
  private func makesWordBefore(_ before: UInt32) -> Bool {
    switch before {
    case 0x7D71, 0x552F, 0x5747, 0x753B, 0x540C, 0x968F, 0x9010, 0x5358, 0x7121, 0x518D, 0x4E07, 0x5C02: true
    default: false
    }
  }
}

/// Words that begin with a digit and a kanji that elsewhere is a counter.
let wordsWithDigits: WordList = [
  "一人ひとり", "一人一人", "一人前", "一人暮らし", "一人親", "一時", "一度に", "一度も", "一段", "一種の", "一本化", "一人称",
  "三位一体", "十分に", "十分な", "十分で", "十分と", "十分か", "十分では", "二分す", "二分さ", "二分し", "二分化", "千代", "千歳", "一日も早",
  "一点に", "一号店", "一年中", "一日中", "四日市", "八日市", "十日町", "一期一会", "一円", "一回り", "一枚岩", "五分五分", "一年を通",
  "一人で", "一人も", "一つひとつ", "一つ一つ", "一つも", "千人針", "百点満点",
]

/// What behind 第 and a digit makes a word.
private let ordinalWords: WordList = ["者", "人者", "線", "歩", "義", "次的", "次世", "印象"]

/// Counters and units behind a kanji numeral.
private let kanjiCounters = WordList(
  counters + [
    "ヶ国", "か年", "カ年", "ヶ年", "ヵ年", "章", "節", "条", "項", "号", "編", "款", "市町村", "種類", "軒", "票", "隻", "頭", "匹",
    "施策", "事業", "項目", "分野", "国", "大学", "施設", "路線", "路", "往復", "議席", "票差", "月号", "次計画", "次総合",
  ])
