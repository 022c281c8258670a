/// Two documents and how they belong together: the sole input of measures and reports.
public struct Comparison: Sendable {
  /// Both editions.
  public var documents: Pair<Document>
  /// Links between sections.
  public var sections: Alignment
  /// Links between sentences.
  public var sentences: Alignment
  /// One for each row of `sentences`; empty where nothing differs or nothing is joined.
  public var scripts: [EditScript]
  /// Links that were nearly made, for the upper bound of the headline.
  public var alternatives: [Alternative]

  package init(
    documents: Pair<Document>, sections: Alignment, sentences: Alignment, scripts: [EditScript],
    alternatives: [Alternative] = []
  ) {
    precondition(scripts.count == sentences.count, "one script a link")
    self.documents = documents
    self.sections = sections
    self.sentences = sentences
    self.scripts = scripts
    self.alternatives = alternatives
  }

  /// The text of the units of row `row` of `sentences`, joined with nothing between. O(length).
  public func joinedBytes(_ row: Int, _ edition: Edition) -> [UInt8] {
    let document = documents[edition]
    var result: [UInt8] = []
    for unit in sentences.members(row, edition) {
      result += document.bytes[document.byteRange(ofSentence: Int(unit))]
    }
    return result
  }
}

/// A link between two sentences that stayed unlinked, and might have been linked.
public struct Alternative: Sendable, Equatable {
  /// One sentence of each edition. A sentence stands in one alternative at the most.
  public var sentences: Pair<Int>
  /// How likely it is that they belong together, from 0 to 1.
  public var confidence: Double
  /// Characters of either sentence that a script between them would carry over.
  public var carried: Pair<Int>

  /// How likely it is, in thousandths.
  public var confidenceThousandths: Int { Int((min(max(confidence, 0), 1) * 1000).rounded()) }

  package init(sentences: Pair<Int>, confidence: Double, carried: Pair<Int>) {
    self.sentences = sentences
    self.confidence = confidence
    self.carried = carried
  }
}
