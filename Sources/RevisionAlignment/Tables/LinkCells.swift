import RevisionModel
import RevisionText

/// What came of the cells of tables.
struct CellLinking {
  /// Linked cells of several sentences, which are linked like those of sections.
  fileprivate(set) var stretches: [Stretch] = []
  /// For each sentence whether it is a part of none but a cell of a linked table; empty where no table is linked.
  fileprivate var isApart: Pair<[Bool]> = Pair(first: [], second: [])

  /// The sentences of `range` that are not apart.
  func others(_ range: Range<Int>, _ edition: Edition) -> [Int] {
    let isApart = edition == .first ? isApart.first : isApart.second
    return isApart.isEmpty ? Array(range) : range.filter { !isApart[$0] }
  }

  fileprivate mutating func setApart(_ sentences: Range<Int>, _ edition: Edition) {
    for sentence in sentences { isApart[edition][sentence] = true }
  }
}

extension SentenceLinker {
  /// Links the cells of tables: tables as wholes, rows in them as units, cells of linked rows by their columns, whatever
  /// became of what they say. Cells that hold several sentences become stretches of their own. What is left of linked
  /// tables and short is held back: a figure elsewhere that is the same is another figure.
  /// O(pieces × cap + cells log cells).
  mutating func linkCells(
    _ documents: borrowing Pair<Document>, sections: [Link]
  ) -> CellLinking {
    let tables = Pair(first: TableSet(documents.first), second: TableSet(documents.second))
    if tables.first.isEmpty || tables.second.isEmpty { return CellLinking() }
    let texts = Pair(
      first: CellTexts(documents.first, tables.first), second: CellTexts(documents.second, tables.second))
    let rows = sectionRows(
      sections, Pair(first: documents.first.sections.count, second: documents.second.sections.count))
    func sectionOfTable(_ set: TableSet, _ document: borrowing Document, _ rows: [Int]) -> [Int] {
      set.tables.indices.map {
        rows[document.section(ofSentence: set.sentences(ofTable: $0).lowerBound)]
      }
    }
    let links = linkTables(
      tables, texts, pieces,
      sectionOfTable: Pair(
        first: sectionOfTable(tables.first, documents.first, rows.first),
        second: sectionOfTable(tables.second, documents.second, rows.second)))
    let columns = links.map { ColumnMatch($0, tables, texts) }
    var rowLinker = RowLinker(links, columns, RowLikeness(tables, texts, pieces))
    rowLinker.linkAll()
    var linking = linkCells(of: rowLinker.rows, links, columns, tables, documents)
    for link in links {
      hold(tables.first, link.first, .first, documents.first, &linking)
      hold(tables.second, link.second, .second, documents.second, &linking)
    }
    return linking
  }

  private mutating func linkCells(
    of rows: [RowLink], _ links: [TableLink], _ columns: [ColumnMatch], _ tables: Pair<TableSet>,
    _ documents: borrowing Pair<Document>
  ) -> CellLinking {
    var linkOfTable = Array(repeating: -1, count: tables.first.tables.count)
    for (index, link) in links.enumerated() { linkOfTable[link.first] = index }
    let others = ColumnMatch(width: 16)
    var linking = CellLinking()
    linking.isApart = draft.linkOf.map { Array(repeating: false, count: $0.count) }
    for row in rows {
      let link = linkOfTable[tables.first.tableOfRow[row.first]]
      let isOwn = link >= 0 && links[link].second == tables.second.tableOfRow[row.second]
      for pair in (isOwn ? columns[link] : others).pairs {
        guard let first = tables.first.cell(row.first, column: pair.first),
          let second = tables.second.cell(row.second, column: pair.second)
        else { continue }
        if first.sentences.count == 1, second.sentences.count == 1 {
          let (own, other) = (first.sentences.lowerBound, second.sentences.lowerBound)
          guard draft.isLoose(own, .first), draft.isLoose(other, .second),
            draft.decisions.allows(own, other)
          else { continue }
          let isSame = documents.first.wordings[own] == documents.second.wordings[other]
          draft.add(
            Link(
              first: [own], second: [other], confidence: cellConfidence(row.likeness, isSame: isSame)))
        } else {
          linking.stretches.append(
            Stretch(sentences: Pair(first: Array(first.sentences), second: Array(second.sentences))))
        }
        linking.setApart(first.sentences, .first)
        linking.setApart(second.sentences, .second)
      }
    }
    return linking
  }

  /// Holds back the short cells of a linked table that are loose.
  private mutating func hold(
    _ set: TableSet, _ table: Int, _ edition: Edition, _ document: borrowing Document,
    _ linking: inout CellLinking
  ) {
    for row in set.tables[table] {
      for cell in set.cells[set.rows[row]] where cell.sentences.count == 1 {
        let sentence = cell.sentences.lowerBound
        guard draft.isLoose(sentence, edition), !linking.isApart[edition][sentence] else { continue }
        let range = document.byteRange(ofSentence: sentence)
        let length = document.bytes.withUnsafeBufferPointer {
          characterCount(in: UnsafeBufferPointer(rebasing: $0[range]))
        }
        if length < CellRule.shortest {
          draft.hold(sentence, edition)
          linking.setApart(cell.sentences, edition)
        }
      }
    }
  }
}

private enum CellRule {
  /// Loose cells of linked tables with fewer characters are linked to nothing elsewhere.
  static let shortest = 16
}

/// How sure it is that two cells of linked rows and columns are one. Its constants are set by hand and not calibrated.
private func cellConfidence(_ likeness: Double, isSame: Bool) -> Double {
  let row = min(0.99, 0.6 + 0.5 * likeness)
  return isSame ? (1 + row) / 2 : row
}
