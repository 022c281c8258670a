import RevisionModel

/// Where a sentence of the last edition comes from, in short.
struct SentenceOrigin: Equatable {
  /// The edition with which it came in, from 0.
  var edition: Int
  /// Whether it is no longer what it was then, word for word.
  var isEdited: Bool
  /// Whether it moved on the way.
  var isMoved: Bool
  /// The edition in which it was back, where it was missing before.
  var returned: Int?

  /// - Parameter stages: those of the sentence; not empty.
  init(_ stages: [History.Stage]) {
    edition = stages[0].edition
    isEdited = stages.dropFirst().contains { $0.link.kind != .unchanged }
    isMoved = stages.contains(where: \.link.isMoved)
    returned = zip(stages, stages.dropFirst()).first { $1.edition > $0.edition + 1 }?.1.edition
  }
}

extension Words {
  /// What an edition of several is called. Japanese counts in full-width figures, as it does of two.
  func edition(_ index: Int) -> [UInt8] {
    let figures = Array(String(index + 1).utf8)
    let wide = figures.flatMap { [0xEF, 0xBC, 0x90 + ($0 - UInt8(ascii: "0"))] }
    return filled(.historyEdition, language == .ja ? wide : figures)
  }

  /// What is said of where a sentence comes from.
  /// - Parameter last: the last edition, from 0.
  func origin(_ origin: SentenceOrigin, last: Int) -> [UInt8] {
    if origin.edition == last { return filled(.historyNew, edition(last)) }
    var words = filled(.historySince, edition(origin.edition))
    words += self[origin.isEdited ? .historyEdited : .historyUnchanged]
    if origin.isMoved { words += self[.historyMoved] }
    if let returned = origin.returned { words += filled(.historyReturned, edition(returned)) }
    return words
  }
}

extension History {
  /// The language in which it is told: the one asked for, else that of the last edition.
  var reportLanguage: Language { options.language ?? documents[documents.count - 1].language }

  /// How many sentences of the last edition were missing for a while.
  var returnedSentences: Int { origins.count { SentenceOrigin($0).returned != nil } }

  /// What of the last edition came in with `edition` by `measure`.
  func tally(_ measure: Measure.Name, _ edition: Int) -> Tally {
    let counts = counts[Measure.Name.allCases.firstIndex(of: measure) ?? 0]
    return Tally(counted: counts[edition], total: counts.reduce(0, +))
  }
}
