import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu review comments`.
struct CommentsCommand: ParsableCommand {
  /// What `--format` may name.
  enum Format: String, CaseIterable, Writable {
    case csv
    case json
    case comments
    case docx
    case xlsx

    var fileName: String? {
      switch self {
      case .csv: "comments.csv"
      case .json: "comments.json"
      case .comments: "comments.html"
      case .docx: "comments.docx"
      case .xlsx: "comments.xlsx"
      }
    }

    var isTerminal: Bool { false }

    /// `nil` where it needs a comparison and there is none.
    func render(_ comments: CommentReview, hasMark: Bool) -> [UInt8]? {
      switch self {
      case .csv: renderCommentsCSV(comments, hasMark: hasMark)
      case .json: renderCommentsJSON(comments)
      case .comments: comments.html
      case .docx: comments.document
      case .xlsx: comments.workbook
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "comments",
    abstract:
      "Reads a panel's comments out of its minutes, and suggests what in a comparison they are about.",
    discussion: """
      MINUTES is a file, a folder or -, in any format that an edition may have, or a table (CSV or xlsx) with a row that names the \
      columns number, agenda and comment. With a comparison, which is proved first as by shinkyu verify, each comment gets \
      candidate sections of both editions with evidence. What is answered to it is left for people.

      EXAMPLES
        shinkyu review comments minutes.txt > comments.csv
        shinkyu review comments minutes.txt out/comparison.json first.txt second.txt --format comments,xlsx --output out
      """)

  @Argument(help: "The minutes, or a table of comments.")
  var minutes: String

  @Argument(help: "The stored comparison, comparison.json.")
  var comparison: String?

  @Argument(help: "The first edition.")
  var first: String?

  @Argument(help: "The second edition.")
  var second: String?

  @Option(
    help: """
      The results, a list of: csv, json and, with a comparison, comments (HTML), docx, xlsx. All with --output, else csv.
      """,
    transform: list(of: "--format"))
  var format: Given<[Format]>?

  @Option(help: "The folder for the results, made where it is missing; - for standard output.")
  var output: String?

  @Flag(help: "Begin comments.csv with a byte order mark, for spreadsheets.")
  var bom = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Option(
    help: "The language of the minutes and of messages: auto, ja, en or another code. (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  func run() throws {
    let chosen = try language?.get().language
    let asked = try format?.get()
    let isAlone = comparison == nil
    let usual = Format.allCases.filter { !isAlone || $0 == .csv || $0 == .json }
    if isAlone && (asked ?? []).contains(where: { !usual.contains($0) }) { throw wrong(.needsComparison) }
    let destination = try Destination(output: output, asked: asked ?? [], usual: usual, alone: .csv)
    var comments = try read(chosen)
    if let comparison {
      guard let first, let second else { throw wrong(.needsComparison) }
      let assessment = try proved(
        comparison, Pair(first: first, second: second), beside: [minutes], language: chosen ?? .ofLocale)
      comments.hold(against: Review(assessment, sharing: SeveralThreads.all))
    }
    if !quiet && !comments.passedOver.isEmpty {
      StandardError.line(
        Message.passedOver(path: minutes, lines: comments.passedOver).text(in: chosen ?? .ofLocale))
    }
    try destination.write(isQuiet: quiet) { format in format.render(comments, hasMark: bom) ?? [] }
  }

  /// - Throws: `Failure` where the minutes cannot be read or hold no comment.
  private func read(_ language: Language?) throws(Failure) -> CommentReview {
    let input = try readInput(minutes)
    let comments: CommentReview
    do { comments = try CommentReview(input, options: ComparisonOptions(language: language)) } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    guard !comments.comments.isEmpty else {
      throw Failure(.unreadableInput, .noComments(path: minutes, line: comments.passedOver.first))
    }
    return comments
  }
}
