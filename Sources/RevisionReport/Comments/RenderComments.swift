import RevisionModel

/// The comments as they were read, UTF-8, RFC 4180: a header row, then one comment a row, `number,agenda,comment,speaker,
/// reply,line`. No cell is a formula. O(length).
/// - Parameter hasMark: whether it begins with a byte order mark.
package func renderCommentsCSV(_ comments: [Comment], hasMark: Bool = false) -> [UInt8] {
  var out = SeparatedText(hasMark: hasMark)
  out.writeRow(commentColumns.map { Array($0.utf8) })
  for comment in comments { out.writeRow(commentCells(comment).map(shownCell)) }
  return out.bytes
}

/// The same with what the table of comments and answers says of each beside it.
package func renderCommentsCSV(
  _ comments: [Comment], _ assessment: Assessment, _ findings: [Finding], hasMark: Bool = false
) -> [UInt8] {
  let table = commentTable(comments, assessment, findings, Words(assessment.reportLanguage))
  var out = SeparatedText(hasMark: hasMark)
  out.writeRow((commentColumns + ["section", "answer", "category", "change"]).map { Array($0.utf8) })
  for (comment, row) in zip(comments, table.grids[0].rows) {
    let more = [row[1], row[3], row[4], row[5]].map { Array($0.joined(separator: [0x0A])) }
    out.writeRow((commentCells(comment) + more).map(shownCell))
  }
  return out.bytes
}

private let commentColumns = ["number", "agenda", "comment", "speaker", "reply", "line"]

private func commentCells(_ comment: Comment) -> [[UInt8]] {
  [
    comment.number, comment.agenda, comment.text, comment.speaker, comment.reply, String(comment.line),
  ].map { Array($0.utf8) }
}

private func shownCell(_ cell: [UInt8]) -> [UInt8] { defused(VisibleCharacters.shown(cell) { [$0] }) }

/// comments.html, UTF-8: the table of comments and answers (意見対応表) on one self-contained page.
package func renderCommentsHTML(
  _ comments: [Comment], _ assessment: Assessment, _ findings: [Finding]
) -> [UInt8] {
  let words = Words(assessment.reportLanguage)
  var page = CommentPage(commentTable(comments, assessment, findings, words), words)
  return page.written(tool: assessment.tool)
}

/// The parts of comments.docx: the same on A4 lying.
package func renderCommentsDocument(
  _ comments: [Comment], _ assessment: Assessment, _ findings: [Finding]
) -> [(name: String, bytes: [UInt8])] {
  let words = Words(assessment.reportLanguage)
  let table = commentTable(comments, assessment, findings, words)
  var package = OfficePackage(.document)
  package.appendWordBasics(words.language, .table)
  let footer = package.append(
    "footer1.xml", .pageNumberFooter(), type: "wordprocessingml.footer", relation: "footer")
  package.appendDocument(
    CommentBody(table, page: .landscape).out, page: .landscape, header: nil, footer: footer)
  return package.bound(title: table.title, description: table.note)
}

/// The parts of comments.xlsx: the same with a sheet for each of its tables.
package func renderCommentsWorkbook(
  _ comments: [Comment], _ assessment: Assessment, _ findings: [Finding]
) -> [(name: String, bytes: [UInt8])] {
  let words = Words(assessment.reportLanguage)
  let table = commentTable(comments, assessment, findings, words)
  return Workbook.parts(
    table.grids.enumerated().map { place, grid in
      (name: grid.title, sheet: commentSheet(table, place, words))
    }, words, title: table.title, description: table.note)
}
