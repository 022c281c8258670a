import RevisionModel
import RevisionText

extension TableBuilder {
  /// Leaves out a run of sections of one parent, with all that lies in them, in one row.
  /// - Returns: the first section row that is not left out with them.
  mutating func writeQuietRun(from start: Int) -> Int {
    var run = [start]
    var next = start + 1
    let parent = secondParent(start)
    var last = start
    while next < comparison.sections.count, sections.isQuietTree[next] {
      if lies(next, in: last) {
        next += 1
      } else if secondParent(next) == parent {
        run.append(next)
        last = next
        next += 1
      } else {
        break
      }
    }
    if profile.unchanged == .omit { writeQuiet(run) }
    return next
  }

  private func secondParent(_ row: Int) -> Int? {
    comparison.sections.members(row, .second).first.flatMap { sections.parentRow(Int($0), .second) }
  }

  /// Whether section row `row` lies in section row `other`, at any depth.
  private func lies(_ row: Int, in other: Int) -> Bool {
    var at = secondParent(row)
    while let parent = at {
      if parent == other { return true }
      at = secondParent(parent)
    }
    return false
  }

  private mutating func writeQuiet(_ run: [Int]) {
    let units = run.map { section in
      let labels = Pair(first: label(section, .first), second: label(section, .second))
      return OmittedLabels.Unit(labels: labels, style: style(labels.second))
    }
    var styles: [String] = []
    for unit in units where !styles.contains(unit.style) { styles.append(unit.style) }
    // Sections of one parent lie beside one another, whatever their numbers look like.
    var lines = Pair<[ComparisonTable.Paragraph]>(first: [], second: [])
    var done = 0
    for index in units.indices.dropFirst() + [units.count] {
      if index < units.count && units[index].style == units[done].style { continue }
      let part = OmittedLabels(terms: terms, styles: styles).paragraphs(Array(units[done..<index]))
      lines.first += part.first
      lines.second += part.second
      done = index
    }
    let firsts = Edition.allCases.map { edition in
      comparison.sections.members(run[0], edition).first.map {
        blocks[edition].block(ofSentence: comparison.documents[edition].sections[Int($0)].lowerBound)
      }
    }
    var row = row(
      .omitted, section: run[0],
      Pair(first: firsts[0].map { [$0] } ?? [], second: firsts[1].map { [$0] } ?? []))
    row.headingLevel = 0
    row.cells = lines
    add(row)
  }

  /// The number of a section, or its title where it has none.
  private func label(_ section: Int, _ edition: Edition) -> [UInt8] {
    guard let own = comparison.sections.members(section, edition).first else { return [] }
    let head = comparison.documents[edition].heads[Int(own)]
    return Array((head.number.isEmpty ? head.heading : head.number).utf8)
  }

  private func style(_ label: [UInt8]) -> String { NumberLabel.leading(in: label)?.style ?? "" }

  /// Lines for blocks of a section that are left out.
  /// - Parameter styles: those of `styles(of:)`.
  func omitted(
    _ groups: ArraySlice<TableGroup>, styles: [String]
  ) -> Pair<[ComparisonTable.Paragraph]> {
    var units: [OmittedLabels.Unit] = []
    for group in groups {
      for (place, block) in group.blocks.second.enumerated() {
        let second = blocks.second.labelBytes(block)
        let twin = place < group.blocks.first.count ? group.blocks.first[place] : nil
        let first = twin.map { blocks.first.labelBytes($0) } ?? second
        units.append(OmittedLabels.Unit(labels: Pair(first: first, second: second), style: style(second)))
      }
    }
    return OmittedLabels(terms: terms, styles: styles).paragraphs(units)
  }

  /// The styles of the numbers of a section's blocks, in the order in which they come first.
  func styles(of section: Int) -> [String] {
    var styles: [String] = []
    for block in groups[section].lazy.flatMap(\.blocks.second) {
      let style = style(blocks.second.labelBytes(block))
      if !style.isEmpty && !styles.contains(style) { styles.append(style) }
    }
    return styles
  }
}
