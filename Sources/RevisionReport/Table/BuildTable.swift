import RevisionModel
import RevisionText

/// The table of both editions of an assessment, as `profile` wants it. O(size of both editions).
package func comparisonTable(_ assessment: Assessment, _ profile: TableProfile) -> ComparisonTable {
  let words = Words(assessment.reportLanguage)
  let terms = TableTerms(profile, words)
  var builder = TableBuilder(assessment.comparison, profile, terms)
  builder.build()
  return ComparisonTable(
    language: words.language, languages: assessment.comparison.documents.map(\.language),
    title: assessment.options.title.map { Array($0.utf8) } ?? terms.title, note: terms.note,
    dateLine: Array(profile.dateLine.utf8), columns: terms.columns, rows: builder.rows,
    emptyLine: builder.rows.isEmpty ? words[.tableEmpty] : [],
    grids: assessment.comparison.documents.map { $0.gridShares() })
}

/// The rows of the table in the making, section by section in the order of the section links.
struct TableBuilder {
  let comparison: Comparison
  let profile: TableProfile
  let terms: TableTerms
  /// What stands in one place: blocks, and whole rows of tables.
  let blocks: Pair<Blocks>
  let cells: TableCells
  /// For each row of the section links.
  let groups: [[TableGroup]]
  let sections: TableSections
  var rows: [ComparisonTable.Row] = []
  private var number = 0
  /// Whether all headings of an edition stand under one, its title, which need not be named at every place.
  private let isOfOneTitle: Pair<Bool>

  init(_ comparison: Comparison, _ profile: TableProfile, _ terms: TableTerms) {
    self.comparison = comparison
    self.profile = profile
    self.terms = terms
    isOfOneTitle = comparison.documents.map { document in
      document.heads.count { $0.level > 0 && $0.parent == nil } == 1
    }
    let blocks = comparison.documents.map { Blocks($0, joinsRows: true) }
    self.blocks = blocks
    let cells = TableCells(
      comparison: comparison, blocks: blocks, parts: comparison.documents.map { Blocks($0) }, profile: profile
    )
    self.cells = cells
    var grouping = TableGrouping(cells, SectionRows(comparison))
    groups = (0..<comparison.sections.count).map { grouping.groups(of: $0) }
    sections = TableSections(comparison, groups)
  }

  /// Writes all rows.
  mutating func build() {
    for section in sections.departuresAtStart { writeDeparture(section) }
    var section = 0
    while section < comparison.sections.count {
      let start = section
      if profile.unchanged == .show || !sections.isQuietTree[section] {
        if !sections.isVoidedElsewhere[section] { writeSection(section) }
        section += 1
      } else {
        section = writeQuietRun(from: section)
      }
      for passed in start..<section {
        for departed in sections.departures[passed] { writeDeparture(departed) }
      }
    }
  }

  /// Adds a row, with its number where something changed in it.
  mutating func add(_ row: ComparisonTable.Row) {
    rows.append(row)
    guard row.isChange else { return }
    number += 1
    rows[rows.count - 1].number = number
  }

  /// A row of section row `section` that begins with `blocks`, without text yet.
  func row(
    _ kind: ComparisonTable.Row.Kind, section: Int, _ blocks: Pair<[Int]>
  ) -> ComparisonTable.Row {
    let link = comparison.sections[section]
    let naming: Edition = blocks.second.isEmpty && !blocks.first.isEmpty ? .first : link.naming
    let heading = blocks[naming].first.flatMap { self.blocks[naming].role($0) == .heading ? $0 : nil }
    let level = heading.map { block in
      comparison.documents[naming].heads[self.blocks[naming].section(block)].level
    }
    return ComparisonTable.Row(
      kind: kind, cells: Pair(first: [], second: []), remarks: [],
      place: place(blocks, naming: naming, link), section: section, headingLevel: level ?? 0, number: 0)
  }

  private func place(_ blocks: Pair<[Int]>, naming: Edition, _ link: Link) -> ComparisonTable.Place {
    let firsts = Pair(
      first: blocks.first.first.map { self.blocks.first.sentences[$0].lowerBound },
      second: blocks.second.first.map { self.blocks.second.sentences[$0].lowerBound })
    let documents = comparison.documents
    func fact<Fact>(_ look: (Document, Int) -> Fact?) -> Pair<Fact?> {
      Pair(
        first: firsts.first.flatMap { look(documents.first, $0) },
        second: firsts.second.flatMap { look(documents.second, $0) })
    }
    let own = blocks[naming].first.map { self.blocks[naming].section($0) } ?? link[naming].first
    let pages = fact { $0.page(ofSentence: $1) }
    let path = own.map { self.path(of: $0, naming) } ?? []
    return ComparisonTable.Place(
      path: path, pages: pages,
      lines: fact { Int($0.lines[$1]) }, files: fact { $0.file(ofSentence: $1) },
      text: words(for: pages) + path.dropFirst(isOfOneTitle[naming] && path.count > 1 ? 1 : 0))
  }

  /// The page of either edition, where they differ both.
  private func words(for pages: Pair<Int?>) -> [[UInt8]] {
    let figures = pages.map { $0.map { Figures.grouped($0) } }
    switch (figures.first, figures.second) {
    case (let first?, let second?) where first != second:
      return [terms.words.filled(.tablePages, first, second)]
    case (let page?, _), (_, let page?): return [terms.words.filled(.tablePage, page)]
    default: return []
    }
  }

  /// The headings on the way down to a section, its own last.
  private func path(of section: Int, _ edition: Edition) -> [[UInt8]] {
    let document = comparison.documents[edition]
    return document.ancestry(of: section).map { Array(document.heads[$0].heading.utf8) }.filter {
      !$0.isEmpty
    }
  }

  /// A paragraph of one word.
  func paragraph(_ word: [UInt8]) -> [ComparisonTable.Paragraph] {
    [ComparisonTable.Paragraph(role: .paragraph, runs: [ComparisonTable.Run(word, isWord: true)])]
  }
}
