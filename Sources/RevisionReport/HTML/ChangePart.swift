import RevisionModel

extension Page {
  /// Where the change is, for a reader who goes no further: by name, as a picture, and in numbers of sections.
  mutating func writePlaceOfChange() {
    writeMostChanged()
    out.raw("<div class=\"strip\">")
    writeStrip()
    out.raw("</div>\n")
  }

  /// Where the change is, as a picture: the second edition's sections in reading order, as wide as they are long and
  /// filled from below by their unchanged share; and how many sections came to what.
  private mutating func writeStrip() {
    out.raw("<p class=\"quiet\">")
    out.text(words[.stripCaption])
    out.raw("</p>\n<svg viewBox=\"0 0 1000 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
    out.text(words[.stripAlternative])
    out.raw("\">")
    let total = max(1, assessment.shares.reduce(0) { $0 + $1.second.total })
    var done = 0
    for (row, share) in assessment.shares.enumerated() {
      let start = done * 1000 / total
      done += share.second.total
      let width = done * 1000 / total - start
      if width > 0 { writeStripPart(row, share.second, start: start, width: width) }
    }
    out.raw("</svg>\n<p class=\"quiet\">")
    out.text(words.sectionCounts(comparison.sections))
    out.raw("</p>\n")
  }

  private mutating func writeStripPart(_ row: Int, _ share: Tally, start: Int, width: Int) {
    let height = share.counted * 100 / share.total
    out.raw("<g><title>")
    out.text(titles(comparison.sections[row]) + [UInt8(ascii: " ")] + Figures.percent(share))
    out.raw("</title><path class=\"track\" vector-effect=\"non-scaling-stroke\" d=\"M")
    writeBox(start, 0, width)
    out.raw("\"/><path class=\"part\" vector-effect=\"non-scaling-stroke\" d=\"M")
    writeBox(start, 100 - height, width)
    out.raw("\"/></g>")
  }

  /// The corners of a box that stands on the lower edge of the strip.
  private mutating func writeBox(_ start: Int, _ top: Int, _ width: Int) {
    out.raw(start)
    out.raw(" ")
    out.raw(top)
    out.raw("h")
    out.raw(width)
    out.raw("V100h-")
    out.raw(width)
    out.raw("z")
  }

  /// The sections in which most text changed, by name and with a link: the strip tells names only to a pointer.
  private mutating func writeMostChanged() {
    let rows = mostChanged(atMost: 3)
    if rows.isEmpty { return }
    out.raw("<div class=\"most\"><p class=\"quiet\">")
    out.text(words[.mostChanged])
    out.raw("</p>\n<ol>")
    for row in rows { writeChanged(row) }
    out.raw("</ol></div>\n")
  }

  private mutating func writeChanged(_ row: Int) {
    let link = comparison.sections[row]
    out.raw("<li>")
    writeParent(of: link)
    out.raw("<a href=\"#s")
    out.raw(row)
    out.raw("\">")
    writeTitles(link, width: 64)
    out.raw("</a> ")
    writeKinds(link)
    out.raw(" <span class=\"count\">")
    out.text(words.filled(.characterCount, Figures.grouped(changed(row))))
    out.raw("</span></li>\n")
  }

  /// What a section stands under, where its own heading does not tell it from others.
  private mutating func writeParent(of link: Link) {
    let heads = comparison.documents[link.naming].heads
    let head = heads[link[link.naming][0]]
    guard let parent = head.parent, heads.count(where: { $0.heading == head.heading }) > 1 else { return }
    out.raw("<span class=\"quiet\"><bdi>")
    out.text(Columns.truncated(title(ofSection: parent, link.naming), to: 30))
    out.raw("</bdi> › </span>")
  }

  /// Rows of the sections with text that changed, those with most of it first. O(sections log sections).
  private func mostChanged(atMost count: Int) -> [Int] {
    let sizes = (0..<comparison.sections.count).map(changed)
    let rows = sizes.indices.filter { sizes[$0] > 0 }
    return Array(rows.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(count))
  }

  /// How much text of a section is not carried over, in characters: of the edition whose headings name it.
  private func changed(_ row: Int) -> Int {
    let share = assessment.shares[row][comparison.sections[row].naming]
    return share.total - share.counted
  }
}
