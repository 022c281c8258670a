import RevisionModel

extension Page {
  /// Names the row of the table that the cell of a row of sentences stands in: by its first cell, in the second edition
  /// where it stands there.
  mutating func writeTableRow(_ row: Int) {
    let edition: Edition = comparison.sentences.members(row, .second).isEmpty ? .first : .second
    let document = comparison.documents[edition]
    guard let sentence = comparison.sentences.members(row, edition).first,
      let name = document.rowName(ofSentence: Int(sentence))
    else { return }
    out.raw("<p class=\"tag\">")
    out.text(words.filled(.tableRow, name))
    out.raw("</p>")
  }
}

extension Document {
  /// The beginning of the first cell in the row of a table that `sentence` stands in; `nil` outside of tables, and where
  /// that cell stands far in front.
  fileprivate func rowName(ofSentence sentence: Int) -> [UInt8]? {
    /// So many cells are looked through, and so many bytes shown.
    let (reach, length) = (64, 48)
    guard let own = cell(ofSentence: sentence) else { return nil }
    var first = own
    while first > 0, cells[first - 1].table == cells[own].table, cells[first - 1].row == cells[own].row {
      first -= 1
      if own - first > reach { return nil }
    }
    let text = bytes[byteRange(ofSentence: Int(cells[first].position))]
    if text.count <= length { return Array(text) }
    var end = text.startIndex + length
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return text[..<end] + Array("…".utf8)
  }
}
