import RevisionModel
import RevisionText

/// Which blocks of `source` are headings: one entry a block. O(size).
///
/// Markup states its headings; beside them only paragraphs that their type sets off become some, below what is stated:
/// those of a numbering that counts on, and those of a look of titles (`LookHeadings`). In text, and in markup that states
/// none, they are inferred: every block that begins with a number is a candidate; candidates of one style that count on are a
/// series; a series as a whole is accepted as headings or not (`Series`); the styles that are left are put in order by what
/// they stand in (`StyleOrder`). Headings without a number are known words that stand alone, lines of the contents list, what
/// is set in the type of titles (`TypeHeadings`), what recurs under numbers (`RecurringTitles`) or stands where headings of a style
/// stand elsewhere (`StandIns`), and where numbers tell little, what the place on the page tells (`SetOffHeadings`, `LoneTitles`).
///
/// Of several files each goes its own way; those whose headings are inferred have one numbering together, whose levels
/// are then brought to those that the others state (`CommonLevels`).
/// - Parameter account: filled with the reasons, where it is not `nil`.
func inferHeadings(_ source: Source, account: inout HeadingAccount?) -> [BlockHeading?] {
  var outline = [BlockHeading?](repeating: nil, count: source.blocks.count)
  let files = FileHeadings(source)
  source.bytes.withUnsafeBufferPointer { bytes in
    takeStatedHeadings(source, bytes, &outline)
    let contents = ContentsList(source, bytes)
    for way in [FileHeadings.Way.completed, .inferred] where files.ways.contains(way) {
      let shapes = blockShapes(source, bytes, files, way)
      let inference = HeadingInference(
        source: source, bytes: bytes, shapes: shapes, contents: contents, isBelowStated: way == .completed)
      inference.infer(&outline, account: &account)
    }
    if files.areMixed { harmoniseLevels(source, bytes, files, &outline) }
  }
  return outline
}

/// Takes the headings that markup states.
private func takeStatedHeadings(
  _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, _ outline: inout [BlockHeading?]
) {
  for (index, block) in source.blocks.enumerated() {
    guard case .heading(let level) = block.kind else { continue }
    let text = Text(bytes: bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
    let numbered = headingNumber(text, label: text.label)
    outline[index] = BlockHeading(rank: level, number: numbered.number, numbering: numbered.numbering)
    if index > 0, let before = outline[index - 1], before.rank == level, before.effect == .opens,
      source.format(at: block.range.lowerBound) == .statute, isCaptioned(source.blocks[index - 1], text)
    {
      outline[index]?.effect = .continues
    }
  }
}

/// Whether the heading `text` and the one before it are the caption and the number of one article, in either order:
/// （目的） and 第一条.
private func isCaptioned(_ block: Block, _ text: Text) -> Bool {
  let before = Text(bytes: text.bytes, start: block.range.lowerBound, end: block.range.upperBound).trimmed
  return before.isBracketed != text.isBracketed
}

extension Text {
  /// Whether it is one round bracket from end to end.
  fileprivate var isBracketed: Bool { !isEmpty && closingBracket(from: start) == end }
}
