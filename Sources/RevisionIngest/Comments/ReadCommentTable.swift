import RevisionModel
import RevisionText

/// Reads comments from a table in text (CSV): its first row names its columns, in any order and with any others beside
/// them. A row without a comment is passed over. O(length).
/// - Throws: `IngestError` with the line where it is no such table.
package func readCommentTable(_ bytes: [UInt8]) throws(IngestError) -> [Comment] {
  var table = SeparatedValues(try decode(bytes).bytes)
  guard let head = try table.next() else { throw IngestError(.empty) }
  guard let columns = CommentColumns(head.fields) else { throw CommentColumns.missing(line: head.line) }
  var comments: [Comment] = []
  while let row = try table.next() { columns.append(row.fields, line: row.line, to: &comments) }
  return comments
}

/// Reads comments from the first worksheet with a row that names its columns, whatever stands above it, likewise; a line is the
/// number of a row there.
/// - Throws: `IngestError` where no sheet has such a row.
package func readCommentTable(_ workbook: Workbook) throws(IngestError) -> [Comment] {
  for sheet in workbook.sheets {
    for (place, head) in sheet.rows.enumerated() where head.fields.count(where: { !$0.isEmpty }) > 1 {
      guard let columns = CommentColumns(head.fields) else { continue }
      var comments: [Comment] = []
      for row in sheet.rows[(place + 1)...] { columns.append(row.fields, line: row.number, to: &comments) }
      return comments
    }
  }
  throw CommentColumns.missing(line: workbook.sheets.first?.rows.first?.number)
}

/// Which field of a row is what of a comment.
private struct CommentColumns {
  private let text: Int
  private let number: Int?
  private let agenda: Int?
  private let speaker: Int?
  private let reply: Int?

  /// `nil` where no field of `head` names the column of comments.
  init?(_ head: [String]) {
    let names = head.map(folded)
    func column(_ spellings: [String]) -> Int? { names.firstIndex { spellings.contains($0) } }
    guard let text = column(textNames) else { return nil }
    self.text = text
    number = column(numberNames)
    agenda = column(agendaNames)
    speaker = column(speakerNames)
    reply = column(replyNames)
  }

  static func missing(line: Int?) -> IngestError {
    IngestError(.noColumn, line: line, detail: "comment / 意見")
  }

  /// Appends the comment of a row, where it has one.
  func append(_ fields: [String], line: Int, to comments: inout [Comment]) {
    func field(_ place: Int?) -> String {
      guard let place, place < fields.count else { return "" }
      return fields[place]
    }
    if field(text).isEmpty { return }
    let own = field(number)
    var comment = Comment(
      number: own.isEmpty ? String(comments.count + 1) : own, agenda: unwrapped(field(agenda)),
      text: unwrapped(field(text)), speaker: field(speaker), line: line)
    comment.reply = unwrapped(field(reply))
    comments.append(comment)
  }
}

private let numberNames = ["number", "no", "no.", "id", "番号", "意見番号", "整理番号"]
private let agendaNames = ["agenda", "agenda item", "議題", "項目", "章・節", "該当箇所"]
private let textNames = ["comment", "text", "意見", "意見の概要", "意見の内容", "ご意見", "ご意見の概要", "コメント", "内容"]
private let speakerNames = ["speaker", "member", "発言者", "委員", "氏名"]
private let replyNames = ["reply", "answer", "回答", "市の考え方"]

/// The name of a column with width and capitals folded.
private func folded(_ name: String) -> String {
  String(decoding: Folding.folded(Array(name.utf8)), as: UTF8.self).lowercased()
}

/// The lines of a cell as one: joined as wrapped lines of text are.
private func unwrapped(_ cell: String) -> String {
  let bytes = Array(cell.utf8)
  guard bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return cell }
  var joined: [UInt8] = []
  bytes.withUnsafeBufferPointer { text in
    var last: Range<Int>?
    forEachLine(of: text, pagesEndLines: true) { line in
      if line.isBlank { return }
      let range = line.textStart..<line.textEnd
      if let last, breakIsSpace(text, last, range, inJapanese: isJapanese(text)) { joined.append(0x20) }
      joined += text[range]
      last = range
    }
  }
  return String(decoding: joined, as: UTF8.self)
}

/// Whether a text holds kana or kanji.
private func isJapanese(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var position = 0
  while position < text.count { if isUnspaced(nextScalar(text, &position)) { return true } }
  return false
}
