import RevisionArchive
import RevisionIngest
import RevisionModel
import RevisionReport
import RevisionReview

/// A ledger of findings that was brought up to date.
public struct LedgerUpdate: Sendable {
  /// The whole file: a table in text, UTF-8 with a byte order mark, or a workbook.
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
///   - ledger: the file, a table in text or a workbook (xlsx); `nil`: a new one.
///   - path: where it came from, for messages; of a new ledger its ending says what it becomes.
/// - Throws: `ReadingFailure` with the row that cannot be read.
public func updateLedger(
  _ ledger: [UInt8]?, path: String, with review: Review
) throws(ReadingFailure) -> LedgerUpdate {
  do throws(IngestError) {
    guard let ledger else { return try newLedger(isWorkbook: isWorkbookName(path), review) }
    if WorkbookParts.isMeant(by: ledger) { return try updateWorkbook(ledger, review) }
    let table = try readTable(ledger)
    let rows = table.rows.map {
      LedgerTable.Row(line: $0.line, fields: $0.fields, spellings: $0.spellings)
    }
    let updated = try RevisionReview.updateLedger(
      LedgerTable(form: .text(separator: table.separator), rows: rows), findings: review.findings,
      layout: layout(of: review.assessment, textSpelling))
    return LedgerUpdate(updated, bytes: updated.table.bytes)
  } catch {
    throw ReadingFailure(edition: .first, path: path, error: error)
  }
}

/// Whether a name is that of a workbook.
func isWorkbookName(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

extension LedgerUpdate {
  fileprivate init(_ updated: UpdatedLedger, bytes: [UInt8]) {
    self.bytes = bytes
    counts = updated.counts.map { ($0.state.rawValue, $0.rows) }
    conflicts = updated.conflicts
  }
}

private func newLedger(isWorkbook: Bool, _ review: Review) throws(IngestError) -> LedgerUpdate {
  let layout = layout(of: review.assessment, textSpelling, isCut: isWorkbook)
  let updated = try RevisionReview.updateLedger(nil, findings: review.findings, layout: layout)
  let bytes =
    isWorkbook
    ? archive(LedgerText(review.assessment).workbook(updated.table.rows.map(\.fields))) : updated.table.bytes
  return LedgerUpdate(updated, bytes: bytes)
}

/// Brings the sheet of a workbook that holds the ledger up to date; all else in the file stays as it is.
private func updateWorkbook(_ ledger: [UInt8], _ review: Review) throws(IngestError) -> LedgerUpdate {
  let file = try WorkbookParts(ledger)
  try file.checkUnsigned()
  let workbook = try file.workbook()
  let names = layout(of: review.assessment, textSpelling)
  let sheet = try ledgerSheet(workbook.sheets, names)
  let spelling = LedgerSpelling(
    cell: { LedgerText.spelledCell($0, line: $1, column: $2, prefix: sheet.prefix, model: $3) },
    row: { LedgerText.spelledRow($0, prefix: sheet.prefix) })
  let frame = SheetFrame(sheet.worksheet, sheet.head)
  let updated = try RevisionReview.updateLedger(
    LedgerTable(form: .sheet(frame), rows: sheet.rows), findings: review.findings,
    layout: layout(of: review.assessment, spelling, isCut: true))
  let end = updated.table.rows.last?.line ?? 0
  func part(_ name: String) -> [UInt8] { file.parts.first { $0.name == name }?.bytes ?? [] }
  let main = frame.stretchedNames(part(workbook.part), areas: sheet.worksheet.areas, to: end)
  let tables = sheet.worksheet.tables.map { ($0, frame.stretchedTable(part($0), to: end)) }
  let bytes = file.archived(
    with: [(sheet.worksheet.part, updated.table.bytes), (workbook.part, main)] + tables)
  return LedgerUpdate(updated, bytes: bytes)
}

/// A worksheet whose row `head` names the columns of a ledger.
private struct LedgerSheet {
  var worksheet: Worksheet
  var head: Int

  var prefix: String { worksheet.prefix }
  /// From the heads on, as far as something stands in them.
  var rows: [LedgerTable.Row] { worksheet.rows[head..<worksheet.filledCount].map(LedgerTable.Row.init) }
}

extension Worksheet {
  /// How many rows there are up to the last one in which something stands.
  fileprivate var filledCount: Int {
    (rows.lastIndex { $0.fields.contains { !$0.isEmpty } } ?? -1) + 1
  }
}

extension LedgerTable.Row {
  fileprivate init(_ row: Worksheet.Row) {
    self.init(
      line: row.number, fields: row.fields, spellings: row.spellings, formulas: row.formulas,
      opening: row.opening, closing: row.closing)
  }
}

extension SheetFrame {
  /// What stands around the ledger of `sheet`, whose heads are row `head`.
  fileprivate init(_ sheet: Worksheet, _ head: Int) {
    let count = sheet.filledCount
    self.init(
      head: sheet.rows[..<head].reduce(into: sheet.head) { $0 += $1.bytes },
      spare: sheet.rows[count...].map { ($0.number, $0.bytes) }, tail: sheet.tail,
      last: sheet.rows[count - 1].number)
  }
}

/// The sheet with the ledger; where none has all of its columns, the one with most of them, so that what is missing can be
/// told.
private func ledgerSheet(_ sheets: [Worksheet], _ layout: LedgerLayout) throws(IngestError) -> LedgerSheet {
  var whole: [LedgerSheet] = []
  var part: LedgerSheet?
  for sheet in sheets {
    guard let head = ledgerHead(sheet.rows.map(LedgerTable.Row.init), layout: layout) else { continue }
    let found = LedgerSheet(worksheet: sheet, head: head.row)
    if head.isWhole { whole.append(found) } else { part = part ?? found }
  }
  if whole.count > 1 {
    throw IngestError(.severalLedgers, detail: whole.map(\.worksheet.name).joined(separator: ", "))
  }
  if let found = whole.first ?? part { return found }
  throw IngestError(.noTableColumn, detail: layout.names(.fingerprint).joined(separator: " / "))
}

private let textSpelling = LedgerSpelling(cell: { text, _, _, _ in LedgerText.spelled(text) })

/// - Parameter isCut: whether texts are no longer than a cell of a worksheet may be.
private func layout(
  of assessment: Assessment, _ spelling: LedgerSpelling, isCut: Bool = false
) -> LedgerLayout {
  let text = LedgerText(assessment)
  return LedgerLayout(
    names: text.names, ownNames: text.ownNames,
    describe: { finding in
      text.describe(finding).map { ($0.column, isCut ? LedgerText.cut($0.text) : $0.text) }
    },
    word: text.word, spelling: spelling, digest: { SHA256.hexadecimal(of: $0) })
}
