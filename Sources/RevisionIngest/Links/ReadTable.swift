import RevisionModel

/// A table in text with every cell both as it reads and as it is spelled.
package struct SpelledTable: Sendable {
  /// What stands between two cells.
  package var separator: UInt8
  /// The rows that are not blank: the line on which each begins, what its cells say, and how they are spelled.
  package var rows: [(line: Int, fields: [String], spellings: [[UInt8]])]
}

/// Reads a table in text (commas, tabs or semicolons; any encoding that an edition may have). O(length).
/// - Throws: `IngestError` where it is no text, has an open quote or not even a row.
package func readTable(_ bytes: [UInt8]) throws(IngestError) -> SpelledTable {
  let text = try decode(bytes).bytes
  var table = SeparatedValues(text)
  var rows: [(line: Int, fields: [String], spellings: [[UInt8]])] = []
  while let row = try table.next() {
    rows.append((row.line, row.fields, row.spellings.map { Array(text[$0]) }))
  }
  if rows.isEmpty { throw IngestError(.empty) }
  return SpelledTable(separator: table.separator, rows: rows)
}
