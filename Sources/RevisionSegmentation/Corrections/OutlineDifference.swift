import RevisionModel

/// What a corrected outline says otherwise than the inference, block by block.
struct OutlineDifference {
  /// The headings that are wanted. Where the inference has the same, with all that it knows of it.
  private(set) var headings: [BlockHeading?] = []
  /// A diagnostic for each heading that was added, taken away or put on another level.
  private(set) var corrections: [Diagnostic] = []

  init(_ source: Source, inferred: [BlockHeading?], wanted: [BlockHeading?]) {
    let levels = Self.levels(inferred, source)
    headings.reserveCapacity(wanted.count)
    for block in wanted.indices {
      headings.append(Self.merged(inferred[block], wanted[block]))
      let level = wanted[block]?.effect == .opens ? wanted[block]?.rank : nil
      let code: Diagnostic.Code
      switch (levels[block], level) {
      case (nil, nil): continue
      case (nil, _): code = .headingAdded
      case (_, nil): code = .headingRemoved
      case (let inferred, let wanted): if inferred == wanted { continue } else { code = .headingLevel }
      }
      let range = source.blocks[block].range
      let end = headings[block]?.end ?? inferred[block]?.end ?? range.upperBound
      corrections.append(source.diagnostic(code, range.lowerBound..<end))
    }
  }

  /// The level that each block opens a section of, as inferred; `nil` where it opens none, as one without text.
  private static func levels(_ inferred: [BlockHeading?], _ source: Source) -> [Int?] {
    var tree = SectionTree()
    var sections = 0
    return inferred.enumerated().map { block, heading in
      guard let heading, heading.effect == .opens, !source.text(in: source.blocks[block].range).isEmpty else {
        return nil
      }
      sections += 1
      return tree.place(heading.rank, section: sections, keepsLevel: source.format == .lines).level
    }
  }

  /// The inferred entry where it is wanted just so; a number under which nothing stands is in no outline and stays.
  private static func merged(_ inferred: BlockHeading?, _ wanted: BlockHeading?) -> BlockHeading? {
    guard let wanted else { return inferred?.effect == .stands ? inferred : nil }
    guard var inferred, inferred.effect == wanted.effect, inferred.end == wanted.end else { return wanted }
    inferred.rank = wanted.rank
    return inferred
  }
}

extension Source {
  /// A diagnostic about a range of the text.
  fileprivate func diagnostic(_ code: Diagnostic.Code, _ range: Range<Int>) -> Diagnostic {
    bytes.withUnsafeBufferPointer { bytes in
      let text = Text(bytes: bytes, start: range.lowerBound, end: range.upperBound).trimmed
      return Diagnostic(code, line: lines.line(at: text.start), text: text.string)
    }
  }

  /// The text in `range` without white space around it.
  fileprivate func text(in range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      Text(bytes: bytes, start: range.lowerBound, end: range.upperBound).trimmed.string
    }
  }
}
