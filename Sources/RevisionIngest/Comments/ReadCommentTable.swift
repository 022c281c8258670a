import RevisionModel
import RevisionText

/// Reads comments from a table in text (CSV): its first row names its columns, in any order and with any others beside
/// them. A row without a comment is passed over. O(length).
/// - Throws: `IngestError` with the line where it is no such table.
package func readCommentTable(_ bytes: [UInt8]) throws(IngestError) -> [Comment] {
  var table = SeparatedValues(try decode(bytes).bytes)
  guard let head = try table.next() else { throw IngestError(.empty) }
  let names = head.fields.map(folded)
  func column(_ spellings: [String]) -> Int? { names.firstIndex { spellings.contains($0) } }
  guard let text = column(textNames) else {
    throw IngestError(.noColumn, line: head.line, detail: "comment / 意見")
  }
  let columns = (
    number: column(numberNames), agenda: column(agendaNames), speaker: column(speakerNames),
    reply: column(replyNames)
  )
  var comments: [Comment] = []
  while let row = try table.next() {
    func field(_ place: Int?) -> String {
      guard let place, place < row.fields.count else { return "" }
      return row.fields[place]
    }
    if field(text).isEmpty { continue }
    let number = field(columns.number)
    var comment = Comment(
      number: number.isEmpty ? String(comments.count + 1) : number, agenda: unwrapped(field(columns.agenda)),
      text: unwrapped(field(text)), speaker: field(columns.speaker), line: row.line)
    comment.reply = unwrapped(field(columns.reply))
    comments.append(comment)
  }
  return comments
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
