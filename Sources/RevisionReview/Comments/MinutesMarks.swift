import RevisionText

// What the paragraphs of minutes begin and end with.

/// Bytes of the bullet that `text` begins with, and of the white space behind it; 0 where there is none. An arrow is none.
func bulletLength(_ text: ArraySlice<UInt8>) -> Int {
  text.withUnsafeBufferPointer { text in
    var cursor = ScalarCursor(text)
    let mark = cursor.next()
    let isSpaced = isWhite(cursor.current)
    guard isBullet(mark, isSpaced: isSpaced) else { return 0 }
    cursor.takeWhite()
    return cursor.position
  }
}

private func isBullet(_ scalar: UInt32, isSpaced: Bool) -> Bool {
  switch scalar {
  case 0x30FB, 0xFF65, 0x2022, 0x2023, 0x2043, 0x25A0...0x25AB, 0x25C6...0x25C9, 0x25CB...0x25CF, 0x25E6,
    0x25EF,
    0x2713, 0x2714, 0x27A2, 0xF06C, 0xF0A7, 0xF0B7, 0xF0D8:
    true
  case 0x2A, 0x2B, 0x2D, 0x2014, 0xB7, 0x3007: isSpaced
  default: false
  }
}

/// Whether `text` begins as an agenda item does: with its name and number (【議題１】, 議事(2), Agenda item 3), also behind a
/// number (２　議題１), or with the name alone in brackets (【議題】).
func isAgendaItem(_ text: ArraySlice<UInt8>) -> Bool {
  text.withUnsafeBufferPointer { bytes in
    if isAgendaItem(ScalarCursor(bytes)) { return true }
    guard let label = NumberLabel.leading(in: bytes), label.delimiter != .none else { return false }
    return isAgendaItem(ScalarCursor(bytes, at: label.lengthWithSpace))
  }
}

private func isAgendaItem(_ start: ScalarCursor) -> Bool {
  var cursor = start
  let isBracketed = [0x3010, 0x28, 0x5B, 0x3014, 0x3C, 0x300A].contains(cursor.current)
  if isBracketed { _ = cursor.next() }
  guard takeAgendaWord(&cursor) else { return false }
  if isBracketed, [0x3011, 0x29, 0x5D, 0x3015, 0x3E, 0x300B].contains(cursor.current) { return true }
  cursor.takeWhite()
  if cursor.current == 0x28 { _ = cursor.next() }
  return isNumber(cursor.current)
}

private func takeAgendaWord(_ cursor: inout ScalarCursor) -> Bool {
  for word in agendaWords {
    var copy = cursor
    if word.unicodeScalars.allSatisfy({ wanted in
      let scalar = copy.next()
      return (scalar &- 0x41 < 26 ? scalar | 0x20 : scalar) == wanted.value
    }) {
      cursor = copy
      return true
    }
  }
  return false
}

private let agendaWords = [
  "議題", "議事", "案件", "議案", "報告事項", "協議事項", "審議事項", "検討事項", "報告", "協議", "審議", "次第", "テーマ",
  "agenda item", "agenda", "item", "topic",
]

private func isNumber(_ scalar: UInt32) -> Bool {
  Unicode.Scalar(scalar).map { $0.properties.numericType != nil } ?? false
}

/// Bytes of the number that `text` begins with, and of the white space behind it; 0 where there is none that is plainly
/// one.
func numberLength(_ text: ArraySlice<UInt8>) -> Int {
  text.withUnsafeBufferPointer { bytes in
    guard let label = NumberLabel.leading(in: bytes), label.strength > .weak, !label.values.isEmpty,
      label.delimiter != .none, label.delimiter != .end
    else { return 0 }
    return label.lengthWithSpace
  }
}

/// Whether a text is one pair of the brackets that set headings off, with what is in it.
func isBracketed(_ text: String) -> Bool {
  let pairs = ["【】", "［］", "〔〕", "＜＞", "《》", "〈〉"].map(\.unicodeScalars)
  return pairs.contains { $0.first == text.unicodeScalars.first && $0.last == text.unicodeScalars.last }
}

/// Whether `text` begins with the mark of a note.
func isNote(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: "※".utf8) }

/// Whether a text ends as a sentence does, closing brackets and quotation marks behind it apart.
func endsClosed(_ text: String) -> Bool {
  let end = text.unicodeScalars.last { !"」』）)】”’\"'] ".unicodeScalars.contains($0) }
  return end.map { "。．.！？!?｡".unicodeScalars.contains($0) } ?? false
}

/// `bytes` without white space at their ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  bytes.withUnsafeBufferPointer { text in
    var cursor = ScalarCursor(text)
    cursor.takeWhite()
    let start = cursor.position
    var end = start
    while !cursor.isAtEnd { if !isWhite(cursor.next()) { end = cursor.position } }
    return bytes[bytes.startIndex + start..<bytes.startIndex + end]
  }
}
