import RevisionDiff
import RevisionModel
import Testing

/// Every case of `corpora/` comes out as its `truth.tsv` says, which was written from the texts beforehand.
struct CorporaTests {
  @Test func thereAreCases() {
    #expect(CorpusCase.all.count >= 4)
  }

  @Test(arguments: CorpusCase.all)
  func sectionsAreLinkedAsTheTruthSays(_ example: CorpusCase) throws {
    let assessment = try compare(example.inputs, options: example.options)
    for row in example.truth where row.level == "section" {
      expect(row, in: assessment.comparison.sections.links) { edition, unit, heading in
        assessment.comparison.documents[edition].heads[unit].heading == heading
      }
    }
  }

  @Test(arguments: CorpusCase.all)
  func sentencesAreLinkedAsTheTruthSays(_ example: CorpusCase) throws {
    let assessment = try compare(example.inputs, options: example.options)
    for row in example.truth where row.level == "sentence" {
      expect(row, in: assessment.comparison.sentences.links) { edition, unit, beginning in
        let document = assessment.comparison.documents[edition]
        return document.roles[unit] != .heading && document.text(ofSentence: unit).hasPrefix(beginning)
      }
    }
  }

  @Test(arguments: CorpusCase.all)
  func editsTurnTheFirstTextIntoTheSecond(_ example: CorpusCase) throws {
    let comparison = try compare(example.inputs, options: example.options).comparison
    for (row, script) in comparison.scripts.enumerated() where comparison.sentences[row].isJoining {
      let texts = Pair(
        first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
      #expect(script.applied(to: texts.first[...], from: texts.second[...]) == texts.second)
      #expect(script.inverted.applied(to: texts.second[...], from: texts.first[...]) == texts.first)
    }
  }

  @Test(arguments: CorpusCase.all)
  func documentsKeepTheirPromises(_ example: CorpusCase) throws {
    let documents = try compare(example.inputs, options: example.options).comparison.documents
    for edition in Edition.allCases { #expect(documents[edition].violations() == []) }
  }

  @Test(arguments: CorpusCase.all)
  func anEditionComparedWithItselfIsUnchanged(_ example: CorpusCase) throws {
    for edition in Edition.allCases {
      let input = example.inputs[edition]
      let assessment = try compare(Pair(first: input, second: input))
      for measure in assessment.measures { #expect(measure.tally.counted == measure.tally.total) }
    }
  }

  @Test(arguments: CorpusCase.all)
  func exchangingTheEditionsMirrorsTheLinks(_ example: CorpusCase) throws {
    let comparison = try compare(example.inputs, options: example.options).comparison
    var options = example.options
    if var links = options.links {
      for row in links.rows.indices { links.rows[row].names = links.rows[row].names.swapped }
      options.links = links
    }
    let mirrored = try compare(example.inputs.swapped, options: options).comparison
    #expect(keys(comparison.sections.links) == keys(mirrored.sections.links.map(\.swapped)))
    #expect(keys(comparison.sentences.links) == keys(mirrored.sentences.links.map(\.swapped)))
  }

  private func keys(_ links: [Link]) -> [String] {
    links.map { "\($0.first) \($0.second) \($0.traits.rawValue) \($0.confidence) \($0.rivals)" }.sorted()
  }

  /// Expects the link that joins just the units `row` names, of its kind and with its traits.
  private func expect(
    _ row: CorpusCase.Truth, in links: [Link], isNamed: (Edition, Int, String) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let holds = links.contains { link in
      guard link.kind.rawValue == row.kind, traits(of: link) == row.traits else { return false }
      return Edition.allCases.allSatisfy { edition in
        link[edition].count == row.units[edition].count
          && zip(link[edition], row.units[edition]).allSatisfy { isNamed(edition, $0, $1) }
      }
    }
    #expect(
      holds, "\(row.kind) \(row.traits.sorted()): \(row.units.first) -> \(row.units.second)",
      sourceLocation: sourceLocation)
  }

  private func traits(of link: Link) -> Set<String> {
    var result: Set<String> = []
    if link.isMoved { result.insert("moved") }
    if link.isRenumbered { result.insert("renumbered") }
    if link.isDecided { result.insert("decided") }
    return result
  }
}
