/// What stands behind the number of a label, and what that says of it.
struct LabelTail {
  var delimiter: NumberLabel.Delimiter
  /// What the delimiter adds to the style: `.`, `)`, `、`, `:`, or nothing.
  var suffix = ""
  /// The cursor behind the delimiter.
  var end: ScalarCursor

  /// The tail at `cursor`: white space, the end, a closing mark, or nothing.
  init(at cursor: ScalarCursor) {
    end = cursor
    if cursor.isAtEnd {
      delimiter = .end
    } else if isWhite(cursor.current) {
      delimiter = .space
    } else if let mark = end.takeFirst(of: delimiters) {
      delimiter = mark == ")" ? .closed : .point
      suffix = mark
    } else {
      delimiter = .none
    }
  }

  /// Whether the delimiter is a point with a digit behind it: part of a number (1.5, 10:30), not its end.
  var isInsideNumber: Bool { delimiter == .point && isASCIIDigit(end.current) }
}

extension ScalarCursor {
  /// The white space at the cursor is, or begins with, an ideographic space or a tab, which nobody types by chance.
  var isAtWideSpace: Bool { current == 0x3000 || current == 0x09 }

  /// Whether a text that goes on in a lower-case Latin letter stands behind the white space at the cursor.
  var goesOnInLowerCase: Bool {
    var copy = self
    copy.takeWhite()
    return copy.current &- 0x61 < 26
  }

  /// What a word at the cursor, right behind a number, says of it: a particle makes it part of a sentence.
  var particle: Particle {
    var copy = self
    guard let word = copy.takeFirst(of: particles) else { return .none }
    let isOpen = word.unicodeScalars.count == 1 && script(of: copy.current) == .hiragana
    return isOpen ? .perhaps : .certain
  }

  /// Whether a counter or unit stands at the cursor that makes the number before it an amount: 人, 年度, 倍, %.
  /// Behind white space a counter must stand alone, because `1 人口` is a heading.
  func startsWithCounter(standingAlone: Bool = false) -> Bool {
    var copy = self
    if standingAlone { copy.takeWhite() }
    guard copy.takeFirst(of: labelCounters) != nil else { return false }
    guard standingAlone else { return true }
    let next = script(of: copy.current)
    return next != .kanji && next != .katakana
  }
}

/// Whether a particle stands somewhere.
enum Particle {
  case none
  /// One kana that may also begin a word of its own: に of にぎわい.
  case perhaps
  case certain
}

private let delimiters: WordList = [".", "、", ":", ")"]

private let particles: WordList = [
  "から", "まで", "より", "および", "または", "又は", "及び", "並びに", "若しくは", "以上", "以下", "以降", "以外", "以内",
  "の", "を", "が", "は", "に", "で", "と", "も", "や", "へ", "、", "中", "内",
]

/// What makes a figure before it an amount and no label: counters, units, and signs between amounts.
let labelCounters = WordList(
  counters + [
    "‰", "℃", "°", "ポイント", "位", "種", "次", "万", "億", "兆", "千", "百", "十", "周", "部", "行", "列", "km", "kg", "cm",
    "mm", "m ", "㎡", "㎞", "t", "ha", "kW", "GB", "MB", "時間", "/", "~", "+", "=", "×", "±", "・",
  ])
