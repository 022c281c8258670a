import RevisionModel

extension Link {
  /// The words that name what became of a section: its kind, and what else is true of it. A section that is the same
  /// but elsewhere is called moved, not unchanged as well.
  var sectionWords: [Word] {
    var words: [Word] = []
    switch kind {
    case .unchanged: words = isMoved || isRenumbered ? [] : [.sectionUnchanged]
    case .edited: words = [.sectionEdited]
    case .split: words = [.sectionSplit]
    case .merged: words = [.sectionMerged]
    case .inserted: words = [.sectionInserted]
    case .deleted: words = [.sectionDeleted]
    }
    if isMoved { words.append(.sectionMoved) }
    if isRenumbered { words.append(.sectionRenumbered) }
    if isAmbiguous { words.append(.sectionAmbiguous) }
    if isDecided { words.append(.sectionDecided) }
    return words
  }
}

extension Measure.Name {
  /// Its name for people.
  var nameWord: Word {
    switch self {
    case .sectionVerbatim: .sectionVerbatimName
    case .sentenceInPlace: .sentenceInPlaceName
    case .sentenceVerbatim: .sentenceVerbatimName
    case .sentenceNotational: .sentenceNotationalName
    case .phraseCarriedOver: .phraseCarriedOverName
    case .characterCarriedOver: .characterCarriedOverName
    }
  }

  /// What it counts, in a sentence.
  var ruleWord: Word {
    switch self {
    case .sectionVerbatim: .sectionVerbatimRule
    case .sentenceInPlace: .sentenceInPlaceRule
    case .sentenceVerbatim: .sentenceVerbatimRule
    case .sentenceNotational: .sentenceNotationalRule
    case .phraseCarriedOver: .phraseCarriedOverRule
    case .characterCarriedOver: .characterCarriedOverRule
    }
  }
}
