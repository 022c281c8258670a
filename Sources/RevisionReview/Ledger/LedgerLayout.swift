import RevisionModel

extension LedgerColumn {
  /// Without these a ledger cannot be told from another table.
  static let needed: [LedgerColumn] = [.state, .conflict, .fingerprint, .trace, .version]

  /// Whether it is text that describes a finding. Figures are not among these: spreadsheets write 1.00 as 1.
  var isDescription: Bool {
    switch self {
    case .kind, .finding, .reason, .firstSection, .secondSection, .firstText, .secondText: true
    default: false
    }
  }
}

/// What became of a finding from one draft to the next, as `baselineState` of SARIF 2.1.0 has it.
package enum LedgerState: String, Sendable, CaseIterable {
  case new
  case unchanged
  case updated
  case absent
}

/// How a ledger is written.
package struct LedgerLayout: Sendable {
  /// The version of ledgers that is written, and the newest that is read.
  package static let version = 1

  /// What a column is called: the first is written, all are read.
  package var names: @Sendable (LedgerColumn) -> [String]
  /// What the columns for people are called in a new ledger.
  package var ownNames: [String]
  /// What the columns that describe a finding say of it.
  package var describe: @Sendable (Finding) -> [(column: LedgerColumn, text: String)]
  /// What a conflict is in words.
  package var word: @Sendable (LedgerConflict) -> String
  /// How cells and rows are spelled.
  package var spelling: LedgerSpelling
  /// SHA-256 in hexadecimal.
  package var digest: @Sendable ([UInt8]) -> String

  /// A layout of these words.
  package init(
    names: @escaping @Sendable (LedgerColumn) -> [String], ownNames: [String],
    describe: @escaping @Sendable (Finding) -> [(column: LedgerColumn, text: String)],
    word: @escaping @Sendable (LedgerConflict) -> String, spelling: LedgerSpelling,
    digest: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.names = names
    self.ownNames = ownNames
    self.describe = describe
    self.word = word
    self.spelling = spelling
    self.digest = digest
  }
}

/// How cells and rows of a ledger are spelled in its file.
package struct LedgerSpelling: Sendable {
  /// A cell that says `text`, in row `line` and column `column`, from 0; where a worksheet has it looks like `model`, the
  /// spelling of another.
  package var cell: @Sendable (_ text: String, _ line: Int, _ column: Int, _ model: [UInt8]) -> [UInt8]
  /// What stands before and behind the cells of a new row.
  package var row: @Sendable (_ line: Int) -> (opening: [UInt8], closing: [UInt8])

  /// Spellings by these rules.
  package init(
    cell: @escaping @Sendable (String, Int, Int, [UInt8]) -> [UInt8],
    row: @escaping @Sendable (Int) -> (opening: [UInt8], closing: [UInt8]) = { _ in ([], []) }
  ) {
    self.cell = cell
    self.row = row
  }
}
