import RevisionModel

/// What stands in a ledger of findings: the names of its columns, what describes a finding, conflicts in words.
package struct LedgerText: Sendable {
  /// A column that the program fills in.
  package enum Head: String, Sendable {
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

  /// The columns of `FindingTable`, in its order.
  private static let described: [Head] = [
    .fingerprint, .kind, .finding, .reason, .firstSection, .secondSection, .firstPage, .secondPage,
    .firstLine,
    .secondLine, .firstText, .secondText, .share, .confidence,
  ]

  private let table: FindingTable
  private let words: Words
  private let both: [Words]

  /// The words of a ledger in the language of reports on `assessment`.
  package init(_ assessment: Assessment) {
    table = FindingTable(assessment)
    words = Words(assessment.reportLanguage)
    both = [words, Words(words.language == .ja ? .en : .ja)]
  }

  /// What a column is called: in the language of the report, then in the other.
  package func names(_ head: Head) -> [String] {
    both.map { words in
      let name: [UInt8] =
        switch head {
        case .state: words[.stateColumn]
        case .conflict: words[.conflictColumn]
        case .trace: words[.traceColumn]
        case .check: words[.checkColumn]
        case .version: words[.versionColumn]
        default: FindingTable.heads(words)[Self.described.firstIndex(of: head)!]
        }
      return String(decoding: name, as: UTF8.self)
    }
  }

  /// What the columns for people are called.
  package var ownNames: [String] {
    [Word.statusColumn, .assigneeColumn, .remarkColumn].map { String(decoding: words[$0], as: UTF8.self) }
  }

  /// What a finding's columns say, none of them a formula.
  package func describe(_ finding: Finding) -> [(head: Head, text: String)] {
    zip(Self.described, table.cells(finding)).dropFirst().map { head, cell in
      (head, String(decoding: FindingTable.safe(cell), as: UTF8.self))
    }
  }

  /// That the wording changed after someone had written something in the row.
  package func changed(_ before: String) -> String { filled(.conflictChanged, before) }

  /// That a cell had been written into.
  package func overwritten(head: String, text: String) -> String { filled(.conflictOverwritten, head, text) }

  /// That a finding might be that of several rows.
  package func several(_ lines: [Int]) -> String {
    filled(.conflictSeveral, lines.map(String.init).joined(separator: ", "))
  }

  /// How a cell is spelled.
  package static func spelled(_ text: String) -> [UInt8] { SeparatedText.field(Array(text.utf8)) }

  private func filled(_ word: Word, _ arguments: String...) -> String {
    String(decoding: words.filled(word, with: arguments.map { Array($0.utf8) }), as: UTF8.self)
  }
}
