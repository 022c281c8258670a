import ArgumentParser
import RevisionDiff
import RevisionModel

/// `shinkyu review update`.
struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Brings a ledger of findings that people edit up to date with the next draft.",
    discussion: """
      LEDGER is a table (CSV or xlsx), made where it is not there. Rows are told by the fingerprints of findings, columns by \
      their names: both may be sorted, and columns added. What people wrote stays. Each row says new, unchanged, updated or \
      absent; what they have to settle stands in the column for conflicts. The comparison is proved first.
      """)

  @Argument(help: "The ledger, a CSV or xlsx file.")
  var ledger: String

  @OptionGroup var compared: ProvedComparison

  @OptionGroup var gate: ReviewGate

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let gate = try gate.kinds
    let file = try LedgerFile(path: ledger)
    let review = Review(try compared.proved, sharing: SeveralThreads.all)
    let before = try file.read()
    let update: LedgerUpdate
    do { update = try updateLedger(before, path: PathName.text(ledger), with: review) } catch {
      throw Failure(.unreadableInput, .notAnEdition(error))
    }
    try file.replace(before, by: update.bytes)
    if !quiet {
      let language = try compared.language?.get().language ?? .ofLocale
      try StandardOutput.write(
        Array((Message.ledgerUpdated(path: ledger, update).text(in: language) + "\n").utf8))
    }
    try gate.check(review.findings, update.counts)
  }
}
