import RevisionModel
import RevisionText

/// What is left out in a run, in lines such as `２～５　（略）`: the numbers of a series, from the first to the last.
struct OmittedLabels {
  /// One thing that is left out: a block or a section with all that lies in it.
  struct Unit {
    /// Its number, or the title of a section without one, on either side; empty where it has none.
    var labels: Pair<[UInt8]>
    /// The way its number is written (`NumberLabel.style`); empty where it has none.
    var style: String
  }

  /// One line: its labels from the first to the last.
  private struct Line {
    var units: [Unit]
    var depth: Int
  }

  let terms: TableTerms
  /// The styles of the section's numbers, the outermost first; a number of a later style lies within the one before it.
  var styles: [String]

  /// The lines for a run, the same number of them on either side. Blocks without a number belong to the one before them.
  func paragraphs(_ units: [Unit]) -> Pair<[ComparisonTable.Paragraph]> {
    var lines: [Line] = []
    for unit in units {
      let depth = styles.firstIndex(of: unit.style) ?? -1
      let isBare = unit.labels.second.isEmpty
      if let last = lines.last, isBare || (last.depth >= 0 && depth > last.depth) { continue }
      if let last = lines.last, last.depth == depth, !isBare {
        lines[lines.count - 1].units.append(unit)
      } else {
        lines.append(Line(units: [unit], depth: isBare ? -1 : depth))
      }
    }
    return Pair(first: lines.map { written($0, .first) }, second: lines.map { written($0, .second) })
  }

  private func written(_ line: Line, _ edition: Edition) -> ComparisonTable.Paragraph {
    let labels = line.units.map { $0.labels[edition] }
    var text: [UInt8] = []
    if let first = labels.first, let last = labels.last, !first.isEmpty {
      switch labels.count {
      case 1: text = first
      case 2: text = terms.words.filled(.omittedTwo, first, last)
      default: text = terms.words.filled(.omittedMany, first, last)
      }
      text += terms.words[.omittedBlank]
    }
    return ComparisonTable.Paragraph(
      role: .paragraph, runs: [ComparisonTable.Run(text + terms[.omitted], isWord: true)])
  }
}
