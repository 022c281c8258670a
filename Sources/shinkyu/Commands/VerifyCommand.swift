import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves a stored comparison against the two editions.",
    discussion: """
      Ends with exit code 0 when every figure and every edit of the comparison follows from the editions, \
      and with 5, saying what differs, when anything does not.
      """)

  @Argument(help: "The stored comparison, comparison.json.")
  var comparison: String

  @Argument(help: "The first edition.")
  var first: String

  @Argument(help: "The second edition.")
  var second: String

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Option(
    help: "The language of messages: auto, ja or en; English for all others. (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  func run() throws {
    if [comparison, first, second].count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
    let language = try language?.get().language ?? .ofLocale
    let stored = try readFile(comparison)
    let inputs = Pair(first: try readInput(first), second: try readInput(second))
    let findings = verify(
      stored, inputs, language: language, sharing: SeveralThreads.all)
    guard findings.isEmpty else {
      throw Failure(.mismatch, .mismatches(path: comparison, findings: findings))
    }
    guard !quiet else { return }
    try StandardOutput.write(
      Array((language == .ja ? "\(shown(comparison))：二つの版と一致します。\n" : "\(shown(comparison)): proved.\n").utf8)
    )
  }
}
