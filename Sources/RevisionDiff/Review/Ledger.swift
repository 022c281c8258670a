import RevisionIngest
import RevisionModel
import RevisionReport
import RevisionReview

/// A ledger of findings that was brought up to date.
public struct LedgerUpdate: Sendable {
  /// The whole file, UTF-8 with a byte order mark.
  public var bytes: [UInt8]
  /// How many rows there are in each state.
  public var counts: [(state: String, rows: Int)]
  /// How many conflicts were noted.
  public var conflicts: Int

  /// The states that a row may be in, as `baselineState` of SARIF 2.1.0 has them.
  public static var states: [String] { LedgerState.allCases.map(\.rawValue) }
}

/// Brings a ledger up to date with what is found in a comparison; what people wrote in it stays.
/// - Parameters:
///   - ledger: the file, a table in text; `nil`: a new ledger.
///   - path: where it came from, for messages.
/// - Throws: `ReadingFailure` with the row that cannot be read.
public func updateLedger(
  _ ledger: [UInt8]?, path: String, with review: Review
) throws(ReadingFailure) -> LedgerUpdate {
  do {
    let table = try ledger.map { bytes throws(IngestError) in
      let table = try readTable(bytes)
      return LedgerTable(
        separator: table.separator,
        rows: table.rows.map { LedgerTable.Row(line: $0.line, fields: $0.fields, spellings: $0.spellings) })
    }
    let updated = try RevisionReview.updateLedger(
      table, findings: review.findings, layout: layout(of: review.assessment))
    return LedgerUpdate(
      bytes: updated.table.bytes, counts: updated.counts.map { ($0.state.rawValue, $0.rows) },
      conflicts: updated.conflicts)
  } catch {
    throw ReadingFailure(edition: .first, path: path, error: error)
  }
}

private func layout(of assessment: Assessment) -> LedgerLayout {
  let text = LedgerText(assessment)
  return LedgerLayout(
    names: { text.names(LedgerText.Head(rawValue: $0.rawValue)!) }, ownNames: text.ownNames,
    describe: { finding in
      text.describe(finding).map { (LedgerColumn(rawValue: $0.head.rawValue)!, $0.text) }
    },
    word: { conflict in
      switch conflict {
      case .changed(let before): text.changed(before)
      case .overwritten(let head, let before): text.overwritten(head: head, text: before)
      case .several(let lines): text.several(lines)
      }
    }, spell: LedgerText.spelled, digest: { SHA256.hexadecimal(of: $0) })
}
