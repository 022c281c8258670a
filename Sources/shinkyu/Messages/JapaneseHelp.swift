import RevisionText

/// Help in Japanese, made of the English one that the parser of the command line lays out.
struct JapaneseHelp {
  /// How many columns there are.
  let width: Int

  /// Where the parser begins the texts of options.
  private static let textColumn = 26

  /// What must not stand at the beginning of a line.
  private static let closing = Array("、。，．）」』】・：；％ー？！".unicodeScalars)

  /// The text in Japanese, in lines of the width. O(length).
  /// - Parameter english: help with every text on a line of its own, however long.
  func text(_ english: String) -> String {
    english.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// A line: a label and its text, a title and what stands behind it, or a text that may be indented.
  private func line(_ english: String) -> String {
    let scalars = Array(english.unicodeScalars)
    let indent = scalars.prefix { $0 == " " }.count
    if indent == 2, scalars.count > Self.textColumn, scalars[Self.textColumn - 1] == " ",
      scalars[Self.textColumn] != " ", let text = HelpWording.japanese(string(scalars[Self.textColumn...]))
    {
      return string(scalars[..<Self.textColumn]) + wrapped(text, indent: Self.textColumn)
    }
    let text = string(scalars[indent...])
    if let title = ["OVERVIEW: ", "USAGE: "].first(where: text.hasPrefix) {
      let rest = String(text.dropFirst(title.count))
      return (HelpWording.japanese(String(title.dropLast())) ?? title)
        + wrapped(HelpWording.japanese(rest) ?? rest, indent: 8)
    }
    return string(scalars[..<indent]) + wrapped(HelpWording.japanese(text) ?? text, indent: indent)
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// A text in lines, of which all but the first are indented here; words in Latin letters stay whole.
  private func wrapped(_ text: String, indent: Int) -> String {
    let room = max(20, width - indent)
    var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var columns = 0
    for word in words(text) {
      let size = word.reduce(0) { $0 + displayWidth(of: $1.value) }
      if columns + size > room, columns > 0 {
        if lines[lines.count - 1].last == " " { lines[lines.count - 1].removeLast() }
        lines.append(String.UnicodeScalarView())
        columns = 0
        if word == [" "] { continue }
      }
      lines[lines.count - 1].append(contentsOf: word)
      columns += size
    }
    return lines.map { String($0) }.joined(separator: "\n" + String(repeating: " ", count: indent))
  }

  /// The pieces of a text between which a line may end: runs of Latin letters, and wide characters with what must not
  /// be parted from them.
  private func words(_ text: String) -> [[Unicode.Scalar]] {
    var result: [[Unicode.Scalar]] = []
    for scalar in text.unicodeScalars {
      let isGlued: Bool
      if let last = result.last?.last {
        let isLatin = scalar.isASCII && last.isASCII && scalar != " " && last != " "
        isGlued = isLatin || Self.closing.contains(scalar) || last == "（" || last == "「"
      } else {
        isGlued = false
      }
      if isGlued { result[result.count - 1].append(scalar) } else { result.append([scalar]) }
    }
    return result
  }
}
