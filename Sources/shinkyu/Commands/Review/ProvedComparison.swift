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

  /// The comparison, proved.
  /// - Throws: `Failure` where a file cannot be read or the comparison is not that of these editions.
  var proved: Assessment {
    get throws(Failure) {
      try shinkyu.proved(
        comparison, Pair(first: first, second: second), language: try language?.get().language ?? .ofLocale)
    }
  }
}

/// A stored comparison, proved as by `shinkyu verify`, with the options that are recorded in it.
/// - Parameters:
///   - others: other files that are read; one of all may come from standard input.
///   - language: that of what is said where it is not proved.
/// - Throws: `Failure` where a file cannot be read or the comparison is not that of these editions.
func proved(
  _ comparison: String, _ editions: Pair<String>, beside others: [String] = [], language: Language
) throws(Failure) -> Assessment {
  let all = [comparison, editions.first, editions.second] + others
  if all.count(where: { $0 == "-" }) > 1 { throw wrong(.oneStandardInput) }
  let stored = try readFile(comparison)
  let inputs = Pair(first: try readInput(editions.first), second: try readInput(editions.second))
  do { return try prove(stored, inputs, sharing: SeveralThreads.all) } catch {
    throw Failure(.mismatch, .mismatches(path: comparison, findings: error.texts(in: language)))
  }
}
