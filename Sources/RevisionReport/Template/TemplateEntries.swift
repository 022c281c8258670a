import RevisionModel

private typealias Member = TemplateValue.Member

extension TemplateModel {
  /// What is shown in one place of a section. Every kind of entry has all keys, so that none is looked up further out.
  func value(of entry: ComparisonFlow.Entry, in section: Link, _ flow: ComparisonFlow) -> TemplateValue {
    switch entry {
    case .unchanged(let rows):
      return .object(
        members(
          label: words[.sentenceUnchanged], kind: .unchanged, isUnchanged: true, count: rows.count,
          first: rows.flatMap { sentences($0, .first) }, second: rows.flatMap { sentences($0, .second) }))
    case .change(let row):
      return .object(change(row, home: comparison.sections[flow.home(of: row)]))
    case .movedAway(let row, let sentence):
      let home = comparison.sections[flow.home(of: row)]
      return .object(
        members(
          label: words[.sentenceMovedAway], kind: comparison.sentences.kind(row), isMovedAway: true,
          place: words.destination(home, from: section, comparison), first: [self.sentence(sentence, .first)])
      )
    }
  }

  private func change(_ row: Int, home: Link) -> [Member] {
    let link = comparison.sentences[row]
    return members(
      label: words.joined(comparison.sentenceWords(row)), kind: link.kind,
      tags: comparison.sentenceTags(row), isMoved: link.isMoved,
      place: link.isMoved ? link.first.first.map { words.origin(ofSentence: $0, in: home, comparison) } : nil,
      first: sentences(row, .first), second: sentences(row, .second), inline: comparison.inline(row))
  }

  private func members(
    label: [UInt8], kind: ChangeKind, tags: [Word] = [], isUnchanged: Bool = false, isMovedAway: Bool = false,
    isMoved: Bool = false, count: Int = 1, place: [UInt8]? = nil, first: [TemplateValue] = [],
    second: [TemplateValue] = [], inline: [InlinePiece] = []
  ) -> [Member] {
    [
      Member("label", .text(label)), Member("kind", .text(Array(kind.rawValue.utf8))),
      Member("tags", .list(tags.map { .text(words[$0]) })), Member("isUnchanged", .flag(isUnchanged)),
      Member("isMovedAway", .flag(isMovedAway)), Member("isChange", .flag(!isUnchanged && !isMovedAway)),
      Member("isMoved", .flag(isMoved)), Member("count", .text(Figures.grouped(count))),
      Member("place", TemplateValue(optional: place)), Member("first", .list(first)),
      Member("second", .list(second)),
      Member("inline", .list(inline.map(piece))),
    ]
  }

  private func piece(_ piece: InlinePiece) -> TemplateValue {
    let text: ArraySlice<UInt8>
    var flags = (isDeleted: false, isInserted: false)
    switch piece {
    case .same(let same): text = same
    case .deleted(let deleted): (text, flags.isDeleted) = (deleted, true)
    case .inserted(let inserted): (text, flags.isInserted) = (inserted, true)
    }
    return .object([
      Member("text", .text(Array(text))), Member("isDeleted", .flag(flags.isDeleted)),
      Member("isInserted", .flag(flags.isInserted)),
    ])
  }

  /// The sentences of one side of a row, with the edits marked.
  private func sentences(_ row: Int, _ edition: Edition) -> [TemplateValue] {
    comparison.marked(row, edition).map { sentence in
      let pieces = sentence.pieces.map { piece in
        TemplateValue.object([
          Member("text", .text(Array(piece.text))), Member("isChanged", .flag(piece.kind != nil)),
        ])
      }
      return self.sentence(sentence.unit, edition, pieces: pieces)
    }
  }

  private func sentence(_ unit: Int, _ edition: Edition, pieces: [TemplateValue]? = nil) -> TemplateValue {
    let document = comparison.documents[edition]
    let text = Array(document.bytes[document.byteRange(ofSentence: unit)].trimmed)
    let whole = TemplateValue.object([Member("text", .text(text)), Member("isChanged", .flag(false))])
    return .object([
      Member("text", .text(text)), Member("place", .text(words.place(ofSentence: unit, document))),
      Member("isHeading", .flag(document.roles[unit] == .heading)),
      Member("pieces", .list(pieces ?? [whole])),
    ])
  }
}
