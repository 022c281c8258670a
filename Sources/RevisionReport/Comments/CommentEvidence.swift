import RevisionModel

/// What is said of the sections that a comment may be about.
struct CommentEvidence {
  private let assessment: Assessment
  private let comparison: Comparison
  private let words: Words

  init(_ assessment: Assessment, _ words: Words) {
    self.assessment = assessment
    comparison = assessment.comparison
    self.words = words
  }

  /// A place in one of the editions.
  struct Sited {
    var edition: Edition
    var place: Comment.Place
  }

  /// The places of a comment: those of the second edition, then those of the first that are not linked to any of them.
  func places(_ comment: Comment) -> [Sited] {
    let second = comment.places.second.map { Sited(edition: .second, place: $0) }
    let rows = second.map(row)
    let first = comment.places.first.map { Sited(edition: .first, place: $0) }
    return second + first.filter { !rows.contains(row($0)) }
  }

  private func row(_ sited: Sited) -> Int {
    comparison.sections.row(of: sited.place.section, in: sited.edition)
  }

  /// The link of its section.
  func link(_ sited: Sited) -> Link { comparison.sections[row(sited)] }

  /// The edition, the headings from the top down, and where the section begins.
  func place(_ sited: Sited) -> [UInt8] {
    let document = comparison.documents[sited.edition]
    let titles = document.ancestry(of: sited.place.section).map { words.title(document.heads[$0]) }
    let start = document.sections[sited.place.section].lowerBound
    return words.filled(
      .commentSited, words[sited.edition.word], Array(titles.joined(separator: " > ".utf8)),
      words.place(ofSentence: start, document))
  }

  /// What became of the section, and how much of it is carried over; then the evidence: the sentences, each with what
  /// became of it, and the terms.
  func change(_ sited: Sited) -> [[UInt8]] {
    let link = link(sited)
    let share = assessment.shares[row(sited)][sited.edition]
    let kinds = words.joined(link.sectionWords)
    let document = comparison.documents[sited.edition]
    var lines = [
      words.filled(
        .commentChange, words.title(document.heads[sited.place.section]), kinds,
        share.total == 0 ? words[.noBodyText] : Figures.percent(share))
    ]
    for sentence in sited.place.sentences where document.roles[sentence] != .heading {
      let sentenceLink = comparison.sentences[comparison.sentences.row(of: sentence, in: sited.edition)]
      lines.append(
        words.filled(
          .commentSentence, words.place(ofSentence: sentence, document),
          trimmedText(ofSentence: sentence, document), words[sentenceLink.commentWord]))
    }
    lines.append(words.filled(.commentTerms, words.list(sited.place.terms.map { Array($0.utf8) })))
    return lines
  }

  /// Where a finding stands in an edition, and what it says there.
  func excerpt(_ finding: Finding, _ edition: Edition) -> [[UInt8]] {
    guard let sentence = finding.sentences[edition].first else { return [] }
    let document = comparison.documents[edition]
    let title = words.title(document.heads[document.section(ofSentence: sentence)])
    return [
      title + Array(" ".utf8) + words.place(ofSentence: sentence, document), finding.excerpts[edition],
    ]
  }

  private func trimmedText(ofSentence sentence: Int, _ document: Document) -> [UInt8] {
    var text = Array(document.bytes[document.byteRange(ofSentence: sentence)])
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }
}

extension Link {
  /// What became of a sentence, in a word.
  fileprivate var commentWord: Word {
    if isMoved && kind == .unchanged { return .sentenceMoved }
    switch kind {
    case .unchanged: return .sentenceUnchanged
    case .edited: return .sentenceEdited
    case .split: return .sentenceSplit
    case .merged: return .sentenceMerged
    case .inserted: return .sentenceInserted
    case .deleted: return .sentenceDeleted
    }
  }
}
