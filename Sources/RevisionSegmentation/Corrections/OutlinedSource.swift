import RevisionModel

/// A source of which it is settled which blocks are headings.
package struct OutlinedSource: Sendable {
  /// The source; where a corrected heading begins inside of a block, that block is two.
  let source: Source
  /// One entry for each block.
  let headings: [BlockHeading?]
  /// What was corrected: headings that are told otherwise than they were inferred.
  let corrections: [Diagnostic]
  /// Whether someone corrected them.
  let isCorrected: Bool

  /// The headings that are inferred. O(size).
  package init(_ source: Source) {
    var account: HeadingAccount?
    self.source = source
    headings = inferHeadings(source, account: &account)
    corrections = []
    isCorrected = false
  }

  /// The headings of a corrected outline, and no others; those of `source` where there is none. O(size).
  /// - Throws: `IngestError`, with the line of the outline, for a heading that does not stand where the outline says.
  package init(_ source: Source, corrected outline: CorrectedOutline?) throws(IngestError) {
    guard let outline else {
      self.init(source)
      return
    }
    var placement = HeadingPlacement(source)
    for (index, heading) in outline.headings.enumerated() {
      try placement.place(heading, behind: outline.headings[..<index])
    }
    placement.passOverRest()
    var corrected = source
    corrected.blocks = placement.blocks
    var account: HeadingAccount?
    let inferred = inferHeadings(corrected, account: &account)
    let difference = OutlineDifference(corrected, inferred: inferred, wanted: placement.headings)
    for block in corrected.blocks.indices where difference.headings[block] == nil {
      if case .heading = corrected.blocks[block].kind { corrected.blocks[block].kind = .paragraph }
    }
    self.init(
      source: corrected, headings: difference.headings, corrections: difference.corrections, isCorrected: true
    )
  }

  private init(source: Source, headings: [BlockHeading?], corrections: [Diagnostic], isCorrected: Bool) {
    self.source = source
    self.headings = headings
    self.corrections = corrections
    self.isCorrected = isCorrected
  }

  /// Whether levels are those that are stated, and not counted from the top.
  var keepsLevels: Bool { isCorrected || source.keepsLevels }
}
