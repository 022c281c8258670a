import RevisionModel
import RevisionText

/// Which blocks of `source` are headings: one entry a block.
func inferHeadings(_ source: Source) -> [BlockHeading?] {
  source.blocks.map { block in
    guard case .heading(let level) = block.kind else { return nil }
    return BlockHeading(level: level, number: block.range.lowerBound..<block.range.lowerBound, numbering: 0)
  }
}
