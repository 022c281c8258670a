import RevisionModel
import Testing

@testable import RevisionAlignment

/// Aligns two tiny documents and compares the sentence links, one a line in the order of the alignment, with `links`:
/// `0=0` unchanged, `0~0` edited, `0~0,1` split, `0,1~0` merged, `+1` inserted, `-1` deleted; `^` behind it: moved.
/// Whatever the links: documents hold together, everything stands in one link, exchanging the editions mirrors the
/// result, and scripts turn the first text into the second.
/// - Parameter decided: what someone decided, in ids: `0=1` the same, `0!1` not the same, `0!` and `!1` nothing belongs to
///   it; with § before it about sections. It is heeded, whatever it is.
@discardableResult
func check(
  _ first: String, _ second: String, sentences: [String]? = nil, sections: [String]? = nil,
  decided: [String] = [], language: Language = .ja, sourceLocation: SourceLocation = #_sourceLocation
) -> Comparison {
  let documents = TinyDocuments.pair(first, second, language: language)
  #expect(
    documents.first.violations() == [] && documents.second.violations() == [], sourceLocation: sourceLocation)
  let comparison = align(documents, decided: links(decided, documents))
  if let sentences {
    #expect(comparison.sentences.links.map(spelled) == sentences, sourceLocation: sourceLocation)
  }
  if let sections {
    #expect(comparison.sections.links.map(spelled) == sections, sourceLocation: sourceLocation)
  }
  checkPromises(comparison, sourceLocation: sourceLocation)
  checkHeeded(decided, comparison, sourceLocation: sourceLocation)
  let mirrored = align(documents.swapped, decided: links(decided.map(mirrored), documents.swapped))
  checkMirror(comparison, mirrored, sourceLocation: sourceLocation)
  return comparison
}

/// A decision in the notation of `check`, taken apart.
private func row(_ decision: String) -> LinkDecisions.Row {
  let isSame = decision.contains("=")
  let names = decision.drop { $0 == "§" }.split(
    separator: isSame ? "=" : "!", omittingEmptySubsequences: false
  )
  .map { $0.isEmpty ? "" : "#\($0)" }
  return LinkDecisions.Row(
    line: 1, judgement: isSame ? .same : .notTheSame, level: decision.hasPrefix("§") ? .section : .sentence,
    names: Pair(first: names[0], second: names[1]))
}

private func links(_ decisions: [String], _ documents: Pair<Document>) -> DecidedLinks {
  var rows = LinkDecisions(path: "", sha256: "", rows: decisions.map(row))
  do { return try decideLinks(&rows, documents, files: Pair(first: "", second: "")) } catch {
    Issue.record("\(error)")
    return DecidedLinks()
  }
}

/// The decision with the editions exchanged.
private func mirrored(_ decision: String) -> String {
  let mark = decision.contains("=") ? "=" : "!"
  let units = decision.drop { $0 == "§" }.split(separator: mark, omittingEmptySubsequences: false)
  return (decision.hasPrefix("§") ? "§" : "") + units[1] + mark + units[0]
}

private func checkHeeded(_ decisions: [String], _ comparison: Comparison, sourceLocation: SourceLocation) {
  for decision in decisions.map(row) {
    let links = decision.level == .section ? comparison.sections : comparison.sentences
    let rows = Edition.allCases.compactMap { edition in
      Int(decision.names[edition].dropFirst()).map { links.row(of: $0, in: edition) }
    }
    switch (decision.judgement, rows.count) {
    case (.same, _): #expect(rows[0] == rows[1], "\(decision.names)", sourceLocation: sourceLocation)
    case (.notTheSame, 2): #expect(rows[0] != rows[1], "\(decision.names)", sourceLocation: sourceLocation)
    case (.notTheSame, _):
      #expect(!links[rows[0]].isJoining, "\(decision.names)", sourceLocation: sourceLocation)
    }
    if decision.judgement == .same || rows.count == 1 {
      #expect(links.isDecided(rows[0]) && links[rows[0]].confidence == 1, sourceLocation: sourceLocation)
      #expect(!links.isDoubtful(rows[0]) && !links.isAmbiguous(rows[0]), sourceLocation: sourceLocation)
    }
  }
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
