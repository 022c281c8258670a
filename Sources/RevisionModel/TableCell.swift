/// Where text stands in a table. Columns of them hold an entry for cells alone, so that only tables pay.
public struct TableCell: Sendable, Equatable {
  /// The byte of a source, or the sentence of a document, that stands there.
  public var position: UInt32
  /// The table, by its number in the edition.
  public var table: UInt32
  /// The row in it, from 0; of a cell over several rows, the first.
  public var row: UInt32
  /// The column in it, from 0; of a cell over several columns, the first.
  public var column: UInt32

  package init(position: Int, table: Int, row: Int, column: Int) {
    self.position = UInt32(position)
    self.table = UInt32(table)
    self.row = UInt32(row)
    self.column = UInt32(column)
  }
}
