import RevisionModel
import Testing

@testable import RevisionAlignment

/// Aligns two editions with tables, whose rows are lines that begin with `|`, and compares how the cells are linked:
/// `甲=甲` the same, `1~2` edited, `+2` inserted, `-1` deleted, each with `^` where it moved.
func checkTable(
  _ first: String, _ second: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let comparison = check(first, second, sourceLocation: sourceLocation)
  func text(_ units: [Int], _ edition: Edition) -> String {
    units.map { comparison.documents[edition].text(ofSentence: $0) }.joined(separator: "/")
  }
  let found = comparison.sentences.links.filter { link in
    Edition.allCases.contains { edition in
      link[edition].contains { comparison.documents[edition].roles[$0] == .cell }
    }
  }
  .map { link in
    let (one, other) = (text(link.first, .first), text(link.second, .second))
    let mark = link.isMoved ? "^" : ""
    switch link.kind {
    case .unchanged: return one + "=" + other + mark
    case .edited, .split, .merged: return one + "~" + other + mark
    case .inserted: return "+" + other
    case .deleted: return "-" + one
    }
  }
  #expect(found == expected, sourceLocation: sourceLocation)
}
