import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu review findings`.
struct FindingsCommand: ParsableCommand {
  /// What `--format` may be.
  enum Format: String, CaseIterable {
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "findings",
    abstract: "Lists what a reviewer should look at, each with its place, a reason and a stable fingerprint.",
    discussion: """
      The comparison is proved against the editions first, as by shinkyu verify: exit code 5 where it is not theirs.
      """)

  @OptionGroup var compared: ProvedComparison

  @Option(help: "csv. (default: csv)", transform: choice(of: "--format"))
  var format: Given<Format>?

  @Option(help: "The folder for findings.csv, or - for standard output. (default: -)")
  var output: String?

  func run() throws {
    _ = try format?.get()
    if output == "" { throw wrong(.noFolder) }
    let bytes = renderFindingsCSV(Review(try compared.proved))
    if let output, output != "-" {
      try writeFiles([("findings.csv", bytes)], in: output)
    } else {
      try StandardOutput.write(bytes)
    }
  }
}
