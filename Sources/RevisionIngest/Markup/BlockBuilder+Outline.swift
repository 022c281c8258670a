import RevisionModel
import RevisionText

/// What can be told only once the whole document is read.
extension BlockBuilder {
  /// Levels the headings, sets contents lists aside, and says so. O(length).
  mutating func finish() {
    setEnvelopeAside()
    if statute.blocks == nil {
      unwrapLayoutTables()
      setSiteAside()
      levelByNesting()
      setContentsAside()
    }
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .contents: note(.contentsList, block)
      case .siteFurniture where index > 0 && blocks[index - 1].kind == .siteFurniture:
        diagnostics[diagnostics.count - 1].text += "\n" + text(of: block)
      case .siteFurniture: note(.siteFurniture, block)
      default: break
      }
    }
  }

  private mutating func note(_ code: Diagnostic.Code, _ block: Block) {
    diagnostics.append(Diagnostic(code, line: lines.line(at: block.range.lowerBound), text: text(of: block)))
  }

  private func text(of block: Block) -> String { String(decoding: bytes[block.range], as: UTF8.self) }

  /// A document whose headings are all `h1` states their levels by the sections around them, if by anything.
  private mutating func levelByNesting() {
    outermostHeadings.removeAll { blocks[$0.block].isSetAside }
    let depths = outermostHeadings.map(\.sectionDepth)
    guard let shallowest = depths.min(), depths.contains(where: { $0 > shallowest }) else { return }
    for block in blocks {
      if case .heading(let level) = block.kind, level > 1 { return }
    }
    for heading in outermostHeadings {
      blocks[heading.block].kind = .heading(level: heading.sectionDepth - shallowest + 1)
    }
  }

  /// Sets aside runs of blocks that are nothing but links to headings further on, in the order of the headings.
  private mutating func setContentsAside() {
    let titles = titlesByWording()
    var start = 0
    while start < linkOnlyBlocks.count {
      var end = start + 1
      while end < linkOnlyBlocks.count, linkOnlyBlocks[end] == linkOnlyBlocks[end - 1] + 1 { end += 1 }
      let run = linkOnlyBlocks[start]..<linkOnlyBlocks[end - 1] + 1
      if isContentsList(run, titles) {
        for index in run where !blocks[index].isSetAside { blocks[index].kind = .contents }
        if run.lowerBound > 0, isTitle(run.lowerBound - 1) {
          blocks[run.lowerBound - 1].kind = .contents
        }
      }
      start = end
    }
  }

  /// Whether most entries of `run`, three at least, name a heading behind the run, each a later one.
  private func isContentsList(_ run: Range<Int>, _ titles: [UInt64: Int]) -> Bool {
    guard run.count >= 3 else { return false }
    var last = run.upperBound - 1
    var matched = 0
    for index in run {
      guard let target = target(ofEntry: index, titles), target > last else { continue }
      last = target
      matched += 1
    }
    return matched * 3 >= run.count * 2
  }

  /// The last block that each title is the wording of: headings, and paragraphs that stand out as such.
  private func titlesByWording() -> [UInt64: Int] {
    var titles: [UInt64: Int] = [:]
    if linkOnlyBlocks.count < 3 { return titles }
    for (index, block) in blocks.enumerated() {
      var isTitle = block.emphasised
      if case .heading = block.kind { isTitle = true }
      if isTitle { titles[wordings(of: block).last ?? 0] = index }
    }
    return titles
  }

  /// The block that entry `index` leads to: one whose wording it is, or begins with (page numbers and the like follow).
  private func target(ofEntry index: Int, _ titles: [UInt64: Int]) -> Int? {
    for wording in wordings(of: blocks[index]).reversed() {
      if let target = titles[wording] { return target }
    }
    return nil
  }

  /// The fingerprint of what stands in a block, white space apart, and of each beginning of it that is six bytes or longer,
  /// the whole last. Only the first 300 bytes are looked at.
  private func wordings(of block: Block) -> [UInt64] {
    var result: [UInt64] = []
    var print = Fingerprint()
    var count = 0
    for byte in bytes[block.range].prefix(300) where byte > 0x20 {
      if byte & 0xC0 != 0x80, count >= 6 { result.append(print.value) }
      print.add(byte)
      count += 1
    }
    result.append(print.value)
    return result
  }

  private func isTitle(_ index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { isContentsTitle($0, blocks[index].range) }
  }
}
