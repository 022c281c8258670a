/// The rows of a worksheet with every cell as it reads and as it is spelled in the file, and what stands around them.
package struct Worksheet: Sendable {
  /// Rows of a worksheet at the most.
  static let mostRows = 1_048_576

  /// One row.
  package struct Row: Sendable {
    /// Its number, from 1.
    package var number: Int
    /// What its cells say, from column A on, white space at their ends taken away.
    package var fields: [String] = []
    /// How they are spelled; nothing where there is no cell.
    package var spellings: [[UInt8]] = []
    /// The columns, from 0, whose cells are reckoned by a formula.
    package var formulas: [Int] = []
    /// What stands before its first cell, its start tag and what is before that included.
    package var opening: [UInt8]
    /// What stands behind its last cell.
    package var closing: [UInt8] = []

    /// All of it as it is spelled.
    package var bytes: [UInt8] { opening + Array(spellings.joined()) + closing }
  }

  /// Its name in the workbook.
  package var name: String
  /// The path of its part.
  package var part: String
  /// The prefix of its elements with the colon; mostly none.
  package var prefix: String
  /// The part up to the first row.
  package var head: [UInt8]
  /// The rows in order.
  package var rows: [Row]
  /// The part behind the last row.
  package var tail: [UInt8]
  /// The paths of the parts of its tables, as Excel calls ranges with a name and a format.
  package var tables: [String]
  /// Where in the part `workbook` the ranges are that names stand for, of this sheet.
  package var areas: [Range<Int>]
}

/// A workbook as Excel and LibreOffice save it (ECMA-376 part 1, SpreadsheetML).
package struct Workbook: Sendable {
  /// The path of its main part.
  package var part: String
  /// In the order of their tabs.
  package var sheets: [Worksheet]
}
