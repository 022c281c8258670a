extension NumberLabel {
  /// A name of the document's own and a number behind it, set off from what follows: 施策の方向性１　見守り, 暮らしの柱２. By
  /// itself it is doubtful; others that count on from it make it a label. Years are none.
  static func freelyNamed(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    guard cursor.takeEraYear() == nil, cursor.takeWord(atMost: longestFreeName) > 1 else { return nil }
    let nameEnd = cursor.position
    guard let number = takeCounted(&cursor) ?? takeCapital(&cursor), number.values[0] <= 99 else {
      return nil
    }
    let tail = LabelTail(at: cursor)
    let isSetOff = tail.delimiter == .end || tail.delimiter == .space || tail.suffix == ":"
    guard isSetOff, !tail.isInsideNumber else { return nil }
    let name = String(decoding: start.bytes[start.position..<nameEnd], as: UTF8.self)
    return NumberLabel(name + number.style, number.values, tail, .weak)
  }

  /// The same in words of letters: Strategic Objective 2: Warm homes, Commitment 3. At most three words, the first with a
  /// capital.
  static func freelyWorded(at start: ScalarCursor) -> NumberLabel? {
    guard start.current &- 0x41 < 26 else { return nil }
    var cursor = start
    for _ in 0..<mostWords {
      let word = cursor.position
      while isASCIILetter(cursor.current) { _ = cursor.next() }
      guard cursor.position > word + 2 else { return nil }
      let end = cursor.position
      guard cursor.current == 0x20 else { return nil }
      _ = cursor.next()
      guard isASCIIDigit(cursor.current) else { continue }
      guard let number = takeWordedNumber(&cursor, allowingLetters: false), number.values[0] <= 99 else {
        return nil
      }
      let tail = LabelTail(at: cursor)
      let isSetOff =
        tail.delimiter == .end || tail.suffix == ":" || tail.suffix == "." || isTitle(behind: cursor)
      guard isSetOff, !tail.isInsideNumber else { return nil }
      let name = String(decoding: start.bytes[start.position..<end], as: UTF8.self)
      return NumberLabel(name + " " + number.style, number.values, tail, .weak)
    }
    return nil
  }

  /// Most words of a name of a document's own.
  private static let mostWords = 3

  /// Whether white space and a dash or a capital stand at `cursor`: what is behind is a title.
  private static func isTitle(behind cursor: ScalarCursor) -> Bool {
    var copy = cursor
    guard copy.takeWhite() else { return false }
    return copy.current &- 0x41 < 26 || copy.current == 0x2D || copy.current == 0x2014
      || copy.current == 0x2015
  }

  /// Longest name of a document's own, in characters.
  private static let longestFreeName = 12

  /// A row of the syllabary, under which glossaries stand: あ行, カ行.
  static func kanaRow(at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let lead = cursor.next()
    let katakana = lead &- 0x3041 < 0x56 ? lead + 0x60 : lead
    guard let row = rowsOfKana.firstIndex(of: katakana), cursor.take(0x884C), cursor.isAtEnd else {
      return nil
    }
    return NumberLabel("あ行", [row + 1], LabelTail(bare: cursor), .strong)
  }

  /// ア カ サ タ ナ ハ マ ヤ ラ ワ.
  private static let rowsOfKana: [UInt32] = [
    0x30A2, 0x30AB, 0x30B5, 0x30BF, 0x30CA, 0x30CF, 0x30DE, 0x30E4, 0x30E9, 0x30EF,
  ]
}

extension ScalarCursor {
  /// Takes a run of kanji and kana up to a numeral or 第; how many characters that were. Takes none beyond `limit`, and no
  /// numeral in kanji, with which a name (三次元) cannot be told from a number.
  mutating func takeWord(atMost limit: Int) -> Int {
    for count in 0..<limit {
      let scalar = current
      let writing = script(of: scalar)
      let isWord = writing == .kanji || writing == .hiragana || writing == .katakana
      if !isWord || scalar == 0x7B2C || kanjiDigit(scalar) != nil { return count }
      _ = next()
    }
    return limit
  }
}
