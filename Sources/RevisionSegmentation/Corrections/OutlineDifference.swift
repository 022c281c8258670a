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
      let outline = code == .headingRemoved ? inferred : wanted
      corrections.append(source.diagnostic(code, parts(ofHeading: block, outline, source)))
    }
  }

  /// The stretches of text that are the heading which block `block` begins: the block, and those that go on with it.
  private func parts(ofHeading block: Int, _ outline: [BlockHeading?], _ source: Source) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for index in block..<outline.count where !source.blocks[index].isSetAside {
      if index > block && outline[index]?.effect != .continues { break }
      let range = source.blocks[index].range
      parts.append(range.lowerBound..<(outline[index]?.end ?? range.upperBound))
    }
    return parts
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
      return tree.place(heading.rank, section: sections, keepsLevel: source.keepsLevels).level
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
  /// A diagnostic about a heading, which stands in `ranges`, one at least; a space goes between words alone.
  fileprivate func diagnostic(_ code: Diagnostic.Code, _ ranges: [Range<Int>]) -> Diagnostic {
    bytes.withUnsafeBufferPointer { bytes in
      let texts = ranges.map { Text(bytes: bytes, start: $0.lowerBound, end: $0.upperBound).trimmed }
      var title = texts[0].string
      for (text, next) in zip(texts, texts.dropFirst()) where !next.isEmpty {
        let isJoined =
          isJapanese(text.scalar(before: text.end)) || isJapanese(next.scalar(at: next.start).scalar)
        title += (isJoined ? "" : " ") + next.string
      }
      let place = texts[0].start
      return Diagnostic(
        code, line: line(at: place), text: title, file: file(at: place).map { files[$0].name })
    }
  }

  /// The text in `range` without white space around it.
  fileprivate func text(in range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      Text(bytes: bytes, start: range.lowerBound, end: range.upperBound).trimmed.string
    }
  }
}
