import RevisionArchive
import RevisionIngest
import RevisionMeasures
import RevisionModel
import RevisionReport
import RevisionReview

/// What reports look like, where they leave it to the caller. It shapes them and nothing else: no figure depends on it,
/// and it stands in no comparison.json.
public struct ReportChoices: Sendable, Equatable {
  /// How the table of both editions is laid out; for every format that is this table.
  public var profile: TableProfile
  /// How many columns the terminal has.
  public var width: Int
  /// Whether the terminal takes colours.
  public var isColoured: Bool
  /// What the terminal is told behind the summary.
  public var details: Details
  /// Whether report.csv begins with a byte order mark.
  public var hasMark: Bool

  /// How much of the comparison follows the summary on the terminal.
  public enum Details: String, Sendable, CaseIterable {
    case none
    /// What changed, with the unchanged sentences beside it.
    case changes
    /// Every sentence.
    case all
  }

  /// The usual looks: the table as municipalities have it, a terminal of 80 columns without colours.
  public init(
    profile: TableProfile = TableProfile(.municipal), width: Int = 80, isColoured: Bool = false,
    details: Details = .none, hasMark: Bool = false
  ) {
    self.profile = profile
    self.width = width
    self.isColoured = isColoured
    self.details = details
    self.hasMark = hasMark
  }
}

extension ReportChoices.Details {
  /// The same for the room that writes.
  fileprivate var told: TerminalStyle.Details {
    switch self {
    case .none: .none
    case .changes: .changes
    case .all: .all
    }
  }
}

/// comparison.json, UTF-8.
/// - Parameter sharing: among how many threads the writing is shared out.
public func renderJSON(
  _ assessment: Assessment, sharing: some WorkSharing = OneAfterAnother()
) -> [UInt8] {
  RevisionReport.renderJSON(assessment, sharing: sharing)
}

/// report.html, UTF-8: one self-contained file.
/// - Parameter sharing: among how many threads the work is shared out; the result does not depend on it.
public func renderHTML(
  _ assessment: Assessment, sharing: some WorkSharing = OneAfterAnother()
) -> [UInt8] {
  RevisionReport.renderHTML(assessment, findings(assessment, sharing: sharing, digest: nil))
}

/// table.html, UTF-8: the table of both editions (新旧対照表) in one self-contained file.
public func renderTable(_ assessment: Assessment, _ choices: ReportChoices = ReportChoices()) -> [UInt8] {
  RevisionReport.renderTable(assessment, profile: choices.profile)
}

/// report.csv, UTF-8: a row for every link, of sections and of sentences.
public func renderCSV(_ assessment: Assessment, _ choices: ReportChoices = ReportChoices()) -> [UInt8] {
  RevisionReport.renderCSV(assessment, hasMark: choices.hasMark)
}

/// The values that templates of one's own are filled with, as JSON; docs/templates.md tells its keys.
public func renderTemplateModel(_ assessment: Assessment) -> [UInt8] {
  RevisionReport.renderTemplateModel(assessment)
}

/// report.md, UTF-8: GitHub-flavoured Markdown.
public func renderMarkdown(_ assessment: Assessment) -> [UInt8] { RevisionReport.renderMarkdown(assessment) }

/// The links that someone should look at, as a table that `readLinks` reads once the decisions are filled in: UTF-8.
public func renderDoubtfulLinks(_ assessment: Assessment) -> [UInt8] {
  RevisionReport.renderDoubtfulLinks(assessment)
}

/// table.docx: the table of both editions as a Word document.
public func renderTableDocument(
  _ assessment: Assessment, _ choices: ReportChoices = ReportChoices()
) -> [UInt8] {
  archive(RevisionReport.renderTableDocument(assessment, profile: choices.profile))
}

/// table.xlsx: the table of both editions as an Excel workbook, with the measures on a sheet of their own.
public func renderTableWorkbook(
  _ assessment: Assessment, _ choices: ReportChoices = ReportChoices()
) -> [UInt8] {
  archive(RevisionReport.renderTableWorkbook(assessment, profile: choices.profile))
}

/// redline.docx: the second edition as tracked changes against the first.
public func renderRedline(_ assessment: Assessment) -> [UInt8] {
  archive(RevisionReport.renderRedline(assessment))
}

/// The summary for a terminal and, where it is wished, the comparison side by side; UTF-8.
public func renderTerminal(_ assessment: Assessment, _ choices: ReportChoices = ReportChoices()) -> [UInt8] {
  RevisionReport.renderTerminal(
    assessment,
    style: TerminalStyle(
      width: choices.width, isColoured: choices.isColoured, details: choices.details.told))
}

/// The sections of one edition, UTF-8: a heading a line, indented by level; where it is explained, each with its reasons.
public func renderOutlineText(_ outline: Outline) -> [UInt8] {
  guard let explanations = outline.explanations else {
    return RevisionReport.renderOutlineText(outline.document)
  }
  return renderExplanationText(explanations, language: outline.document.language)
}

/// The sections and sentences of one edition as JSON.
public func renderOutlineJSON(_ outline: Outline) -> [UInt8] {
  RevisionReport.renderOutlineJSON(
    tool: tool, file: outline.file, document: outline.document,
    characters: bodyCharacters(outline.document), explanations: outline.explanations)
}

/// Why an edition cannot be read, in one sentence for people: which file, where, what is wrong, what to do.
public func message(of failure: ReadingFailure, language: Language) -> String {
  RevisionReport.message(of: failure.error, path: failure.path, language: language)
}

/// A name, a title or a value on one line, with stand-ins for what would act on whatever displays it.
public func visible(_ text: String) -> String { RevisionReport.visible(text) }

/// Reads an office's own profile of the table of both editions; docs/table-profiles.md says what may stand in it.
/// - Parameter path: where `file` came from, for the message.
/// - Throws: `ReadingFailure` that names the line and the key.
public func readTableProfile(_ file: [UInt8], path: String) throws(ReadingFailure) -> TableProfile {
  do { return try RevisionIngest.readTableProfile(file) } catch {
    throw ReadingFailure(edition: .first, path: path, error: error)
  }
}
