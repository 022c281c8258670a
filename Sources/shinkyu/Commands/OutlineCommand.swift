import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu outline`.
struct OutlineCommand: ParsableCommand {
  /// What `--format` may be.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Shows the sections of one edition as they are read, before any comparing.")

  @Argument(help: "The edition: a file, a folder, or - for standard input.")
  var file: String

  @Option(help: "text, one section a line; or json, with every sentence.")
  var format = Format.text

  @Flag(help: "Say for each heading why it is one, and for lines that begin like one why they are none.")
  var explain = false

  @OptionGroup var reading: ReadingChoices

  func run() throws {
    let input = try readInput(file)
    let options = try reading.options(for: Pair(first: input, second: input))
    let outline: Outline
    do {
      outline = try RevisionDiff.outline(
        input, options: options, isExplained: explain)
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    try StandardOutput.write(
      format == .json ? renderOutlineJSON(outline) : renderOutlineText(outline))
  }
}
