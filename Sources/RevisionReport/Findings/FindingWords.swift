import RevisionModel

extension Words {
  /// What kind a finding is of, for people.
  func name(of finding: Finding) -> [UInt8] { self[finding.kind.words.name] }

  /// Why it was found, in a sentence or two.
  func reason(of finding: Finding) -> [UInt8] {
    filled(finding.kind.words.reason, with: finding.facts.map { Array($0.utf8) })
  }
}

extension Finding.Kind {
  /// What it is called, and the sentence that its facts are put into.
  fileprivate var words: (name: Word, reason: Word) {
    switch self {
    case .sectionCarriedOver: (.findingSectionCarriedOver, .reasonOfSectionCarriedOver)
    case .promiseCarriedOver: (.findingPromiseCarriedOver, .reasonOfPromiseCarriedOver)
    case .promiseWeakened: (.findingPromiseWeakened, .reasonOfPromiseChanged)
    case .promiseStrengthened: (.findingPromiseStrengthened, .reasonOfPromiseChanged)
    case .figureChanged: (.findingFigureChanged, .reasonOfValueChanged)
    case .dateChanged: (.findingDateChanged, .reasonOfValueChanged)
    case .amountChanged: (.findingAmountChanged, .reasonOfValueChanged)
    case .targetChanged: (.findingTargetChanged, .reasonOfValueChanged)
    case .unitChanged: (.findingUnitChanged, .reasonOfUnitChanged)
    case .figureStayed: (.findingFigureStayed, .reasonOfValueStayed)
    case .dateStayed: (.findingDateStayed, .reasonOfValueStayed)
    case .amountStayed: (.findingAmountStayed, .reasonOfValueStayed)
    case .targetStayed: (.findingTargetStayed, .reasonOfValueStayed)
    case .textDropped: (.findingTextDropped, .reasonOfTextDropped)
    case .textMoved: (.findingTextMoved, .reasonOfTextMoved)
    case .termAppeared: (.findingTermAppeared, .reasonOfTermAppeared)
    case .termVanished: (.findingTermVanished, .reasonOfTermVanished)
    case .spellingWavers: (.findingSpellingWavers, .reasonOfSpellingWavers)
    case .referenceDangling: (.findingReferenceDangling, .reasonOfReferenceDangling)
    case .referenceAstray: (.findingReferenceAstray, .reasonOfReferenceAstray)
    }
  }
}
