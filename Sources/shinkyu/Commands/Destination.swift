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
    case .html: renderHTML(assessment, sharing: SeveralThreads.all)
    case .json: renderJSON(assessment, sharing: SeveralThreads.all)
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
enum WantedReport: Writable {
  case format(Format)
  case template(TemplateFile)

  var fileName: String? {
    switch self {
    case .format(let format): format.fileName
    case .template(let template): template.result
    }
  }

  var isTerminal: Bool { if case .format(.terminal) = self { true } else { false } }

  func render(_ assessment: Assessment, _ choices: ReportChoices) throws(Failure) -> [UInt8] {
    switch self {
    case .format(let format): format.render(assessment, choices)
    case .template(let template): try template.filled(assessment)
    }
  }
}

/// Something that `--format` or another option asks for.
protocol Writable {
  /// Its file under `--output`; `nil` for standard output.
  var fileName: String? { get }
  /// Whether it is what the terminal is told.
  var isTerminal: Bool { get }
}

/// Where results go.
struct Destination<Report: Writable> {
  /// The folder for files; `nil` where none is written.
  private var folder: String?
  private var files: [Report] = []
  /// What goes to standard output.
  private var printed: Report?
  /// Whether it was asked for by `--output -`, so that `--quiet` does not keep it back.
  private var isAskedFor = false

  /// - Parameters:
  ///   - output: what `--output` says; `nil` where it is silent.
  ///   - asked: what is asked for.
  ///   - usual: what goes into a folder where nothing is.
  ///   - alone: what goes to standard output where nothing is asked for and no folder is named.
  /// - Throws: `Failure` where they do not go together.
  init(output: String?, asked: [Report], usual: [Report], alone: Report) throws(Failure) {
    switch output {
    case nil:
      guard asked.count <= 1 else { throw wrong(.severalFormats) }
      printed = asked.first ?? alone
      isAskedFor = printed?.isTerminal == false
    case "-":
      guard asked.count == 1 else { throw wrong(.notOneFormat) }
      printed = asked[0]
      isAskedFor = true
    case let path?:
      guard !path.isEmpty else { throw wrong(.noFolder) }
      let results = asked.isEmpty ? usual : asked
      folder = path
      files = results.filter { $0.fileName != nil }
      printed = results.first(where: \.isTerminal)
      let names = files.compactMap(\.fileName)
      for (place, name) in names.enumerated() where names[..<place].contains(name) {
        throw wrong(.sameName(name))
      }
    }
  }

  /// Whether results go into files.
  var hasFiles: Bool { !files.isEmpty }

  /// The files that are written, in the order of the formats.
  var paths: [String] { files.compactMap(\.fileName).map { "\(folder ?? "")/\($0)" } }

  /// Renders everything, then writes it: the files first, then standard output. Nothing is touched before all is
  /// rendered.
  /// - Parameter isPaged: whether a pager may show what the terminal is told.
  func write(
    isQuiet: Bool, isPaged: Bool = false, render: (Report) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    var contents: [(name: String, bytes: [UInt8])] = []
    for file in files { contents.append((file.fileName ?? "", try render(file))) }
    var summary: [UInt8]?
    if let printed, !isQuiet || isAskedFor { summary = try render(printed) }
    if let folder { try writeFiles(contents, in: folder) }
    if let summary { try Pager.show(summary, isWanted: isPaged && printed?.isTerminal == true) }
  }
}
