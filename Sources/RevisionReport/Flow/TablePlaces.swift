import RevisionModel

/// Where sentences stand in tables within an edition.
extension Document {
  /// The place of `sentence` in `cells`; `nil` outside of tables. O(log cells).
  func cell(ofSentence sentence: Int) -> Int? {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].position < sentence { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].position == sentence ? low : nil
  }

  /// Blocks over sentences, the cells of a row as one. O(blocks + cells).
  func joiningRows(_ blocks: Partition) -> Partition {
    if cells.isEmpty { return blocks }
    var joined = Partition()
    var passed = 0
    var last: TableCell?
    for block in 0..<blocks.count {
      let start = blocks[block].lowerBound
      while passed < cells.count, cells[passed].position < start { passed += 1 }
      let place = passed < cells.count && cells[passed].position == start ? cells[passed] : nil
      if place == nil || last == nil || place?.table != last?.table || place?.row != last?.row {
        joined.append(cut: start)
      }
      last = place
    }
    joined.append(cut: blocks.total)
    return joined
  }
}
