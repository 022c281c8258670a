/// Names that carry a number in plans, minutes and statutes.
let countedNames = WordList(
  appendedNames + [
    "別記様式", "補足資料", "配布資料", "添付資料", "関連資料", "資料", "参考", "様式", "別図", "付表", "附表", "付属", "図表", "写真", "図", "表",
    "注", "議題", "議案", "議事", "報告事項", "審議事項", "協議事項", "論点",
    "基本施策", "個別施策", "重点施策", "主要施策", "施策", "基本目標", "数値目標", "行動目標", "目標", "基本方針", "行動方針", "方針", "基本戦略",
    "重点戦略", "戦略", "基本方向", "方向性", "政策", "重点課題", "課題", "重点取組", "取り組み", "取組み", "取組", "重点項目", "項目", "重点分野",
    "分野", "重点事業", "事業", "重点プロジェクト", "リーディングプロジェクト", "プロジェクト", "視点", "基本理念", "理念", "柱", "ステップ", "フェーズ",
    "レベル", "ケース", "パターン", "テーマ", "コラム", "アクション", "ビジョン", "事例", "例", "質問", "問", "設問", "回答", "意見", "提案", "案",
    "指標", "指針", "原則", "要件", "備考", "その", "STEP", "Step",
  ])

/// Names that are a label without a number, too: what is appended, and the chapters before the first and behind the last.
private let standingNames = WordList(
  letterSpaced(appendedNames + ["本則", "序章", "終章", "補章"]) + ["附则", "부칙"])

extension NumberLabel {
  /// 資料１, 別表第一, 図2-1, 基本目標Ⅰ, 取組①, and 附則 or 序章 alone or before a title.
  static func named(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    if let name = cursor.takeFirst(of: countedNames), let label = numbered(name, at: cursor) { return label }
    cursor = start
    guard let name = cursor.takeFirst(of: standingNames) else { return nil }
    let style = String(name.unicodeScalars.filter { !isWhite($0.value) })
    var inner = cursor
    if let ordinal = takeOrdinal(&inner) {
      return self.ordinal(style + ordinal.style, ordinal.values, at: inner)
    }
    let tail = LabelTail(bare: cursor)
    if tail.delimiter != .none { return NumberLabel(style, [], tail, .strong) }
    return cursor.current == 0x28 ? NumberLabel(style, [], tail, .fair) : nil
  }

  /// The label of `name` and the number at `start`.
  private static func numbered(_ name: String, at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    cursor.takeWhite()
    var style = name
    let values: [Int]
    if let ordinal = takeOrdinal(&cursor) {
      style += ordinal.style
      values = ordinal.values
      if ordinal.style == "第#", cursor.position == start.position { return nil }
    } else if let number = takeCounted(&cursor) ?? (isAppended(name) ? takeCapital(&cursor) : nil) {
      style += number.style
      values = number.values
    } else {
      return nil
    }
    return numbered(style, values, at: cursor)
  }

  /// Whether `name` is one of what is appended, which letters number, too.
  private static func isAppended(_ name: String) -> Bool { appendedNames.contains(name) }

  /// Takes one capital that numbers as a figure does: the A of 付録A.
  static func takeCapital(_ cursor: inout ScalarCursor) -> (style: String, values: [Int])? {
    let letter = cursor.current &- 0x41
    guard letter < 26, !isASCIILetter(cursor.following), !isASCIIDigit(cursor.following) else { return nil }
    _ = cursor.next()
    return ("A", [Int(letter) + 1])
  }

  private static func numbered(_ style: String, _ values: [Int], at cursor: ScalarCursor) -> NumberLabel? {
    var tail = LabelTail(at: cursor)
    if tail.isInsideNumber || values[0] > 999 { return nil }
    if tail.suffix == ")" { tail = LabelTail(bare: cursor) }
    switch tail.delimiter {
    case .end, .space, .closed: return NumberLabel(style, values, tail, .strong)
    case .point: return NumberLabel(style, values, tail, tail.suffix == "、" ? .weak : .strong)
    case .none: break
    }
    if cursor.startsWithCounter() || cursor.particle == .certain || cursor.current == 0x29 { return nil }
    return NumberLabel(style, values, tail, isOpeningBracket(cursor.current) ? .fair : .weak)
  }

  /// Takes the number behind a name: Arabic with its branches (1-2), kanji, ①, Ⅰ, (1).
  package static func takeCounted(_ cursor: inout ScalarCursor) -> (style: String, values: [Int])? {
    if let value = circledNumber(cursor.current) {
      _ = cursor.next()
      return ("①", [value])
    }
    if let value = romanCharacter(cursor.current) {
      _ = cursor.next()
      return ("Ⅰ", [value])
    }
    var copy = cursor
    if copy.take(0x28), let number = copy.takeDigits(), copy.take(0x29) {
      cursor = copy
      return ("(#)", [number.value])
    }
    guard let head = cursor.takeNumeral() else { return nil }
    return takeCountedBranches(&cursor, head)
  }

  private static func takeCountedBranches(
    _ cursor: inout ScalarCursor, _ head: Int
  ) -> (style: String, values: [Int]) {
    var style = "#"
    var values = [head]
    while true {
      var copy = cursor
      let mark = copy.next()
      guard mark == 0x2D || mark == 0x2E || mark == 0x30FC || mark == 0x306E, let number = copy.takeNumeral()
      else { break }
      style += mark == 0x2E ? ".#" : mark == 0x306E ? "の#" : "-#"
      values.append(number)
      cursor = copy
    }
    return (style, values)
  }
}
