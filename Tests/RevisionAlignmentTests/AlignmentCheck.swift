import RevisionModel
import Testing

@testable import RevisionAlignment

/// Aligns two tiny documents and compares the sentence links, one a line in the order of the alignment, with `links`:
/// `0=0` unchanged, `0~0` edited, `0~0,1` split, `0,1~0` merged, `+1` inserted, `-1` deleted; `^` behind it: moved.
/// Whatever the links: documents hold together, everything stands in one link, exchanging the editions mirrors the
/// result, and scripts turn the first text into the second.
@discardableResult
func check(
  _ first: String, _ second: String, sentences: [String]? = nil, sections: [String]? = nil,
  language: Language = .ja, sourceLocation: SourceLocation = #_sourceLocation
) -> Comparison {
  let documents = TinyDocuments.pair(first, second, language: language)
  #expect(
    documents.first.violations() == [] && documents.second.violations() == [], sourceLocation: sourceLocation)
  let comparison = align(documents)
  if let sentences {
    #expect(comparison.sentences.links.map(spelled) == sentences, sourceLocation: sourceLocation)
  }
  if let sections {
    #expect(comparison.sections.links.map(spelled) == sections, sourceLocation: sourceLocation)
  }
  checkPromises(comparison, sourceLocation: sourceLocation)
  checkMirror(comparison, align(documents.swapped), sourceLocation: sourceLocation)
  return comparison
}

/// A link in the notation of `check`.
func spelled(_ link: Link) -> String {
  func list(_ units: [Int]) -> String { units.map(String.init).joined(separator: ",") }
  let moved = link.isMoved ? "^" : ""
  let renumbered = link.isRenumbered ? "#" : ""
  switch link.kind {
  case .inserted: return "+" + list(link.second)
  case .deleted: return "-" + list(link.first)
  case .unchanged: return "\(list(link.first))=\(list(link.second))" + moved + renumbered
  case .edited, .split, .merged: return "\(list(link.first))~\(list(link.second))" + moved + renumbered
  }
}

private func checkPromises(_ comparison: Comparison, sourceLocation: SourceLocation) {
  for row in 0..<comparison.sentences.count {
    let link = comparison.sentences[row]
    #expect((0...1).contains(link.confidence), sourceLocation: sourceLocation)
    guard link.isJoining else { continue }
    let texts = Pair(first: comparison.joinedBytes(row, .first), second: comparison.joinedBytes(row, .second))
    let applied = comparison.scripts[row].applied(to: texts.first[...], from: texts.second[...])
    #expect(applied == texts.second, sourceLocation: sourceLocation)
  }
  for link in comparison.sections.links {
    #expect((0...1).contains(link.confidence), sourceLocation: sourceLocation)
  }
  var told = Pair<Set<Int>>(first: [], second: [])
  for alternative in comparison.alternatives {
    for edition in Edition.allCases {
      let row = comparison.sentences.row(of: alternative.sentences[edition], in: edition)
      #expect(!comparison.sentences[row].isJoining, sourceLocation: sourceLocation)
      #expect(told[edition].insert(alternative.sentences[edition]).inserted, sourceLocation: sourceLocation)
    }
  }
}

private func checkMirror(_ one: Comparison, _ other: Comparison, sourceLocation: SourceLocation) {
  func sorted(_ links: [Link]) -> [Link] {
    links.sorted { ($0.first + [-1] + $0.second).lexicographicallyPrecedes($1.first + [-1] + $1.second) }
  }
  #expect(
    sorted(one.sentences.links) == sorted(other.sentences.links.map(\.swapped)),
    sourceLocation: sourceLocation)
  #expect(
    sorted(one.sections.links) == sorted(other.sections.links.map(\.swapped)), sourceLocation: sourceLocation)
  #expect(one.alternatives.count == other.alternatives.count, sourceLocation: sourceLocation)
}
