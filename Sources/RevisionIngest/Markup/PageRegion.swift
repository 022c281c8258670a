/// A part of a page of which an element says what it is for.
struct PageRegion {
  var use: Use
  /// The first block of it.
  var start: Int
  /// The block behind the last; `nil` where it goes on to the end of the page.
  var end: Int?
  /// The region around, by its number, or -1.
  var outer: Int32

  /// Its blocks, of so many in all.
  func blocks(of count: Int) -> Range<Int> { start..<min(end ?? count, count) }

  /// What a region is for.
  enum Use {
    /// What the page is about: `main`.
    case main
    /// A whole by itself: `article`.
    case article
    /// The head of the page or of the site: `header`, `role="banner"`.
    case header
    /// Another part of the site: `footer`, `role="contentinfo"`, `search`, `complementary`.
    case furniture
    /// A form.
    case form
  }
}

extension StartTag {
  /// What the element says that its part of the page is for, where it stands in no section; `nil` where it says nothing.
  var use: PageRegion.Use? {
    if role == .main || marks.contains(.main) { return .main }
    if marks.contains(.banner) { return .header }
    if marks.contains(.furniture) { return .furniture }
    switch role {
    case .article: return .article
    case .header: return .header
    case .footer: return .furniture
    case .form: return .form
    default: return nil
    }
  }
}

extension BlockBuilder {
  /// An element begins: with it a region, where it says what it is for and lies in no other of that use. The head and
  /// the foot of a section, of an article or of what the page is about are parts of it.
  mutating func beginRegion(_ tag: StartTag) {
    guard let use = tag.use else { return }
    switch use {
    case .main, .article, .form: if isInside([use]) { return }
    case .header, .furniture:
      if context.sectionDepth > 0 || isInside([.main, .header, .furniture]) { return }
    }
    regions.append(PageRegion(use: use, start: blocks.count, end: nil, outer: context.region))
    context.region = Int32(regions.count - 1)
  }

  /// The innermost element ends, and the region that it began.
  mutating func endRegion(outside outer: MarkupContext) {
    if context.region > outer.region { regions[Int(context.region)].end = blocks.count }
  }

  /// Whether a region of one of `uses` lies around. There are no more around than there are uses.
  private func isInside(_ uses: [PageRegion.Use]) -> Bool {
    var region = Int(context.region)
    while region >= 0 {
      if uses.contains(regions[region].use) { return true }
      region = Int(regions[region].outer)
    }
    return false
  }
}
