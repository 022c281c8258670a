import ArgumentParser
import Glibc
import RevisionDiff
import RevisionModel

/// `shinkyu batch`.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Compares many pairs and goes on where it was stopped.",
    discussion: """
      MANIFEST is a table (CSV) whose first row names the columns id, first and second and, where they are \
      needed, claim, language, sentences, title, ignore and only; or requests as worker takes them, one a line. \
      Paths are looked for beside MANIFEST, else from the current folder.

      DIR gets results.jsonl, overview.csv and overview.html, and journal.csv, by which a later run goes on.

      EXAMPLES
        shinkyu batch pairs.csv --output results
        shinkyu batch pairs.jsonl --output results --jobs 8 --fail-on-error
      """)

  private static let mostJobs = 256

  @Argument(help: "The pairs: a file, or - for standard input.")
  var manifest: String

  @Option(help: "The folder for the results, made where it is missing.")
  var output: String

  @Option(
    help: "How many pairs are compared at a time. (default: as many as there are processors)",
    transform: count(of: "--jobs", most: Self.mostJobs))
  var jobs: Given<Int>?

  @Option(help: "The title of the overview.")
  var title: String?

  @Option(
    help: "The language of messages and of the overview: auto, ja or en. (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  @Flag(help: "Forget what an earlier run has done.")
  var fresh = false

  @Flag(help: "End with exit code 1 when a pair could not be compared.")
  var failOnError = false

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Tell progress on standard error even when that is no terminal.")
  var progress = false

  func run() throws {
    if output.isEmpty || output == "-" { throw wrong(.needsFolder) }
    let threads = try jobs?.get() ?? min(processors, Self.mostJobs)
    let chosen = try language?.get().language
    let language = chosen ?? .ofLocale
    var pairs = try Manifest(path: manifest)
    var journal = try Journal(in: output)
    let start = try resume(&journal, &pairs, isFresh: fresh)
    if !quiet && start.done > 0 {
      StandardError.line(
        Message.goingOn(done: start.done, dropped: start.dropped).text(in: language))
    }
    let progress = BatchProgress(
      isShown: !quiet && (progress || StandardError.isTerminal), language: language,
      total: start.total,
      earlier: start.done)
    let folder = BesideManifest(manifest)
    let batch = try Batch(
      pairs, left: start.total - start.done, journal: journal, threads: threads, progress: progress,
      language: language
    ) { path, language throws(RequestFailure) in try readEdition(folder.place(of: path), language) }
    try batch.run(threads: threads)
    try finish(chosen, language)
  }

  /// Writes the overviews and says what was done.
  private func finish(_ chosen: Language?, _ language: Language) throws {
    let counts = try writeOverviews(in: output, language: chosen, title: title.map(PathName.text))
    let message = Message.batchDone(folder: output, pairs: counts.pairs, failed: counts.failed)
    if failOnError && counts.failed > 0 { throw Failure(.gate, message) }
    if !quiet { try StandardOutput.write(Array((message.text(in: language) + "\n").utf8)) }
  }
}

/// Where the paths of a manifest lead.
struct BesideManifest {
  /// The manifest's folder with a slash at its end; empty where that is the current one.
  private let folder: String

  init(_ manifest: String) {
    folder = manifest.lastIndex(of: "/").map { String(manifest[...$0]) } ?? ""
  }

  /// The same path beside the manifest where something is there, else as it is.
  func place(of path: String) -> String {
    if folder.isEmpty || path.hasPrefix("/") || path.utf8.contains(0) { return path }
    return access(PathName.bytes(folder + path), F_OK) == 0 ? folder + path : path
  }
}
