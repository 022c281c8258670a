import RevisionModel

extension Words {
  /// The verdict in one plain sentence, UTF-8.
  func verdictSentence(_ verdict: Verdict) -> [UInt8] {
    if verdict.weighsNothing { return self[.nothingToWeigh] }
    return switch verdict.outcome {
    case .supported: self[.supported]
    case .refuted: self[.refuted]
    case .dependsOnMeasure:
      filled(
        .dependsOnMeasure, Figures.grouped(verdict.agree.count), Figures.grouped(verdict.disagree.count))
    }
  }

  /// How one measure of the second edition stands to the claim.
  func side(_ name: Measure.Name, _ verdict: Verdict) -> [UInt8] {
    if verdict.weighsNothing { return self[.sidesWithNone] }
    return self[verdict.agree.contains(name) ? .reachesClaim : .missesClaim]
  }

  /// Between what bounds the headline lies, UTF-8.
  func boundsSentence(_ verdict: Verdict) -> [UInt8] {
    let bounds = (Figures.percent(verdict.low), Figures.percent(verdict.high))
    if bounds.0 == bounds.1 { return self[.boundsMeet] }
    return filled(.boundsSentence, bounds.0, bounds.1)
  }

  /// How many links someone decided, and how many are uncertain; nothing where there are none. UTF-8. O(links).
  func certaintySentences(_ assessment: Assessment) -> [[UInt8]] {
    let (sections, sentences) = (assessment.comparison.sections, assessment.comparison.sentences)
    func count(_ links: Alignment, _ isCounted: (Int) -> Bool) -> Int {
      (0..<links.count).count(where: isCounted)
    }
    var result: [[UInt8]] = []
    if let decisions = assessment.options.links {
      let apart = decisions.rows.count {
        $0.judgement == .notTheSame && $0.units.first != nil && $0.units.second != nil
      }
      result.append(
        filled(
          .decidedLinks, Figures.grouped(count(sections, sections.isDecided)),
          Figures.grouped(count(sentences, sentences.isDecided)), Figures.grouped(apart)))
    }
    let uncertain = (count(sections, sections.isAmbiguous), count(sentences, sentences.isAmbiguous))
    if uncertain != (0, 0) {
      result.append(filled(.uncertainLinks, Figures.grouped(uncertain.0), Figures.grouped(uncertain.1)))
    }
    return result
  }

  /// How many sections came to what, UTF-8. O(links).
  func sectionCounts(_ sections: Alignment) -> [UInt8] {
    let links = sections.links
    func count(_ kinds: ChangeKind...) -> [UInt8] { Figures.grouped(links.count { kinds.contains($0.kind) }) }
    return filled(
      .sectionCounts, count(.unchanged), count(.edited), count(.split, .merged), count(.inserted),
      count(.deleted),
      Figures.grouped(links.count { $0.isMoved }), Figures.grouped(links.count { $0.isRenumbered }))
  }

  /// The names of measures in a row, UTF-8.
  func list(_ names: [Measure.Name]) -> [UInt8] {
    var result: [UInt8] = []
    for (place, name) in names.enumerated() {
      if place > 0 { result += self[.listSeparator] }
      result += self[name.nameWord]
    }
    return result
  }
}
