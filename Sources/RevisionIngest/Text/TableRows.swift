import RevisionText

/// Marks rows of tables that are set with columns of blanks: two and more lines in a row that fall into cells. O(length).
func markTableRows(_ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine]) {
  var start = 0
  for index in lines.indices {
    let isRow =
      lines[index].role == .body && lines[index].gaps > 0 && cells(text, lines[index].range).count > 1
    if !isRow || (index > start && lines[index].blanks > 1) {
      markRows(start..<index, &lines)
      start = isRow ? index : index + 1
    }
  }
  markRows(start..<lines.count, &lines)
}

private func markRows(_ run: Range<Int>, _ lines: inout [PrintedLine]) {
  guard run.count >= 2 else { return }
  for index in run { lines[index].role = .tableRow }
}

/// The cells of a line: what three and more columns of white space part, or two blanks. A number or bullet stays with
/// what follows it.
func cells(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = range.lowerBound
  var gapStart = start
  var columns = 0
  var blanks = 0
  var index = start
  while index < range.upperBound {
    let place = index
    let scalar = nextScalar(text, &index)
    if isWhite(scalar) {
      if columns == 0 { gapStart = place }
      columns += scalar == 0x09 ? 8 : displayWidth(of: scalar)
      blanks += 1
      continue
    }
    if columns >= 3 || blanks >= 2, !(cells.isEmpty && isOnlyOpening(text, start..<gapStart)) {
      cells.append(start..<gapStart)
      start = place
    }
    columns = 0
    blanks = 0
  }
  cells.append(start..<range.upperBound)
  return cells
}

/// Whether a stretch is a number or a bullet and nothing more.
private func isOnlyOpening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  switch opening(text, range) {
  case .text: false
  case .bullet(let length), .label(_, let length): length >= range.count
  }
}

/// Marks rules: lines of dashes and the like. O(length).
func markRules(_ text: UnsafeBufferPointer<UInt8>, _ lines: inout [PrintedLine]) {
  for index in lines.indices where lines[index].role == .body && isRule(text, lines[index].range) {
    lines[index].role = .rule
  }
}
