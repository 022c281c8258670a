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
/// - Parameter table: its heads of columns first; `nil`: a new ledger.
/// - Throws: `IngestError` with the line of the row that cannot be read: written by a newer version, or with a
///   fingerprint that an earlier row has, or with a formula in a cell of the program's; or that of the heads, where a
///   column is missing.
package func updateLedger(
  _ table: LedgerTable?, findings: [Finding], layout: LedgerLayout
) throws(IngestError) -> UpdatedLedger {
  let table = table ?? LedgerTable(rows: [newHead(layout)])
  let places = try LedgerPlaces(table.rows[0], layout)
  try checkRows(table, places)
  var update = LedgerUpdate(table: table, places: places, layout: layout)
  update.match(findings)
  let updated = update.updated
  if case .sheet = table.form, let last = updated.table.rows.last, last.line > mostRows {
    throw IngestError(.sheetFull, line: last.line, detail: String(mostRows))
  }
  return updated
}

/// Rows of a worksheet.
private let mostRows = 1_048_576

/// Which of `rows` names the columns of a ledger, whatever stands above it: the first with as many of the columns as any, and
/// whether it has all that are needed; `nil` where no row has one.
package func ledgerHead(_ rows: [LedgerTable.Row], layout: LedgerLayout) -> (row: Int, isWhole: Bool)? {
  var best: (row: Int, count: Int)?
  for row in rows.indices {
    let count = LedgerPlaces.neededCount(in: rows[row], layout)
    if count > best?.count ?? 0 { best = (row, count) }
  }
  return best.map { ($0.row, $0.count == LedgerColumn.needed.count) }
}

/// The heads of a new ledger: the state, the columns for people, the rest.
private func newHead(_ layout: LedgerLayout) -> LedgerTable.Row {
  let own = LedgerColumn.allCases.map { layout.names($0)[0] }
  let names = [own[0]] + layout.ownNames + own[1...]
  return LedgerTable.Row(
    line: 1, fields: names,
    spellings: names.enumerated().map { layout.spelling.cell($1, 1, $0, []) })
}

/// - Throws: `IngestError` for the first row that must not be written over.
private func checkRows(_ table: LedgerTable, _ places: LedgerPlaces) throws(IngestError) {
  var known: [(fingerprint: String, line: Int)] = []
  for row in table.rows.dropFirst() {
    let version = places.text(.version, row)
    if let version = Int(version), version > LedgerLayout.version {
      throw IngestError(.newerLedger, line: row.line, detail: String(version))
    }
    if let formula = row.formulas.first(where: places.isOwn) {
      throw IngestError(.formulaInLedger, line: row.line, detail: table.rows[0].fields[formula])
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
