/// A table that people edit, with every cell as it is spelled in the file, so that what is not the program's goes back byte
/// for byte.
package struct LedgerTable: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// The line of the file on which it begins, from 1.
    package var line: Int
    /// What its cells say.
    package var fields: [String]
    /// How they are spelled, quotes and all.
    package var spellings: [[UInt8]]

    /// A row of the file.
    package init(line: Int, fields: [String], spellings: [[UInt8]]) {
      self.line = line
      self.fields = fields
      self.spellings = spellings
    }
  }

  /// What stands between two cells.
  package var separator: UInt8
  /// All rows, the heads of the columns first.
  package var rows: [Row]

  /// A table of `rows`.
  package init(separator: UInt8 = UInt8(ascii: ","), rows: [Row]) {
    self.separator = separator
    self.rows = rows
  }

  /// The table as text: rows ended by CR LF, behind a byte order mark, by which spreadsheets know UTF-8. O(length).
  package var bytes: [UInt8] {
    rows.reduce(into: [0xEF, 0xBB, 0xBF]) { result, row in
      result += row.spellings.joined(separator: [separator])
      result += [0x0D, 0x0A]
    }
  }
}
