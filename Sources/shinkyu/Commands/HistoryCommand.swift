import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu history`.
struct HistoryCommand: ParsableCommand {
  /// What `--format` may name.
  enum Format: String, CaseIterable, Writable {
    case html
    case json
    case terminal

    var fileName: String? {
      switch self {
      case .html: "history.html"
      case .json: "history.json"
      case .terminal: nil
      }
    }

    var isTerminal: Bool { self == .terminal }

    func render(_ history: History, _ choices: ReportChoices) -> [UInt8] {
      switch self {
      case .html: renderHistoryHTML(history)
      case .json: renderHistoryJSON(history)
      case .terminal: renderHistoryTerminal(history, choices)
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Tells with which of several editions the text of the last came in.",
    discussion: """
      The editions are given from the earliest to the last, each a file, a folder or - for standard input. \
      Each is linked to the one before it; a sentence that was missing for a while, to where it was before.

      EXAMPLES
        shinkyu history plan-2017.txt plan-2020.txt plan-2025.txt
        shinkyu history plan-2017.txt plan-2020.txt plan-2025.txt --output history
      """)

  @Argument(help: "The editions, the earliest first; two at the least.")
  var editions: [String]

  @Option(help: "The folder for the results, made where it is missing; - for standard output.")
  var output: String?

  @Option(
    help: "The results, a list of: html, json, terminal. All with --output, else terminal.",
    transform: list(of: "--format"))
  var format: Given<[Format]>?

  @Option(help: "The title of the report.")
  var title: String?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Tell progress on standard error even when that is no terminal.")
  var progress = false

  @OptionGroup var reading: ReadingChoices

  func run() throws {
    guard (2...mostEditions).contains(editions.count) else {
      throw wrong(.editionCount(given: editions.count, most: mostEditions))
    }
    if editions.count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
    let destination = try Destination(
      output: output, asked: try format?.get() ?? [], usual: Format.allCases, alone: .terminal)
    var options = try reading.options
    options.title = title.map(PathName.text)
    var choices = ReportChoices()
    choices.width = StandardOutput.columns
    choices.isColoured = StandardOutput.takesColour
    var inputs: [Input] = []
    for path in editions { inputs.append(try readInput(path)) }
    let progress = Progress(
      isShown: !quiet && (progress || StandardError.isTerminal), language: options.language ?? .ofLocale)
    let result: History
    do {
      result = try history(inputs, options: options, sharing: SeveralThreads.all) { progress.enter($0) }
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    try destination.write(isQuiet: quiet) { $0.render(result, choices) }
    progress.end(destination.paths)
  }
}
