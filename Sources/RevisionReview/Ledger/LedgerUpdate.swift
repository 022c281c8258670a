import RevisionModel
import RevisionText

/// A ledger while it is brought up to date.
struct LedgerUpdate {
  private var table: LedgerTable
  private let places: LedgerPlaces
  private let layout: LedgerLayout
  private var states: [LedgerState?]
  private var conflicts = 0
  /// The row that new ones look like: the last of the file; none where there are but heads.
  private let model: [[UInt8]]

  init(table: LedgerTable, places: LedgerPlaces, layout: LedgerLayout) {
    self.table = table
    self.places = places
    self.layout = layout
    states = table.rows.map { _ in nil }
    model = table.rows.count > 1 ? table.rows[table.rows.count - 1].spellings : []
  }

  /// What came of it.
  var updated: UpdatedLedger {
    let counts = LedgerState.allCases.map { state in (state, states.count { $0 == state }) }
    return UpdatedLedger(table: table, counts: counts, conflicts: conflicts)
  }

  /// Gives every finding its row and every row its state.
  mutating func match(_ findings: [Finding]) {
    var left = matchEqual(findings)
    left = matchTraces(left)
    for row in table.rows.indices.dropFirst() where states[row] == nil {
      if places.text(.fingerprint, table.rows[row]).isEmpty { continue }
      set(row, .absent)
    }
    for finding in left { append(finding) }
  }

  /// Rows by what stands under `column`, ascending; those without it, and those that have their finding, left out.
  private func rows(by column: LedgerColumn) -> [(text: String, row: Int)] {
    table.rows.indices.dropFirst().compactMap { row in
      let text = places.text(column, table.rows[row])
      return states[row] != nil || text.isEmpty ? nil : (text, row)
    }.sorted { ($0.text, $0.row) < ($1.text, $1.row) }
  }

  /// The rows of `sorted` that have `text`. O(log rows).
  private func find(_ text: String, in sorted: [(text: String, row: Int)]) -> [Int] {
    let low = firstPlace(sorted.count) { sorted[$0].text < text }
    return sorted[low...].prefix { $0.text == text }.map(\.row)
  }

  private mutating func matchEqual(_ findings: [Finding]) -> [Finding] {
    let known = rows(by: .fingerprint)
    var left: [Finding] = []
    for finding in findings {
      guard let row = find(finding.fingerprint, in: known).first else {
        left.append(finding)
        continue
      }
      // A finding that had gone and is back has changed as far as its readers know.
      let wasAbsent = places.text(.state, table.rows[row]) == LedgerState.absent.rawValue
      write(finding, in: row, wasAbsent ? .updated : .unchanged)
    }
    return left
  }

  private mutating func matchTraces(_ findings: [Finding]) -> [Finding] {
    let known = rows(by: .trace)
    var left: [Finding] = []
    for finding in findings {
      let candidates = find(finding.trace, in: known).filter { states[$0] == nil }
      if candidates.count == 1 {
        write(finding, in: candidates[0], .updated)
      } else {
        left.append(finding)
        for row in candidates {
          add(.several(candidates.map { table.rows[$0].line }), to: row)
        }
      }
    }
    return left
  }

  private mutating func append(_ finding: Finding) {
    let line = (table.rows.last?.line ?? 0) + 1
    let (opening, closing) = layout.spelling.row(line)
    table.rows.append(
      LedgerTable.Row(
        line: line, fields: Array(repeating: "", count: places.count),
        spellings: Array(repeating: [], count: places.count), opening: opening, closing: closing))
    states.append(nil)
    write(finding, in: table.rows.count - 1, .new)
  }

  /// Writes what the program says of a finding into a row, and keeps what people wrote.
  private mutating func write(_ finding: Finding, in row: Int, _ state: LedgerState) {
    let described = layout.describe(finding)
    if state != .new {
      keepOverwritten(row, described)
      if state == .updated { keepChanged(row, described) }
    }
    for (column, text) in described { put(text, column, row) }
    put(finding.fingerprint, .fingerprint, row)
    put(finding.trace, .trace, row)
    put(String(LedgerLayout.version), .version, row)
    put(check(row), .check, row)
    set(row, state)
  }

  /// Notes what people wrote into cells of the program's, which are about to be written over.
  private mutating func keepOverwritten(_ row: Int, _ described: [(column: LedgerColumn, text: String)]) {
    let isUntouched = places.text(.check, table.rows[row]) == check(row)
    for (column, text) in described where places[column] != nil {
      let before = places.text(column, table.rows[row])
      if before.isEmpty || before == trimmed(text) { continue }
      let isFigure = !column.isDescription && !before.contains(where: \.isLetter)
      if isFigure || column.isDescription && isUntouched { continue }
      add(.overwritten(head: layout.names(column)[0], text: before), to: row)
    }
  }

  /// Notes what the wording was where someone had written something in the row, and may have meant that.
  private mutating func keepChanged(_ row: Int, _ described: [(column: LedgerColumn, text: String)]) {
    let isMarked = table.rows[row].fields.indices.contains { place in
      !places.isOwn(place) && !table.rows[row].fields[place].isEmpty
    }
    guard isMarked else { return }
    for column in [LedgerColumn.firstText, .secondText] {
      let before = places.text(column, table.rows[row])
      let now = described.first { $0.column == column }.map { trimmed($0.text) }
      if !before.isEmpty, before != now { add(.changed(before), to: row) }
    }
  }

  /// Adds a conflict to what stands in its column, unless it stands there.
  private mutating func add(_ conflict: LedgerConflict, to row: Int) {
    let note = layout.word(conflict)
    let before = places.text(.conflict, table.rows[row])
    if before.contains(note) { return }
    conflicts += 1
    put(before.isEmpty ? note : before + "\n" + note, .conflict, row)
  }

  /// Writes a state; what people wrote in its place is a conflict.
  private mutating func set(_ row: Int, _ state: LedgerState) {
    let before = places.text(.state, table.rows[row])
    if !before.isEmpty, LedgerState(rawValue: before) == nil {
      add(.overwritten(head: layout.names(.state)[0], text: before), to: row)
    }
    put(state.rawValue, .state, row)
    states[row] = state
  }

  /// Writes a cell of the program's; a row that is too short grows.
  private mutating func put(_ text: String, _ column: LedgerColumn, _ row: Int) {
    guard let place = places[column] else { return }
    while table.rows[row].fields.count <= place {
      table.rows[row].fields.append("")
      table.rows[row].spellings.append([])
    }
    let text = trimmed(text)
    if table.rows[row].fields[place] == text { return }
    table.rows[row].fields[place] = text
    let own = table.rows[row].spellings[place]
    let likeness = own.isEmpty && place < model.count ? model[place] : own
    table.rows[row].spellings[place] = layout.spelling.cell(text, table.rows[row].line, place, likeness)
  }

  /// The digest of the cells that describe the finding, by which it is told whether people wrote into them.
  private func check(_ row: Int) -> String {
    let cells = LedgerColumn.allCases.filter(\.isDescription).map { places.text($0, table.rows[row]) }
    return String(layout.digest(Array(cells.joined(separator: "\u{1F}").utf8)).prefix(16))
  }
}
