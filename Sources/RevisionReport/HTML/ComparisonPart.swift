import RevisionModel

extension Page {
  /// Both editions side by side, section by section.
  mutating func writeComparison() {
    out.raw("<section class=\"comparison\" aria-labelledby=\"comparison\">\n<h2 id=\"comparison\">")
    out.text(words[.comparisonHeading])
    out.raw("</h2>\n")
    writeLegend()
    out.raw("<div class=\"sticky\">")
    writeTools()
    out.raw("<div class=\"columns\" aria-hidden=\"true\"><p></p>")
    for edition in Edition.allCases {
      out.raw("<p>")
      out.text(words[edition.word])
      out.raw(" <bdi class=\"quiet\">")
      out.text(fileName(edition))
      out.raw("</bdi></p>")
    }
    out.raw("</div></div>\n")
    let rows = SectionRows(comparison)
    for row in 0..<comparison.sections.count { writeSection(row, rows) }
    out.raw("</section>\n")
  }

  private mutating func writeSection(_ row: Int, _ rows: SectionRows) {
    let link = comparison.sections[row]
    out.raw("<section class=\"s\">\n<header><h3 id=\"s")
    out.raw(row)
    out.raw("\"><bdi>")
    out.text(titles(link))
    out.raw("</bdi></h3><p class=\"kinds\">")
    writeKinds(link)
    out.raw("</p><p class=\"unchanged\">")
    writeSectionShare(row, link)
    out.raw("</p></header>\n")
    writeRivals(link, .section)
    writeEntries(rows.entries(of: row), of: link, rows)
    out.raw("</section>\n")
  }

  /// Writes what a section holds; neighbours that are unchanged share one label.
  private mutating func writeEntries(_ entries: [SectionRows.Entry], of link: Link, _ rows: SectionRows) {
    var index = 0
    while index < entries.count {
      switch entries[index] {
      case .movedAway(let row, let sentence):
        writeMovedAway(row, sentence, to: rows.home(of: row), from: link)
        index += 1
      case .row(let row) where isStatedByHeading(row, of: link):
        index += 1
      case .row(let row) where isPlain(row, in: link):
        let start = index
        while index < entries.count, case .row(let next) = entries[index], isPlain(next, in: link) {
          index += 1
        }
        writePlain(entries[start..<index])
      case .row(let row):
        writeRow(row, home: rows.home(of: row))
        index += 1
      }
    }
  }

  /// Whether a row is just the heading that stands above the section anyway.
  private func isStatedByHeading(_ row: Int, of link: Link) -> Bool {
    let sentences = comparison.sentences
    guard link.first.count <= 1, link.second.count <= 1, !sentences.isMoved(row) else { return false }
    for edition in Edition.allCases {
      let members = sentences.members(row, edition)
      guard members.count == link[edition].count else { return false }
      for (member, section) in zip(members, link[edition]) {
        let document = comparison.documents[edition]
        guard document.roles[Int(member)] == .heading, document.sections[section].lowerBound == Int(member)
        else { return false }
      }
    }
    return !link.isJoining || isIdentical(row)
  }

  /// Whether a row is neither changed nor moved, nor the heading of a section that got another number.
  private func isPlain(_ row: Int, in link: Link) -> Bool {
    let sentences = comparison.sentences
    guard sentences.kind(row) == .unchanged, !sentences.isMoved(row), !sentences.isAmbiguous(row),
      !sentences.isDecided(row)
    else { return false }
    return !(link.isRenumbered && role(row) == .heading && !isIdentical(row))
  }

  /// What the sentences of a row stand as.
  func role(_ row: Int) -> Role {
    let edition: Edition = comparison.sentences.members(row, .second).isEmpty ? .first : .second
    return comparison.documents[edition].roles[Int(comparison.sentences.members(row, edition).first ?? 0)]
  }

  /// Whether both sides of an unchanged row are the same to the byte.
  func isIdentical(_ row: Int) -> Bool {
    let ranges = Edition.allCases.map { edition in
      comparison.documents[edition].byteRange(
        ofSentence: Int(comparison.sentences.members(row, edition).first ?? 0))
    }
    return comparison.documents.first.bytes[ranges[0]] == comparison.documents.second.bytes[ranges[1]]
  }
}
