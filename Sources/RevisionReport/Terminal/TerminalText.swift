/// Lines for a terminal in the making. Text of the editions passes through `shown`, so that no control character of
/// theirs ever reaches the terminal.
struct TerminalText {
  /// Select Graphic Rendition (ECMA-48), by what is coloured.
  enum Colour: String {
    case bold = "1"
    case quiet = "2"
    case unchanged = "32"
    case edited = "33"
    case inserted = "34"
    case deleted = "31"
    case moved = "35"
  }

  let style: TerminalStyle
  private(set) var bytes: [UInt8] = []

  init(_ style: TerminalStyle) { self.style = style }

  /// Appends text that is the program's own or has passed through `shown`.
  mutating func write(_ text: [UInt8], _ colour: Colour? = nil) {
    guard style.isColoured, let colour else {
      bytes += text
      return
    }
    bytes += Array("\u{1B}[\(colour.rawValue)m".utf8) + text + Array("\u{1B}[0m".utf8)
  }

  /// Ends a line.
  mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a text broken into lines that fit.
  mutating func writeParagraph(_ text: [UInt8], _ colour: Colour? = nil) {
    for var line in Columns.wrapped(text, to: style.width) {
      // Behind an escape sequence a blank would stay.
      while line.last == UInt8(ascii: " ") { line.removeLast() }
      write(line, colour)
      endLine()
    }
  }

  /// Text of the editions made fit for a terminal: control characters, directional overrides and the like are shown
  /// by stand-ins, tabs and line feeds as blanks. O(length).
  static func shown(_ text: [UInt8]) -> [UInt8] {
    VisibleCharacters.shown(text) { _ in [UInt8(ascii: " ")] }
  }
}
