import RevisionModel

/// Why each heading is one, UTF-8: the line and the heading, indented by two columns a level, and the reasons below.
/// Blocks that begin like headings and are none stand among them, marked. Of a folder, each file's name stands before
/// what is in it.
package func renderExplanationText(_ explanations: [HeadingExplanation], language: Language) -> [UInt8] {
  let words = Words(language)
  let width = max(4, String(explanations.map(\.line).max() ?? 0).utf8.count)
  var text: [UInt8] = []
  var file: String?
  for explanation in explanations {
    if let next = explanation.file, next != file {
      file = next
      text += TerminalText.shown(Array(next.utf8)) + [UInt8(ascii: "\n")]
    }
    let indent = blanks(2 * (max(1, explanation.level ?? 1) - 1))
    let shown = TerminalText.shown(Array(explanation.text.utf8))
    text += Columns.rightAligned(Array(String(explanation.line).utf8), to: width) + blanks(2) + indent
    text += explanation.level == nil ? words[.notHeadingMark] + Columns.truncated(shown, to: 60) : shown
    text += [UInt8(ascii: "\n")] + blanks(width + 4) + indent
    for (place, reason) in explanation.reasons.enumerated() {
      text += (place > 0 ? words[.listSeparator] : []) + TerminalText.shown(words.text(of: reason))
    }
    text.append(UInt8(ascii: "\n"))
  }
  return text
}

private func blanks(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: " "), count: count) }

extension JSONWriter {
  /// One explanation; a `level` of `null` says that it is no heading.
  mutating func explanation(_ explanation: HeadingExplanation, _ words: Words) {
    raw("{\"line\":")
    integer(explanation.line)
    if let file = explanation.file {
      raw(",\"file\":")
      string(file)
    }
    raw(",\"level\":")
    if let level = explanation.level { integer(level) } else { raw("null") }
    raw(",\"text\":")
    string(explanation.text)
    raw(",\"reasons\":")
    array(explanation.reasons) { json, reason in
      json.raw("{\"code\":")
      json.string(reason.code.rawValue)
      json.raw(",\"values\":")
      json.array(reason.values) { $0.string($1) }
      json.raw(",\"message\":")
      json.string(String(decoding: words.text(of: reason), as: UTF8.self))
      json.raw("}")
    }
    raw("}")
  }
}
