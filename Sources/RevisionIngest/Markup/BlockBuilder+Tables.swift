import RevisionModel

/// Where in a table the builder stands.
extension BlockBuilder {
  /// A table begins; what stands in it outside of cells has no place.
  mutating func beginTable() {
    outerTables.append(context.table)
    context.table = Int32(grids.count)
    context.cell = nil
    grids.append(TableGrid(number: grids.count))
  }

  mutating func beginRow() {
    if context.table >= 0 { grids[Int(context.table)].beginRow() }
  }

  /// A cell begins; outside of a table it has no place.
  mutating func beginCell(columns: Int, rows: Int) {
    if context.table < 0 { return }
    context.cell = grids[Int(context.table)].takeCell(columns: columns, rows: rows)
  }
}
