import RevisionModel

/// What stands below one another in a cell of the table of both editions.
enum CellPiece: Equatable {
  case paragraph(ComparisonTable.Paragraph)
  /// Rows of one table within the edition: the shares of its columns' widths, and for each row and column what stands there.
  case grid([Int], rows: [[[ComparisonTable.Paragraph]]])

  /// Whether it is rows of a table.
  var isGrid: Bool { if case .grid = self { true } else { false } }
}

extension ComparisonTable {
  /// The paragraphs of a cell, what stands in a table put in its rows and columns again. O(length).
  func pieces(_ paragraphs: [Paragraph], _ edition: Edition) -> [CellPiece] {
    var pieces: [CellPiece] = []
    for run in runs(paragraphs) {
      guard let table = paragraphs[run.lowerBound].place?.table else {
        pieces += paragraphs[run].map { .paragraph($0) }
        continue
      }
      let shares = grids[edition][Int(table)]
      let rows = rows(paragraphs[run], columns: shares.count)
      pieces += shares.isEmpty ? rows.map { .paragraph(line($0)) } : [.grid(shares, rows: rows)]
    }
    return pieces
  }

  /// The paragraphs of a cell, a row of a table within the edition in one of them: for what can hold no table. O(length).
  func lines(_ paragraphs: [Paragraph]) -> [Paragraph] {
    runs(paragraphs).flatMap { run in
      paragraphs[run.lowerBound].place == nil
        ? Array(paragraphs[run]) : rows(paragraphs[run], columns: 0).map { line($0) }
    }
  }

  /// Runs of paragraphs that stand in one table, or in none.
  private func runs(_ paragraphs: [Paragraph]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in paragraphs.indices {
      if let last = runs.last, paragraphs[last.lowerBound].place?.table == paragraphs[index].place?.table {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// What stands in one table, by row and column; at least `columns` of them in each row.
  private func rows(_ paragraphs: ArraySlice<Paragraph>, columns: Int) -> [[[Paragraph]]] {
    var rows: [[[Paragraph]]] = []
    var last: TableCell?
    for paragraph in paragraphs {
      guard let place = paragraph.place else { continue }
      if last == nil || place.row != last?.row || place.column < last?.column ?? 0 {
        rows.append(Array(repeating: [], count: columns))
      }
      while rows[rows.count - 1].count <= place.column { rows[rows.count - 1].append([]) }
      rows[rows.count - 1][Int(place.column)].append(paragraph)
      last = place
    }
    return rows
  }

  /// A row of a table as one paragraph, with a bar between two cells.
  private func line(_ row: [[Paragraph]]) -> Paragraph {
    let bar = Run(Words(language)[.cellBar], isWord: true)
    let blank = Run([0x20])
    var line = Paragraph(role: .cell, runs: [])
    for (column, cell) in row.enumerated() {
      if column > 0 { line.runs.append(bar) }
      for (index, paragraph) in cell.enumerated() { line.runs += (index > 0 ? [blank] : []) + paragraph.runs }
    }
    return line
  }

  /// Widths as hundredths of their sum; they make 100.
  static func shares(of widths: [Int]) -> [Int] {
    let total = widths.reduce(0, +)
    var done = 0
    var given = 0
    return widths.map { width in
      done += width
      let share = done * 100 / total - given
      given += share
      return share
    }
  }
}
