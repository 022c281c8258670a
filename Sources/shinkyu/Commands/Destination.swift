import Glibc
import RevisionDiff
import RevisionModel

/// A form that results are given in.
enum Format: String, CaseIterable {
  case html
  case json
  case terminal
  case table
  case docx
  case xlsx
  case docxRedline = "docx-redline"
  case markdown
  case csv

  /// What `--output` writes where no format is named.
  static let usual: [Format] = [.html, .json, .terminal]

  /// The formats that a comma-separated list names, or a failure that names those that exist.
  @Sendable static func list(_ text: String) -> Given<[Format]> {
    var formats: [Format] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(name)) else {
        let allowed = allCases.map(\.rawValue)
        return .failure(wrong(.notAmong(option: "--format", given: String(name), allowed: allowed)))
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return .success(formats)
  }

  /// Its file under `--output`; `nil` for standard output.
  var fileName: String? {
    switch self {
    case .html: "report.html"
    case .json: "comparison.json"
    case .terminal: nil
    case .table: "table.html"
    case .docx: "table.docx"
    case .xlsx: "table.xlsx"
    case .docxRedline: "redline.docx"
    case .markdown: "report.md"
    case .csv: "report.csv"
    }
  }

  func render(_ assessment: Assessment, _ choices: ReportChoices) -> [UInt8] {
    switch self {
    case .html: renderHTML(assessment)
    case .json: renderJSON(assessment)
    case .terminal: renderTerminal(assessment, choices)
    case .table: renderTable(assessment, choices)
    case .docx: renderTableDocument(assessment, choices)
    case .xlsx: renderTableWorkbook(assessment, choices)
    case .docxRedline: renderRedline(assessment)
    case .markdown: renderMarkdown(assessment)
    case .csv: renderCSV(assessment, choices)
    }
  }
}

/// A report that is asked for, by its format or by a template.
enum WantedReport {
  case format(Format)
  case template(TemplateFile)

  /// Its file under `--output`; `nil` for standard output.
  var fileName: String? {
    switch self {
    case .format(let format): format.fileName
    case .template(let template): template.result
    }
  }

  /// Whether it is what the terminal is told.
  var isTerminal: Bool { if case .format(.terminal) = self { true } else { false } }

  func render(_ assessment: Assessment, _ choices: ReportChoices) throws(Failure) -> [UInt8] {
    switch self {
    case .format(let format): format.render(assessment, choices)
    case .template(let template): try template.filled(assessment)
    }
  }
}

/// Where results go.
struct Destination {
  /// The folder for files; `nil` where none is written.
  private var folder: String?
  private var files: [WantedReport] = []
  /// What goes to standard output.
  private var printed: WantedReport?
  /// Whether it was asked for by `--output -`, so that `--quiet` does not keep it back.
  private var isAskedFor = false

  /// - Parameters: those of the command line; `nil` where it is silent.
  /// - Throws: `Failure` where they do not go together.
  init(output: String?, formats: [Format]?, template: TemplateFile?) throws(Failure) {
    let asked = (formats ?? []).map(WantedReport.format) + (template.map { [.template($0)] } ?? [])
    switch output {
    case nil:
      guard asked.count <= 1 else { throw wrong(.severalFormats) }
      printed = asked.first ?? .format(.terminal)
      isAskedFor = printed?.isTerminal == false
    case "-":
      guard asked.count == 1 else { throw wrong(.notOneFormat) }
      printed = asked[0]
      isAskedFor = true
    case let path?:
      guard !path.isEmpty else { throw wrong(.noFolder) }
      let results = asked.isEmpty ? Format.usual.map(WantedReport.format) : asked
      folder = path
      files = results.filter { $0.fileName != nil }
      printed = results.first(where: \.isTerminal)
      let names = files.compactMap(\.fileName)
      if let template, names.count(where: { $0 == template.result }) > 1 {
        throw wrong(.sameName(template.result))
      }
    }
  }

  /// What the terminal is told where nobody says: the comparison too, unless files hold it.
  var details: ReportChoices.Details { files.isEmpty ? .changes : .none }

  /// The files that are written, in the order of the formats.
  var paths: [String] { files.compactMap(\.fileName).map { "\(folder ?? "")/\($0)" } }

  /// Renders everything, then writes it: the files first, then standard output. Nothing is touched before all is
  /// rendered.
  /// - Parameter isPaged: whether a pager may show what the terminal is told.
  func write(
    _ assessment: Assessment, _ choices: ReportChoices, isQuiet: Bool, isPaged: Bool
  ) throws(Failure) {
    var contents: [(name: String, bytes: [UInt8])] = []
    for file in files { contents.append((file.fileName ?? "", try file.render(assessment, choices))) }
    let summary = !isQuiet || isAskedFor ? try printed?.render(assessment, choices) : nil
    if let folder { try writeFiles(contents, in: folder) }
    if let summary { try Pager.show(summary, isWanted: isPaged && printed?.isTerminal == true) }
  }
}
