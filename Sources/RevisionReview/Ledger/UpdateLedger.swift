import RevisionModel

/// A ledger that was brought up to date.
package struct UpdatedLedger: Sendable {
  /// All of it.
  package var table: LedgerTable
  /// How many rows there are in each state.
  package var counts: [(state: LedgerState, rows: Int)]
  /// How many rows have something to settle that they did not have before.
  package var conflicts: Int
}

/// Brings a ledger up to date: each finding finds its row by its fingerprint or else, where the wording of one edition alone
/// has changed, by its trace; findings without a row are appended, rows without a finding are `absent` and stay. Cells that
/// are people's are not touched, nor is the order of rows and columns. What people wrote into a cell of the program's is kept
/// in the column for conflicts. O((rows + findings) · log).
/// - Parameter table: `nil`: a new ledger.
/// - Throws: `IngestError` with the line of the row that cannot be read: written by a newer version, or with a
///   fingerprint that an earlier row has; or that of the heads, where a column is missing.
package func updateLedger(
  _ table: LedgerTable?, findings: [Finding], layout: LedgerLayout
) throws(IngestError) -> UpdatedLedger {
  let table = table ?? LedgerTable(rows: [newHead(layout)])
  let places = try LedgerPlaces(table.rows[0], layout)
  try checkRows(table, places)
  var update = LedgerUpdate(table: table, places: places, layout: layout)
  update.match(findings)
  return update.updated
}

/// The heads of a new ledger: the state, the columns for people, the rest.
private func newHead(_ layout: LedgerLayout) -> LedgerTable.Row {
  let own = LedgerColumn.allCases.map { layout.names($0)[0] }
  let names = [own[0]] + layout.ownNames + own[1...]
  return LedgerTable.Row(line: 1, fields: names, spellings: names.map(layout.spell))
}

/// - Throws: `IngestError` for the first row that must not be written over.
private func checkRows(_ table: LedgerTable, _ places: LedgerPlaces) throws(IngestError) {
  var known: [(fingerprint: String, line: Int)] = []
  for row in table.rows.dropFirst() {
    let version = places.text(.version, row)
    if let version = Int(version), version > LedgerLayout.version {
      throw IngestError(.newerLedger, line: row.line, detail: String(version))
    }
    let fingerprint = places.text(.fingerprint, row)
    if !fingerprint.isEmpty { known.append((fingerprint, row.line)) }
  }
  known.sort { ($0.fingerprint, $0.line) < ($1.fingerprint, $1.line) }
  var repeated: (line: Int, earlier: Int)?
  for (one, other) in zip(known, known.dropFirst()) where one.fingerprint == other.fingerprint {
    if other.line < repeated?.line ?? .max { repeated = (other.line, one.line) }
  }
  if let repeated {
    throw IngestError(.repeatedFingerprint, line: repeated.line, detail: String(repeated.earlier))
  }
}
