import RevisionModel

/// A column of a ledger that the program fills in. The others are people's.
package enum LedgerColumn: String, Sendable, CaseIterable {
  case state
  case conflict
  case kind
  case finding
  case reason
  case firstSection
  case secondSection
  case firstPage
  case secondPage
  case firstLine
  case secondLine
  case firstText
  case secondText
  case share
  case confidence
  case fingerprint
  case trace
  case check
  case version

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

/// Something that people have to settle, in the column for conflicts.
package enum LedgerConflict: Sendable, Equatable {
  /// The wording changed after someone had written something in the row; what it was.
  case changed(String)
  /// A cell of the program's own had been written into: its head, and what stood there.
  case overwritten(head: String, text: String)
  /// The finding might be that of several rows; their lines.
  case several([Int])
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
  /// How a cell is spelled.
  package var spell: @Sendable (String) -> [UInt8]
  /// SHA-256 in hexadecimal.
  package var digest: @Sendable ([UInt8]) -> String

  /// A layout of these words.
  package init(
    names: @escaping @Sendable (LedgerColumn) -> [String], ownNames: [String],
    describe: @escaping @Sendable (Finding) -> [(column: LedgerColumn, text: String)],
    word: @escaping @Sendable (LedgerConflict) -> String, spell: @escaping @Sendable (String) -> [UInt8],
    digest: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.names = names
    self.ownNames = ownNames
    self.describe = describe
    self.word = word
    self.spell = spell
    self.digest = digest
  }
}
