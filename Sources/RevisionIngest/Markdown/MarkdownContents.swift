import RevisionModel

extension SourceBuilder {
  /// Sets contents lists aside: three and more blocks in a row that are links to places in the same text, or fewer under
  /// a title that says so. There also lines that end with a page number, links to the files beside this one with the
  /// chapters below them, and items most of which say what headings of the text say.
  /// - Parameters:
  ///   - innerLinks: the blocks that are links to places in the same text, ascending.
  ///   - leads: the blocks of paragraphs that begin with a link to a place or a file.
  mutating func setContentsAside(innerLinks: [Int], leads: [Int]) {
    var isLink = [Bool](repeating: false, count: blocks.count)
    for block in innerLinks { isLink[block] = true }
    var isLead = [Bool](repeating: false, count: blocks.count)
    for block in leads { isLead[block] = true }
    let content = blocks.indices.filter { !blocks[$0].isSetAside }
    var position = 0
    while position < content.count {
      let hasTitle = isTitle(content[position])
      let start = hasTitle ? position + 1 : position
      var end = start
      var depth = Int.max
      while end < content.count, blocks[content[end]].kind != .cell {
        let block = content[end]
        if isLead[block] { depth = blocks[block].depth }
        let isBelow = blocks[block].kind == .item && blocks[block].depth > depth
        guard isLink[block] || (hasTitle && (isLead[block] || isBelow || isEntry(block))) else { break }
        end += 1
      }
      if hasTitle { end = max(end, endOfRepeatedItems(content, from: start)) }
      if end - start >= (hasTitle ? 1 : 3) {
        for block in content[position..<end] { setAside(block, as: .contents, .contentsList) }
      }
      position = max(end, position + 1)
    }
  }

  private func isTitle(_ block: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      // A comment that was taken away leaves the blank before it.
      let title = trimmingWhite(text, blocks[block].range.lowerBound, blocks[block].range.upperBound)
      return !title.isEmpty && isContentsTitle(text, title)
    }
  }

  /// The end of the items from `start` on, two and more, most of which say what a heading says, numbers apart; `start`
  /// where they do not.
  private func endOfRepeatedItems(_ content: [Int], from start: Int) -> Int {
    let items = content[start...].prefix { blocks[$0].kind == .item }
    guard items.count >= 2 else { return start }
    let headings = Set(
      content.compactMap { if case .heading = blocks[$0].kind { titleHash(ofBlock: $0) } else { nil } })
    let repeated = items.count { headings.contains(titleHash(ofBlock: $0)) }
    return repeated * 2 > items.count ? items.endIndex : start
  }

  /// What a block is recognised by: its text behind bullet and number.
  private func titleHash(ofBlock block: Int) -> UInt64 {
    bytes.withUnsafeBufferPointer { text in
      let range = blocks[block].range
      let skipped =
        switch opening(text, range) {
        case .text: 0
        case .bullet(let length), .label(_, let length): length
        }
      return lineHash(text, min(range.lowerBound + skipped, range.upperBound)..<range.upperBound)
    }
  }

  private func isEntry(_ block: Int) -> Bool {
    bytes.withUnsafeBufferPointer { ContentsEntry($0, blocks[block].range) } != nil
  }
}
