/// What stands around the rows of a ledger in its workbook: it goes back as it is, but that ranges which ended with the last
/// row end with the last one there is then.
package struct SheetFrame: Sendable {
  /// The part up to the heads of the columns.
  private let head: [UInt8]
  /// Rows behind the last one in which something stands, with their numbers; new ones take their places.
  private let spare: [(line: Int, bytes: [UInt8])]
  private let tail: [UInt8]
  /// The last row in which something stood.
  private let last: Int

  /// - Parameters:
  ///   - head: the part up to the heads of the columns.
  ///   - spare: rows in which nothing stands, behind the last one in which something does.
  ///   - tail: the part behind the rows.
  ///   - last: the number of the last row in which something stands.
  package init(head: [UInt8], spare: [(line: Int, bytes: [UInt8])], tail: [UInt8], last: Int) {
    self.head = head
    self.spare = spare
    self.tail = tail
    self.last = last
  }

  /// The part with `rows`, of which the last has the number `end`. O(length).
  func around(_ rows: [UInt8], until end: Int) -> [UInt8] {
    let rest = spare.filter { $0.line > end }.flatMap(\.bytes)
    return stretched(head, of: ["dimension"], to: end) + rows + rest
      + stretched(tail, of: ["autoFilter", "dataValidation", "conditionalFormatting"], to: end)
  }

  /// A part that describes a range with a name, which ends at `end` where it ended with the last row; one with a row of totals
  /// stays as it is.
  package func stretchedTable(_ part: [UInt8], to end: Int) -> [UInt8] {
    let text = String(decoding: part, as: UTF8.self)
    return text.contains("totalsRowCount") ? part : stretched(part, of: ["table", "autoFilter"], to: end)
  }

  /// The ranges that names stand for (`Sheet!$A$1:$W$60`) in `areas` of a part, likewise.
  package func stretchedNames(_ part: [UInt8], areas: [Range<Int>], to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    // A name inside of a name is what no program writes; the outer one counts.
    for area in areas where area.lowerBound >= place {
      let text = String(decoding: part[area], as: UTF8.self)
      result += part[place..<area.lowerBound]
      result += Array(text.replacing("$\(last)<", with: "$\(end)<").utf8)
      place = area.upperBound
    }
    return result + part[place...]
  }

  /// `bytes` with the ranges in the attributes `ref` and `sqref` of such elements stretched.
  private func stretched(_ bytes: [UInt8], of names: [String], to end: Int) -> [UInt8] {
    guard end > last else { return bytes }
    var result: [UInt8] = []
    for piece in bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false) {
      if !result.isEmpty || piece.startIndex > 0 { result.append(UInt8(ascii: "<")) }
      let name = piece.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      let local = name.split(separator: UInt8(ascii: ":")).last.map(Array.init) ?? []
      result += names.contains { local.elementsEqual($0.utf8) } ? stretched(piece, to: end) : Array(piece)
    }
    return result
  }

  /// A tag whose ranges end at `end` where they ended with the last row: the number of the last row behind a letter and before
  /// a quote or a blank.
  private func stretched(_ tag: ArraySlice<UInt8>, to end: Int) -> [UInt8] {
    let sought = Array(String(last).utf8)
    var result: [UInt8] = []
    var index = tag.startIndex
    while index < tag.endIndex {
      let behind = index + sought.count
      if index > tag.startIndex, tag[index - 1] &- 0x41 < 26, tag[index...].starts(with: sought),
        behind < tag.endIndex, [0x20, 0x22, 0x27].contains(tag[behind])
      {
        result += Array(String(end).utf8)
        index = behind
      } else {
        result.append(tag[index])
        index += 1
      }
    }
    return result
  }
}
