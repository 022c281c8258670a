import RevisionModel

/// The site around the page is no text of the edition.
extension BlockBuilder {
  /// Sets aside what stands outside of what the page says that it is about, or, where it does not say, its head and foot,
  /// the other parts of the site, and forms (decision 0078). Notes that are named as such stay, and so does the title.
  /// O(blocks + regions).
  mutating func setSiteAside() {
    if isForeign || regions.isEmpty { return }
    let page = PageText(self)
    var isSite = page.isFurniture
    if let content = page.content {
      for index in blocks.indices {
        // Ways through the document that stand beside it announce its headings.
        isSite[index] = !content.contains(index) && (isSite[index] || blocks[index].kind != .contents)
      }
    }
    for index in footnoteBlocks { isSite[index] = false }
    for range in page.titles(isSite) {
      for index in range { isSite[index] = false }
    }
    for index in blocks.indices where isSite[index] { blocks[index].kind = .siteFurniture }
  }
}

/// Where the text of a page stands, and what of it belongs to the site.
private struct PageText {
  private let blocks: [Block]
  private let regions: [PageRegion]
  /// Whether a block is nothing but links to other documents.
  private let isLink: [Bool]
  /// The bytes of text before each block, and of all; of links, which sites are full of, none.
  private let before: [Int]
  /// Whether a block stands in a part of the site or in a form. One that holds most of the text is the page itself: where
  /// pages are made by programs, one form may hold all of it.
  let isFurniture: [Bool]

  init(_ builder: BlockBuilder) {
    blocks = builder.blocks
    regions = builder.regions
    var isLink = [Bool](repeating: false, count: blocks.count)
    for index in builder.outerLinkBlocks { isLink[index] = true }
    var isMerelyLink = isLink
    for index in builder.linkOnlyBlocks { isMerelyLink[index] = true }
    var before = [0]
    before.reserveCapacity(blocks.count + 1)
    for (index, block) in blocks.enumerated() {
      before.append(before[index] + (isMerelyLink[index] || block.isSetAside ? 0 : block.range.count))
    }
    (self.isLink, self.before) = (isLink, before)
    isFurniture = Self.furniture(regions, before)
  }

  private static func furniture(_ regions: [PageRegion], _ before: [Int]) -> [Bool] {
    let count = before.count - 1
    var result = [Bool](repeating: false, count: count)
    for region in regions where region.use != .main && region.use != .article {
      let range = region.blocks(of: count)
      if length(range, before) * 2 > before[count] { continue }
      for index in range { result[index] = true }
    }
    return result
  }

  /// What the page is about: its one `main` or, where it has none, its one `article`, if more stands there than outside of
  /// it, what is told to be of the site, notes and links apart.
  var content: Range<Int>? {
    let mains = regions.filter { $0.use == .main }
    let stated = mains.isEmpty ? regions.filter { $0.use == .article } : mains
    guard stated.count == 1 else { return nil }
    let range = stated[0].blocks(of: blocks.count)
    let outside = blocks.indices.filter {
      !range.contains($0) && !isFurniture[$0] && blocks[$0].kind != .note
    }
    let length = outside.reduce(0) { $0 + Self.length($1..<$1 + 1, before) }
    return Self.length(range, before) > length ? range : nil
  }

  /// The blocks that hold the title among those of the site: a head without ways to other pages, and elsewhere the first
  /// heading of the highest level that is no link, where the text itself has none.
  func titles(_ isSite: [Bool]) -> [Range<Int>] {
    let headings = blocks.indices.filter { blocks[$0].kind == .heading(level: 1) }
    let isHeaded = headings.contains { !isSite[$0] }
    let first = blocks.indices.first { !isSite[$0] && !blocks[$0].isSetAside } ?? 0
    var result: [Range<Int>] = []
    if !isHeaded, let title = headings.first(where: { $0 < first && !isLink[$0] }) {
      result.append(title..<title + 1)
    }
    for region in regions where region.use == .header && (content == nil || !isHeaded) {
      let range = region.blocks(of: blocks.count)
      if range.lowerBound < first, isTitlePart(range) { result.append(range) }
    }
    return result
  }

  /// Whether a head holds a heading, and no way to other pages.
  private func isTitlePart(_ range: Range<Int>) -> Bool {
    var isHeaded = false
    for index in range {
      if isLink[index] || blocks[index].isSetAside { return false }
      if case .heading = blocks[index].kind { isHeaded = true }
    }
    return isHeaded
  }

  /// The bytes of text in `range`.
  private static func length(_ range: Range<Int>, _ before: [Int]) -> Int {
    before[range.upperBound] - before[range.lowerBound]
  }
}
