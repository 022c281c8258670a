import RevisionModel

extension SourceBuilder {
  /// Sets contents lists aside: three and more blocks in a row that are links to places in the same text, or fewer under
  /// a title that says so; there also lines that end with a page number.
  /// - Parameter innerLinks: the blocks that are such links, ascending.
  mutating func setContentsAside(innerLinks: [Int]) {
    var isLink = [Bool](repeating: false, count: blocks.count)
    for block in innerLinks { isLink[block] = true }
    let content = blocks.indices.filter { !blocks[$0].isSetAside }
    var position = 0
    while position < content.count {
      let hasTitle = isTitle(content[position])
      let start = hasTitle ? position + 1 : position
      var end = start
      while end < content.count, blocks[content[end]].kind != .cell,
        isLink[content[end]] || (hasTitle && isEntry(content[end]))
      {
        end += 1
      }
      if end - start >= (hasTitle ? 1 : 3) {
        for block in content[position..<end] { setAside(block, as: .contents, .contentsList) }
      }
      position = max(end, position + 1)
    }
  }

  private func isTitle(_ block: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      // A comment that was taken away leaves the blank before it.
      var range = blocks[block].range
      while let last = range.last, text[last] == 0x20 { range = range.dropLast() }
      return isContentsTitle(text, range)
    }
  }

  private func isEntry(_ block: Int) -> Bool {
    bytes.withUnsafeBufferPointer { ContentsEntry($0, blocks[block].range) } != nil
  }
}
