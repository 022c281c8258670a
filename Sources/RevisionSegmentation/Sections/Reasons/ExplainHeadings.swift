import RevisionModel

/// The headings of `source` and the blocks that begin like headings, in reading order, with the reasons that the
/// inference itself had. Infers once more, so that comparing pays nothing for it. O(size).
package func explainHeadings(_ source: Source) -> [HeadingExplanation] {
  var account: HeadingAccount? = HeadingAccount(blocks: source.blocks.count)
  let outline = inferHeadings(source, account: &account)
  var rows = ExplanationRows(source)
  source.bytes.withUnsafeBufferPointer { bytes in
    for (index, block) in source.blocks.enumerated() where !block.isSetAside {
      let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
      if text.isEmpty { continue }
      rows.take(text, outline[index], account?.reasons[index] ?? [])
    }
  }
  return rows.rows
}

/// Explanations in the making.
private struct ExplanationRows {
  private(set) var rows: [HeadingExplanation] = []
  private let source: Source
  private var tree = SectionTree()

  init(_ source: Source) { self.source = source }

  /// Takes the next block.
  mutating func take(_ text: Text, _ heading: BlockHeading?, _ reasons: [HeadingReason]) {
    guard let heading else {
      if !reasons.isEmpty { append(text, level: nil, reasons) }
      return
    }
    let title = Text(bytes: text.bytes, start: text.start, end: heading.end ?? text.end).trimmed
    switch heading.effect {
    case .opens:
      let place = tree.place(heading.rank, section: rows.count, keepsLevel: source.format == .lines)
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
        line: source.line(at: text.start), level: level, text: text.string, reasons: reasons))
  }
}
