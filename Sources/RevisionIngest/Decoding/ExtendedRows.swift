/// Replaces what glibc reads from rows 89 to 92 of EUC-JP, which it takes for characters of the user, by what Windows
/// and browsers mean by them: NEC's selection of IBM's extensions, 髙 and 﨑 among them (WHATWG Encoding Standard,
/// index jis0208). O(length).
/// - Parameter bytes: UTF-8, converted from `EUC-JP-MS`.
func readExtendedRows(_ bytes: inout [UInt8]) {
  guard var place = bytes.firstIndex(of: privateLead) else { return }
  var result = Array(bytes[..<place])
  result.reserveCapacity(bytes.count)
  while place < bytes.count {
    if bytes[place] == privateLead, place + 2 < bytes.count,
      let meant = extendedCharacter(UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F))
    {
      result.append(contentsOf: meant)
      place += 3
    } else {
      result.append(bytes[place])
      place += 1
    }
  }
  bytes = result
}

/// The first byte of U+E000 to U+EFFF in UTF-8, where EUC-JP-MS keeps rows 85 to 94 end to end.
private let privateLead: UInt8 = 0xEE

/// The character that stands `offset` places behind U+E000, UTF-8; `nil` where its row is really the user's, or its
/// cell is empty.
private func extendedCharacter(_ offset: UInt32) -> [UInt8]? {
  let place = Int(offset) - 4 * 94
  return extendedRows.indices.contains(place) ? extendedRows[place] : nil
}

/// The characters of rows 89 to 92, row by row: rows of Shift_JIS in pairs, as `CP932` has them, converted line by line.
private let extendedRows: [[UInt8]?] = {
  var cells: [UInt8] = []
  for row in 0..<4 {
    for cell in UInt8(0)..<94 {
      let trail = row % 2 == 1 ? cell + 0x9F : cell < 63 ? cell + 0x40 : cell + 0x41
      cells += [UInt8(0xED + row / 2), trail, 0x0A]
    }
  }
  let lines =
    convert(cells, from: "CP932")?.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) ?? []
  return lines.map { $0.isEmpty || $0.starts(with: replacementCharacter) ? nil : Array($0) }
}()
