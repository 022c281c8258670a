import RevisionText

/// Text measured in the columns of a terminal, by East Asian display width.
enum Columns {
  /// How many columns UTF-8 `text` takes.
  static func width(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { displayWidth(of: $0) }
  }

  /// `text` cut to at most `width` columns, with an ellipsis where something is left out. O(length kept).
  static func truncated(_ text: [UInt8], to width: Int) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      var columns = 0
      var position = 0
      var fitting = 0
      while position < text.count {
        columns += displayWidth(of: nextScalar(text, &position))
        if columns > width { return Array(text[..<fitting]) + Array("…".utf8) }
        if columns < width { fitting = position }
      }
      return Array(text)
    }
  }

  /// `text` cut or filled with blanks to just `width` columns.
  static func padded(_ text: [UInt8], to width: Int) -> [UInt8] {
    let text = truncated(text, to: width)
    return text + Array(repeating: UInt8(ascii: " "), count: max(0, width - self.width(text)))
  }

  /// `text` with blanks in front to `width` columns.
  static func rightAligned(_ text: [UInt8], to width: Int) -> [UInt8] {
    Array(repeating: UInt8(ascii: " "), count: max(0, width - self.width(text))) + text
  }

  /// `text` broken into lines of at most `width` columns: at blanks, and between wide characters, but not before
  /// closing punctuation. O(length).
  static func wrapped(_ text: [UInt8], to width: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var columns = 0
    for piece in pieces(text) {
      let size = self.width(piece)
      if columns + size > width && !line.isEmpty {
        lines.append(line)
        line = []
        columns = 0
      }
      if line.isEmpty && piece == [UInt8(ascii: " ")] { continue }
      line += piece
      columns += size
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Runs that a line is not broken inside of: words with their closing punctuation, single wide characters, blanks.
  private static func pieces(_ text: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var isOpen = false
    text.withUnsafeBufferPointer { text in
      var position = 0
      while position < text.count {
        let start = position
        let scalar = nextScalar(text, &position)
        let isBlank = scalar == 0x20
        let isWide = displayWidth(of: scalar) == 2
        let glued = closing.contains(scalar) && !pieces.isEmpty
        if glued || (isOpen && !isBlank && !isWide) {
          pieces[pieces.count - 1] += text[start..<position]
        } else {
          pieces.append(Array(text[start..<position]))
        }
        isOpen = glued ? isOpen : !isBlank && !isWide
      }
    }
    return pieces
  }

  private static let closing = "、。，．）」』】！？：；・".unicodeScalars.map(\.value)
}
