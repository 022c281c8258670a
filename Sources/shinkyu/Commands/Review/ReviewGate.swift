import ArgumentParser
import RevisionDiff
import RevisionModel

/// The gate for a drafting pipeline.
struct ReviewGate: ParsableArguments {
  @Option(
    help:
      "Exit with 1 when there is a finding of one of these kinds, or a row of a ledger in one of these states.",
    transform: Kinds.given)
  var failOn: Given<Kinds>?

  /// The kinds that trip it; none without `--fail-on`.
  var kinds: Kinds { get throws(Failure) { try failOn?.get() ?? Kinds(names: []) } }

  /// Kinds of findings, and states of a ledger's rows.
  struct Kinds {
    var names: [String]

    /// Reads the value of `--fail-on`.
    @Sendable static func given(_ text: String) -> Given<Kinds> {
      let allowed = Finding.Kind.allCases.map(\.rawValue) + LedgerUpdate.states
      let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if let other = names.first(where: { !allowed.contains($0) }) {
        return .failure(wrong(.notAmong(option: "--fail-on", given: other, allowed: allowed)))
      }
      return .success(Kinds(names: names))
    }

    /// - Throws: `Failure` when one of `findings` is of these kinds.
    /// - Parameter states: how many rows of a ledger there are in each state.
    func check(
      _ findings: [Finding], _ states: [(state: String, rows: Int)] = []
    ) throws(Failure) {
      let count =
        findings.count { names.contains($0.kind.rawValue) }
        + states.filter { names.contains($0.state) }.reduce(0) { $0 + $1.rows }
      if count > 0 { throw Failure(.gate, .findingsAtGate(count: count, names: names)) }
    }
  }
}
