import RevisionModel
import RevisionText

extension Page {
  /// The picture of the two editions: sections as bars on two sides, in reading order, joined by ribbons.
  mutating func writePicture() {
    let sizes = comparison.documents.map { $0.bodySizes() }
    let layout = PictureLayout(sizes: sizes, links: comparison.sections)
    out.raw("<section aria-labelledby=\"picture\">\n<h2 id=\"picture\">")
    out.text(words[.pictureHeading])
    out.raw("</h2>\n<p class=\"quiet\">")
    out.text(words[.pictureCaption])
    out.raw("</p>\n")
    writeKey()
    writeSideNames()
    out.raw("<div class=\"picture\"><svg viewBox=\"0 -10 1000 ")
    out.raw(layout.height + 20)
    out.raw("\" role=\"img\" aria-labelledby=\"picture-text\"><title id=\"picture-text\">")
    out.text(pictureAlternative)
    out.raw("</title>\n")
    writePatterns()
    writeRibbons(layout)
    for edition in Edition.allCases {
      writeBars(layout, edition)
      writeLabels(layout, edition)
    }
    out.raw("</svg></div>\n</section>\n")
  }

  private mutating func writeSideNames() {
    out.raw("<p class=\"side-names\" aria-hidden=\"true\"><span>")
    out.text(words[.firstEdition])
    out.raw("</span><span>")
    out.text(words[.secondEdition])
    out.raw("</span></p>\n")
  }

  private mutating func writeKey() {
    out.raw("<ul class=\"key\">")
    let entries: [(StaticString, Word)] = [
      ("u", .keyUnchanged), ("e", .keyEdited), ("m", .keyMoved), ("j", .keyJoined), ("l", .keyLoose),
    ]
    for (name, word) in entries {
      out.raw("<li><svg class=\"swatch\" viewBox=\"0 0 36 14\" aria-hidden=\"true\"><rect class=\"r ")
      out.raw(name)
      out.raw("\" x=\"1\" y=\"1\" width=\"34\" height=\"12\"/></svg> ")
      out.text(words[word])
      out.raw("</li>")
    }
    out.raw("</ul>\n")
  }

  /// Patterns tell kinds apart without colour.
  private mutating func writePatterns() {
    out.raw(
      """
      <defs><pattern id="pe" width="6" height="6" patternUnits="userSpaceOnUse"><path class="line e" \
      d="M0 6L6 0"/></pattern><pattern id="pm" width="7" height="7" patternUnits="userSpaceOnUse"><path \
      class="line m" d="M0 0L7 7"/></pattern><pattern id="pj" width="6" height="6" \
      patternUnits="userSpaceOnUse"><circle class="dot j" cx="3" cy="3" r="1.2"/></pattern><pattern id="pl" \
      width="4" height="4" patternUnits="userSpaceOnUse"><path class="line l" d="M0 2H4"/></pattern></defs>

      """)
  }

  /// Moved ribbons lie on top, for they cross the others.
  private mutating func writeRibbons(_ layout: PictureLayout) {
    for isMoved in [false, true] {
      for ribbon in layout.ribbons where comparison.sections.isMoved(ribbon.rows.lowerBound) == isMoved {
        writeRibbon(ribbon)
      }
    }
  }

  private mutating func writeRibbon(_ ribbon: PictureLayout.Ribbon) {
    let link = comparison.sections[ribbon.rows.lowerBound]
    let isThin = max(ribbon.first.height, ribbon.second.height) < 4
    out.raw("<g><title>")
    writeRibbonTitle(ribbon, link)
    out.raw(isThin ? "</title><path class=\"r thin " : "</title><path class=\"r ")
    out.raw(link.pictureClass)
    writeOutline(ribbon.first, ribbon.second)
    let share = ribbon.rows.reduce(into: Tally()) { $0 += assessment.shares[$1].second }
    if link.kind != .unchanged && !link.isMoved && share.counted > 0 {
      out.raw("<path class=\"kept")
      writeOutline(ribbon.first.upper(share), ribbon.second.upper(share))
    }
    out.raw("</g>\n")
  }

  private mutating func writeRibbonTitle(_ ribbon: PictureLayout.Ribbon, _ link: Link) {
    let kinds = words.joined(link.sectionWords)
    let share = ribbon.rows.reduce(into: Tally()) { $0 += assessment.shares[$1].second }
    let last = comparison.sections[ribbon.rows.upperBound - 1]
    func names(_ edition: Edition) -> [UInt8] {
      titles(link, edition) + (ribbon.rows.count > 1 ? Array(" – ".utf8) + titles(last, edition) : [])
    }
    out.text(words.filled(.ribbonTitle, names(.first), names(.second), kinds, Figures.percent(share)))
  }

  /// Ends the start tag of a path that leads from a part of the first edition's bars to one of the second's: two
  /// curves that leave and arrive level.
  private mutating func writeOutline(_ first: PictureLayout.Bar, _ second: PictureLayout.Bar) {
    out.raw("\" d=\"M330 ")
    out.raw(first.top)
    writeCurve(from: first.top, to: second.top, end: 670)
    out.raw("V")
    out.raw(second.bottom)
    writeCurve(from: second.bottom, to: first.bottom, end: 330)
    out.raw("Z\"/>")
  }

  private mutating func writeCurve(from start: Int, to target: Int, end: Int) {
    out.raw("C500 ")
    out.raw(start)
    out.raw(" 500 ")
    out.raw(target)
    out.raw(" ")
    out.raw(end)
    out.raw(" ")
    out.raw(target)
  }

  private mutating func writeBars(_ layout: PictureLayout, _ edition: Edition) {
    for (section, bar) in layout.bars[edition].enumerated() where bar.height > 0 {
      let row = comparison.sections.row(of: section, in: edition)
      let link = comparison.sections[row]
      writeRectangle(link.isJoining ? "track" : "r l", bar, edition, width: 30)
      out.raw("><title>")
      writeBarTitle(link, section, edition)
      out.raw("</title></rect>")
      let share = assessment.shares[row][edition]
      if link.isJoining && share.counted > 0 {
        writeRectangle("part", bar, edition, width: max(1, 30 * share.counted / share.total))
        out.raw("/>")
      }
      out.raw("\n")
    }
  }

  /// A part of a bar, up to the end of its start tag; the first edition's grow towards the ribbons as well.
  private mutating func writeRectangle(
    _ name: StaticString, _ bar: PictureLayout.Bar, _ edition: Edition, width: Int
  ) {
    out.raw("<rect class=\"")
    out.raw(name)
    out.raw("\" x=\"")
    out.raw(edition == .first ? 330 - width : 670)
    out.raw("\" y=\"")
    out.raw(bar.top)
    out.raw("\" width=\"")
    out.raw(width)
    out.raw("\" height=\"")
    out.raw(bar.height)
    out.raw("\"")
  }

  private mutating func writeBarTitle(_ link: Link, _ section: Int, _ edition: Edition) {
    let title = title(ofSection: section, edition)
    switch link.kind {
    case .inserted: out.text(words.filled(.insertedTitle, title, words[.sectionInserted]))
    case .deleted: out.text(words.filled(.deletedTitle, title, words[.sectionDeleted]))
    case .unchanged, .edited, .split, .merged: out.text(title)
    }
  }

  /// Headings beside the bars; on narrow screens their numbers alone.
  private mutating func writeLabels(_ layout: PictureLayout, _ edition: Edition) {
    let heads = comparison.documents[edition].heads
    let levels = heads.map(\.level)
    for section in layout.labelled(edition, levels: levels, spacing: PictureLayout.labelHeight) {
      let heading = Array(heads[section].heading.utf8)
      writeLabel("long", heading, layout.bars[edition][section], edition)
    }
    for section in layout.labelled(edition, levels: levels, spacing: 26) {
      writeLabel("short", Array(heads[section].number.utf8), layout.bars[edition][section], edition)
    }
  }

  private mutating func writeLabel(
    _ name: StaticString, _ label: [UInt8], _ bar: PictureLayout.Bar, _ edition: Edition
  ) {
    if label.isEmpty { return }
    out.raw("<text class=\"")
    out.raw(name)
    out.raw(edition == .first ? " end\" x=\"292\" y=\"" : "\" x=\"708\" y=\"")
    out.raw((bar.top + bar.bottom) / 2 + 4)
    out.raw("\">")
    out.text(Columns.truncated(label, to: 44))
    out.raw("</text>\n")
  }

  private var pictureAlternative: [UInt8] {
    words.filled(
      .pictureAlternative, Figures.grouped(comparison.documents.first.sections.count),
      Figures.grouped(comparison.documents.second.sections.count), words.sectionCounts(comparison.sections))
  }
}

extension Link {
  /// The class of a ribbon: its colour and pattern.
  fileprivate var pictureClass: StaticString {
    if isMoved { return "m" }
    switch kind {
    case .unchanged: return "u"
    case .edited: return "e"
    case .split, .merged: return "j"
    case .inserted, .deleted: return "l"
    }
  }
}

extension PictureLayout.Bar {
  /// The upper part of it that is as large as `share`.
  fileprivate func upper(_ share: Tally) -> PictureLayout.Bar {
    PictureLayout.Bar(top: top, bottom: top + height * share.counted / max(1, share.total))
  }
}

extension Document {
  /// The length of each section's body text in characters, as the measures count them: shares tell it of links, and a
  /// split or merged section needs its own. O(bytes).
  func bodySizes() -> [Int] {
    (0..<sections.count).map { section in
      bodyCounts(sections[section], by: characterCount(in:)).reduce(0) { $0 + Int($1) }
    }
  }
}
