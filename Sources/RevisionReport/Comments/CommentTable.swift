import RevisionModel

/// The table of comments and answers (意見対応表) before any format: what stands in it, not how it looks. comments.html,
/// comments.docx and comments.xlsx are written from it. All texts are UTF-8, nothing escaped and nothing made visible.
struct CommentTable {
  /// A table with a heading of its own.
  struct Grid {
    /// One column, with its share of the width; the shares of all columns make 100.
    struct Column {
      var label: [UInt8]
      var width: Int
    }

    var title: [UInt8]
    /// A line below the title; empty for none.
    var note: [UInt8]
    var columns: [Column]
    /// The lines of each cell of each row.
    var rows: [[[[UInt8]]]]
    /// What stands instead of rows where there is none.
    var emptyLine: [UInt8]
  }

  var title: [UInt8]
  var note: [UInt8]
  /// What the published table says of itself, with blanks for people.
  var facts: [(label: [UInt8], value: [UInt8])]
  /// The comments first, then those for which no change was found, then what comments about the whole ask for.
  var grids: [Grid]
}

/// Makes the table of comments. O(comments + findings + depth of sections).
/// - Parameter findings: what was found in the comparison, by which promises and targets are told.
func commentTable(
  _ comments: [Comment], _ assessment: Assessment, _ findings: [Finding], _ words: Words
) -> CommentTable {
  let cells = CommentCells(assessment, words)
  let rows = comments.map(cells.row)
  let subjects = Comment.Subject.allCases.filter { subject in
    comments.contains { $0.subjects.contains(subject) }
  }
  return CommentTable(
    title: assessment.options.title.map { Array($0.utf8) } ?? words[.commentsTitle],
    note: words[.commentsNote],
    facts: [
      (words[.commentsPeriod], []), (words[.commentsPeople], []),
      (words[.commentsCount], Figures.grouped(comments.count)), (words[.commentsReflected], []),
    ],
    grids: [
      cells.grid(rows.map(\.cells), title: words[.commentsAll], note: []),
      cells.grid(
        rows.filter { !$0.hasChange }.map(\.cells), title: words[.commentsUnchanged],
        note: words[.commentsUnchangedNote]),
    ] + subjects.map { subjectGrid($0, assessment, findings, words) })
}

/// The rows of the table of comments.
private struct CommentCells {
  private let assessment: Assessment
  private let words: Words
  private let evidence: CommentEvidence

  init(_ assessment: Assessment, _ words: Words) {
    self.assessment = assessment
    self.words = words
    evidence = CommentEvidence(assessment, words)
  }

  func grid(_ rows: [[[[UInt8]]]], title: [UInt8], note: [UInt8]) -> CommentTable.Grid {
    let columns: [(Word, Int)] = [
      (.commentNumberColumn, 6), (.commentPlaceColumn, 18), (.commentTextColumn, 30),
      (.commentAnswerColumn, 18), (.commentCategoryColumn, 6), (.commentChangeColumn, 22),
    ]
    return CommentTable.Grid(
      title: title, note: note,
      columns: columns.map { CommentTable.Grid.Column(label: words[$0.0], width: $0.1) },
      rows: rows, emptyLine: words[.commentsNone])
  }

  /// The row of a comment, and whether some section that it may be about is not as it was.
  func row(_ comment: Comment) -> (cells: [[[UInt8]]], hasChange: Bool) {
    let places = evidence.places(comment)
    let hasChange = places.contains { evidence.link($0).kind != .unchanged }
    var text = [Array(comment.text.utf8)]
    let origin = [comment.agenda, comment.speaker].filter { !$0.isEmpty }.map { Array($0.utf8) }
    if !origin.isEmpty { text.append(words.filled(.inBrackets, words.list(origin))) }
    if !comment.reply.isEmpty { text.append(words.filled(.commentReply, Array(comment.reply.utf8))) }
    let verdict = [words[hasChange ? .commentHasChange : .commentNoChange]]
    let changes = verdict + comment.subjects.map { words[$0.hintWord] } + places.flatMap(evidence.change)
    let cells = [
      [Array(comment.number.utf8)],
      places.isEmpty ? [words[.commentNoPlace]] : places.map(evidence.place),
      text, [], [], changes,
    ]
    return (cells, hasChange)
  }
}

/// A grid of what comments about the whole ask for.
private func subjectGrid(
  _ subject: Comment.Subject, _ assessment: Assessment, _ findings: [Finding], _ words: Words
) -> CommentTable.Grid {
  switch subject {
  case .verdict:
    let rows = Measure.Name.allCases.map { name -> [[[UInt8]]] in
      [
        [words[name.nameWord]], [words.share(assessment.tally(name, .second))],
        [words.share(assessment.tally(name, .first))],
      ]
    }
    return CommentTable.Grid(
      title: words[subject.titleWord],
      note: words.filled(.claimSentence, Figures.claim(assessment.verdict.claim)) + words[.commentColon]
        + words.verdictSentence(assessment.verdict),
      columns: columns([(.measureColumn, 40), (.secondEdition, 30), (.firstEdition, 30)], words), rows: rows,
      emptyLine: [])
  case .promises, .targets:
    let evidence = CommentEvidence(assessment, words)
    return CommentTable.Grid(
      title: words[subject.titleWord], note: words[subject.noteWord],
      columns: columns([(.findingColumn, 16), (.firstEdition, 42), (.secondEdition, 42)], words),
      rows: subject.findings(in: findings).map { finding in
        [[words.name(of: finding)]] + Edition.allCases.map { evidence.excerpt(finding, $0) }
      }, emptyLine: words[.commentsNone])
  }
}

private func columns(_ columns: [(Word, Int)], _ words: Words) -> [CommentTable.Grid.Column] {
  columns.map { CommentTable.Grid.Column(label: words[$0.0], width: $0.1) }
}

extension Comment.Subject {
  /// The findings that a comment of this subject asks for, in their order.
  func findings(in findings: [Finding]) -> [Finding] {
    switch self {
    case .verdict: []
    case .promises: findings.filter { $0.kind == .promiseCarriedOver && $0.promisesToConsider }
    case .targets: findings.filter { $0.kind == .targetChanged || $0.kind == .targetStayed }
    }
  }

  /// What a row says of it.
  fileprivate var hintWord: Word {
    switch self {
    case .verdict: .commentVerdictHint
    case .promises: .commentPromisesHint
    case .targets: .commentTargetsHint
    }
  }

  /// What its table is called.
  fileprivate var titleWord: Word {
    switch self {
    case .verdict: .commentVerdictTitle
    case .promises: .commentPromisesTitle
    case .targets: .commentTargetsTitle
    }
  }

  /// What its table holds.
  fileprivate var noteWord: Word { self == .promises ? .commentPromisesNote : .commentTargetsNote }
}

extension Finding {
  /// Whether its wording promises no more than to consider.
  fileprivate var promisesToConsider: Bool {
    let text = String(decoding: excerpts.second, as: UTF8.self).lowercased()
    return ["検討", "consider", "examine"].contains { text.contains($0) }
  }
}
