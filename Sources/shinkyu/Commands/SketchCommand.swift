import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// `shinkyu sketch`.
struct SketchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sketch",
    abstract: "Sketches the sections of documents: one line of JSON for each, with a MinHash signature.",
    discussion: """
      Sections whose signatures agree in many places are worth comparing; those of other sections need not be. \
      Without FILE, documents are named on standard input, one path a line, and one that cannot be read gets a line that \
      says so; a FILE that cannot be read ends the command.

      EXAMPLES
        shinkyu sketch plan-2017.txt plan-2020.txt > sketches.jsonl
        shinkyu sketch --body < documents.txt > sketches.jsonl
      """)

  @Argument(help: "The documents: files, folders, or - for standard input.")
  var files: [String] = []

  @Option(
    help: "How many values a signature has, 1 to 4096. (default: 128)",
    transform: count(of: "--hashes", most: 4096))
  var hashes: Given<Int>?

  @Option(
    help: "How many characters in a row make a shingle, 1 to 64. (default: 5)",
    transform: count(of: "--shingle", most: 64))
  var shingle: Given<Int>?

  @Flag(help: "Write the sentences of each section too.")
  var body = false

  @OptionGroup var reading: ReadingChoices

  func run() throws {
    let rule = try SketchRule(
      options: reading.options, hashes: hashes?.get() ?? 128, shingle: shingle?.get() ?? 5, hasBody: body)
    if files.count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
    for path in files { try StandardOutput.write(rule.lines(of: path)) }
    if files.isEmpty { try sketchListed(by: rule) }
  }

  /// Sketches the documents that standard input names.
  private func sketchListed(by rule: SketchRule) throws(Failure) {
    var lines = LineReader(STDIN_FILENO, path: "-")
    while let line = try lines.next() {
      if isBlank(line) { continue }
      try StandardOutput.write(rule.linesOrRefusal(of: PathName.string(line)))
    }
  }
}

/// How documents are read and sketched.
private struct SketchRule {
  var options: ComparisonOptions
  var hashes: Int
  var shingle: Int
  var hasBody: Bool

  /// The sketches of a document.
  func lines(of path: String) throws(Failure) -> [UInt8] {
    let input = try readInput(path)
    do {
      return renderSketches(
        try sketch(input, options: options, hashes: hashes, shingle: shingle), hasBody: hasBody)
    } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
  }

  /// The same, or why there are none. `-` is no document here: the list comes from there.
  func linesOrRefusal(of path: String) -> [UInt8] {
    do throws(Failure) { return try lines(of: path == "-" ? "./-" : path) } catch {
      return renderSketchRefusal(
        path: PathName.text(path), code: Int(error.code.rawValue),
        message: error.message.text(in: options.language ?? .ofLocale))
    }
  }
}
