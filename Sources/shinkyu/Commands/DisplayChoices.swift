import ArgumentParser
import RevisionDiff

/// What the terminal is told, and how; and how tables of values begin.
struct DisplayChoices: ParsableArguments {
  @Option(
    help: """
      What follows the summary on the terminal: none, changes or all sentences. (default: changes; none with \
      --output DIR)
      """,
    transform: choice(of: "--details"))
  var details: Given<ReportChoices.Details>?

  @Flag(
    inversion: .prefixedNo,
    help: "Show what is longer than the screen by SHINKYU_PAGER, PAGER or less.")
  var pager = true

  @Flag(help: "Begin report.csv with a byte order mark, by which spreadsheets know UTF-8.")
  var bom = false
}
