/// The divisions that 第 and a number count, those of statutes and plans, in Japanese and in Chinese of either writing.
private let divisions: WordList = [
  "編", "章", "節", "款", "目", "条", "項", "号", "部", "回", "話", "巻", "编", "篇", "节", "條", "项", "部分",
]

/// The same in Korean, behind 제.
private let koreanDivisions: WordList = ["편", "장", "절", "관", "조", "항", "호", "부"]

/// The divisions that may stand right before their title.
private let parts: [Character] = ["章", "節", "編", "节", "编", "篇"]

extension NumberLabel {
  /// 第１章, 第三条の二, 第１章第２節, 第一节, 제1장, 제3조의2, and 第１ alone before white space or a comma.
  static func ordinal(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard var (style, values) = takeOrdinal(&cursor) else { return nil }
    while let inner = takeOrdinal(&cursor) {
      style += inner.style
      values += inner.values
    }
    return ordinal(style, values, at: cursor)
  }

  /// The label of ordinals read up to `cursor`.
  static func ordinal(_ style: String, _ values: [Int], at cursor: ScalarCursor) -> NumberLabel? {
    var tail = LabelTail(at: cursor)
    if tail.suffix == ")" { tail = LabelTail(bare: cursor) }
    guard !tail.isInsideNumber else { return nil }
    switch tail.delimiter {
    case .end, .space, .closed: return NumberLabel(style, values, tail, .strong)
    case .point:
      let isComma = tail.suffix == "、"
      if isComma && (tail.end.current == 0x7B2C || style != "第#") { return nil }
      return NumberLabel(style, values, tail, isComma ? .fair : .strong)
    case .none: break
    }
    guard !style.hasSuffix("#") else { return nil }
    if isOpeningBracket(cursor.current) { return NumberLabel(style, values, tail, .fair) }
    if cursor.particle == .certain { return nil }
    let isPart = style.last.map(parts.contains) ?? false
    return NumberLabel(style, values, tail, isPart && cursor.particle == .none ? .fair : .weak)
  }

  /// Takes 第 or 제, a number, its division and branches (の２): the style and the values. White space between them is no
  /// part of the style: 第　１　章.
  package static func takeOrdinal(_ cursor: inout ScalarCursor) -> (style: String, values: [Int])? {
    var copy = cursor
    let isKorean = copy.take(0xC81C)
    guard isKorean || copy.take(0x7B2C) else { return nil }
    let isSpaced = copy.takeWhite()
    guard let value = copy.takeNumeral() else { return nil }
    let division =
      copy.takeFirst(of: isKorean ? koreanDivisions : divisions)
      ?? (isSpaced ? copy.takeSpacedDivision() : nil)
    if isKorean && division == nil { return nil }
    let values = [value] + takeBranches(&copy)
    cursor = copy
    return ((isKorean ? "제#" : "第#") + (division ?? ""), values)
  }

  /// Takes の (之, 의) and a number, as often as they stand there and nothing goes on behind them that makes the number a word
  /// of the sentence (第三条の一部).
  static func takeBranches(_ cursor: inout ScalarCursor) -> [Int] {
    var values: [Int] = []
    var copy = cursor
    while copy.take("の") || copy.take("之") || copy.take("의"), let value = copy.takeNumeral() {
      let next = copy.current
      let isBranch =
        copy.isAtEnd || isWhite(next) || isOpeningBracket(next) || next == 0x306E || next == 0x7B2C
        || script(of: next) == .punctuation
      guard isBranch else { break }
      values.append(value)
      cursor = copy
    }
    return values
  }
}

extension ScalarCursor {
  /// Takes white space and a division that stands by itself behind it: the 章 of 第　１　章　総則.
  fileprivate mutating func takeSpacedDivision() -> String? {
    var copy = self
    guard copy.takeWhite(), let division = copy.takeFirst(of: divisions),
      copy.isAtEnd || isWhite(copy.current) || isOpeningBracket(copy.current)
    else { return nil }
    self = copy
    return division
  }
}

extension LabelTail {
  /// The tail of a label behind which nothing is taken.
  init(bare cursor: ScalarCursor) {
    delimiter = cursor.isAtEnd ? .end : isWhite(cursor.current) ? .space : .none
    end = cursor
  }
}

/// Whether `scalar` opens a bracket.
func isOpeningBracket(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x28, 0x5B, 0x7B, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0xFF5F: true
  default: false
  }
}
