import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// A form that results are given in.
enum Format: String, CaseIterable {
  case html
  case json
  case terminal

  /// The formats that a comma-separated list names.
  /// - Throws: `ValidationError` that names those that exist.
  static func list(_ text: String) throws -> [Format] {
    var formats: [Format] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(name)) else {
        throw ValidationError(
          "There is no format '\(name)'; there are: \(allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  /// Its file under `--output`; `nil` for standard output.
  var fileName: String? {
    switch self {
    case .html: "report.html"
    case .json: "comparison.json"
    case .terminal: nil
    }
  }

  func render(_ assessment: Assessment) -> [UInt8] {
    switch self {
    case .html: renderHTML(assessment)
    case .json: renderJSON(assessment)
    case .terminal:
      renderTerminal(
        assessment, width: StandardOutput.columns, isColoured: StandardOutput.takesColour)
    }
  }
}

/// Where results go.
struct Destination {
  /// The folder for files; `nil` where none is written.
  private var folder: String?
  private var files: [Format] = []
  /// What goes to standard output.
  private var printed: Format?
  /// Whether it was asked for by `--output -`, so that `--quiet` does not keep it back.
  private var isAskedFor = false

  /// - Parameters: those of the command line; `nil` where it is silent.
  /// - Throws: `ValidationError` where they do not go together.
  init(output: String?, formats: [Format]?) throws {
    switch output {
    case nil:
      let formats = formats ?? [.terminal]
      guard formats.count == 1 else {
        throw ValidationError("Several formats need a folder: add --output DIR.")
      }
      printed = formats[0]
      isAskedFor = printed != .terminal
    case "-":
      guard let formats, formats.count == 1 else {
        throw ValidationError("--output - writes one format: choose it with --format.")
      }
      printed = formats[0]
      isAskedFor = true
    case let path?:
      guard !path.isEmpty else { throw ValidationError("--output needs a folder or -.") }
      let formats = formats ?? Format.allCases
      folder = path
      files = formats.filter { $0.fileName != nil }
      printed = formats.contains(.terminal) ? .terminal : nil
    }
  }

  /// The files that are written, in the order of the formats.
  var paths: [String] { files.compactMap(\.fileName).map { "\(folder ?? "")/\($0)" } }

  /// Renders and writes everything; no file is touched before all are rendered.
  func write(_ assessment: Assessment, isQuiet: Bool) throws(Failure) {
    if let folder {
      try writeFiles(
        files.map { (name: $0.fileName ?? "", bytes: $0.render(assessment)) }, in: folder)
    }
    if let printed, !isQuiet || isAskedFor { try StandardOutput.write(printed.render(assessment)) }
  }
}
