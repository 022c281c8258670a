import RevisionModel

/// The headings of a source and the blocks that begin like headings, in reading order, with the reasons that the
/// inference itself had. Infers once more, so that comparing pays nothing for it. O(size).
package func explainHeadings(_ outlined: OutlinedSource) -> [HeadingExplanation] {
  let source = outlined.source
  var account: HeadingAccount? = HeadingAccount(blocks: source.blocks.count)
  let inferred = inferHeadings(source, account: &account)
  var rows = ExplanationRows(source, keepsLevels: outlined.keepsLevels)
  source.bytes.withUnsafeBufferPointer { bytes in
    for (index, block) in source.blocks.enumerated() where !block.isSetAside {
      let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
      if text.isEmpty { continue }
      let heading = outlined.headings[index]
      let isCorrected = outlined.isCorrected && (heading != nil || inferred[index] != nil)
      rows.take(text, heading, isCorrected ? [HeadingReason(.corrected)] : account?.reasons[index] ?? [])
    }
  }
  return rows.rows
}

/// Explanations in the making.
private struct ExplanationRows {
  private(set) var rows: [HeadingExplanation] = []
  private let source: Source
  private let keepsLevels: Bool
  private var tree = SectionTree()

  init(_ source: Source, keepsLevels: Bool) {
    self.source = source
    self.keepsLevels = keepsLevels
  }

  /// Takes the next block.
  mutating func take(_ text: Text, _ heading: BlockHeading?, _ reasons: [HeadingReason]) {
    guard let heading else {
      if !reasons.isEmpty { append(text, level: nil, reasons) }
      return
    }
    let title = Text(bytes: text.bytes, start: text.start, end: heading.end ?? text.end).trimmed
    switch heading.effect {
    case .opens:
      let place = tree.place(heading.rank, section: rows.count, keepsLevel: keepsLevels)
      let stated = [HeadingReason(.stated, ["\(place.level)"])]
      append(title, level: place.level, reasons.isEmpty ? stated : reasons)
    case .continues:
      guard let last = rows.indices.last else { return }
      rows[last].text += " " + title.string
      rows[last].reasons += reasons.isEmpty ? [HeadingReason(.continued)] : reasons
    case .stands: append(title, level: nil, reasons + [HeadingReason(.nothingUnder)])
    }
  }

  private mutating func append(_ text: Text, level: Int?, _ reasons: [HeadingReason]) {
    rows.append(
      HeadingExplanation(
        file: source.file(at: text.start).map { source.files[$0].name }, line: source.line(at: text.start),
        level: level, text: text.string, reasons: reasons))
  }
}
