import RevisionModel
import RevisionText

/// Reads a file of links that someone decided: a table whose first row names its columns, `decision,level,first,second`
/// or `判断,単位,第１版,第２版`, in any order and with any others beside them. A row without a decision decides nothing.
/// O(length).
/// - Parameter sha256: the digest of `bytes`.
/// - Throws: `IngestError` with the line of the file where it is no such table.
package func readLinks(
  _ bytes: [UInt8], path: String, sha256: String
) throws(IngestError) -> LinkDecisions {
  var table = SeparatedValues(try decode(bytes).bytes)
  guard let head = try table.next() else { throw IngestError(.empty) }
  let columns = try Columns(head)
  var decisions = LinkDecisions(path: path, sha256: sha256, rows: [])
  while let row = try table.next() {
    if let decision = try columns.decision(row) { decisions.rows.append(decision) }
  }
  return decisions
}

/// Which field of a row is what.
private struct Columns {
  private var decision = 0
  private var level = 0
  private var names = Pair(first: 0, second: 0)

  init(_ head: SeparatedValues.Row) throws(IngestError) {
    func place(_ spellings: String...) throws(IngestError) -> Int {
      guard let place = head.fields.firstIndex(where: { spellings.contains(plain($0)) }) else {
        throw IngestError(.noColumn, line: head.line, detail: spellings.joined(separator: " / "))
      }
      return place
    }
    decision = try place("decision", "判断")
    level = try place("level", "単位")
    names = Pair(first: try place("first", "第1版"), second: try place("second", "第2版"))
  }

  /// What a row decides; `nil` where its decision is still to be made.
  func decision(_ row: SeparatedValues.Row) throws(IngestError) -> LinkDecisions.Row? {
    func field(_ place: Int) -> String { place < row.fields.count ? row.fields[place] : "" }
    let words = (decision: plain(field(decision)), level: plain(field(level)))
    let names = names.map(field)
    if words.decision.isEmpty { return nil }
    guard let judgement = Self.judgements[words.decision] else {
      throw IngestError(.unknownDecision, line: row.line, detail: field(decision))
    }
    guard let level = Self.levels[words.level] else {
      throw IngestError(.unknownLevel, line: row.line, detail: field(self.level))
    }
    let missing = names.map(\.isEmpty)
    if missing.first && missing.second || judgement == .same && (missing.first || missing.second) {
      throw IngestError(.nothingNamed, line: row.line)
    }
    return LinkDecisions.Row(line: row.line, judgement: judgement, level: level, names: names)
  }

  private static let judgements: [String: LinkDecisions.Judgement] = [
    "same": .same, "同じ": .same, "not-the-same": .notTheSame, "別": .notTheSame,
  ]
  private static let levels: [String: LinkDecisions.Level] = [
    "section": .section, "節": .section, "sentence": .sentence, "文": .sentence,
  ]
}

/// A word of the table with width and capitals folded, and blanks inside of it as hyphens.
private func plain(_ word: String) -> String {
  let folded = String(decoding: Folding.folded(Array(word.utf8)), as: UTF8.self)
  return folded.lowercased().replacing(" ", with: "-")
}
