import RevisionModel

/// The words of a table: the profile's own, else those of its base in the language of the report. UTF-8.
struct TableTerms {
  let words: Words
  private let profile: TableProfile
  private let own: [[UInt8]?]

  init(_ profile: TableProfile, _ words: Words) {
    self.words = words
    self.profile = profile
    own = TableProfile.Term.allCases.map { term in
      profile.words.last { $0.term == term }.map { Array($0.text.utf8) }
    }
  }

  /// The word for `term`.
  subscript(term: TableProfile.Term) -> [UInt8] {
    let place = TableProfile.Term.allCases.firstIndex(of: term) ?? 0
    return own[place] ?? words[term.word]
  }

  /// What stands above the table.
  var title: [UInt8] { profile.title.map { Array($0.utf8) } ?? words[.tableTitle] }

  /// What the marks mean.
  var note: [UInt8] {
    if let note = profile.note { return Array(note.utf8) }
    return words[profile.base == .national ? .tableNoteNational : .tableNote]
  }

  /// The columns with their labels; widths make 100.
  var columns: [ComparisonTable.Column] {
    let widths = profile.columns.map { max(1, $0.width ?? Self.width($0.content, profile.base)) }
    return zip(profile.columns, ComparisonTable.shares(of: widths)).map { column, share in
      let label = column.label.map { Array($0.utf8) } ?? words[Self.label(column.content, profile.base)]
      return ComparisonTable.Column(content: column.content, label: label, width: share)
    }
  }

  private static func width(_ content: TableProfile.Content, _ base: TableProfile.Base) -> Int {
    switch content {
    case .number: 5
    case .place: 13
    case .first, .second: base == .plan ? 32 : 43
    case .remarks: 14
    case .blank: 9
    }
  }

  private static func label(_ content: TableProfile.Content, _ base: TableProfile.Base) -> Word {
    switch (content, base) {
    case (.number, _): .tableNumber
    case (.place, _): .tablePlace
    case (.first, .national): .tableFirstNational
    case (.first, .municipal): .tableFirstMunicipal
    case (.first, .plan): .tableFirstPlan
    case (.second, .national): .tableSecondNational
    case (.second, .municipal): .tableSecondMunicipal
    case (.second, .plan): .tableSecondPlan
    case (.remarks, .plan): .tableReasons
    case (.remarks, _): .tableRemarks
    case (.blank, _): .tableComment
    }
  }
}

extension TableProfile.Term {
  /// Its row in the table of words.
  fileprivate var word: Word {
    switch self {
    case .omitted: .termOmitted
    case .new: .termNew
    case .removed: .termRemoved
    case .movedAway: .termMovedAway
    case .added: .termAdded
    case .established: .termEstablished
    case .changed: .termChanged
    case .deleted: .termDeleted
    case .moved: .termMoved
    case .renumbered: .termRenumbered
    case .split: .termSplit
    case .merged: .termMerged
    }
  }
}
