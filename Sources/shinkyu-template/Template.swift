import Foundation
import RevisionTemplate

/// `shinkyu-template TEMPLATE MODEL`: fills a template with the values of a report, on standard output. `shinkyu` runs it
/// for `--template`; it is a program of its own because it takes longer to start.
@main
enum Template {
  /// Ends with 0; with 3, and the line on standard error, where the template is none.
  static func main() throws {
    let files = try CommandLine.arguments.dropFirst().map { try Data(contentsOf: URL(filePath: $0)) }
    guard files.count == 2 else { exit(2) }
    do {
      try FileHandle.standardOutput.write(contentsOf: renderTemplate(files[0], model: files[1]))
    } catch let error as TemplateError {
      FileHandle.standardError.write(Data("\(error.line ?? 0)\n".utf8))
      exit(3)
    }
  }
}
