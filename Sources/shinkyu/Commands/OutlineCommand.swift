import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu outline`.
struct OutlineCommand: ParsableCommand {
  /// What `--format` may be.
  enum Format: String, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Shows the sections of one edition as they are read, before any comparing.")

  @Argument(help: "The edition: a file, a folder, or - for standard input.")
  var file: String

  @Option(
    help: "text, one section a line; or json, with every sentence. (default: text)",
    transform: choice(of: "--format"))
  var format: Given<Format>?

  @Flag(help: "Say for each heading why it is one, and for lines that begin like one why they are none.")
  var explain = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var reading: ReadingChoices

  @OptionGroup var corrected: OutlineChoices

  func run() throws {
    let format = try format?.get() ?? .text
    var options = try reading.options
    let input = try readInput(file)
    options.outlines = try corrected.outlines(of: Pair(first: input, second: input))
    let outline: Outline
    do {
      outline = try RevisionDiff.outline(
        input, options: options, isExplained: explain)
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    if format == .text && !quiet { tell(outline.document, in: options.language ?? .ofLocale) }
    try StandardOutput.write(
      format == .json ? renderOutlineJSON(outline) : renderOutlineText(outline))
  }

  /// Says what the list of sections cannot: that there is none, and what was asked for in vain.
  private func tell(_ document: Document, in language: Language) {
    for diagnostic in document.diagnostics where diagnostic.code == .unmatchedPattern {
      StandardError.line(Message.unmatchedPattern(path: file, pattern: diagnostic.text).text(in: language))
    }
    if document.heads.allSatisfy({ $0.level == 0 }) {
      StandardError.line(Message.noHeadings(path: file).text(in: language))
    }
  }
}
