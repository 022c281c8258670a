import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// The command line.
@main
struct Shinkyu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shinkyu",
    abstract: "Compares the first and the second edition of a strategy.",
    discussion: """
      EXAMPLES
        shinkyu compare first.txt second.txt
        shinkyu compare first.xhtml second.xhtml --output report --claim 90
        shinkyu compare first/ second/ --format json --output - > comparison.json
        shinkyu outline first.txt
        shinkyu verify report/comparison.json first.xhtml second.xhtml
        shinkyu review findings report/comparison.json first.xhtml second.xhtml
        shinkyu history plan-2017.txt plan-2020.txt plan-2025.txt --output history
        shinkyu batch pairs.csv --output results
        shinkyu worker < requests.jsonl > responses.jsonl
        shinkyu sketch --body < documents.txt > sketches.jsonl

      EXIT CODES
        0 done, 1 above --fail-above or --fail-on-error, 2 wrong command line,
        3 unreadable input, 4 output cannot be written, 5 verify found a mismatch
      """,
    version: tool,
    subcommands: [
      CompareCommand.self, OutlineCommand.self, VerifyCommand.self, HistoryCommand.self, ReviewCommand.self,
      BatchCommand.self, WorkerCommand.self, SketchCommand.self,
    ])

  /// Runs the command that the arguments name and ends the process with its exit code.
  static func main() {
    // A closed pipe or a file at its limit is an output that cannot be written, not a reason to be killed.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    EndingSignals.watch()
    let arguments = PathName.arguments
    Glibc.exit(end(arguments) { try run(arguments) })
  }

  private static func run(_ arguments: [String]) throws {
    var command = try parseAsRoot(arguments)
    try command.run()
  }

  /// Says what is left to say once `body` has ended, and gives the exit code.
  private static func end(_ arguments: [String], _ body: () throws -> Void) -> Int32 {
    do {
      try body()
      return 0
    } catch let failure as Failure {
      StandardError.line(failure.message.text(in: .ofMessages(arguments)))
      return failure.code.rawValue
    } catch {
      let isWrong = !exitCode(for: error).isSuccess
      let language = Language.ofMessages(arguments)
      let text = isWrong && language == .ja ? message(for: error) : help(for: error, in: language)
      return end(arguments) {
        if isWrong { throw wrong(unknownCommand(in: arguments) ?? .parser(text)) }
        try StandardOutput.write(Array((text + "\n").utf8))
      }
    }
  }

  /// The first word of a wrong command line that should be the name of a command and is none.
  private static func unknownCommand(in arguments: [String]) -> UsageTrouble? {
    var commands = configuration.subcommands
    for argument in arguments {
      if commands.isEmpty || argument.hasPrefix("-") { return nil }
      guard let command = commands.first(where: { $0.configuration.commandName == argument }) else {
        return .notACommand(given: argument, allowed: commands.compactMap { $0.configuration.commandName })
      }
      commands = command.configuration.subcommands
    }
    return nil
  }

  /// What is said of an error that is no failure: help, the version, a completion script; of a wrong command line too.
  private static func help(for error: Error, in language: Language) -> String {
    guard language == .ja else { return fullMessage(for: error) }
    let width = StandardOutput.columns
    // The parser breaks lines at blanks, by a count of characters: it is given room for all, and lines are broken here.
    setenv("COLUMNS", "100000", 1)
    let text = fullMessage(for: error)
    return text.hasPrefix("OVERVIEW: ") ? JapaneseHelp(width: width).text(text) : text
  }
}
