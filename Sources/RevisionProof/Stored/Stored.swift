import RevisionModel

/// A comparison as it is stored in comparison.json, taken at its word.
package struct Stored: Sendable {
  /// One edition. Its document has one phrase a sentence and no symbols that mean anything.
  package struct StoredEdition: Sendable {
    package var path: String
    package var sha256: String
    /// The program that converted the file; `nil` where none did.
    package var converter: String?
    package var characters: Int
    package var document: Document
    /// The section that each sentence says it stands in.
    var sectionOfSentence: [Int]
    /// What lay in the folder and was not read; nothing that is measured depends on it.
    package var unread: [String]
  }

  /// One link with what is said of it.
  package struct StoredLink: Sendable {
    package var kind: ChangeKind
    package var link: Link
    /// Of sections: what is unchanged in them.
    package var share = Pair(first: Tally(), second: Tally())
    /// Of sentences: the edits, in Unicode scalars of the joined texts.
    package var edits: [Edit] = []
  }

  /// One edit of a link between sentences.
  package struct Edit: Sendable {
    package var kind: Hunk.Kind
    package var ranges: Pair<Range<Int>>
    /// The number of the move that it is one end of.
    package var move: Int?
  }

  /// The verdict; bounds in hundredths of a per cent.
  package struct StoredVerdict: Sendable {
    package var claim: Claim
    package var outcome: Verdict.Outcome
    package var headline: Measure.Name
    package var agree: [Measure.Name]
    package var disagree: [Measure.Name]
    package var low: Int
    package var high: Int
  }

  package var tool: String
  package var options: ComparisonOptions
  package var editions: Pair<StoredEdition>
  package var sections: [StoredLink]
  package var sentences: [StoredLink]
  package var measures: [Measure]
  package var verdict: StoredVerdict
}
