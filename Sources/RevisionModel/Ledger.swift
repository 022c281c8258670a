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
