extension String {
  /// What stands between the first `start` and the next `end`; empty where there is no such place.
  func between(_ start: String, _ end: String) -> String {
    let pieces = components(separatedBy: start)
    return pieces.count < 2 ? "" : pieces.dropFirst().joined(separator: start).components(separatedBy: end)[0]
  }

  /// How often `text` occurs.
  func occurrences(of text: String) -> Int { components(separatedBy: text).count - 1 }

  /// The pieces around every `separator`. O(length).
  func components(separatedBy separator: String) -> [String] {
    let text = Array(utf8)
    let separator = Array(separator.utf8)
    var pieces: [String] = []
    var start = 0
    var index = 0
    while index + separator.count <= text.count {
      if text[index] == separator[0] && text[index..<index + separator.count].elementsEqual(separator) {
        pieces.append(String(decoding: text[start..<index], as: UTF8.self))
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    pieces.append(String(decoding: text[start...], as: UTF8.self))
    return pieces
  }
}
