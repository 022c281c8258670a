import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// `shinkyu compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two editions and weighs how much of the second is unchanged.",
    discussion: """
      An edition is a file, a folder whose files (text, markup, PDF, docx, odt) in name order are one \
      edition, or - for standard input.

      EXAMPLES
        shinkyu compare first.txt second.txt
        shinkyu compare first.md second.md --output report
        shinkyu compare first.md second.md --format json --output - --quiet
        shinkyu compare first.md second.md --format table --output report
        shinkyu compare first.md second.md --quiet --fail-above 90
        shinkyu compare first.md second.md --doubtful links.csv
        shinkyu compare first.md second.md --links links.csv
      """)

  @Argument(help: "The first edition.")
  var first: String

  @Argument(help: "The second edition.")
  var second: String

  @Option(help: "The folder for the results, made where it is missing; - for standard output.")
  var output: String?

  @Option(
    help: """
      The results, a list of: html, json, terminal, table, docx, xlsx, docx-redline, markdown, \
      csv. The first three with --output, else terminal.
      """,
    transform: list(of: "--format"))
  var format: Given<[Format]>?

  @Option(
    help: "The claim that is weighed: at least so many per cent are unchanged. (default: 90)",
    transform: percent(of: "--claim"))
  var claim: Given<Percent>?

  @Option(
    help: "End with exit code 1 when more than so many per cent are carried over.",
    transform: percent(of: "--fail-above"))
  var failAbove: Given<Percent>?

  @Option(help: "The title of the report.")
  var title: String?

  @Option(
    help:
      "A table of decisions about links (CSV: decision,level,first,second); the rest is linked around them.")
  var links: String?

  @Option(
    help: "Write the doubtful links to this file (CSV), to be decided and given to --links.",
    transform: DoubtfulFile.given)
  var doubtful: Given<DoubtfulFile>?

  @Option(
    help:
      "Fill a Mustache template of one's own (docs/templates.md); its result is its name without .mustache.",
    transform: TemplateFile.given)
  var template: Given<TemplateFile>?

  @OptionGroup var layout: TableChoices

  @OptionGroup var display: DisplayChoices

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Tell progress on standard error even when that is no terminal.")
  var progress = false

  @OptionGroup var reading: ReadingChoices

  @OptionGroup var corrected: OutlineChoices

  func run() throws {
    if [first, second, links].count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
    let destination = try Destination(
      output: output, asked: try reports, usual: Format.usual.map(WantedReport.format),
      alone: .format(.terminal))
    let gate = try failAbove?.get()
    let doubtful = try doubtful?.get()
    var choices = ReportChoices(profile: try layout.profile)
    choices.width = StandardOutput.columns
    choices.isColoured = StandardOutput.takesColour
    choices.details = try display.details?.get() ?? (destination.hasFiles ? .none : .changes)
    choices.hasMark = display.bom
    var options = try reading.options
    options.claim = Claim(hundredths: try claim?.get().hundredths ?? 9000)
    options.title = title.map(PathName.text)
    let inputs = Pair(first: try readInput(first), second: try readInput(second))
    options.outlines = try corrected.outlines(of: inputs)
    options.links = try decisions
    let progress = Progress(
      isShown: !quiet && (progress || StandardError.isTerminal),
      language: options.language ?? .ofLocale)
    let assessment: Assessment
    do {
      assessment = try compare(inputs, options: options, sharing: SeveralThreads.all) { progress.enter($0) }
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    try doubtful?.write(assessment)
    try destination.write(isQuiet: quiet, isPaged: display.pager) { report throws(Failure) in
      try report.render(assessment, choices)
    }
    progress.end(destination.paths + (doubtful.map { [$0.path] } ?? []))
    try check(assessment, gate)
  }

  /// What `--format` and `--template` ask for.
  private var reports: [WantedReport] {
    get throws(Failure) {
      let formats = (try format?.get() ?? []).map(WantedReport.format)
      guard let template = try template?.get() else { return formats }
      return formats + [.template(template)]
    }
  }

  /// What `--links` decides.
  /// - Throws: `Failure` when it cannot be read.
  private var decisions: LinkDecisions? {
    get throws(Failure) {
      guard let links else { return nil }
      let bytes = try readFile(links)
      do { return try readLinks(bytes, path: PathName.text(links)) } catch {
        throw Failure(.unreadableInput, .notAnEdition(error))
      }
    }
  }

  /// - Throws: `Failure` when the headline is above `--fail-above`; of no body text there is no share to be above it.
  private func check(_ assessment: Assessment, _ gate: Percent?) throws(Failure) {
    guard let gate else { return }
    let headline = assessment.tally(assessment.verdict.headline, .second)
    guard headline.counted * 10_000 > gate.hundredths * headline.total else { return }
    throw Failure(.gate, .aboveGate(headline, gate: gate))
  }
}
