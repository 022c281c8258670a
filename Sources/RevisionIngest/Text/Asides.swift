import RevisionText

/// Whether a line says where something is from or remarks on it, so that it begins anew behind a break that was meant:
/// 出典：…, 注２：…, ※…, Source: …, an address of the web, the number of a law in brackets.
func beginsAside(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  if line.isEmpty { return false }
  let range = 0..<line.count
  if firstScalar(line, range) == 0x203B || isNumberOfLaw(line) { return true }
  var cursor = ScalarCursor(line, line: range)
  if cursor.skipWord(schemes) { return true }
  guard cursor.skipWord(asideWords) else { return false }
  _ = cursor.number()
  cursor.takeWhite()
  return cursor.current == 0x3A || cursor.current == 0xFF1A
}

private let schemes = ["https://", "http://"].map { Array($0.utf8) }
private let asideWords = [
  "出典", "出所", "参考", "資料", "備考", "注", "sources", "source", "notes", "note",
].map { Array($0.utf8) }

/// Whether a line is the number of a law in brackets: （平成十年法律第百号）.
private func isNumberOfLaw(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  let range = trimmingWhite(line, 0, line.count)
  if range.isEmpty { return false }
  let first = firstScalar(line, range)
  guard first == 0xFF08 || first == 0x28, range.count <= 120 else { return false }
  var position = range.upperBound
  let closer = previousScalar(line, &position)
  return (closer == 0xFF09 || closer == 0x29) && previousScalar(line, &position) == 0x53F7
}
