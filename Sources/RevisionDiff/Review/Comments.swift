import RevisionArchive
import RevisionIngest
import RevisionModel
import RevisionReport
import RevisionReview

/// Comments as they were read, and what they were held against.
public struct CommentReview: Sendable {
  /// Where they come from.
  public var file: EditionFile
  /// In reading order.
  public private(set) var comments: [Comment]
  /// The lines of paragraphs behind the first comment that belong to none; all where there is no comment.
  public var passedOver: [Int]
  /// The comparison that they were held against.
  public private(set) var review: Review?

  /// Reads minutes, or a table (CSV, xlsx) with a row that names its columns: `number,agenda,comment`, or 番号, 議題 and 意見.
  /// - Throws: `ReadingFailure` where they cannot be read.
  public init(_ input: Input, options: ComparisonOptions = ComparisonOptions()) throws(ReadingFailure) {
    if let part = input.parts.first, !input.isFolder, isTable(input.path) {
      do throws(IngestError) {
        comments =
          WorkbookParts.isMeant(by: part.bytes)
          ? try readCommentTable(WorkbookParts(part.bytes).workbook()) : try readCommentTable(part.bytes)
      } catch {
        throw ReadingFailure(edition: .first, path: input.path, error: error)
      }
      passedOver = []
      file = EditionFile(path: input.path, sha256: input.sha256, formats: [], encoding: "")
      return
    }
    let outline = try outline(input, options: options)
    file = outline.file
    (comments, passedOver) = readMinutes(outline.document)
  }

  /// Suggests for each comment what in `review` it may be about. O(length of both editions + comments · sections).
  public mutating func hold(against review: Review) {
    comments = place(comments, in: review.assessment.comparison)
    self.review = review
  }
}

/// Whether a name says that it is a table, in text or in a workbook.
private func isTable(_ path: String) -> Bool {
  let name = path.lowercased()
  return name.hasSuffix(".csv") || name.hasSuffix(".tsv") || isWorkbookName(name)
}

/// comments.csv, UTF-8: a comment a row; held against a comparison, with what the table of answers says of it.
public func renderCommentsCSV(_ comments: CommentReview, hasMark: Bool = false) -> [UInt8] {
  guard let review = comments.review else {
    return RevisionReport.renderCommentsCSV(comments.comments, hasMark: hasMark)
  }
  return RevisionReport.renderCommentsCSV(
    comments.comments, review.assessment, review.findings, hasMark: hasMark)
}

/// comments.json, UTF-8.
public func renderCommentsJSON(_ comments: CommentReview) -> [UInt8] {
  RevisionReport.renderCommentsJSON(
    comments.comments, tool: tool, file: comments.file,
    against: comments.review.map { ($0.assessment, $0.findings) })
}

extension CommentReview {
  /// The table of comments and answers (意見対応表) as comments.html, UTF-8; `nil` where it was held against nothing.
  public var html: [UInt8]? {
    review.map { renderCommentsHTML(comments, $0.assessment, $0.findings) }
  }

  /// The same as comments.docx.
  public var document: [UInt8]? {
    review.map { archive(renderCommentsDocument(comments, $0.assessment, $0.findings)) }
  }

  /// The same as comments.xlsx.
  public var workbook: [UInt8]? {
    review.map { archive(renderCommentsWorkbook(comments, $0.assessment, $0.findings)) }
  }
}
