import RevisionModel

extension TableBuilder {
  /// A group that stands in both editions and differs, or moved.
  mutating func writeChanged(_ group: TableGroup, of section: Int, isMovedHeading: Bool) {
    let isRelabelled = blocks.isRelabelled(group)
    var row = row(kind(group, isMovedHeading: isMovedHeading), section: section, group.blocks)
    let isMoved = row.kind == .movedHere || row.kind == .movedAway
    var style = TableCells.Style(marksMoved: !isMoved)
    if isMoved { style.label = provisionMark }
    if isRelabelled { style.label = profile.marksLabels ? .doubleUnderline : .underline }
    if row.kind == .renumbered { style.marksText = false }
    for edition in Edition.allCases {
      row.cells[edition] = cells.paragraphs(group.blocks[edition], edition, style)
    }
    if group.blocks.first.isEmpty {
      let partners = group.rows.flatMap { comparison.sentences.members($0, .first).map(Int.init) }
      row.cells.first = cells.paragraphs(ofSentences: partners.sorted(), .first, style)
    }
    if group.blocks.second.isEmpty { row.cells.second = paragraph(terms[.movedAway]) }
    shortenRenumbered(&row)
    if isMovedHeading { note(sectionMovedFrom(section), in: &row) }
    remark(group, isRelabelled: isRelabelled, of: section, &row)
    add(row)
  }

  private func kind(_ group: TableGroup, isMovedHeading: Bool) -> ComparisonTable.Row.Kind {
    switch group.change {
    case .movedHere: .movedHere
    case .movedAway: .movedAway
    case .renumbered: isMovedHeading ? .movedHere : .renumbered
    default:
      isMovedHeading && group.rows.allSatisfy { comparison.sentences.kind($0) == .unchanged }
        ? .movedHere : .edited
    }
  }

  /// Of what was only renumbered the number stands, and a heading with it; the body is left out where unchanged parts are.
  private func shortenRenumbered(_ row: inout ComparisonTable.Row) {
    guard row.kind == .renumbered, profile.unchanged != .show else { return }
    for edition in Edition.allCases {
      for place in row.cells[edition].indices where row.cells[edition][place].role != .heading {
        let label = row.cells[edition][place].runs.prefix { $0.mark != .none }
        guard !label.isEmpty else { continue }
        let word = terms.words[.omittedBlank] + terms[.omitted]
        row.cells[edition][place].runs = label + [ComparisonTable.Run(word, isWord: true)]
      }
    }
  }

  private func remark(
    _ group: TableGroup, isRelabelled: Bool, of section: Int, _ row: inout ComparisonTable.Row
  ) {
    let kinds = group.rows.filter { !comparison.sentences.isMoved($0) }.map { comparison.sentences.kind($0) }
    if kinds.contains(where: { [.edited, .inserted, .deleted].contains($0) }) {
      note(terms[.changed], in: &row)
    } else {
      if kinds.contains(.split) { note(terms[.split], in: &row) }
      if kinds.contains(.merged) { note(terms[.merged], in: &row) }
    }
    if isRelabelled || group.rows.contains(where: { cells.isRelabelledCell($0) }) {
      note(terms[.renumbered], in: &row)
    }
    for departed in group.departures { note(movedTo(departed, from: section), in: &row) }
    for arrived in group.rows where comparison.sentences.isMoved(arrived) {
      note(movedFrom(arrived, to: section), in: &row)
      if [.edited, .split, .merged].contains(comparison.sentences.kind(arrived)) {
        note(terms[.changed], in: &row)
      }
    }
  }

  /// Where a sentence link of the first edition went, seen from section row `section`.
  func movedTo(_ row: Int, from section: Int) -> [UInt8] {
    guard let sentence = comparison.sentences.members(row, .second).first else { return [] }
    let target = comparison.documents.second.section(ofSentence: Int(sentence))
    if comparison.sections.row(of: target, in: .second) == section { return terms[.moved] }
    return terms.words.filled(.tableMovedTo, terms[.moved], title(target, .second))
  }

  /// Where a sentence link came from, seen from section row `section`.
  private func movedFrom(_ row: Int, to section: Int) -> [UInt8] {
    guard let sentence = comparison.sentences.members(row, .first).first else { return [] }
    let origin = comparison.documents.first.section(ofSentence: Int(sentence))
    if comparison.sections.row(of: origin, in: .first) == section { return terms[.moved] }
    return terms.words.filled(.tableMovedFrom, terms[.moved], title(origin, .first))
  }

  /// Where a section came from: the section that it lay in, where that is another one now.
  private func sectionMovedFrom(_ section: Int) -> [UInt8] {
    let link = comparison.sections[section]
    guard let first = link.first.first, let second = link.second.first,
      let parent = comparison.documents.first.heads[first].parent,
      sections.parentRow(first, .first) != sections.parentRow(second, .second)
    else { return terms[.moved] }
    return terms.words.filled(.tableMovedFrom, terms[.moved], title(parent, .first))
  }

  /// What stands in the place that a section of the first edition left.
  mutating func writeDeparture(_ section: Int) {
    let link = comparison.sections[section]
    guard let first = link.first.first, let second = link.second.first else { return }
    let own = comparison.documents.first.sections[first]
    let block = blocks.first.block(ofSentence: own.lowerBound)
    var row = row(.movedAway, section: section, Pair(first: [block], second: []))
    row.cells.first = cells.paragraphs(
      [block], .first, TableCells.Style(label: provisionMark, marksMoved: false, marksText: false))
    if own.count > 1 { row.cells.first += paragraph(terms[.omitted]) }
    row.cells.second = paragraph(terms[.movedAway])
    row.remarks = [terms.words.filled(.tableMovedTo, terms[.moved], title(second, .second))]
    add(row)
  }

  private func title(_ section: Int, _ edition: Edition) -> [UInt8] {
    let heading = comparison.documents[edition].heads[section].heading
    return heading.isEmpty ? terms.words[.untitledSection] : Array(heading.utf8)
  }
}
