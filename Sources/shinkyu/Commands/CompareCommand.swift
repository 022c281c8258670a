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
      An edition is a file, a folder whose text and markup files in name order are one edition, \
      or - for standard input.

      EXAMPLES
        shinkyu compare first.txt second.txt
        shinkyu compare first.md second.md --output report
        shinkyu compare first.md second.md --format json --output - --quiet
        shinkyu compare first.md second.md --quiet --fail-above 90
      """)

  @Argument(help: "The first edition.")
  var first: String

  @Argument(help: "The second edition.")
  var second: String

  @Option(help: "The folder for the results, made where it is missing; - for standard output.")
  var output: String?

  @Option(
    help: "The results, a list of: html, json, terminal. All with --output, else terminal.",
    transform: Format.list)
  var format: [Format]?

  @Option(help: "The claim that is weighed: at least so many per cent are unchanged.")
  var claim = Percent(hundredths: 9000)

  @Option(help: "End with exit code 1 when more than so many per cent are carried over.")
  var failAbove: Percent?

  @Option(help: "The title of the report.")
  var title: String?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Tell progress on standard error even when that is no terminal.")
  var progress = false

  @OptionGroup var reading: ReadingChoices

  func validate() throws {
    if first == "-" && second == "-" {
      throw ValidationError("Only one edition can come from standard input.")
    }
    _ = try destination()
  }

  func run() throws {
    let inputs = Pair(first: try readInput(first), second: try readInput(second))
    var options = try reading.options(for: inputs)
    options.claim = Claim(hundredths: claim.hundredths)
    options.title = title
    let progress = Progress(
      isShown: !quiet && (progress || StandardError.isTerminal),
      language: reading.language.language ?? .ofLocale)
    let assessment: Assessment
    do {
      assessment = try compare(inputs, options: options) { progress.enter($0) }
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    let destination = try destination()
    try destination.write(assessment, isQuiet: quiet)
    progress.end(destination.paths)
    try checkGate(assessment)
  }

  private func destination() throws -> Destination {
    try Destination(output: output, formats: format)
  }

  /// - Throws: `Failure` when the headline is above `--fail-above`.
  private func checkGate(_ assessment: Assessment) throws(Failure) {
    guard let failAbove else { return }
    let headline = assessment.tally(assessment.verdict.headline, .second)
    guard headline.counted * 10_000 > failAbove.hundredths * headline.total else { return }
    throw Failure(
      .gate,
      .aboveGate(
        headline: text(ofHundredths: headline.hundredths), gate: text(ofHundredths: failAbove.hundredths)))
  }
}
