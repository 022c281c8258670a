import ArgumentParser
import RevisionDiff
import RevisionModel

/// The stored comparison and its editions, which every review begins with.
struct ProvedComparison: ParsableArguments {
  @Argument(help: "The stored comparison, comparison.json.")
  var comparison: String

  @Argument(help: "The first edition.")
  var first: String

  @Argument(help: "The second edition.")
  var second: String

  @Option(
    help: "The language of messages: auto, ja or en; English for all others. (default: auto)",
    transform: LanguageChoice.given)
  var language: Given<LanguageChoice>?

  /// The comparison, proved as by `shinkyu verify`, with the options that are recorded in it.
  /// - Throws: `Failure` where a file cannot be read or the comparison is not that of these editions.
  var proved: Assessment {
    get throws(Failure) {
      if [comparison, first, second].count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
      let language = try language?.get().language ?? .ofLocale
      let stored = try readFile(comparison)
      let inputs = Pair(first: try readInput(first), second: try readInput(second))
      do { return try prove(stored, inputs) } catch {
        throw Failure(.mismatch, .mismatches(path: comparison, findings: error.texts(in: language)))
      }
    }
  }
}
