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

/// The character that stands `offset` places behind U+E000, UTF-8; `nil` where its row is really the user's.
private func extendedCharacter(_ offset: UInt32) -> [UInt8]? {
  let row = offset / 94 + 85
  guard row >= 89, row <= 92 else { return nil }
  let cell = UInt8(offset % 94)
  let lead = UInt8(0xED + (row - 89) / 2)
  let trail = row % 2 == 0 ? cell + 0x9F : cell < 63 ? cell + 0x40 : cell + 0x41
  guard let conversion = convert([lead, trail], from: "CP932"), conversion.errors == 0 else { return nil }
  return conversion.bytes
}
