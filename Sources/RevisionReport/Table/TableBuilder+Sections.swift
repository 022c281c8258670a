import RevisionModel

extension TableBuilder {
  /// Writes what stands in a section of its own, group by group.
  mutating func writeSection(_ section: Int) {
    let link = comparison.sections[section]
    let groups = groups[section]
    if let first = voided(section, link) { return writeVoided(section, first) }
    let styles = profile.unchanged == .omit ? styles(of: section) : []
    var index = 0
    while index < groups.count {
      let change = groups[index].change
      let isHeading = index == 0 && isHeading(groups[0])
      if change == .plain && !(isHeading && link.isMoved) {
        let end = run(of: .plain, in: groups, from: index)
        writePlain(groups[index..<end], of: section, isAtStart: index == 0, styles: styles)
        index = end
      } else if index + 1 < groups.count, isVoided(groups[index], groups[index + 1]) {
        let pair = groups[index].blocks.second.isEmpty ? (index, index + 1) : (index + 1, index)
        writeVoided(section, first: groups[pair.0].blocks.first, second: groups[pair.1].blocks.second)
        index += 2
      } else if change == .inserted || change == .deleted {
        let end = run(of: change, in: groups, from: index)
        writeLoose(groups[index..<end], change, of: section)
        index = end
      } else {
        writeChanged(groups[index], of: section, isMovedHeading: isHeading && link.isMoved)
        index += 1
      }
    }
  }

  /// The end of the run of groups of one kind that begins at `start`.
  private func run(of change: TableGroup.Change, in groups: [TableGroup], from start: Int) -> Int {
    var end = start + 1
    while end < groups.count, groups[end].change == change {
      if end + 1 < groups.count, isVoided(groups[end], groups[end + 1]) { break }
      end += 1
    }
    return end
  }

  private func isHeading(_ group: TableGroup) -> Bool {
    let edition: Edition = group.blocks.second.isEmpty ? .first : .second
    return group.blocks[edition].first.map { blocks[edition].role($0) == .heading } ?? false
  }

  /// Unchanged groups: in full, as （略）, or not at all.
  private mutating func writePlain(
    _ groups: ArraySlice<TableGroup>, of section: Int, isAtStart: Bool, styles: [String]
  ) {
    if profile.unchanged == .skip { return }
    if profile.unchanged == .show {
      for group in groups { addPlain(group, isHeading(group) ? .context : .unchanged, of: section) }
      return
    }
    let headings = isAtStart ? groups.prefix { isHeading($0) } : groups.prefix(0)
    for group in headings { addPlain(group, .context, of: section) }
    var done = headings.endIndex
    for index in headings.endIndex..<groups.endIndex where isTableHead(index, of: section) {
      writeOmitted(groups[done..<index], of: section, styles: styles)
      addPlain(groups[index], .context, of: section)
      done = index + 1
    }
    writeOmitted(groups[done...], of: section, styles: styles)
  }

  /// Unchanged groups as （略）.
  private mutating func writeOmitted(_ rest: ArraySlice<TableGroup>, of section: Int, styles: [String]) {
    guard let first = rest.first else { return }
    let lines = omitted(rest, styles: styles)
    if let last = rows.last, last.section == section, last.isHeadingAlone {
      for edition in Edition.allCases { append(lines[edition], edition, of: section) }
    } else {
      var row = row(.omitted, section: section, first.blocks)
      row.cells = lines
      add(row)
    }
  }

  /// Adds lines to the cell of the last row, which holds a heading: （略） in the line of a heading that is a number alone
  /// (第三条　（略）), else below it.
  private mutating func append(
    _ lines: [ComparisonTable.Paragraph], _ edition: Edition, of section: Int
  ) {
    var lines = lines[...]
    let last = rows.count - 1
    let end = rows[last].cells[edition].count - 1
    let number = comparison.sections[section][edition].last.map {
      Array(comparison.documents[edition].heads[$0].number.utf8)
    }
    if end >= 0, let first = lines.first, first.runs.map(\.text) == [terms[.omitted]],
      rows[last].cells[edition][end].runs.map(\.text) == [number ?? []]
    {
      let word = terms.words[.omittedBlank] + terms[.omitted]
      rows[last].cells[edition][end].runs.append(ComparisonTable.Run(word, isWord: true))
      lines = lines.dropFirst()
    }
    rows[last].cells[edition] += lines
  }

  private mutating func addPlain(_ group: TableGroup, _ kind: ComparisonTable.Row.Kind, of section: Int) {
    var row = row(kind, section: section, group.blocks)
    let style = TableCells.Style(marksText: false)
    row.cells = Pair(
      first: cells.paragraphs(group.blocks.first, .first, style),
      second: cells.paragraphs(group.blocks.second, .second, style))
    add(row)
  }

  /// A run of what only one edition has.
  private mutating func writeLoose(
    _ groups: ArraySlice<TableGroup>, _ change: TableGroup.Change, of section: Int
  ) {
    let edition: Edition = change == .inserted ? .second : .first
    var list = Pair<[Int]>(first: [], second: [])
    list[edition] = groups.flatMap { $0.blocks[edition] }
    var row = row(change == .inserted ? .inserted : .deleted, section: section, list)
    row.cells[edition] = cells.paragraphs(list[edition], edition, TableCells.Style(label: provisionMark))
    row.cells[edition.other] = paragraph(terms[change == .inserted ? .new : .removed])
    let isWhole = !comparison.sections[section].isJoining
    row.remarks = [terms[change == .deleted ? .deleted : isWhole ? .established : .added]]
    for departed in groups.flatMap(\.departures) { note(movedTo(departed, from: section), in: &row) }
    add(row)
  }

  /// How the number of a provision is marked that was added, removed or moved.
  var provisionMark: ComparisonTable.Run.Mark { profile.marksLabels ? .doubleUnderline : .none }

  /// Adds a remark, once, and none that says nothing.
  func note(_ remark: [UInt8], in row: inout ComparisonTable.Row) {
    if !remark.isEmpty && !row.remarks.contains(remark) { row.remarks.append(remark) }
  }
}
