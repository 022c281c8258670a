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
    default: (.findingSectionCarriedOver, .reasonSectionCarriedOver)
    }
  }
}
