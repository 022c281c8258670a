import RevisionModel

/// What stands in a ledger of findings: the names of its columns, what describes a finding, conflicts in words.
package struct LedgerText: Sendable {
  /// The columns of `FindingTable`, in its order.
  private static let described: [LedgerColumn] = [
    .fingerprint, .kind, .finding, .reason, .firstSection, .secondSection, .firstPage, .secondPage,
    .firstLine,
    .secondLine, .firstText, .secondText, .share, .confidence,
  ]

  private let table: FindingTable
  let words: Words
  private let both: [Words]

  /// The words of a ledger in the language of reports on `assessment`.
  package init(_ assessment: Assessment) {
    table = FindingTable(assessment)
    words = Words(assessment.reportLanguage)
    both = [words, Words(words.language == .ja ? .en : .ja)]
  }

  /// What a column is called: in the language of the report, then in the other.
  package func names(_ column: LedgerColumn) -> [String] {
    both.map { words in
      let name: [UInt8] =
        switch column {
        case .state: words[.stateColumn]
        case .conflict: words[.conflictColumn]
        case .trace: words[.traceColumn]
        case .check: words[.checkColumn]
        case .version: words[.versionColumn]
        default: FindingTable.heads(words)[Self.described.firstIndex(of: column)!]
        }
      return String(decoding: name, as: UTF8.self)
    }
  }

  /// What the columns for people are called.
  package var ownNames: [String] {
    [Word.statusColumn, .assigneeColumn, .remarkColumn].map { String(decoding: words[$0], as: UTF8.self) }
  }

  /// What a finding's columns say, none of them a formula.
  package func describe(_ finding: Finding) -> [(column: LedgerColumn, text: String)] {
    zip(Self.described, table.cells(finding)).dropFirst().map { column, cell in
      (column, String(decoding: FindingTable.safe(cell), as: UTF8.self))
    }
  }

  /// What people have to settle, in words.
  package func word(_ conflict: LedgerConflict) -> String {
    switch conflict {
    case .changed(let before): filled(.conflictChanged, before)
    case .overwritten(let head, let text): filled(.conflictOverwritten, head, text)
    case .several(let lines): filled(.conflictSeveral, lines.map(String.init).joined(separator: ", "))
    }
  }

  /// How a cell of a table in text is spelled.
  package static func spelled(_ text: String) -> [UInt8] { SeparatedText.field(Array(text.utf8)) }

  private func filled(_ word: Word, _ arguments: String...) -> String {
    String(decoding: words.filled(word, with: arguments.map { Array($0.utf8) }), as: UTF8.self)
  }
}
