import RevisionModel

/// How firmly a sentence promises, by the predicate of its main clause: a graded scale.
///
/// | grade | Japanese | English |
/// |---|---|---|
/// | 5 | 実施する, 整備する, 行う, しなければならない | will, shall, must |
/// | 4 | 推進する, 進める, 図る, 取り組む, 予定である, べきである | should |
/// | 3 | 目指す, 努める, したい | aim, seek, intend |
/// | 2 | 検討する, 研究する | consider, explore |
/// | 1 | 考えられる, 期待する, 求められる, 必要がある | may, could, is expected |
///
/// Grade 1 speaks of a thing and promises nothing. Reports of what was done or is so (した, している, である, was, has), what can
/// be done (できる) and the passive (整備される), which does not say who promises, have no grade at all.
struct Commitment: Equatable {
  /// From 1, weak, to 5, firm.
  var grade: Int
  /// Whether it is the promise not to do it (実施しない, will not).
  var isNegative = false
  /// Of a duty or a need (なければならない, 必要がある, べきである, 望ましい), how firm it is among these: whoever turns one into
  /// another of the same strength has promised neither more nor less.
  var need: Int?
  /// The predicate in the folded wording.
  var predicate: Range<Int>
  /// How sure the reading is, in thousandths.
  var sureness = 950

  /// Whether it promises anything.
  var isPromise: Bool { grade >= 2 }

  /// Whether it is neither firmer nor weaker than another.
  func isAsFirm(as other: Commitment) -> Bool { !isFirmer(than: other) && !other.isFirmer(than: self) }

  /// Where it stands among others: the refusal to do a thing is below all that speaks of doing it; refusals weigh by their own
  /// firmness among themselves.
  func isFirmer(than other: Commitment) -> Bool {
    if isNegative != other.isNegative { return other.isNegative }
    if let need, let others = other.need { return need > others }
    return grade > other.grade
  }
}

/// How firmly a sentence promises; `nil` where it does not speak of what is to be done. O(length).
/// - Parameter wording: folded.
func commitment(of wording: [UInt8], language: Language) -> Commitment? {
  switch language {
  case .ja: japaneseCommitment(of: wording)
  case .en: englishCommitment(of: wording)
  case .other: nil
  }
}

/// How firmly clauses of a sentence promise that are not its main one, in order. O(length).
/// - Parameter wording: folded.
func clauseCommitments(of wording: [UInt8], language: Language) -> [Commitment] {
  switch language {
  case .ja: japaneseClauses(of: wording)
  case .en: Array(englishCommitments(of: wording).dropFirst())
  case .other: []
  }
}
