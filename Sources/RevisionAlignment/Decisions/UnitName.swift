import RevisionModel
import RevisionText

/// How a file of links names a section or a sentence: by where it stands, by what it says, or by both.
///
/// `#12` is the one with that id, `:34` the one that begins on that line, `chapter.md:34` the same in a file of a
/// folder; what stands behind, or the whole name where it begins with neither, is text of it.
struct UnitName {
  /// Where it stands.
  enum Place {
    case id(Int)
    /// The file is folded; empty where it is not said.
    case line(Int, file: [UInt8])
  }

  /// `nil` where it is named by what it says alone.
  var place: Place?
  /// What it says, or a part of it, folded and without white space; empty where it is named by its place alone.
  var text: [UInt8]

  /// - Parameter files: what a file may be called, folded.
  init(_ name: String, files: [[UInt8]]) {
    let folded = Folding.folded(Array(name.utf8))[...]
    var rest = folded
    if rest.first == UInt8(ascii: "#"), let id = Self.number(&rest) {
      place = .id(id)
    } else {
      rest = folded
      for colon in folded.indices where folded[colon] == UInt8(ascii: ":") {
        let file = Array(folded[..<colon])
        var behind = folded[colon...]
        guard file.isEmpty || files.contains(file), let line = Self.number(&behind) else { continue }
        place = .line(line, file: file)
        rest = behind
        break
      }
    }
    text = rest.filter { $0 > 0x20 }
  }

  /// Takes a mark and the number behind it, which ends at a blank or at the end; `nil` where there is none.
  private static func number(_ text: inout ArraySlice<UInt8>) -> Int? {
    let digits = text.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...9).contains(digits.count) else { return nil }
    let rest = text[digits.endIndex...]
    guard rest.isEmpty || rest.first == 0x20 else { return nil }
    text = rest
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The text that stands in quotation marks, where all of it does.
  var quoted: [UInt8]? {
    for (open, close) in [("「", "」"), ("“", "”"), ("\"", "\"")] {
      let marks = (Array(open.utf8), Array(close.utf8))
      if text.count > marks.0.count + marks.1.count, text.starts(with: marks.0),
        text.suffix(marks.1.count).elementsEqual(marks.1)
      {
        return Array(text[marks.0.count..<text.count - marks.1.count])
      }
    }
    return nil
  }
}
