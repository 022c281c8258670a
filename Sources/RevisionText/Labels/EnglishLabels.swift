/// Words that carry a number in English documents, longest first where one begins with another.
private let numberedWords: [(text: String, letters: [UInt8])] = [
  "Success Criterion", "Agenda Item", "Action Item", "Chapter", "Section", "Subsection", "Article",
  "Appendix", "Annex",
  "Guideline", "Principle", "Part", "Title", "Clause", "Schedule", "Exhibit", "Division", "Volume", "Book",
  "Paragraph",
  "Step", "Phase", "Stage", "Goal", "Objective", "Target", "Outcome", "Priority", "Action", "Strategy",
  "Theme", "Pillar",
  "Recommendation", "Requirement", "Option", "Scenario", "Figure", "Fig.", "Table", "Box", "Example", "Rule",
  "Item", "Case",
  "Module", "Unit", "Lesson", "Question", "No.", "Q", "A",
].map { ($0, Array($0.utf8)) }

private let numberWords = [
  "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
].map { Array($0.utf8) }

extension NumberLabel {
  /// Chapter 1, Article IV, Appendix B.1, Success Criterion 1.2.3, Part Two, Q1.
  static func english(at start: ScalarCursor) -> NumberLabel? {
    let lead = start.current
    for word in numberedWords where UInt32(word.letters[0]) == lead {
      var cursor = start
      if cursor.takeIgnoringCase(word.letters), let label = numbered(word.text, at: cursor) { return label }
    }
    return nil
  }

  private static func numbered(_ word: String, at start: ScalarCursor) -> NumberLabel? {
    var cursor = start
    let isShort = word.count == 1
    if !cursor.takeWhite(), !isShort, !word.hasSuffix(".") { return bare(word, at: start) }
    if isShort, cursor.position > start.position { return nil }
    guard let number = takeEnglishNumber(&cursor, allowingLetters: !isShort) else {
      return bare(word, at: start)
    }
    return english(word + (isShort ? "" : " ") + number.style, number.values, at: cursor)
  }

  /// Appendix and Annex alone, or before a colon.
  private static func bare(_ word: String, at cursor: ScalarCursor) -> NumberLabel? {
    guard word == "Appendix" || word == "Annex" else { return nil }
    let tail = LabelTail(at: cursor)
    guard tail.delimiter == .end || tail.suffix == ":" else { return nil }
    return NumberLabel(word, [], tail, .strong)
  }

  private static func english(_ style: String, _ values: [Int], at cursor: ScalarCursor) -> NumberLabel? {
    var tail = LabelTail(at: cursor)
    if tail.isInsideNumber || tail.suffix == ")" { return nil }
    switch tail.delimiter {
    case .end, .closed: return NumberLabel(style, values, tail, .strong)
    case .point: return NumberLabel(style, values, tail, .strong)
    case .space: return spaced(style, values, &tail)
    case .none: return NumberLabel(style, values, tail, .weak)
    }
  }

  /// A label before white space: clear before a dash, doubtful before a lower-case word.
  private static func spaced(_ style: String, _ values: [Int], _ tail: inout LabelTail) -> NumberLabel? {
    if tail.end.goesOnInLowerCase { return NumberLabel(style, values, tail, .weak) }
    var dash = tail.end
    dash.takeWhite()
    let mark = dash.next()
    if (mark == 0x2D || mark == 0x2014 || mark == 0x2015 || mark == 0x3A) && isWhite(dash.current) {
      tail.end = dash
      tail.delimiter = .point
    }
    return NumberLabel(style, values, tail, .strong)
  }

  /// Takes the number behind a word: 1.2.3, IV, B, B.1, Two.
  private static func takeEnglishNumber(
    _ cursor: inout ScalarCursor, allowingLetters: Bool
  ) -> (style: String, values: [Int])? {
    var copy = cursor
    var values: [Int] = []
    if let number = copy.takeDigits() {
      values = [number.value]
    } else if allowingLetters {
      if let word = numberWords.firstIndex(where: { copy.takeIgnoringCase($0) }) {
        values = [word + 1]
        guard !isASCIILetter(copy.current) else { return nil }
      } else if let (reading, _) = copy.takeLetterReadings(), reading.style == "I" || reading.style == "A" {
        values = reading.values
      }
    }
    guard !values.isEmpty, values[0] <= 999 else { return nil }
    var style = "#"
    while true {
      var link = copy
      let mark = link.next()
      guard mark == 0x2E || mark == 0x2D, let number = link.takeDigits() else { break }
      style += mark == 0x2E ? ".#" : "-#"
      values.append(number.value)
      copy = link
    }
    cursor = copy
    return (style, values)
  }
}

extension ScalarCursor {
  /// Takes `word`, its first letter as it is and the others in either case; what stands behind it is not looked at.
  fileprivate mutating func takeIgnoringCase(_ word: [UInt8]) -> Bool {
    guard current == UInt32(word[0]) else { return false }
    var copy = self
    for letter in word {
      let scalar = copy.next()
      let isSame = isASCIILetter(scalar) ? UInt32(letter | 0x20) == scalar | 0x20 : UInt32(letter) == scalar
      guard isSame else { return false }
    }
    self = copy
    return true
  }
}
