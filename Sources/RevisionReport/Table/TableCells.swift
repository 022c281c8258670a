import RevisionModel

/// Writes blocks as paragraphs with marks.
struct TableCells {
  let comparison: Comparison
  /// What stands in one place: blocks, and whole rows of tables.
  let blocks: Pair<Blocks>
  /// The same, a cell of a table at a time.
  let parts: Pair<Blocks>
  let profile: TableProfile

  /// Which marks a cell has beside those of the edits.
  struct Style {
    /// How numbers are marked.
    var label = ComparisonTable.Run.Mark.none
    /// Whether sentences that moved are marked whole, for standing elsewhere in the other edition.
    var marksMoved = true
    /// Whether anything but the number is marked.
    var marksText = true
    /// Whether everything but the number is marked, be it an edit or not.
    var marksAllButLabel = false
  }

  /// Blocks of one edition, a paragraph each, and one for each cell of a row. O(length).
  func paragraphs(_ list: [Int], _ edition: Edition, _ style: Style) -> [ComparisonTable.Paragraph] {
    let parts = parts[edition]
    return list.flatMap { block in
      let sentences = blocks[edition].sentences[block]
      let first = parts.block(ofSentence: sentences.lowerBound)
      let last = parts.block(ofSentence: sentences.upperBound - 1)
      return (first...last).map { paragraph(parts.sentences[$0], edition, style) }
    }
  }

  /// Sentences of one edition, ascending: a paragraph for those of each block; of a table, all of their rows. O(length).
  func paragraphs(ofSentences list: [Int], _ edition: Edition, _ style: Style) -> [ComparisonTable.Paragraph]
  {
    var result: [ComparisonTable.Paragraph] = []
    var start = 0
    for index in list.indices.dropFirst() + [list.count] where index > 0 {
      if index < list.count, list[index] == list[index - 1] + 1,
        blocks[edition].block(ofSentence: list[index]) == blocks[edition].block(ofSentence: list[start])
      {
        continue
      }
      let block = blocks[edition].block(ofSentence: list[start])
      if blocks[edition].place(block) == nil {
        result.append(paragraph(list[start]..<list[index - 1] + 1, edition, style))
      } else if start == 0 || blocks[edition].block(ofSentence: list[start - 1]) != block {
        result += paragraphs([block], edition, style)
      }
      start = index
    }
    return result
  }

  /// Sentences of one block or cell. What has a number in a table has it marked where it changed, as its words are.
  private func paragraph(
    _ sentences: Range<Int>, _ edition: Edition, _ style: Style
  ) -> ComparisonTable.Paragraph {
    let own = parts[edition]
    let document = own.document
    let range = document.byteRange(ofSentences: sentences)
    let block = own.block(ofSentence: sentences.lowerBound)
    let role = own.role(block)
    let place = own.place(block)
    let label = place == nil ? own.label(block) : range.lowerBound..<range.lowerBound
    var marked: [Range<Int>] = []
    if style.marksAllButLabel {
      marked = [range.lowerBound..<label.lowerBound, label.upperBound..<range.upperBound]
    } else if style.marksText {
      for sentence in sentences { marked += edits(sentence, edition, style) }
    }
    var paragraph = ComparisonTable.Paragraph(role: role, place: place, runs: [])
    if role == .heading { paragraph.level = document.heads[own.section(block)].level }
    if role == .cell && profile.framesCells && !marked.isEmpty {
      paragraph.runs = [ComparisonTable.Run(Array(document.bytes[range]), .frame)]
      return paragraph
    }
    paragraph.runs = Self.runs(
      document.bytes, range, Self.joined(marked, document.bytes), label: label, style.label)
    return paragraph
  }

  /// Ranges with nothing but blanks between them as one.
  private static func joined(_ marked: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in marked {
      if let last = result.last, last.upperBound <= range.lowerBound,
        bytes[last.upperBound..<range.lowerBound].allSatisfy({ $0 == UInt8(ascii: " ") })
      {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// What of a sentence differs, in bytes of the document.
  private func edits(_ sentence: Int, _ edition: Edition, _ style: Style) -> [Range<Int>] {
    let sentences = comparison.sentences
    let document = comparison.documents[edition]
    let row = sentences.row(of: sentence, in: edition)
    let range = document.byteRange(ofSentence: sentence)
    let isLoose = sentences.members(row, edition.other).isEmpty
    if isLoose || (sentences.isMoved(row) && style.marksMoved) { return [range] }
    if sentences.kind(row) == .unchanged {
      return isRelabelledCell(row) ? [parts[edition].label(parts[edition].block(ofSentence: sentence))] : []
    }
    var offset = range.lowerBound
    for unit in sentences.members(row, edition) where Int(unit) < sentence {
      offset -= document.byteRange(ofSentence: Int(unit)).count
    }
    return comparison.scripts[row].hunks.compactMap { hunk in
      let start = max(range.lowerBound, hunk[edition].lowerBound + offset)
      let end = min(range.upperBound, hunk[edition].upperBound + offset)
      return start < end ? start..<end : nil
    }
  }

  /// Cuts `range` at the marks. The label's mark takes precedence over the others, a double underline over an underline.
  private static func runs(
    _ bytes: [UInt8], _ range: Range<Int>, _ marked: [Range<Int>], label: Range<Int>,
    _ labelMark: ComparisonTable.Run.Mark
  ) -> [ComparisonTable.Run] {
    var runs: [ComparisonTable.Run] = []
    func add(_ part: Range<Int>, _ mark: ComparisonTable.Run.Mark) {
      if part.isEmpty { return }
      if let last = runs.last, last.mark == mark {
        runs[runs.count - 1].text += bytes[part]
      } else {
        runs.append(ComparisonTable.Run(Array(bytes[part]), mark))
      }
    }
    /// Adds a part without a mark or with an underline, but for what of it is the label.
    func addAround(_ part: Range<Int>, _ mark: ComparisonTable.Run.Mark) {
      let inside = labelMark == .none ? part.lowerBound..<part.lowerBound : part.clamped(to: label)
      if inside.isEmpty { return add(part, mark) }
      add(part.lowerBound..<inside.lowerBound, mark)
      add(inside, labelMark)
      add(inside.upperBound..<part.upperBound, mark)
    }
    var done = range.lowerBound
    for part in marked {
      addAround(done..<max(done, part.lowerBound), .none)
      addAround(max(done, part.lowerBound)..<max(done, part.upperBound), .underline)
      done = max(done, part.upperBound)
    }
    addAround(done..<range.upperBound, .none)
    return runs
  }
}
