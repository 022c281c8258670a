import RevisionModel

/// 「削除」: the number stays, the content goes. It is told from 「削る」, where the number goes as well.
extension TableBuilder {
  /// The first sections whose place 削除 takes in section row `section`, or which take its place; `nil` where it is not so.
  func voided(_ section: Int, _ link: Link) -> [Int]? {
    if let partner = sections.voidPartner[section] { return comparison.sections[partner].first }
    guard link.first.count == 1, link.second.count == 1 else { return nil }
    let isVoid = Pair(
      first: TableSections.isVoided(link.first[0], comparison.documents.first),
      second: TableSections.isVoided(link.second[0], comparison.documents.second))
    return isVoid.first != isVoid.second ? link.first : nil
  }

  /// Whether one of two neighbouring groups stands for the other as 削除, under the same number.
  func isVoided(_ group: TableGroup, _ next: TableGroup) -> Bool {
    guard [group.change, next.change].contains(.inserted), [group.change, next.change].contains(.deleted)
    else { return false }
    let (deleted, inserted) = group.change == .deleted ? (group, next) : (next, group)
    guard deleted.blocks.first.count == 1, inserted.blocks.second.count == 1 else { return false }
    let first = text(deleted.blocks.first[0], .first)
    let second = text(inserted.blocks.second[0], .second)
    return !first.label.isEmpty && VoidText.isSameLabel(first.label, second.label)
      && VoidText.isVoid(first.body) != VoidText.isVoid(second.body)
  }

  private func text(_ block: Int, _ edition: Edition) -> (label: [UInt8], body: [UInt8]) {
    let range = blocks[edition].bytes(block)
    let label = blocks[edition].label(block)
    let bytes = comparison.documents[edition].bytes
    return (Array(bytes[label]), Array(bytes[label.upperBound..<range.upperBound]))
  }

  /// One row for a section that 削除 stands for.
  mutating func writeVoided(_ section: Int, _ firstSections: [Int]) {
    let link = comparison.sections[section]
    writeVoided(
      section, first: firstSections.flatMap { blocks(of: $0, .first) },
      second: link.second.flatMap { blocks(of: $0, .second) })
  }

  private func blocks(of section: Int, _ edition: Edition) -> [Int] {
    let sentences = comparison.documents[edition].sections[section]
    let own = blocks[edition]
    return Array(
      own.block(ofSentence: sentences.lowerBound)...own.block(ofSentence: sentences.upperBound - 1))
  }

  /// One row for blocks that 削除 stands for.
  mutating func writeVoided(_ section: Int, first: [Int], second: [Int]) {
    var row = row(.voided, section: section, Pair(first: first, second: second))
    let style = TableCells.Style(marksAllButLabel: true)
    row.cells = Pair(
      first: cells.paragraphs(first, .first, style), second: cells.paragraphs(second, .second, style))
    let isGone = second.contains { VoidText.isVoid(text($0, .second).body) }
    row.remarks = [terms[isGone ? .deleted : .added]]
    add(row)
  }
}
