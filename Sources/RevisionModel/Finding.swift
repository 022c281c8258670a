/// Something in a comparison that a reviewer should look at.
public struct Finding: Sendable, Equatable {
  /// What kinds there are, as other programs read them (docs/contract.md).
  public enum Kind: String, Sendable, CaseIterable {
    case sectionCarriedOver = "section-carried-over"
    case promiseCarriedOver = "promise-carried-over"
    case promiseWeakened = "promise-weakened"
    case promiseStrengthened = "promise-strengthened"
    case figureChanged = "figure-changed"
    case dateChanged = "date-changed"
    case amountChanged = "amount-changed"
    case targetChanged = "target-changed"
    case unitChanged = "unit-changed"
    case figureStayed = "figure-stayed"
    case dateStayed = "date-stayed"
    case amountStayed = "amount-stayed"
    case targetStayed = "target-stayed"
    case textDropped = "text-dropped"
    case textMoved = "text-moved"
    case termAppeared = "term-appeared"
    case termVanished = "term-vanished"
    case spellingWavers = "spelling-wavers"
    case referenceDangling = "reference-dangling"
    case referenceAstray = "reference-astray"
  }

  /// 64 hexadecimal digits: the same as long as the kind and the wording concerned are, wherever it stands.
  public var fingerprint: String
  /// The same of the wording of one edition alone: what a finding is known by when the other edition's has changed.
  public var trace: String
  /// What it is.
  public var kind: Kind
  /// The sentences concerned, ascending; of a section, all of them.
  public var sentences: Pair<[Int]>
  /// The wording concerned, UTF-8; empty where an edition has none.
  public var excerpts: Pair<[UInt8]>
  /// What its reason names, in the order of its kind's words: predicates, values, terms, counts.
  public var facts: [String]
  /// What is carried over of the text concerned, where that means something.
  public var share: Tally?
  /// How sure it is, in thousandths.
  public var confidenceThousandths: Int

  package init(
    fingerprint: String, trace: String, kind: Kind, sentences: Pair<[Int]>, excerpts: Pair<[UInt8]>,
    facts: [String], share: Tally?, confidenceThousandths: Int
  ) {
    self.fingerprint = fingerprint
    self.trace = trace
    self.kind = kind
    self.sentences = sentences
    self.excerpts = excerpts
    self.facts = facts
    self.share = share
    self.confidenceThousandths = confidenceThousandths
  }
}
