/// A table that people edit, with every cell as it is spelled in the file, so that what is not the program's goes back byte
/// for byte.
package struct LedgerTable: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The line of the file on which it begins, or its number in a worksheet, from 1.
    package var line: Int
    /// What its cells say.
    package var fields: [String]
    /// How they are spelled, quotes and all.
    package var spellings: [[UInt8]]
    /// The columns, from 0, whose cells are reckoned by a formula.
    package var formulas: [Int]
    /// What stands before its cells.
    package var opening: [UInt8]
    /// What stands behind them.
    package var closing: [UInt8]

    /// A row of the file.
    package init(
      line: Int, fields: [String], spellings: [[UInt8]], formulas: [Int] = [], opening: [UInt8] = [],
      closing: [UInt8] = []
    ) {
      self.line = line
      self.fields = fields
      self.spellings = spellings
      self.formulas = formulas
      self.opening = opening
      self.closing = closing
    }

    /// The row as it is spelled.
    fileprivate func bytes(separator: [UInt8]) -> [UInt8] {
      opening + Array(spellings.joined(separator: separator)) + closing
    }
  }

  /// What file it is a table of.
  package enum Form: Sendable {
    /// Text, with what stands between two cells.
    case text(separator: UInt8)
    /// A worksheet, with what stands around the rows.
    case sheet(SheetFrame)
  }

  /// What file it is a table of.
  package var form: Form
  /// All rows, the heads of the columns first.
  package var rows: [Row]

  /// A table of `rows`.
  package init(form: Form = .text(separator: UInt8(ascii: ",")), rows: [Row]) {
    self.form = form
    self.rows = rows
  }

  /// The table as a file, or as the part of a worksheet: text has rows ended by CR LF, behind a byte order mark, by which
  /// spreadsheets know UTF-8. O(length).
  package var bytes: [UInt8] {
    switch form {
    case .text(let separator):
      rows.reduce(into: [0xEF, 0xBB, 0xBF]) { result, row in
        result += row.bytes(separator: [separator]) + [0x0D, 0x0A]
      }
    case .sheet(let frame):
      frame.around(rows.reduce(into: []) { $0 += $1.bytes(separator: []) }, until: rows.last?.line ?? 0)
    }
  }
}
